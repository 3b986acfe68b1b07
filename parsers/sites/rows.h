// Rows of any list as candidates: links made absolute, rows outside the configured paths left out, the same document
// listed twice kept once with the fuller row. Thread rule: one thread at a time per list. Failures: an empty list is
// kUnexpectedShape unless the options hold may_be_empty=true.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// Which addresses are rows: path_contains (one of its words), path_requires (all), path_excludes (none). All optional.
class PathFilter {
  public:
    explicit PathFilter(const model::PageInput& input);
    [[nodiscard]] bool takes(std::string_view url) const;

  private:
    std::vector<std::string> contains_, requires_, excludes_;
};

class RowList {
  public:
    /// Links are relative to `base`.
    RowList(const model::PageInput& input, std::string base);

    /// Adds a row; one without address or outside the filter is passed over in silence, one without title with a
    /// warning unless the same address has a title elsewhere on the page (a picture beside its row).
    void add(std::string_view href, std::string_view title, std::optional<CivilDate> listed_on);
    void warn(std::string text);
    [[nodiscard]] bool empty() const { return page_.candidates.empty(); }
    [[nodiscard]] std::size_t size() const { return page_.candidates.size(); }
    /// The page; `what` names the list in the failure of an empty one.
    [[nodiscard]] Result<model::IndexPage> finish(std::string_view what);

  private:
    void merge(model::Candidate& known, const model::Candidate& again) const;

    const model::PageInput& input_;
    std::string base_;
    PathFilter filter_;
    model::IndexPage page_;
    std::map<std::string, std::size_t> by_identity_;
    std::vector<model::Candidate> untitled_;
};

/// True where a list cut the title short ("…", "...").
bool looks_cut(std::string_view title);

}  // namespace gazetted::sites
