// Which notices the words of one document name: whose a bare number is in it, and what a number without a year stands
// for. Thread rule: one object per document and thread, which refers to the document's text. Failures: none.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_text.h"
#include "parsers/model/notice_id.h"
#include "parsers/text/notices.h"

namespace gazetted::extract::zh {

class Naming {
  public:
    /// `issuers` are those whose a bare number is, in lower case.
    Naming(const Text& text, std::vector<std::string> issuers);

    /// The notices of a sentence; a bare number (2025年第21号) takes the issuers of the document that cites it, or is
    /// the list mechanism's where the sentence speaks of that list; so is 〔2025〕7号 where the document does.
    [[nodiscard]] std::vector<text::NoticeMention> notices_in(std::string_view sentence) const;

    /// 46号公告: the one notice of that number that the document names in full; null for none, or several.
    [[nodiscard]] const model::NoticeId* named_in_full(int number) const;

  private:
    using ByNumber = std::map<int, std::optional<model::NoticeId>>;  ///< empty: several
    [[nodiscard]] ByNumber all_named_in_full() const;

    const Text& text_;
    std::vector<std::string> issuers_;
    bool of_list_;                           ///< the document is about the unreliable-entity list
    mutable std::optional<ByNumber> named_;  ///< looked for when first asked
};

}  // namespace gazetted::extract::zh
