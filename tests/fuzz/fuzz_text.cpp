// Hostile text through the finders of dates, numerals, codes, notices and names: every range lies in the text, in
// order, and begins and ends between characters of it; the normal form leads back into the original. Patterns find what
// RE2 finds in the text as it is written.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <re2/re2.h>

#include "parsers/base/whitespace.h"
#include "parsers/text/authorities.h"
#include "parsers/text/codes.h"
#include "parsers/text/countries.h"
#include "parsers/text/dates.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/notices.h"
#include "parsers/text/numerals.h"
#include "parsers/text/party_names.h"
#include "parsers/text/pattern.h"
#include "parsers/text/sentences.h"
#include "tests/fuzz/demand.h"

namespace {

using namespace gazetted;
using fuzz::demand;

void check(std::string_view text, text::Range range) {
    demand(range.begin <= range.end && range.end <= text.size(), "a range outside the text");
    demand(is_valid_utf8(range.of(text)), "a range that cuts a character");
}

template <class Mentions>
void check_all(std::string_view text, const Mentions& mentions) {
    std::size_t from = 0;
    for (const auto& mention : mentions) {
        check(text, mention.range);
        demand(mention.range.begin >= from, "mentions out of order");
        from = mention.range.begin;
    }
}

template <class Found>
void check_found(std::string_view text, const Found& found) {
    for (const auto& each : found)
        check(text, {each.begin, each.end});
}

void check_dates(std::string_view words) {
    const auto posted = CivilDate::of(2031, 2, 4);
    const auto dates = text::find_dates(words);
    check_all(words, dates);
    for (const text::DateMention& date : dates)
        (void)text::resolve(date, posted);
    const auto terms = text::find_terms(words);
    check_all(words, terms);
    for (const text::Term& term : terms)
        (void)text::end_of(term, *posted);
}

void check_names(std::string_view words) {
    for (const text::Range sentence : text::sentences_in(words, {0, words.size()})) {
        check(words, sentence);
        for (const text::PartyMention& party : text::parties_in_sentence(words, sentence)) {
            check(words, party.zh);
            check(words, party.en);
        }
        if (const auto party = text::party_in_line(words, sentence)) check(words, party->zh);
    }
}

void check_english(std::string_view words) {
    for (const text::english::FoundDate& date : text::english::find_dates(words)) {
        check(words, {date.begin, date.end});
        (void)text::english::resolve(date, CivilDate::of(2031, 2, 4), text::english::DateSense::kNearest);
    }
    const auto terms = text::english::find_terms(words);
    check_found(words, terms);
    for (const text::english::FoundTerm& term : terms)
        (void)text::english::add_term(*CivilDate::of(2031, 2, 4), term);
    check_found(words, text::english::find_notices(words));
}

/// An expression as a pattern, and as RE2 alone.
struct Twin {
    explicit Twin(const std::string& expression)
        : pattern(expression), written(std::make_unique<const RE2>(expression, RE2::Quiet)) {}
    text::Pattern pattern;
    std::unique_ptr<const RE2> written;
};

void check_patterns(std::string_view bytes) {
    static const std::vector<Twin> twins = [] {
        std::vector<Twin> out;
        for (const char* expression :
             {"将([^。;，]{0,30}?)列入|对(.*?)实施", "(?:不得|不准)(?:[^。]*[^进。])?(出口|转让)",
              R"(\b([0-9]{1,4})(?:号|年)|第.{0,9}条)", "^[^，。]*(?:的|$)", "(?i)no\\. [0-9]+|[^a-z]k"})
            out.emplace_back(expression);
        return out;
    }();
    for (const Twin& twin : twins) {
        re2::StringPiece whole;
        const bool wanted =
            twin.written->Match({bytes.data(), bytes.size()}, 0, bytes.size(), RE2::UNANCHORED, &whole, 1);
        const auto found = twin.pattern.find(bytes);
        demand(found.has_value() == wanted && twin.pattern.in(bytes) == wanted, "a pattern and RE2 differ");
        if (!wanted) continue;
        const auto begin = static_cast<std::size_t>(whole.data() - bytes.data());
        demand(found->whole() == text::Range{begin, begin + whole.size()}, "a pattern and RE2 differ in their place");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const text::NormalText normal(bytes);
    const std::string_view words = normal.view();
    const text::Range whole = normal.original({0, words.size()});
    demand(whole.end <= bytes.size(), "the normal form leads out of the original");
    check_patterns(bytes);
    if (!is_valid_utf8(bytes)) return 0;
    demand(is_valid_utf8(words), "a normal form that is not UTF-8");
    check_dates(words);
    check_all(words, text::find_notices(words));
    check_all(words, text::find_authorities(words));
    check_all(words, text::find_countries(words));
    check_all(words, text::defining_control_codes(words));
    check_all(words, text::all_control_codes(words));
    check_all(words, text::commodity_codes(words));
    check_names(words);
    check_english(words);
    (void)text::number_of(words);
    return 0;
}
