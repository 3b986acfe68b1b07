// From the numbers that a text prints to the path of every numbered part: 一、（二）3. is 1.2.3.
//
// A level that the text skips is skipped. A heading that a capture has dropped still counts, because the numbers prove
// it: a row that starts anew, or （一） that stands before 二、 with no 一、, had a heading of its own. So no path
// occurs twice. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gazetted::extract::zh {

/// One printed number, in the order of the text.
struct Numbered {
    int level = 0;  ///< 1 一、 … 6 ①, as in Marker
    int number = 0;
    bool complete = false;  ///< its own text is a finished sentence: it does not lead into parts
};

/// The path of each, in the same order.
std::vector<std::string> paths_of(const std::vector<Numbered>& numbers);

/// The first `depth` members of a path ("1.2.3", 2 -> "1.2").
std::string truncated(const std::string& path, std::size_t depth);
std::size_t depth_of(const std::string& path);

/// 1.2.3 is below 1.2 and 1.
bool is_below(std::string_view path, std::string_view head);
bool is_at_or_below(std::string_view path, std::string_view head);

}  // namespace gazetted::extract::zh
