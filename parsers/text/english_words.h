// English text as words: what the phrase tables and scanners of the English reader walk over.
// Thread rule: pure functions over plain values; a Word holds offsets into the text it was made from and must not
// outlive it by meaning. Failures: none, every text has words or none.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace gazetted::text::english {

/// One word. Hyphens part words ("dual-use" is two), dots inside abbreviations and numbers do not ("U.S.", "17.5").
struct Word {
    std::uint32_t begin = 0;  ///< byte offset in the text
    std::uint32_t end = 0;    ///< one past the last byte, a possessive ending included
    std::string low;          ///< ASCII lower case, without dots of an abbreviation and without the possessive ending
    std::uint32_t key = 0;    ///< word_key(low)
    bool possessive = false;  ///< ended in 's or s'
    bool capital = false;     ///< starts with an upper-case letter
    bool all_caps = false;    ///< two letters or more, all upper case ("U.S.", "MOST")
    bool spaced = true;       ///< false right after a hyphen or slash
    char before = ' ';        ///< strongest mark between the word before and this one: one of " -/,\"(:;." or ' '
};

/// A number of a word, for tables: equal words have equal ones, others hardly ever (FNV-1a).
constexpr std::uint32_t word_key(std::string_view low) {
    std::uint32_t key = 2166136261U;
    for (const char c : low)
        key = (key ^ static_cast<unsigned char>(c)) * 16777619U;
    return key;
}

/// True where a word is one of a few.
bool is_any(std::string_view low, std::initializer_list<std::string_view> few);

/// True where the text holds the piece.
bool contains(std::string_view text, std::string_view piece);

/// The words of a text in order. A run of Chinese characters is one word.
std::vector<Word> english_words(std::string_view utf8);

/// The first word that begins at or after a byte; words.size() where none does.
std::size_t word_at(const std::vector<Word>& words, std::size_t byte);

/// True where the word is a plain number; its value in `value` (at most nine digits).
bool is_number(const Word& word, int& value);

/// Value of a cardinal in digits or words ("28", "twenty-eight" as two words is read by cardinal_at); -1 where it is
/// none.
int cardinal(std::string_view low);

/// A cardinal that starts at words[at], in digits or words up to 999 ("two hundred and five"); `used` words were taken,
/// 0 where there is none.
struct Cardinal {
    int value = 0;
    std::size_t used = 0;
};
Cardinal cardinal_at(const std::vector<Word>& words, std::size_t at);

/// Value of a Roman numeral I to XXXIX in either case; 0 where it is none.
int roman_numeral(std::string_view text);

}  // namespace gazetted::text::english
