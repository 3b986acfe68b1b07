// JSON Feed 1.0 and 1.1 -> Feed. Internal to parsers/feeds. Thread rule: pure functions.
#pragma once

#include "parsers/feeds/feed.h"
#include "parsers/feeds/texts.h"
#include "parsers/model/json.h"

namespace gazetted::feeds {

/// True where `version` names the format, or where items and a title are there without it.
bool is_json_feed(const model::Json& json);

Feed read_json_feed(const model::Json& json, const ReadingContext& context);

}  // namespace gazetted::feeds
