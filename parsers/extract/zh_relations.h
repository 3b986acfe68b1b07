// What a Chinese notice or answer does to other notices: 暂停, 继续暂停, 停止, 取消, 废止, 不再适用, 调整,
// 同步予以更新. 停止 ends, 暂停 pauses, 继续暂停 prolongs: three relations. Notices that are only cited (根据…, 按照…)
// are none. Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/zh_naming.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"
#include "parsers/text/dates.h"

namespace gazetted::extract::zh {

struct RelationFound {
    model::Relation relation;
    Place place;                       ///< the sentence
    std::string path;                  ///< the part it stands in
    std::string title;                 ///< title printed with the target, number or not
    text::Range object{};              ///< where the target stands in the sentence
    std::size_t verb_at = 0;           ///< where its verb stands in the sentence
    bool to_come = false;              ///< announced only (将暂停), or done by a notice it tells of
    bool revoked = false;              ///< repealed by 撤销: taken back
    bool by_whom = false;              ///< `partly` for those whom it is done to, until they are known by name
    bool listed = false;               ///< in a line below the words that act on it
    bool today = false;                ///< `from` is 即日
    bool announced = false;            ///< `from` is the day on which the document tells that it was announced
    std::optional<text::Term> term{};  ///< how long, where its first day is that of the notice
    bool same_term = false;            ///< 在上述期限内: until when the sentences before say
};

/// The relations of one sentence. `published` is the day that 即日 means, `before` are the notices that 上述公告 means.
std::vector<RelationFound> relations_in(const Text& text, const Sentence& sentence, const Naming& naming,
                                        std::optional<CivilDate> published,
                                        const std::vector<model::NoticeId>& before = {});

}  // namespace gazetted::extract::zh
