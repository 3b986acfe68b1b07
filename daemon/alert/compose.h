// Changes -> alerts: one alert per document, one per date and cause for the calendar. Pure.
#pragma once

#include <vector>

#include "daemon/alert/alert.h"
#include "parsers/model/reading.h"

namespace gazetted::alert {

/// The alert for what one document brought; `changes` is not empty. Labels (each with one or more values):
///   kind, standing, notice, issuer (lower case), subject, destination, source, review ("needed" or "none").
Alert compose_document(const std::vector<baseline::Change>& changes, const Origin& origin,
                       const model::Reading& reading, Instant now);

/// The alerts for dates that came due, grouped by causing notice, kind and date. `baseline` gives titles and links.
std::vector<Alert> compose_calendar(const std::vector<baseline::Change>& changes, const baseline::Baseline& baseline,
                                    Instant now);

/// The alert that a source has been failing for long enough to say so; `last_read` is empty where it never was read.
Alert compose_health(const std::string& source_id, const std::string& publisher, const std::string& url,
                     const std::string& failure, std::optional<Instant> last_read, Instant now);

/// The alert that a source's list has rows that were never seen; `why` says where reading it stopped.
Alert compose_gap(const std::string& source_id, const std::string& publisher, const std::string& url,
                  const std::string& why, Instant now);

}  // namespace gazetted::alert
