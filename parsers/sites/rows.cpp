#include "parsers/sites/rows.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/markup/url.h"
#include "parsers/sites/options.h"

namespace gazetted::sites {
namespace {

// No list of ours comes near; a hostile one must not fill the memory.
constexpr std::size_t kMostRows = 20'000;
constexpr std::size_t kMostWarnings = 20;

}  // namespace

bool looks_cut(std::string_view title) {
    return title.ends_with("…") || title.ends_with("...");
}

PathFilter::PathFilter(const model::PageInput& input)
    : contains_(words(input, "path_contains")),
      requires_(words(input, "path_requires")),
      excludes_(words(input, "path_excludes")) {}

bool PathFilter::takes(std::string_view url) const {
    const std::string path = markup::path_of(url);
    const auto has = [&](const std::string& word) { return path.find(word) != std::string::npos; };
    return (contains_.empty() || std::any_of(contains_.begin(), contains_.end(), has)) &&
           std::all_of(requires_.begin(), requires_.end(), has) &&
           std::none_of(excludes_.begin(), excludes_.end(), has);
}

RowList::RowList(const model::PageInput& input, std::string base)
    : input_(input), base_(std::move(base)), filter_(input) {}

void RowList::add(std::string_view href, std::string_view title, std::optional<CivilDate> listed_on) {
    model::Candidate row;
    row.url = markup::resolve_url(base_, href);
    if (row.url.empty() || !filter_.takes(row.url)) return;
    row.title = fold_whitespace(title);
    row.identity = markup::canonical_identity(row.url);
    if (row.title.empty()) return untitled_.push_back(std::move(row));
    row.listed_on = listed_on;
    const auto [known, is_new] = by_identity_.emplace(row.identity, page_.candidates.size());
    if (!is_new) return merge(page_.candidates[known->second], row);
    if (page_.candidates.size() < kMostRows) return page_.candidates.push_back(std::move(row));
    by_identity_.erase(known);
    warn("more than " + std::to_string(kMostRows) + " rows; the rest was left out");
}

void RowList::merge(model::Candidate& known, const model::Candidate& again) const {
    if (!known.listed_on) known.listed_on = again.listed_on;
    if (looks_cut(known.title) && !looks_cut(again.title)) known.title = again.title;
}

void RowList::warn(std::string text) {
    const bool said = std::find(page_.warnings.begin(), page_.warnings.end(), text) != page_.warnings.end();
    if (!said && page_.warnings.size() < kMostWarnings) page_.warnings.push_back(std::move(text));
}

Result<model::IndexPage> RowList::finish(std::string_view what) {
    for (const model::Candidate& row : untitled_)
        if (!by_identity_.contains(row.identity)) warn("row without a title: " + row.url);
    if (page_.candidates.empty() && !flag(input_, "may_be_empty"))
        return Failure{FailureKind::kUnexpectedShape, "no rows in " + std::string(what), false,
                       "the page has probably changed; only a source with may_be_empty: true may have none"};
    return std::move(page_);
}

}  // namespace gazetted::sites
