// Which notices 上述公告 and 上述措施 mean: those that the sentences before name. Thread rule: one object per document
// and thread; it borrows what it is made from. Failures: none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_naming.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/notice_id.h"

namespace gazetted::extract::zh {

class NoticesBefore {
  public:
    /// `own`: the key of the document's own number, which is never meant; empty where it has none.
    NoticesBefore(const Text& text, const Naming& naming, std::string own);

    /// What 上述公告 in a sentence means: the notices of the last sentence that named any; what 上述措施 means: those
    /// of the sentences in a row before that are still in force after `all`. Sought where it is asked for.
    [[nodiscard]] std::vector<model::NoticeId> meant_in(std::string_view words, const std::vector<RelationFound>& all);

    /// To be told of every sentence when it has been read.
    void note(const Sentence& sentence, std::string_view words);

  private:
    /// A sentence that holds a number, and the notices it names once they were asked for.
    struct NamingLine {
        const Sentence* sentence;
        std::optional<std::vector<model::NoticeId>> named;
    };

    [[nodiscard]] std::vector<model::NoticeId> in_force(const std::vector<RelationFound>& all);
    const std::vector<model::NoticeId>& notices_of(NamingLine& one);

    const Text& text_;
    const Naming& naming_;
    std::string own_;
    std::vector<NamingLine> numbered_;  ///< the last sentences that hold a number
};

}  // namespace gazetted::extract::zh
