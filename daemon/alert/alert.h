// What is told to people: the changes one document (or one date) brought, with the words behind them. An alert is
// composed once, when the change is committed; everything sent later is a rendering of exactly this value. Pure values;
// thread rule: none needed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/change.h"

namespace gazetted::alert {

/// Where the news comes from, for links and the reader's own judgement.
struct Origin {
    std::string title;  ///< of the document or the press item
    std::string url;
    std::string source_id;
    std::string publisher;                     ///< the source's display name
    std::string snapshot;                      ///< digest of the archived bytes
    std::optional<CivilDate> published_on;     ///< the document's own date
    std::vector<model::Attachment> annexes{};  ///< files it hangs on to, read or not
    bool operator==(const Origin&) const = default;
};

struct Alert {
    std::string id;      ///< "ga-" + 32 hex digits; equal content at an equal instant gives an equal id
    std::string thread;  ///< notice key or lead identity: alerts on one thing form one conversation
    Instant created_at;
    baseline::Standing standing = baseline::Standing::kOfficial;
    std::string headline;  ///< one line, also the subject
    Origin origin;
    std::vector<baseline::Change> changes;
    std::vector<std::string> unread;    ///< clauses of the document that no field points at and nothing excuses
    std::vector<std::string> warnings;  ///< "needs review" reasons: counts that differ, references not resolved …
    std::map<std::string, std::vector<std::string>> labels;  ///< for routing; see compose.h
    bool operator==(const Alert&) const = default;
};

model::Json alert_json(const Alert& alert);
Result<Alert> alert_from_json(const model::Json& json);

}  // namespace gazetted::alert
