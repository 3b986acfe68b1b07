#include "parsers/extract/english_deferral.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::FoundTerm;
using text::english::PhraseTable;
using text::english::Word;

/// What a count is counted from.
const PhraseTable& from_publication() {
    static const PhraseTable table{
        {1,
         "after|following|from|since|of *9 "
         "publication|publishing|promulgation|issuance|issue|issuing|release|signature|published|issued|promulgated|"
         "released; after|following|from|since|of the? date|day hereof; after|following|from|since the date of? this? "
         "announcement"}};
    return table;
}

std::optional<char> unit_of(std::string_view low) {
    if (low == "day" || low == "days") return 'd';
    if (low == "week" || low == "weeks") return 'w';
    if (low == "month" || low == "months") return 'm';
    if (low == "year" || low == "years") return 'y';
    return std::nullopt;
}

bool is_one_of(const std::vector<Word>& words, std::size_t at, std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return words[at].low == one; });
}

/// "thirtieth", "30th"; 0 where it is none.
int ordinal(std::string_view low) {
    constexpr std::array kNames{
        std::pair{"first"sv, 1},      std::pair{"second"sv, 2},     std::pair{"third"sv, 3},
        std::pair{"fifth"sv, 5},      std::pair{"seventh"sv, 7},    std::pair{"tenth"sv, 10},
        std::pair{"fifteenth"sv, 15}, std::pair{"twentieth"sv, 20}, std::pair{"thirtieth"sv, 30},
        std::pair{"sixtieth"sv, 60},  std::pair{"ninetieth"sv, 90}};
    for (const auto& [name, value] : kNames) {
        if (low == name) return value;
    }
    int value = 0;
    std::size_t digits = 0;
    for (; digits < low.size() && digits < 3 && low[digits] >= '0' && low[digits] <= '9'; ++digits)
        value = value * 10 + (low[digits] - '0');
    const auto tail = low.substr(digits);
    return digits > 0 && (tail == "st" || tail == "nd" || tail == "rd" || tail == "th") ? value : 0;
}

/// The count that stands before a unit.
struct Count {
    int value = 0;          ///< 0: none that is certain
    std::size_t first = 0;  ///< its first word
};

Count count_before(const std::vector<Word>& words, std::size_t unit) {
    constexpr std::size_t kLongest = 5;
    for (std::size_t n = std::min(kLongest, unit); n > 0; --n) {
        const auto found = text::english::cardinal_at(words, unit - n);
        if (found.used != n) continue;
        std::size_t first = unit - n;
        while (first > 0 && text::english::cardinal(words[first - 1].low) == found.value)
            --first;  // "ninety (90) days"
        return {found.value, first};
    }
    if (unit == 0) return {0, unit};
    if (const int value = ordinal(words[unit - 1].low); value > 0 && unit_of(words[unit].low) == 'd')
        return {value, unit - 1};
    const bool next = unit_of(words[unit].low) == 'd' && is_one_of(words, unit - 1, {"the", "next", "on", "from"});
    if (next) return {1, unit - 1};
    return {0, unit - 1};
}

/// "for one year from …", "valid for a period of one year from …": how long, not when.
bool is_length(const std::vector<Word>& words, std::size_t first) {
    constexpr std::size_t kReach = 6;
    const std::size_t from = first > kReach ? first - kReach : 0;
    bool lasts = false;
    for (std::size_t at = from; at < first; ++at) {
        if (is_one_of(words, at, {"after", "upon", "following", "expiry", "expiration"})) return false;
        lasts = lasts || is_one_of(words, at, {"for", "valid", "validity", "duration", "period", "lasts", "lasting"});
    }
    return lasts;
}

bool is_bounded(const std::vector<Word>& words, std::size_t first) {
    return first > 0 && is_one_of(words, first - 1,
                                  {"within", "least", "than", "about", "until", "till", "before", "to", "or", "by",
                                   "some", "around", "approximately", "and", "no"});
}

}  // namespace

std::vector<Deferral> deferrals(const std::vector<Word>& words) {
    std::vector<Deferral> found;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const auto unit = unit_of(words[at].low);
        if (!unit) continue;
        const auto from = from_publication().match(words, at + 1);
        if (from.last <= from.first) continue;
        std::size_t counted = at;
        while (counted > 0 && is_one_of(words, counted - 1, {"calendar", "natural", "consecutive"}))
            --counted;
        const auto count = counted == at ? count_before(words, at) : count_before(words, counted);
        const bool of = words[at + 1].low == "of";
        if (of && count.value <= 1) continue;  // "the day of publication"
        if (is_length(words, count.first)) continue;
        Deferral deferral{count.first, from.last, std::nullopt};
        const bool certain = count.value > 0 && !of && !is_bounded(words, count.first);
        if (certain) deferral.term = FoundTerm{words[count.first].begin, words[at].end, count.value, *unit};
        found.push_back(deferral);
    }
    return found;
}

}  // namespace gazetted::extract::english
