// Whose deed a Chinese sentence tells: the same words about foreign controls, and replies to them, are nobody's control
// of ours. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>

namespace gazetted::extract::zh {

/// True where a sentence's words from `at` on are a Chinese authority's deed and not told of somebody else: the last
/// actor named before is ours (or nobody, where `own_voice`).
bool is_our_deed(std::string_view sentence, std::size_t at, bool own_voice);

/// 就美方暂停…, 就日本将…列入…: a title that asks about their deed.
bool asks_about_theirs(std::string_view title);

/// What is acted on is Chinese: no deed of ours.
bool acts_on_chinese(std::string_view deed);

/// The last actor named before `at` is a foreign one.
bool is_foreign_deed(std::string_view sentence, std::size_t at);

}  // namespace gazetted::extract::zh
