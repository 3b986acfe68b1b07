#include "daemon/app/reading.h"

#include <algorithm>

#include "daemon/base/digest.h"
#include "daemon/net/url.h"
#include "parsers/markup/url.h"
#include "parsers/registry/registry.h"
#include "parsers/sites/fingerprint.h"

namespace gazetted::app {

namespace {

model::PageInput page_input(const model::Snapshot& snapshot, const std::map<std::string, std::string>& options) {
    const auto type = snapshot.headers.find("content-type");
    const auto base = snapshot.headers.find(kFinalUrl);
    return {snapshot.body, type == snapshot.headers.end() ? "" : std::string_view(type->second),
            base == snapshot.headers.end() ? snapshot.url : base->second, options};
}

std::string without_scheme(const std::string& url) {
    const std::size_t host = url.find("://");
    return host == std::string::npos ? url : url.substr(host);
}

void replace_all(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::string path_of(const std::string& url) {
    const std::size_t host = url.find("://");
    const std::size_t path = url.find('/', host == std::string::npos ? 0 : host + 3);
    return path == std::string::npos ? "/" : url.substr(path);
}

Result<model::Document> read_any(const model::PageInput& input) {
    auto documents = registry::open_file(input, input.url);
    if (!documents) return documents.failure();
    if (documents->size() != 1)
        return Failure{FailureKind::kUnexpectedShape, input.url + ": not one document", false, ""};
    return std::move(documents->front());
}

}  // namespace

void note_final_url(model::Snapshot& snapshot, const std::string& asked, const std::string& final_url) {
    snapshot.headers.erase(kFinalUrl);  // nobody else's word
    if (!final_url.empty() && without_scheme(asked) != without_scheme(final_url))
        snapshot.headers[kFinalUrl] = final_url;
}

void seen_from(model::Snapshot& snapshot, const std::string& url) {
    if (snapshot.url != url) snapshot.headers.erase(kFinalUrl);
    snapshot.url = url;
}

Result<model::IndexPage> read_index(const settings::Source& source, IndexStage stage, const model::Snapshot& snapshot) {
    const bool second = stage == IndexStage::kFollowUp && !source.follow_up_parser.empty();
    std::map<std::string, std::string> options = second ? source.follow_up_options : source.index_options;
    if (source.may_be_empty) options["may_be_empty"] = "true";
    return registry::parse_index(second ? source.follow_up_parser : source.index_parser, page_input(snapshot, options));
}

Result<model::Document> read_article(const settings::Source& source, const model::Snapshot& snapshot) {
    const model::PageInput input = page_input(snapshot, source.article_options);
    auto document =
        source.article_parser.empty() ? read_any(input) : registry::parse_article(source.article_parser, input);
    if (document && document->url == input.url) document->url = snapshot.url;
    if (document) document->channel = source.official() ? model::Channel::kOfficial : model::Channel::kPress;
    return document;
}

model::Document document_of(const settings::Source& source, const model::Candidate& candidate) {
    model::Document document;
    document.url = candidate.url;
    document.channel = source.official() ? model::Channel::kOfficial : model::Channel::kPress;
    document.title = candidate.title;
    document.source_name = source.name;
    document.posted_on = listed_day(candidate);
    document.blocks.push_back({model::BlockKind::kTitle, candidate.title, 1});
    if (!candidate.summary.empty()) document.blocks.push_back({model::BlockKind::kParagraph, candidate.summary, 0});
    return document;
}

std::string way_of_reading(const settings::Source& source) {
    const model::Json way{GAZETTED_VERSION,        source.index_parser,      source.index_options,
                          source.follow_up_parser, source.follow_up_options, source.title_contains,
                          source.skip_paths,       source.allowed_hosts,     source.may_be_empty,
                          source.fetch_articles};
    return sha256_hex(model::dump(way));
}

std::optional<CivilDate> listed_day(const model::Candidate& candidate) {
    return candidate.published_at ? std::optional(candidate.published_at->beijing_date()) : candidate.listed_on;
}

void date_from_list(model::Document& document, const std::optional<CivilDate>& listed_on) {
    if (!document.posted_on) document.posted_on = listed_on;
}

std::string fingerprint_of(const model::Document& document) {
    return sha256_hex(sites::content_fingerprint_text(document));
}

bool is_at_home(const settings::Source& source, const std::string& url) {
    const std::string host = net::host_of(url);
    return host == net::host_of(source.request.url) || net::host_allowed(host, source.allowed_hosts);
}

bool wanted(const settings::Source& source, const model::Candidate& candidate) {
    const std::string path = path_of(candidate.url);
    for (const std::string& prefix : source.skip_paths)
        if (path.starts_with(prefix)) return false;
    if (source.title_contains.empty()) return true;
    return std::any_of(source.title_contains.begin(), source.title_contains.end(),
                       [&](const std::string& word) { return candidate.title.find(word) != std::string::npos; });
}

std::vector<model::RequestSpec> index_requests(const settings::Source& source, CivilDate today) {
    if (source.request.url.find("{year}") == std::string::npos) return {source.request};
    std::vector<model::RequestSpec> requests(2, source.request);
    replace_all(requests[0].url, "{year}", std::to_string(today.year()));
    replace_all(requests[1].url, "{year}", std::to_string(today.year() - 1));
    return requests;
}

}  // namespace gazetted::app
