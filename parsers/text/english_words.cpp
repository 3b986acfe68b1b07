#include "parsers/text/english_words.h"

#include <algorithm>
#include <array>

#include "parsers/base/whitespace.h"

namespace gazetted::text::english {

namespace {

constexpr std::string_view kStrength = " -/,\"(:;.";  // marks between words, weakest first

/// Capitals beyond Latin-1 ("Łódź", "Čapek", "İstanbul"): of each pair of these blocks the first is the capital.
bool is_extended_upper(char32_t c) {
    if (c < 0x100) return false;
    const bool shifted = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (c <= 0x177 || (c >= 0x179 && c <= 0x17E)) return (c % 2 == 0) != shifted && c != 0x138;
    return c == 0x178 || (c >= 0x1CD && c <= 0x1DC && c % 2 == 1) || (c >= 0x1DE && c <= 0x233 && c % 2 == 0) ||
           (c >= 0x1E00 && c <= 0x1EFF && c % 2 == 0);
}
bool is_upper(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || is_extended_upper(c);
}
bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool is_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xDF && c <= 0x24F && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF) ||
           is_upper(c);
}
bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == 0x2019 || c == 0x02BC;
}

/// The mark class of a character between words.
char mark_of(char32_t c) {
    switch (c) {
        case U'-':
        case 0x2010:
        case 0x2011:
            return '-';
        case U'/':
        case U'|':
        case U'&':
            return '/';
        case U',':
        case 0xFF0C:
        case 0x3001:
            return ',';
        case U'"':
        case 0x201C:
        case 0x201D:
        case 0x300A:
        case 0x300B:
            return '"';
        case U'(':
        case U')':
        case U'[':
        case U']':
        case 0xFF08:
        case 0xFF09:
        case 0x3010:
        case 0x3011:
            return '(';
        case U':':
        case 0xFF1A:
        case 0x2013:
        case 0x2014:
            return ':';
        case U';':
        case 0xFF1B:
            return ';';
        case U'.':
        case U'!':
        case U'?':
        case 0x3002:
            return '.';
        default:
            return ' ';
    }
}

/// Walks the text once and collects words.
class Splitter {
  public:
    explicit Splitter(std::string_view text) : text_(text) {}

    std::vector<Word> run() {
        while (at_ < text_.size()) {
            const auto c = decode_char(text_, at_);
            if (is_letter(c.value) || is_digit(c.value)) {
                latin();
            } else if (is_han(c.value)) {
                chinese();
            } else {
                gap(c.value, c.length);
            }
        }
        return std::move(words_);
    }

  private:
    void gap(char32_t c, std::size_t length) {
        const char mark = c == U'.' && (closes_company_form() || opens_number()) ? ' ' : mark_of(c);
        if (kStrength.find(mark) > kStrength.find(mark_)) mark_ = mark;
        if (mark != '-' && mark != '/') spaced_ = true;
        at_ += length;
    }

    /// "Inc. and", "Co., Ltd. as", "Sp. z o.o.", "spol. s r.o.": the dot belongs to the form of a company and ends no
    /// sentence, unless a word with a capital follows at once.
    [[nodiscard]] bool closes_company_form() const {
        constexpr std::array kForms{"inc", "ltd", "co", "corp", "cos", "sp", "spol", "pty", "pte", "bhd", "sdn"};
        if (words_.empty() || words_.back().end != at_) return false;
        if (std::find(kForms.begin(), kForms.end(), words_.back().low) == kForms.end()) return false;
        std::size_t next = at_ + 1;
        while (next < text_.size() && text_[next] == ' ')
            ++next;
        return next >= text_.size() || !is_upper(decode_char(text_, next).value);
    }

    /// "No. 32", "Nov. 27": the dot of what a figure follows ends no sentence.
    [[nodiscard]] bool opens_number() const {
        constexpr std::array kForms{"no",  "nos", "jan",  "feb", "mar", "apr", "jun",  "jul",
                                    "aug", "sep", "sept", "oct", "nov", "dec", "para", "art"};
        if (words_.empty() || words_.back().end != at_) return false;
        if (std::find(kForms.begin(), kForms.end(), words_.back().low) == kForms.end()) return false;
        std::size_t next = at_ + 1;
        while (next < text_.size() && text_[next] == ' ')
            ++next;
        return next < text_.size() && is_digit(decode_char(text_, next).value);
    }

    void chinese() {
        const std::size_t begin = at_;
        while (at_ < text_.size()) {
            const auto c = decode_char(text_, at_);
            if (!is_han(c.value)) break;
            at_ += c.length;
        }
        Word word;
        word.low = text_.substr(begin, at_ - begin);
        push(std::move(word), begin);
    }

    /// True where the dot or comma at at_ stands inside an abbreviation or a number.
    [[nodiscard]] bool inner_mark(char32_t c, char32_t last) const {
        if (c != U'.' && c != U',') return false;
        if (at_ + 1 >= text_.size()) return false;
        const char32_t next = decode_char(text_, at_ + 1).value;
        if (is_digit(last)) {
            if (c == U',') return thousands();
            return is_digit(next) || (next >= U'a' && next <= U'z' && code_tail());
        }
        return c == U'.' && is_letter(next) && single_letter_;
    }

    /// "10,000" is one number; "9,2025" and "55,56" are two.
    [[nodiscard]] bool thousands() const {
        const auto digit = [&](std::size_t i) { return i < text_.size() && text_[i] >= '0' && text_[i] <= '9'; };
        return digit(at_ + 1) && digit(at_ + 2) && digit(at_ + 3) && !digit(at_ + 4);
    }

    /// After "1C902" a ".a" belongs to the code; after the number that ends a sentence a letter does not.
    [[nodiscard]] bool code_tail() const {
        return at_ + 2 >= text_.size() || !is_letter(decode_char(text_, at_ + 2).value);
    }

    void latin() {
        const std::size_t begin = at_;
        Word word;
        int letters = 0, uppers = 0;
        char32_t last = 0;
        single_letter_ = true;
        while (at_ < text_.size()) {
            const auto c = decode_char(text_, at_);
            if (is_letter(c.value) || is_digit(c.value)) {
                if (last != 0 && last != U'.') single_letter_ = false;
                letters += is_letter(c.value) ? 1 : 0;
                uppers += is_upper(c.value) ? 1 : 0;
                append_lower(word.low, c.value);
            } else if (inner_mark(c.value, last)) {
                if (is_digit(last) && c.value == U'.') word.low.push_back('.');
            } else if (is_apostrophe(c.value) && possessive_or_inner(word, c.length)) {
                if (word.possessive) break;
            } else {
                break;
            }
            last = c.value;
            at_ += c.length;
        }
        word.capital = is_upper(decode_char(text_, begin).value) || is_elided(begin);
        word.all_caps = letters >= 2 && letters == uppers;
        if (single_letter_ && letters >= 2 && at_ < text_.size() && text_[at_] == '.') ++at_;  // the last dot of "U.S."
        push(std::move(word), begin);
    }

    /// "d'Ornano", "l'Étoile": an article or "de" in front of a name.
    [[nodiscard]] bool is_elided(std::size_t begin) const {
        if (text_[begin] != 'd' && text_[begin] != 'l') return false;
        const auto mark = begin + 1 < at_ ? decode_char(text_, begin + 1) : DecodedChar{};
        const std::size_t next = begin + 1 + mark.length;
        return is_apostrophe(mark.value) && next < at_ && is_upper(decode_char(text_, next).value);
    }

    static void append_lower(std::string& out, char32_t c) {
        if (c >= U'A' && c <= U'Z') c += 32;
        append_utf8(out, c);
    }

    /// At an apostrophe: takes a possessive ending (and steps over it) or says that the word goes on ("don't").
    bool possessive_or_inner(Word& word, std::size_t length) {
        const std::size_t after = at_ + length;
        const char32_t next = after < text_.size() ? decode_char(text_, after).value : 0;
        const char32_t third = after + 1 < text_.size() ? decode_char(text_, after + 1).value : 0;
        if ((next == U's' || next == U'S') && !is_letter(third)) {
            word.possessive = true;
            at_ = after + 1;
            return true;
        }
        if (!is_letter(next) && !word.low.empty() && word.low.back() == 's') {
            word.possessive = true;
            at_ = after;
            return true;
        }
        return is_letter(next);
    }

    void push(Word word, std::size_t begin) {
        word.begin = static_cast<std::uint32_t>(begin);
        word.end = static_cast<std::uint32_t>(at_);
        word.before = mark_;
        word.spaced = spaced_;
        word.key = word_key(word.low);
        words_.push_back(std::move(word));
        mark_ = ' ';
        spaced_ = false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    char mark_ = ' ';
    bool spaced_ = true;
    bool single_letter_ = true;  // only single letters between dots so far
    std::vector<Word> words_;
};

constexpr std::array<std::string_view, 20> kUnits{
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens{"",      "",      "twenty",  "thirty", "forty",
                                                 "fifty", "sixty", "seventy", "eighty", "ninety"};

/// A number below 100 in words at words[at].
Cardinal below_hundred(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size()) return {};
    const auto unit = std::find(kUnits.begin(), kUnits.end(), words[at].low);
    if (unit != kUnits.end()) return {static_cast<int>(unit - kUnits.begin()), 1};
    const auto ten = std::find(kTens.begin() + 2, kTens.end(), words[at].low);
    if (ten == kTens.end()) return {};
    Cardinal found{static_cast<int>(ten - kTens.begin()) * 10, 1};
    if (at + 1 < words.size() && !words[at + 1].spaced) {
        const auto rest = std::find(kUnits.begin() + 1, kUnits.begin() + 10, words[at + 1].low);
        if (rest != kUnits.begin() + 10) found = {found.value + static_cast<int>(rest - kUnits.begin()), 2};
    }
    return found;
}

}  // namespace

std::vector<Word> english_words(std::string_view utf8) {
    return Splitter(utf8).run();
}

bool is_any(std::string_view low, std::initializer_list<std::string_view> few) {
    return std::find(few.begin(), few.end(), low) != few.end();
}

bool contains(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

std::size_t word_at(const std::vector<Word>& words, std::size_t byte) {
    const auto at =
        std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.begin < byte; });
    return static_cast<std::size_t>(at - words.begin());
}

bool is_number(const Word& word, int& value) {
    if (word.low.empty() || word.low.size() > 9) return false;
    value = 0;
    for (const char c : word.low) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    return true;
}

int cardinal(std::string_view low) {
    Word word;
    word.low = low;
    const auto found = cardinal_at({word}, 0);
    return found.used == 1 ? found.value : -1;
}

Cardinal cardinal_at(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size()) return {};
    int digits = 0;
    if (is_number(words[at], digits)) return {digits, 1};
    Cardinal found = below_hundred(words, at);
    if (found.used == 0 || at + found.used >= words.size() || words[at + found.used].low != "hundred") return found;
    Cardinal total{found.value * 100, found.used + 1};
    const std::size_t skip = at + total.used < words.size() && words[at + total.used].low == "and" ? 1 : 0;
    const auto rest = below_hundred(words, at + total.used + skip);
    if (rest.used > 0) total = {total.value + rest.value, total.used + skip + rest.used};
    return total;
}

int roman_numeral(std::string_view text) {
    constexpr std::array<std::string_view, 10> kOnes{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    std::string low;
    for (const char c : text)
        low.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    for (int tens = 0; tens < 4; ++tens) {
        for (int ones = 0; ones < 10; ++ones) {
            if (low == std::string(static_cast<std::size_t>(tens), 'x').append(kOnes[static_cast<std::size_t>(ones)]))
                return tens * 10 + ones;
        }
    }
    return 0;
}

}  // namespace gazetted::text::english
