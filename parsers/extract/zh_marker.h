// The numbers that open the parts of a Chinese notice: 一、 （一） 1. （1） a. ①, and 第一条 in laws.
// Takes the normal form. Thread rule: pure functions. Failures: none; a line without a number has level 0.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gazetted::extract::zh {

struct Marker {
    int level = 0;           ///< 1 一、 or 第一条, 2 （一）, 3 1., 4 （1）, 5 a., 6 ①; 0 none
    int number = 0;          ///< 1-based; letters count from a = 1
    std::size_t length = 0;  ///< bytes, the mark after the number included
    bool article = false;    ///< 第一条
};

/// The number at the start of a line. "1. （一）…", which list markup adds, counts as （一）.
Marker marker_at(std::string_view line);

/// Where the numbered parts begin that a capture has run together in one paragraph (…：一、…；二、…): offsets of 一、
/// and （一） that stand after 。 ; or : and continue a row. The start of the paragraph is not among them.
std::vector<std::size_t> run_in_parts(std::string_view paragraph);

}  // namespace gazetted::extract::zh
