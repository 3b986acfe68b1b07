// What a sentence says is not done, not done any more, or only asked: 没有暂停, 并未禁止, 不是禁止, 不再将…列入,
// 是否会恢复, 解除禁止…的措施. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::extract::zh {

/// The sentence with the verbs of such deeds blotted out, at the same length, so that places found in it are places of
/// the sentence.
std::string without_denied(std::string_view sentence);

}  // namespace gazetted::extract::zh
