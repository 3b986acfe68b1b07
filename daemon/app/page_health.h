// Health of a source by its index pages: a page that is read must not hide that another is not. Pure functions on what
// is remembered of the source.
#pragma once

#include <string>

#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// The state of that page (empty: the source's first), made of the source's where the store is from before pages had
/// one. Pages that the source no longer has on that day are forgotten.
store::PageState& page_of(const settings::Source& source, store::SourceState& state, const std::string& page,
                          Instant at);

/// The page was read (or had not changed) at that instant.
void page_read(const settings::Source& source, store::SourceState& state, const std::string& page, Instant at);

/// The page was not read. Gives it back where an alert is due: it fails for `stale_after` and nobody was told. The
/// index of a year that has just begun may not be there before its first notice is.
const store::PageState* page_failed(const settings::Source& source, store::SourceState& state, const std::string& page,
                                    const Failure& failure, Instant at, std::chrono::seconds stale_after);

}  // namespace gazetted::app
