// English sentences: a year that lies before the report is history, whichever year the report is from.
#include <catch2/catch.hpp>

#include "en_support.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_text.h"

using namespace gazetted;
using extract::english::EnglishText;

TEST_CASE("years that lie before the report are past", "[english][history]") {
    struct Row {
        std::string_view sentence;
        bool in_2031, in_2024, undated;
    };
    const auto row = GENERATE(values<Row>({
        {"China imposed the curbs in 2029.", true, false, false},
        {"China imposed the curbs in late 2029.", true, false, false},
        {"The curbs, imposed in early April 2029, remain.", true, false, false},
        {"China has controlled the metal since 2031.", true, false, true},
        {"China has controlled the metal since May 2023.", true, true, true},
        {"China will control the metal in 2032.", false, false, false},
        {"In 2029's round the metal was spared.", false, false, false},
        {"Since then 3000 firms have applied.", false, false, false},
    }));
    CAPTURE(row.sentence);
    const auto document = en::document("# Curbs\n" + std::string(row.sentence), "2031-11-08");
    const EnglishText text(document);
    const auto past = [&](std::optional<CivilDate> today) {
        const auto& sentences = text.sentences();
        return !extract::english::past_years(sentences.back(), today).empty();
    };
    CHECK(past(CivilDate::of(2031, 11, 8)) == row.in_2031);
    CHECK(past(CivilDate::of(2024, 5, 1)) == row.in_2024);
    CHECK(past(std::nullopt) == row.undated);
}
