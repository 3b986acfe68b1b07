#include "parsers/text/english_words.h"

#include <stdexcept>

#include <catch2/catch.hpp>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_sentences.h"

using namespace gazetted::text::english;

namespace {

std::string lows(std::string_view text) {
    std::string joined;
    for (const auto& word : english_words(text)) {
        if (!joined.empty()) joined += ' ';
        joined += word.low;
        if (word.possessive) joined += "'s";
    }
    return joined;
}

std::vector<std::string> sentences(std::string text) {
    std::vector<std::string> out;
    for (const auto& range : english_sentences(text))
        out.push_back(text.substr(range.begin, range.end - range.begin));
    return out;
}

}  // namespace

TEST_CASE("words: hyphens part, abbreviations and numbers hold together, possessives come off") {
    struct Row {
        std::string_view text, want;
    };
    const auto row = GENERATE(values<Row>({
        {"dual-use items", "dual use items"},
        {"the U.S. and its allies' firms", "the us and its allies's firms"},
        {"China’s Ministry", "china's ministry"},
        {"item 1C902.a, purity of 99.99 per cent", "item 1c902.a purity of 99.99 per cent"},
        {"10,000 tonnes, 55,56 and 9,2025", "10000 tonnes 55 56 and 9 2025"},
        {"at 12:01 p.m. Beijing time", "at 12 01 pm beijing time"},
        {"the 关注名单 (watch list)", "the 关注名单 watch list"},
        {"exports don't stop", "exports dont stop"},
        {"", ""},
    }));
    CHECK(lows(row.text) == row.want);
}

TEST_CASE("words: the mark before a word and its capitals are kept") {
    const auto words = english_words("MOST items; the Rest, co-operating");
    REQUIRE(words.size() == 6);
    CHECK(words[0].all_caps);
    CHECK_FALSE(words[1].capital);
    CHECK(words[2].before == ';');
    CHECK(words[3].capital);
    CHECK(words[4].before == ',');
    CHECK(words[5].before == '-');
    CHECK_FALSE(words[5].spaced);
}

TEST_CASE("cardinals: digits and words up to 999") {
    struct Row {
        std::string_view text;
        int value;
        std::size_t used;
    };
    const auto row = GENERATE(values<Row>({
        {"28 entities", 28, 1},
        {"twenty-eight entities", 28, 2},
        {"seven firms", 7, 1},
        {"two hundred and five items", 205, 4},
        {"entities", 0, 0},
    }));
    const auto found = cardinal_at(english_words(row.text), 0);
    CHECK(found.value == row.value);
    CHECK(found.used == row.used);
}

TEST_CASE("roman numerals: limb numbers up to XXXIX, nothing else") {
    CHECK(roman_numeral("I") == 1);
    CHECK(roman_numeral("iv") == 4);
    CHECK(roman_numeral("XIX") == 19);
    CHECK(roman_numeral("IC") == 0);
    CHECK(roman_numeral("") == 0);
}

TEST_CASE("sentences: abbreviations, initials, numbers and item marks end none") {
    struct Row {
        std::string text;
        std::size_t count;
    };
    const auto row = GENERATE(values<Row>({
        {"Announcement No. 61 of 2025 applies. It was issued on Oct. 9.", 2},
        {"Exports to U.S. President Alpha's firms are barred.", 1},
        {"Sales to the U.S. The ministry gave no reason.", 2},
        {"Alpha Co., Ltd. and Beta Inc. were listed.", 1},
        {"1. Exporters shall apply. 2. Customs shall check.", 2},
        {"Is it a ban? No. It is a licence.", 3},
        {"\"It is lawful.\" He left.", 2},
        {"A purity of 99.9 per cent. 3 kg were seized.", 2},
        {"no end mark", 1},
    }));
    CAPTURE(row.text);
    CHECK(sentences(row.text).size() == row.count);
}

TEST_CASE("sentences: a text that finds no end is cut between words, and nothing of it is lost") {
    std::string text;
    while (text.size() < 50'000)
        text += "to Acme Co., Ltd. and ";
    std::string again;
    for (const auto& range : english_sentences(text)) {
        CHECK(range.end - range.begin < 9'000);
        again += text.substr(range.begin, range.end - range.begin) + " ";
    }
    CHECK(again == text);
    CHECK(english_sentences(std::string(50'000, 'x')).size() == 4);
}

TEST_CASE("phrases: inflections, options, alternatives, capitals and gaps") {
    const PhraseTable table{{1, "ban++ exports|sales; export control%"},
                            {2, "^most"},
                            {3, "export control list"},
                            {4, "add|adds|added *4 to the? list; lift|lifted *1 curbs; lift|lifted *5 ban"},
                            {5, "on $weekday; from 1|12 $month|$mon"}};
    struct Row {
        std::string_view text;
        int tag;
        std::size_t first, last;
    };
    const auto row = GENERATE(values<Row>({
        {"it banned sales", 1, 1, 3},
        {"an Export Control List", 3, 1, 4},
        {"new export-controls", 1, 1, 3},
        {"at most ten, said MOST", 2, 4, 5},
        {"added seven of its firms to list", 4, 0, 7},
        {"said on Sunday", 5, 1, 3},
        {"from 12 Sept.", 5, 0, 3},
        {"from 1 May", 5, 0, 3},
        {"added one; to the list", 0, 5, 5},
        {"the exports. Control", 0, 3, 3},
        {"lifted its curbs", 4, 0, 3},
        {"lifted the three years old ban", 4, 0, 6},
        {"lifted the three years old curbs", 0, 6, 6},
    }));
    CAPTURE(row.text);
    const auto hit = table.find(english_words(row.text));
    CHECK(hit.first == row.first);
    CHECK(hit.last == row.last);
    CHECK(hit.tag == row.tag);
    CHECK(inflections("carry+") == std::vector<std::string>{"carry", "carries", "carried", "carrying"});
    CHECK(inflections("licence%") == std::vector<std::string>{"licence", "licences"});
    const auto unknown = [] { return PhraseTable{{1, "on $holiday"}}; };
    CHECK_THROWS_AS(unknown(), std::logic_error);
}
