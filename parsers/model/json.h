// JSON forms of the model. Keys are emitted in a fixed order (ordered_json), so equal values give equal bytes.
#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "parsers/base/result.h"
#include "parsers/model/reading.h"

namespace gazetted::model {

using Json = nlohmann::ordered_json;

/// Parses JSON text; never throws. `name` (a file or source) opens the message of a failure. More than 200 levels or
/// 1,000 members in one object are kTooLarge: reading them would cost more than any document of ours is worth.
Result<Json> parse_json(std::string_view text, std::string_view name);

/// Compact JSON text. Bytes that are not UTF-8 become U+FFFD, never an exception.
std::string dump(const Json& json);

/// The facts contract of one document: exactly its keys, whatever is empty included.
Json facts_json(const Reading& reading);

/// The facts of one feed entry: the same keys after its `title`.
Json feed_facts_json(const Reading& reading);

/// The whole reading with evidence, for the store and for `extract` without --facts; and back.
Json reading_json(const Reading& reading);
Result<Reading> reading_from_json(const Json& json);

/// The whole number a JSON value is; nothing where it is none, or more than an int holds.
std::optional<int> whole_number(const Json& json);

Json evidence_json(const Evidence& evidence);
Evidence evidence_from_json(const Json& json);

}  // namespace gazetted::model
