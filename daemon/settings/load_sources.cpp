#include "daemon/settings/load_sources.h"

#include <algorithm>
#include <filesystem>

namespace gazetted::settings {

namespace {

constexpr const char* kRoles[] = {"announcement", "answer", "press", "translation"};

Role role_of(const std::string& name) {
    const auto* found = std::find(std::begin(kRoles), std::end(kRoles), name);
    return static_cast<Role>(found - std::begin(kRoles));
}

/// `parser:` and, beside it or under `options:`, what that parser is told.
std::string load_parser(Section section, std::map<std::string, std::string>& options) {
    const std::string parser = section.required_text("parser");
    options = section.text_map("options");
    section.finish();
    return parser;
}

void load_request(Section section, model::RequestSpec& request) {
    request.method = section.one_of("method", {"GET", "POST"}, "GET");
    request.headers = section.text_map("headers");
    request.body = section.text("body", "");
    section.finish();
}

void load_articles(Section section, Source& source) {
    source.fetch_articles = section.flag("fetch", true);
    source.article_parser = section.text("parser", "");
    source.article_options = section.text_map("options");
    source.allowed_hosts = section.texts("allowed_hosts");
    source.title_contains = section.texts("title_contains");
    source.skip_paths = section.texts("skip_paths");
    if (source.fetch_articles && source.article_parser.empty())
        section.reject("parser", "is required where articles are fetched");
    section.finish();
}

int load_jitter(Section& section) {
    std::string text = section.text("jitter", "20%");
    if (text.ends_with('%')) text.pop_back();
    if (text.empty() || text.size() > 2 || text.find_first_not_of("0123456789") != std::string::npos ||
        std::stoi(text) > 50)
        section.reject("jitter", "must be a percentage from 0% to 50%");
    return std::stoi(text);
}

Source load_source(Section section, const std::string& file) {
    Source source;
    source.id = section.required_text("id");
    if (std::filesystem::path(file).stem().string() != source.id)
        section.reject("id", "\"" + source.id + "\" is not the file's name",
                       "one id, five places: name the file " + source.id + ".yaml");
    source.name = section.required_text("name");
    source.role = role_of(section.one_of("role", {std::begin(kRoles), std::end(kRoles)}, ""));
    source.enabled = section.flag("enabled", true);
    source.request.url = section.required_text("url");
    if (auto request = section.section("request")) load_request(*request, source.request);
    auto parse = section.section("parse");
    if (!parse) section.reject("parse", "is required");
    source.index_parser = load_parser(*parse, source.index_options);
    if (auto follow_up = section.section("follow_up"))
        source.follow_up_parser = load_parser(*follow_up, source.follow_up_options);
    if (auto articles = section.section("articles"))
        load_articles(*articles, source);
    else
        source.fetch_articles = false;
    source.every = section.duration("every", source.every);
    source.jitter_percent = load_jitter(section);
    source.may_be_empty = section.flag("may_be_empty", false);
    source.ipv4_only = section.flag("ipv4_only", false);
    source.ca_file = section.text("ca_file", "");
    source.max_bytes = section.bytes("max_bytes", source.max_bytes);
    section.one_of("kind", {"index"}, "index");
    section.one_of("language", {"zh", "en"}, "zh");
    section.integer("priority", 2, 1, 9);
    section.text("notes", "");
    section.finish();
    return source;
}

}  // namespace

std::vector<Source> load_sources(const NamedTexts& files) {
    std::vector<Source> sources;
    for (const auto& [name, text] : files) {
        Section section(parse_yaml(text, name), name, "");
        sources.push_back(load_source(section, name));
    }
    std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.id < b.id; });
    return sources;
}

}  // namespace gazetted::settings
