// One fixture folder: case.json (parser, url, content_type, options …), the page, and expected.json.
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "parsers/base/result.h"
#include "parsers/model/document.h"
#include "parsers/model/index_page.h"
#include "parsers/model/json.h"

namespace gazetted::golden {

/// What the parser gave, whichever kind of parser it was.
using Parsed = std::variant<Result<model::IndexPage>, Result<model::Document>>;

struct Case {
    std::filesystem::path folder;
    model::Json spec;  ///< case.json
};

/// Reads case.json; an unknown key, a missing parser or a folder without exactly one page is a failure.
Result<Case> load_case(const std::filesystem::path& folder);

/// Runs the case's parser on its page.
Result<Parsed> parse_case(const Case& each);

/// Everything that is wrong with the case, in words; empty where nothing is. `accept` writes expected.json instead of
/// comparing with it.
std::string judge(const Case& each, bool accept);

}  // namespace gazetted::golden
