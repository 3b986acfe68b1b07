// What a Chinese announcement tells of an earlier one: 工作机制于2025年2月4日发布公告，将甲公司列入… in a notice of
// 2026 is no deed of this notice. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "parsers/base/time.h"

namespace gazetted::extract::zh {

/// True where the sentence begins with, or says that an authority acted on, a day at least so many days before
/// `published`, or another notice is the one who acts.
bool tells_of_earlier(std::string_view sentence, std::optional<CivilDate> published, int days_before = 1);

/// Where such a sentence comes to what is done now (，现决定停止…, ，经研究，…); its size where it does not.
std::size_t end_of_history(std::string_view sentence);

/// What an answer or a report tells of its own deed may be some days old, and no month.
constexpr int kLongAgo = 31;

/// 2031年以来，已将6家…移出, 已发布3份公告，将…: the words before a deed, in its own clause, say that it is part of a
/// sum.
bool sums_up(std::string_view before);

/// 2028年, 2028年5月: a year without its day is none of these days.
bool tells_year_alone(std::string_view words);

/// The words before a deed put it into the past (此前, 去年, 曾).
bool told_as_past(std::string_view before);

}  // namespace gazetted::extract::zh
