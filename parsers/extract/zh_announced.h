// The day on which a report or an answer says that a Chinese authority announced something: a date beside the actor
// (商务部3月4日发布公告), a bare day, the dateline's, or one told from the day of the report (商务部今天宣布, 周二).
// Thread rule: pure functions. Failures: none; what no sentence says is not there.
#pragma once

#include <optional>

#include "parsers/extract/zh_effective.h"

namespace gazetted::extract::zh {

std::optional<EffectiveRule> announced_on(const Text& text, const Sentence& sentence,
                                          std::optional<CivilDate> published);

/// 12月1日起对…实施出口管制: the first day that a headline tells.
std::optional<EffectiveRule> day_in_title(const Text& text, std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
