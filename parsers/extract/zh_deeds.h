// Which words of a sentence act on which notices: verbs (暂停, 停止, 废止 …), what may be acted on (numbered notices,
// titles in 《》), and which verb governs which. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_naming.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/notice_id.h"

namespace gazetted::extract::zh {

/// A word that does something to a notice.
struct Verb {
    text::Range range;
    std::string_view type;  ///< relation code, kResumes, kKeeps or kTold
};

/// The type of a verb that ends a pause: it claims its notices, and none of them gets a relation.
constexpr std::string_view kResumes = "resumes";
constexpr std::string_view kKeeps = "keeps";  ///< 继续有效: claims its notices as well, and nothing is done to them
constexpr std::string_view kTold = "told";    ///< 经公告…号暂停实施: done by another notice; likewise

/// Of the types above, which are no relations.
constexpr bool is_idle(std::string_view type) {
    return type == kResumes || type == kKeeps || type == kTold;
}

/// The relation code of such a word; empty for others.
std::string_view relation_of(std::string_view word);

std::vector<Verb> verbs_in(std::string_view sentence);

/// What may be acted on: a numbered notice, or an act named by its title alone.
struct Object {
    text::Range range;  ///< with a title that belongs to it
    std::optional<model::NoticeId> id;
    std::string title;  ///< as printed
};

std::vector<Object> objects_in(const Text& text, const Sentence& sentence, const Naming& naming);

/// True for 根据…, 按照…规定执行, 依照…: cited, not acted on.
bool is_cited(std::string_view sentence, const Object& object);

/// Characters between two places that are neither titles nor notices nor joints between them.
std::size_t distance(std::string_view sentence, std::size_t from, std::size_t to, const std::vector<Object>& objects);

/// The verb that governs an object: one right behind it, else the one behind it in a clause that the object opens, else
/// the nearest before, else the nearest behind; null for none.
const Verb* governing(std::string_view sentence, const Object& object, const std::vector<Verb>& verbs,
                      const std::vector<Object>& objects);

constexpr std::size_t kFarAfter = 60;  ///< characters that may stand between a notice and the verb behind it

}  // namespace gazetted::extract::zh
