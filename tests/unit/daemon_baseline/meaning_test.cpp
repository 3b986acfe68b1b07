// What a difference means: the same words in another place, less control, or more.
#include "daemon/baseline/meaning.h"

#include <functional>

#include <catch2/catch.hpp>

#include "daemon/baseline/code_family.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;
using model::Reading;

namespace {

using Told = std::vector<std::string>;

/// One notice that binds: a licence for 1C902 in part 1, refusals in part 2, exemptions in part 3.
Reading binding() {
    Reading reading = announcement("mofcom:2031:7", "2031-02-04", {"item_licensing"});
    reading.effective_dates = {said(from("2031-03-01"), "自2031年3月1日起")};
    model::LimbReading one = limb("1", {"licence_required"}, "2031-03-01");
    one.gist = "甲物项";
    one.control_codes = codes({"1C902", "1C903"});
    one.hs_codes = codes({"28053090"});
    one.thresholds = codes({"价值比例达到0.1%及以上"});
    model::LimbReading two = limb("2", {"refused"});
    two.gist = "不予许可";
    two.end_user_categories = codes({"foreign_military"});
    two.prohibited_end_uses = codes({"wmd"});
    two.case_by_case = codes({"semiconductor_logic"});
    model::LimbReading three = limb("3", {"exempt"});
    three.gist = "例外";
    three.control_codes = codes({"1C910"});
    three.exceptions = codes({"humanitarian_relief"});
    three.thresholds = codes({"含量低于20%"});
    reading.limbs = {one, two, three};
    reading.control_codes = codes({"1C902", "1C903", "1C910"});
    reading.hs_codes = codes({"28053090"});
    reading.end_user_categories = codes({"foreign_military"});
    reading.prohibited_end_uses = codes({"wmd"});
    reading.case_by_case = codes({"semiconductor_logic"});
    reading.exceptions = codes({"humanitarian_relief"});
    reading.destinations = codes({"US"});
    reading.subjects = codes({"rare_earth"});
    reading.parties = {said(model::PartyName{"甲公司", "Alpha"}, "甲公司")};
    return reading;
}

/// One answer that frees: it suspends.
Reading freeing() {
    Reading reading = answer("暂停", "2031-05-14", {"suspension"});
    reading.suspended_until = said(day("2031-08-12"), "至");
    reading.relations = {relation("suspends", "mofcom:2031:7", "2031-08-12", "2031-05-14", "2")};
    reading.destinations = codes({"US"});
    model::LimbReading whole = limb("0", {"suspend"}, "2031-05-14");
    whole.suspended_until = reading.suspended_until;
    reading.limbs = {whole};
    return reading;
}

Told told(const Reading& before, const Reading& after) {
    Told out;
    for (const Meaning& each : meanings(before, after))
        out.push_back((each.path.empty() ? "" : each.path + " ") + meaning_words(each));
    return out;
}

/// Changes a value in a part and in the document's own list alike.
void both(Reading& reading, std::size_t part, std::vector<model::Sourced<std::string>> model::LimbReading::*of_limb,
          std::vector<model::Sourced<std::string>> Reading::*of_document, std::initializer_list<const char*> values) {
    for (const auto& gone : reading.limbs[part].*of_limb)
        std::erase_if(reading.*of_document, [&](const auto& each) { return each.value == gone.value; });
    reading.limbs[part].*of_limb = codes(values);
    for (const auto& each : codes(values))
        (reading.*of_document).push_back(each);
}

struct Row {
    std::function<void(Reading&)> change;
    Told told;
    Told back;  ///< the other way round
};

void check(const Reading& before, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        Reading after = before;
        row.change(after);
        CHECK(told(before, after) == row.told);
        CHECK(told(after, before) == row.back);
    }
}

}  // namespace

TEST_CASE("codes: added, removed, branches for a trunk, moved to another part") {
    const auto codes_of_part = [](std::size_t part, std::initializer_list<const char*> values) {
        return [=, list = std::vector<const char*>(values)](Reading& reading) {
            std::vector<model::Sourced<std::string>> all;
            for (const char* value : list)
                all.push_back(code(value));
            for (const auto& gone : reading.limbs[part].control_codes)
                std::erase_if(reading.control_codes, [&](const auto& each) { return each.value == gone.value; });
            reading.limbs[part].control_codes = all;
            reading.control_codes.insert(reading.control_codes.end(), all.begin(), all.end());
        };
    };
    check(binding(),
          {
              {codes_of_part(0, {"1C902", "1C903", "1E902"}),
               {"1 control code added: 1E902 (widens)"},
               {"1 control code removed: 1E902 (narrows)"}},
              {codes_of_part(0, {"1C902.a", "1C903"}),
               {"1 control code narrowed: 1C902 → 1C902.a"},
               {"1 control code widened: 1C902.a → 1C902"}},
              {codes_of_part(0, {"1C902.a", "1C902.b", "1C903"}),
               {"1 control code narrowed: 1C902 → 1C902.a and 1C902.b"},
               {"1 control code widened: 1C902.a and 1C902.b → 1C902"}},
              {codes_of_part(0, {"1C902", "1C902.a", "1C903"}),
               {"1 control code added: 1C902.a"},
               {"1 control code removed: 1C902.a"}},
              {codes_of_part(0, {"1C903", "1C904"}),
               {"1 control code added: 1C904 (widens)", "1 control code removed: 1C902 (narrows)"},
               {"1 control code added: 1C902 (widens)", "1 control code removed: 1C904 (narrows)"}},
              // a code more in what is exempt is a code less in what is controlled
              {codes_of_part(2, {"1C910", "1C911"}),
               {"3 control code added: 1C911 (narrows)"},
               {"3 control code removed: 1C911 (widens)"}},
              {codes_of_part(2, {"1C910.a"}),
               {"3 control code widened: 1C910 → 1C910.a"},
               {"3 control code narrowed: 1C910.a → 1C910"}},
              {[](Reading& r) {
                   r.limbs[1].control_codes = codes({"1C903"});
                   r.limbs[0].control_codes = codes({"1C902"});
               },
               {"2 control code moved from part 1 to part 2: 1C903"},
               {"1 control code moved from part 2 to part 1: 1C903"}},
              {[](Reading& r) { both(r, 0, &model::LimbReading::hs_codes, &Reading::hs_codes, {"2805309001"}); },
               {"1 commodity code narrowed: 28053090 → 2805309001"},
               {"1 commodity code widened: 2805309001 → 28053090"}},
          });
}

TEST_CASE("limits are read for their side and for what the part does") {
    const auto limit = [](std::size_t part, std::initializer_list<const char*> values) {
        return [=, list = std::vector<const char*>(values)](Reading& reading) {
            reading.limbs[part].thresholds.clear();
            for (const char* value : list)
                reading.limbs[part].thresholds.push_back(code(value));
        };
    };
    check(binding(), {
                         {limit(0, {"价值比例达到1%及以上"}),
                          {"1 threshold narrowed: 价值比例达到0.1%及以上 → 价值比例达到1%及以上"},
                          {"1 threshold widened: 价值比例达到1%及以上 → 价值比例达到0.1%及以上"}},
                         {limit(0, {"价值比例达到0.05%及以上"}),
                          {"1 threshold widened: 价值比例达到0.1%及以上 → 价值比例达到0.05%及以上"},
                          {"1 threshold narrowed: 价值比例达到0.05%及以上 → 价值比例达到0.1%及以上"}},
                         {limit(0, {}),
                          {"1 threshold removed: 价值比例达到0.1%及以上 (widens)"},
                          {"1 threshold added: 价值比例达到0.1%及以上 (narrows)"}},
                         {limit(0, {"长度达到3米及以上"}),
                          {"1 threshold added: 长度达到3米及以上", "1 threshold removed: 价值比例达到0.1%及以上"},
                          {"1 threshold added: 价值比例达到0.1%及以上", "1 threshold removed: 长度达到3米及以上"}},
                         {limit(1, {"14纳米及以下"}),
                          {"2 threshold added: 14纳米及以下 (narrows)"},
                          {"2 threshold removed: 14纳米及以下 (widens)"}},
                         // what is exempt below 30 instead of 20 per cent is more that is exempt
                         {limit(2, {"含量低于30%"}),
                          {"3 threshold narrowed: 含量低于20% → 含量低于30%"},
                          {"3 threshold widened: 含量低于30% → 含量低于20%"}},
                     });
    Reading before = binding();
    before.limbs[1].thresholds = codes({"14纳米及以下"});
    Reading after = before;
    after.limbs[1].thresholds = codes({"16nm及以下"});
    CHECK(told(before, after) == Told{"2 threshold widened: 14纳米及以下 → 16nm及以下"});
}

TEST_CASE("users, uses, destinations and parties more widen; exceptions more narrow") {
    check(binding(), {
                         {[](Reading& r) { r.destinations.push_back(code("JP")); },
                          {"destination added: Japan (widens)"},
                          {"destination removed: Japan (narrows)"}},
                         {[](Reading& r) {
                              both(r, 1, &model::LimbReading::end_user_categories, &Reading::end_user_categories,
                                   {"foreign_military", "watch_list_entities"});
                          },
                          {"2 class of end users added: parties on the watch list (widens)"},
                          {"2 class of end users removed: parties on the watch list (narrows)"}},
                         {[](Reading& r) {
                              both(r, 1, &model::LimbReading::prohibited_end_uses, &Reading::prohibited_end_uses,
                                   {"wmd", "military"});
                          },
                          {"2 prohibited end use added: military use (widens)"},
                          {"2 prohibited end use removed: military use (narrows)"}},
                         {[](Reading& r) { both(r, 1, &model::LimbReading::case_by_case, &Reading::case_by_case, {}); },
                          {"2 use decided case by case removed: advanced logic chips (narrows)"},
                          {"2 use decided case by case added: advanced logic chips (widens)"}},
                         {[](Reading& r) {
                              both(r, 2, &model::LimbReading::exceptions, &Reading::exceptions,
                                   {"humanitarian_relief", "basic_research"});
                          },
                          {"3 exception added: basic scientific research (narrows)"},
                          {"3 exception removed: basic scientific research (widens)"}},
                         {[](Reading& r) { r.exceptions.push_back(code("patent_application")); },
                          {"exception added: ordinary patent applications (narrows)"},
                          {"exception removed: ordinary patent applications (widens)"}},
                         {[](Reading& r) { r.subjects.push_back(code("gallium")); },
                          {"item added: gallium (widens)"},
                          {"item removed: gallium (narrows)"}},
                         {[](Reading& r) {
                              r.parties.push_back(said(model::PartyName{"乙公司", "Beta"}, "乙"));
                          },
                          {"party added: 乙公司 / Beta (widens)"},
                          {"party removed: 乙公司 / Beta (narrows)"}},
                         {[](Reading& r) { r.parties[0].value.en = "Alfa"; },
                          {"party changed: 甲公司 / Alpha → 甲公司 / Alfa"},
                          {"party changed: 甲公司 / Alfa → 甲公司 / Alpha"}},
                         {[](Reading& r) { r.parties[0].value.zh = "甲股份公司"; },
                          {"party changed: 甲公司 / Alpha → 甲股份公司 / Alpha"},
                          {"party changed: 甲股份公司 / Alpha → 甲公司 / Alpha"}},
                     });
}

TEST_CASE("duties: stricter widens, milder narrows") {
    const auto acts = [](std::initializer_list<const char*> values) {
        return [list = std::vector<const char*>(values)](Reading& reading) {
            reading.limbs[1].acts.clear();
            for (const char* value : list)
                reading.limbs[1].acts.push_back(code(value));
        };
    };
    check(binding(),
          {
              {acts({"prohibited"}),
               {"2 duty widened: licences are refused in principle → exports are prohibited"},
               {"2 duty narrowed: exports are prohibited → licences are refused in principle"}},
              {acts({"licence_required"}),
               {"2 duty narrowed: licences are refused in principle → a licence is required"},
               {"2 duty widened: a licence is required → licences are refused in principle"}},
              {acts({"refused", "duty"}),
               {"2 duty added: a duty applies besides the licence (report, declare, inform or check) (widens)"},
               {"2 duty removed: a duty applies besides the licence (report, declare, inform or check) (narrows)"}},
              {acts({"refused", "application_route"}),
               {"2 duty added: dealings may be applied for (narrows)"},
               {"2 duty removed: dealings may be applied for (widens)"}},
              {acts({"refused", "effective"}),
               {"2 duty added: the date of effect is set"},
               {"2 duty removed: the date of effect is set"}},
          });
}

TEST_CASE("dates: later narrows what binds and widens what frees; a longer suspension narrows") {
    check(binding(), {
                         {[](Reading& r) {
                              r.limbs[0].effective = said(from("2031-04-01"), "自");
                              r.effective_dates[0].value.on = day("2031-04-01");
                          },
                          {"1 first day narrowed: 1 March 2031 → 1 April 2031"},
                          {"1 first day widened: 1 April 2031 → 1 March 2031"}},
                         {[](Reading& r) { r.effective_dates[0].value.on = day("2031-02-10"); },
                          {"first day widened: 1 March 2031 → 10 February 2031"},
                          {"first day narrowed: 10 February 2031 → 1 March 2031"}},
                         {[](Reading& r) {
                              r.effective_dates[0].value.time = ClockTime{12, 1};
                          },
                          {"first day narrowed: 1 March 2031 → 2031-03-01 12:01"},
                          {"first day widened: 2031-03-01 12:01 → 1 March 2031"}},
                         {[](Reading& r) { r.published_on->value = day("2031-02-05"); },
                          {"date of publication changed: 4 February 2031 → 5 February 2031"},
                          {"date of publication changed: 5 February 2031 → 4 February 2031"}},
                         {[](Reading& r) { r.limbs[0].effective.reset(); },
                          {"1 first day removed: 1 March 2031"},
                          {"1 first day added: 1 March 2031"}},
                     });
    const auto until = [](const char* iso) {
        return [=](Reading& reading) {
            reading.relations[0].value.until = CivilDate::parse(iso);
            reading.suspended_until.reset();
            if (*iso != '\0') reading.suspended_until = said(day(iso), "至");
            reading.limbs[0].suspended_until = reading.suspended_until;
        };
    };
    check(freeing(), {
                         {until("2032-08-12"),
                          {"suspension narrowed: suspends mofcom:2031:7/2 from 2031-05-14 until 2031-08-12 → suspends "
                           "mofcom:2031:7/2 from 2031-05-14 until 2032-08-12"},
                          {"suspension widened: suspends mofcom:2031:7/2 from 2031-05-14 until 2032-08-12 → suspends "
                           "mofcom:2031:7/2 from 2031-05-14 until 2031-08-12"}},
                         {until(""),
                          {"suspension narrowed: suspends mofcom:2031:7/2 from 2031-05-14 until 2031-08-12 → suspends "
                           "mofcom:2031:7/2 from 2031-05-14"},
                          {"suspension widened: suspends mofcom:2031:7/2 from 2031-05-14 → suspends mofcom:2031:7/2 "
                           "from 2031-05-14 until 2031-08-12"}},
                         {[](Reading& r) { r.relations[0].value.target_path = ""; },
                          {"suspension narrowed: suspends mofcom:2031:7/2 from 2031-05-14 until 2031-08-12 → suspends "
                           "mofcom:2031:7 from 2031-05-14 until 2031-08-12"},
                          {"suspension widened: suspends mofcom:2031:7 from 2031-05-14 until 2031-08-12 → suspends "
                           "mofcom:2031:7/2 from 2031-05-14 until 2031-08-12"}},
                         {[](Reading& r) { r.relations.push_back(relation("terminates", "mofcom:2031:8")); },
                          {"act on another document added: terminates mofcom:2031:8 (narrows)"},
                          {"act on another document removed: terminates mofcom:2031:8 (widens)"}},
                         {[](Reading& r) { r.relations.push_back(relation("amends", "mofcom:2031:8")); },
                          {"act on another document added: amends mofcom:2031:8"},
                          {"act on another document removed: amends mofcom:2031:8"}},
                         // the beginning of what frees, later: the control holds longer
                         {[](Reading& r) { r.limbs[0].effective = said(from("2031-05-20"), "自"); },
                          {"0 first day widened: 14 May 2031 → 20 May 2031"},
                          {"0 first day narrowed: 20 May 2031 → 14 May 2031"}},
                         {[](Reading& r) { r.destinations.push_back(code("JP")); },
                          {"destination added: Japan (narrows)"},
                          {"destination removed: Japan (widens)"}},
                     });
}

TEST_CASE("a term of the same length and a day of publication are the same words, whatever day they give") {
    Reading before = freeing();
    before.relations[0].value.until_from_term = true;
    before.relations[0].value.from.reset();
    Reading after = before;
    after.published_on->value = day("2031-05-15");
    after.relations[0].value.until = day("2031-08-13");
    after.suspended_until->value = after.limbs[0].suspended_until->value = day("2031-08-13");
    CHECK(told(before, after) == Told{"date of publication changed: 14 May 2031 → 15 May 2031"});
    after.relations[0].value.until = day("2032-05-15");
    after.suspended_until->value = after.limbs[0].suspended_until->value = day("2032-05-15");
    CHECK(told(before, after).size() == 2);

    Reading notice = binding();
    notice.effective_dates = {said(from("2031-02-04", "on_publication"), "自公布之日起")};
    notice.limbs[0].effective.reset();
    Reading later = notice;
    later.published_on->value = later.effective_dates[0].value.on = day("2031-02-05");
    CHECK(told(notice, later) == Told{"date of publication changed: 4 February 2031 → 5 February 2031"});
}

TEST_CASE("a part put in or taken out is told with what it holds; the rest only moves") {
    Reading after = binding();
    model::LimbReading extra = limb("2", {"licence_required"}, "2031-03-01");
    extra.gist = "乙物项";
    extra.control_codes = codes({"1C950"});
    extra.thresholds = codes({"纯度大于99%"});
    after.control_codes.push_back(code("1C950"));
    after.limbs.insert(after.limbs.begin() + 1, extra);
    after.limbs[2].path = "3";
    after.limbs[3].path = "4";
    CHECK(told(binding(), after) == Told{"2 part added: 2 乙物项 (widens)", "2 control code added: 1C950 (widens)",
                                         "3 part moved from part 2 to part 3", "4 part moved from part 3 to part 4"});
    CHECK(told(after, binding()) == Told{"2 part removed: 2 乙物项 (narrows)",
                                         "2 control code removed: 1C950 (narrows)",
                                         "2 part moved from part 3 to part 2", "3 part moved from part 4 to part 3"});
    Reading without = binding();
    without.limbs.pop_back();
    without.control_codes.pop_back();
    without.exceptions.clear();
    CHECK(told(binding(), without) ==
          Told{"3 part removed: 3 例外 (widens)", "3 control code removed: 1C910 (widens)",
               "3 exception removed: emergency medical care, public-health emergencies and disaster relief (widens)"});
}

TEST_CASE("equal readings, other words for the same values and other order mean nothing") {
    CHECK(told(binding(), binding()).empty());
    Reading after = binding();
    std::swap(after.control_codes[0], after.control_codes[1]);
    after.title = "题";
    after.clauses = 77;
    after.unread = {{{1, 0, 3}, "未"}};
    after.limbs[0].gist = "甲类物项";
    CHECK(told(binding(), after).empty());
}

TEST_CASE("a meaning brings the words behind it") {
    Reading after = binding();
    after.limbs[0].thresholds = {said(std::string("价值比例达到1%及以上"), "价值比例达到1%及以上")};
    const auto all = meanings(binding(), after);
    REQUIRE(all.size() == 1);
    CHECK(all[0].evidence_before.at(0).quote == "words for 价值比例达到0.1%及以上");
    CHECK(all[0].evidence_after.at(0).quote == "价值比例达到1%及以上");
    CHECK(meaning_json(all[0]).at("reach") == "narrowed");
    CHECK(meaning_json(all[0]).at("evidence_after").at(0).at("quote") == "价值比例达到1%及以上");
}

TEST_CASE("branches and trunks of codes") {
    CHECK(is_branch_of("1C902.a", "1C902"));
    CHECK(is_branch_of("1C902.a.1", "1C902.a"));
    CHECK(is_branch_of("2805309001", "28053090"));
    CHECK_FALSE(is_branch_of("1C902", "1C902.a"));
    CHECK_FALSE(is_branch_of("1C902", "1C902"));
    CHECK_FALSE(is_branch_of("1C9021", "1C902"));
    CHECK_FALSE(is_branch_of("1C902.ab", "1C902.a"));
}
