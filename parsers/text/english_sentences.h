// English text as sentences, by the marks that end them and the abbreviations that do not.
// Thread rule: pure function. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gazetted::text::english {

/// Half-open byte range of one sentence, without white space at its ends.
struct SentenceRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const SentenceRange&) const = default;
};

/// The sentences of one block of text in order; a text without an end mark is one sentence, cut where it is
/// far longer than any.
std::vector<SentenceRange> english_sentences(std::string_view utf8);

}  // namespace gazetted::text::english
