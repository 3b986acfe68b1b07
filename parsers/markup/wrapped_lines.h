// Plain text that was broken at a fixed width (mail, terminals, old exports): lines put together again, so that no
// sentence, number or word is cut in two. Thread rule: pure functions. Failures: none; text that is not wrapped keeps
// its lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gazetted::markup {

/// The lines of a text, without their line ends; those that a fixed width broke are joined. An empty line, an indent, a
/// number or a label (一、 （二） 3. 第四条 附件 【 答：) starts anew. Text without a Chinese line is put together by
/// its words (wrapped_words.h).
std::vector<std::string> unwrapped_lines(std::string_view utf8);

}  // namespace gazetted::markup
