#include "tests/golden/golden_case.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "parsers/registry/registry.h"
#include "parsers/sites/fingerprint.h"
#include "tests/golden/value_json.h"

namespace gazetted::golden {
namespace {

namespace fs = std::filesystem;
using model::Json;

// same_candidates_as, same_content_as, other_content_than name a sibling folder.
const std::set<std::string> kKeys = {
    "parser", "url", "content_type", "options", "about", "same_candidates_as", "same_content_as", "other_content_than"};

Failure wrong(const fs::path& folder, const std::string& what) {
    return {FailureKind::kInvalidInput, folder.string() + ": " + what, false, ""};
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string text_of(const Json& spec, const char* key) {
    const auto found = spec.find(key);
    return found == spec.end() ? std::string() : found->get<std::string>();
}

/// The one file of the folder that is neither case.json nor expected.json.
Result<fs::path> page_of(const fs::path& folder) {
    std::vector<fs::path> pages;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename() != "case.json" && entry.path().filename() != "expected.json")
            pages.push_back(entry.path());
    if (pages.size() != 1) return wrong(folder, "needs exactly one page beside case.json");
    return pages.front();
}

bool is_index(const std::string& parser) {
    const auto ids = registry::index_parsers();
    return std::find(ids.begin(), ids.end(), parser) != ids.end();
}

std::string shown(const Parsed& parsed) {
    const Json json = std::visit([](const auto& result) { return to_json(result); }, parsed);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The first line in which two texts differ, both ways.
std::string first_difference(const std::string& expected, const std::string& got) {
    std::istringstream left(expected), right(got);
    std::string a, b;
    for (int line = 1;; ++line) {
        const bool more_left = static_cast<bool>(std::getline(left, a));
        const bool more_right = static_cast<bool>(std::getline(right, b));
        if (!more_left && !more_right) return "";
        if (more_left != more_right || a != b)
            return "  line " + std::to_string(line) + "\n    expected: " + (more_left ? a : "(end)") +
                   "\n    got:      " + (more_right ? b : "(end)") + "\n";
    }
}

std::string compare(const Case& each, const Parsed& parsed, bool accept) {
    const fs::path file = each.folder / "expected.json";
    const std::string got = shown(parsed);
    if (accept) {
        std::ofstream(file, std::ios::binary) << got;
        return "";
    }
    if (!fs::exists(file)) return "  no expected.json; the parser gave\n" + got;
    const std::string difference = first_difference(read_file(file), got);
    return difference.empty() ? "" : "  not what expected.json says\n" + difference;
}

/// What two pages are compared by; a failure has its own words.
std::string comparable(const Parsed& parsed) {
    if (const auto* page = std::get_if<Result<model::IndexPage>>(&parsed))
        return page->ok() ? model::dump(comparable_candidates(**page)) : page->failure().message;
    const auto& document = std::get<Result<model::Document>>(parsed);
    return document.ok() ? sites::content_fingerprint_text(*document) : document.failure().message;
}

bool failed(const Parsed& parsed) {
    return std::visit([](const auto& result) { return !result.ok(); }, parsed);
}

/// Holds the case to a sibling: same or other content.
std::string compare_with(const Case& each, const Parsed& parsed, const char* key, bool must_be_same) {
    const std::string name = text_of(each.spec, key);
    if (name.empty()) return "";
    const auto sibling = load_case(each.folder.parent_path() / name);
    if (!sibling.ok()) return "  " + sibling.failure().message + "\n";
    const auto other = parse_case(*sibling);
    if (!other.ok()) return "  " + other.failure().message + "\n";
    if (failed(parsed) || failed(*other))
        return "  " + std::string(key) + ": a page that cannot be read is not compared\n";
    const std::string mine = comparable(parsed), theirs = comparable(*other);
    if ((mine == theirs) == must_be_same) return "";
    return "  " + std::string(key) + " " + name + " does not hold\n" + first_difference(theirs, mine);
}

}  // namespace

Result<Case> load_case(const fs::path& folder) {
    const fs::path file = folder / "case.json";
    if (!fs::exists(file)) return wrong(folder, "no case.json");
    auto spec = model::parse_json(read_file(file), file.string());
    if (!spec.ok()) return spec.failure();
    for (const auto& [key, value] : spec->items())
        if (!kKeys.contains(key)) return wrong(folder, "case.json has an unknown key: " + key);
    if (text_of(*spec, "parser").empty()) return wrong(folder, "case.json names no parser");
    return Case{folder, *spec};
}

Result<Parsed> parse_case(const Case& each) {
    const auto page = page_of(each.folder);
    if (!page.ok()) return page.failure();
    const std::string bytes = read_file(*page), type = text_of(each.spec, "content_type");
    model::PageInput input{bytes, type, text_of(each.spec, "url"), {}};
    if (const auto options = each.spec.find("options"); options != each.spec.end())
        for (const auto& [name, value] : options->items())
            input.options[name] = value.get<std::string>();
    const std::string parser = text_of(each.spec, "parser");
    if (is_index(parser)) return Parsed(registry::parse_index(parser, input));
    return Parsed(registry::parse_article(parser, input));
}

std::string judge(const Case& each, bool accept) {
    const auto parsed = parse_case(each);
    if (!parsed.ok()) return "  " + parsed.failure().message + "\n";
    return compare(each, *parsed, accept) + compare_with(each, *parsed, "same_candidates_as", true) +
           compare_with(each, *parsed, "same_content_as", true) +
           compare_with(each, *parsed, "other_content_than", false);
}

}  // namespace gazetted::golden
