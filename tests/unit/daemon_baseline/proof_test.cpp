// A stored reading against its document: what is altered on either side is found and named.
#include "daemon/baseline/proof.h"

#include <functional>

#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

/// A document of one sentence a block and a reading whose words stand in it.
struct Sample {
    model::Document document;
    model::Reading reading;

    Sample() {
        for (const char* text : {"商务部公告2031年第7号", "一、1C950.a 金属甲（参考海关商品编号：2805.30.9901）",
                                 "本公告自2031年3月1日12时01分起实施。", "将甲公司(A Works Ltd.)等2家实体列入管控名单"})
            document.blocks.push_back({model::BlockKind::kParagraph, text, 0});
        document.posted_on = day("2031-02-05");
        reading.numbers = {on(0, id("mofcom:2031:7"), "商务部公告2031年第7号")};
        reading.published_on = model::Sourced<CivilDate>{day("2031-02-05"), {}};
        reading.control_codes = {on(1, std::string("1C950.a"), "1C950.a")};
        reading.hs_codes = {on(1, std::string("2805309901"), "2805.30.9901")};
        reading.parties = {on(3, model::PartyName{"甲公司", "A Works Ltd."}, "甲公司(A Works Ltd.")};
        reading.counts = {{on(3, 2, "等2家实体"), 1, "parties"}};
        model::LimbReading limb;
        limb.path = "1";
        limb.effective = on(2, model::EffectiveDate{day("2031-03-01"), ClockTime{12, 1}, "fixed_date", "all"},
                            "本公告自2031年3月1日12时01分起实施。");
        reading.limbs = {limb};
    }

    template <class T>
    model::Sourced<T> on(std::uint32_t block, T value, const std::string& quote) const {
        const std::size_t at = document.blocks[block].text.find(quote);
        REQUIRE(at != std::string::npos);
        const auto begin = static_cast<std::uint32_t>(at);
        return {std::move(value), {{block, begin, begin + static_cast<std::uint32_t>(quote.size())}, quote}};
    }

    [[nodiscard]] std::vector<Flaw> flaws(const model::Reading& held) const {
        return prove(held, {&document, &reading, document.posted_on}).flaws;
    }
};

struct Tampering {
    const char* what;
    std::function<void(model::Reading&)> with;
    const char* limb;
    const char* field;
    const char* says;
};

}  // namespace

TEST_CASE("a reading whose words stand in its document holds") {
    const Sample sample;
    CHECK(sample.flaws(sample.reading).empty());
    CHECK(prove(sample.reading, {&sample.document, &sample.reading, sample.document.posted_on}).values >= 9);
}

TEST_CASE("whatever is altered in a stored reading is found and named") {
    const Tampering kTamperings[] = {
        {"a code", [](auto& r) { r.control_codes[0].value = "1C951.a"; }, "", "control_codes", "do not say"},
        {"a tariff number", [](auto& r) { r.hs_codes[0].value = "2805309902"; }, "", "hs_codes", "do not say"},
        {"a date", [](auto& r) { r.limbs[0].effective->value.on = day("2031-04-01"); }, "1", "effective", "do not say"},
        {"a time",
         [](auto& r) {
             r.limbs[0].effective->value.time = ClockTime{9, 0};
         },
         "1", "effective", "12:01"},
        {"a number", [](auto& r) { r.numbers[0].value = id("mofcom:2031:8"); }, "", "numbers", "do not say"},
        {"a name", [](auto& r) { r.parties[0].value.en = "B Works Ltd."; }, "", "parties", "do not say"},
        {"a count", [](auto& r) { r.counts[0].stated.value = 3; }, "", "counts.parties.stated", "do not say"},
        {"what was counted", [](auto& r) { r.counts[0].parsed = 2; }, "", "counts.parties.parsed", "gives 1"},
        {"the words", [](auto& r) { r.control_codes[0].evidence.quote = "1C950.b"; }, "", "control_codes",
         "other words there: 1C950.a"},
        {"the span", [](auto& r) { r.control_codes[0].evidence.span.begin += 1; }, "", "control_codes", "other words"},
        {"the block", [](auto& r) { r.control_codes[0].evidence.span.block = 9; }, "", "control_codes", "outside"},
        {"words taken away", [](auto& r) { r.hs_codes[0].evidence = {}; }, "", "hs_codes", "no words"},
        {"the posting date", [](auto& r) { r.published_on->value = day("2031-02-04"); }, "", "published_on",
         "no words"},
        {"a value taken away", [](auto& r) { r.parties.clear(); }, "", "parties", "not stored"},
        {"a value put in", [](auto& r) { r.issuers = codes({"GAC"}); }, "", "issuers", "gives nothing"},
        {"a flag", [](auto& r) { r.is_new_measure = true; }, "", "is_new_measure", "gives false"},
        {"a part", [](auto& r) { r.limbs[0].path = "2"; }, "2", "effective", "gives nothing"},
    };
    const Sample sample;
    for (const Tampering& each : kTamperings) {
        INFO(each.what);
        model::Reading held = sample.reading;
        each.with(held);
        const std::vector<Flaw> flaws = sample.flaws(held);
        const auto named = std::find_if(flaws.begin(), flaws.end(), [&](const Flaw& flaw) {
            return flaw.limb == each.limb && flaw.field == each.field && flaw.what.find(each.says) != std::string::npos;
        });
        CHECK(named != flaws.end());
    }
}

TEST_CASE("an altered document is found by every span that no longer holds its words") {
    Sample sample;
    sample.document.blocks[1].text = "一、1C951.a 金属甲（参考海关商品编号：2805.30.9901）";
    const std::vector<Flaw> flaws = sample.flaws(sample.reading);
    REQUIRE(flaws.size() == 1);
    CHECK(flaws[0].field == "control_codes");
    CHECK(flaws[0].words == "1C950.a");
}

TEST_CASE("what another reader read is held against its words only") {
    const Sample sample;
    model::Reading held = sample.reading;
    held.parties.clear();
    const Proof words_only{&sample.document, nullptr, sample.document.posted_on};
    CHECK(prove(held, words_only).flaws.empty());
    held.control_codes[0].value = "1C951";
    CHECK(prove(held, words_only).flaws.size() == 1);
}

TEST_CASE("words say a value in whatever form the text writes it") {
    struct Row {
        const char* field;
        model::Json value;
        const char* words;
        bool says;
    };
    const auto until = [](const char* date, bool by_term) {
        return model::Json{{"type", "suspends"}, {"until", date}, {"until_from_term", by_term}};
    };
    const Row kRows[] = {
        {"control_codes", "1C902.a", "１Ｃ９０２.ａ", true},
        {"hs_codes", "85076000", "8507.60.00", true},
        {"hs_codes", "85076000", "8507.60.10", false},
        {"suspended_until", "2026-11-10", "二〇二六年十一月十日", true},
        {"suspended_until", "2026-11-10", "Nov. 10, 2026", true},
        {"suspended_until", "2025-11-10", "自8月12日起90天", true},
        {"suspended_until", "2026-11-10", "自即日起", false},
        {"relations", until("2026-11-10", false), "至2026年11月10日暂停实施", true},
        {"relations", until("2026-11-11", false), "至2026年11月10日暂停实施", false},
        {"relations", until("2025-11-10", true), "继续暂停90天", true},
        {"relations", until("2025-11-10", true), "继续暂停", false},
        {"numbers", "mofcom:2025:61", "Announcement No. 61 of 2025", true},
        {"numbers", "mofcom:2025:61", "Announcement No. 62 of 2025", false},
        {"counts.parties.stated", 28, "二十八家实体", true},
        {"counts.parties.stated", 28, "twenty", false},
        {"end_user_categories", "foreign_military", "对境外军事用户", true},
    };
    for (const Row& row : kRows) {
        INFO(row.field << " " << row.words);
        CHECK(words_say({"", row.field, row.value, {{}, row.words}, true}, {}) == row.says);
    }
}
