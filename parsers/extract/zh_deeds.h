// What a sentence may act on (numbered notices, titles in 《》), and which verb (zh_verbs.h) governs which. Thread
// rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_naming.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/extract/zh_verbs.h"
#include "parsers/model/notice_id.h"

namespace gazetted::extract::zh {

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
