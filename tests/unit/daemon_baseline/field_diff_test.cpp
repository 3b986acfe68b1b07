// Two readings held against each other: every value that differs is told, and none that does not.
#include "daemon/baseline/field_diff.h"

#include <functional>

#include <catch2/catch.hpp>

#include "daemon/baseline/limb_pairs.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;
using model::Reading;

namespace {

/// A reading with something in every field.
Reading full() {
    Reading reading = announcement("mofcom:2031:7", "2031-02-04", {"item_licensing"});
    reading.issuers = codes({"MOFCOM"});
    reading.effective_dates = {said(from("2031-03-01"), "自2031年3月1日起"),
                               said(from("2031-02-04", "on_publication", "1.3"), "自公布之日起")};
    reading.suspended_until = said(day("2032-01-10"), "至2032年1月10日");
    reading.control_codes = codes({"1C902", "1E950"});
    reading.hs_codes = codes({"2805309901"});
    reading.destinations = codes({"US"});
    reading.end_user_categories = codes({"foreign_military"});
    reading.prohibited_end_uses = codes({"wmd"});
    reading.case_by_case = codes({"ai_military"});
    reading.exceptions = codes({"basic_research"});
    reading.subjects = codes({"rare_earth"});
    reading.parties = {said(model::PartyName{"甲公司", "Alpha"}, "甲公司（Alpha）")};
    reading.relations = {relation("suspends", "mofcom:2025:61", "2032-01-10", "2031-02-04", "2")};
    model::LimbReading one = limb("1", {"licence_required"}, "2031-03-01");
    one.gist = "甲物项";
    one.suspended_until = said(day("2032-01-10"), "至");
    one.control_codes = codes({"1C902"});
    one.hs_codes = codes({"2805309901"});
    one.end_user_categories = codes({"foreign_military"});
    one.prohibited_end_uses = codes({"wmd"});
    one.case_by_case = codes({"ai_military"});
    one.exceptions = codes({"basic_research"});
    one.thresholds = codes({"0.1%及以上"});
    one.targets = codes({"mofcom:2025:61"});
    model::LimbReading two = limb("2", {"duty"});
    two.gist = "乙义务";
    reading.limbs = {one, two};
    reading.statements = {
        said(model::Statement{"announced_extension", day("2033-01-01"), "安排", {id("mofcom:2025:61")}}, "延长")};
    model::LeadClaim claim;
    claim.kind = "item_licensing";
    claim.act = "licence_required";
    reading.claims = {said(claim, "must apply")};
    reading.counts = {{said(2, "2家"), 2, "parties"}};
    reading.unread = {{{4, 0, 3}, "未读。"}};
    reading.clauses = 9;
    return reading;
}

std::vector<std::string> told(const Reading& before, const Reading& after, Compared compared = Compared::kValues) {
    std::vector<std::string> out;
    for (const FieldDifference& each : field_differences(before, after, compared))
        out.push_back((each.path.empty() ? "" : each.path + " ") + each.field + " " + std::string(name_of(each.turn)) +
                      ": " + each.before + " -> " + each.after);
    return out;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("a change of any field is told, once, with its field and path") {
    struct Row {
        std::function<void(Reading&)> change;
        Told told;
    };
    const Row rows[] = {
        {[](Reading&) {}, {}},
        {[](Reading& r) { r.document_class = model::DocumentClass::kAnswer; },
         {"document_class changed: announcement -> answer"}},
        {[](Reading& r) { r.language = model::Language::kEnglish; }, {"language changed: zh -> en"}},
        {[](Reading& r) { r.title = "题"; }, {"title changed: 公告 mofcom:2031:7 -> 题"}},
        {[](Reading& r) { r.is_control_measure = false; }, {"is_control_measure changed: true -> false"}},
        {[](Reading& r) { r.is_new_measure = false; }, {"is_new_measure changed: true -> false"}},
        {[](Reading& r) { r.numbers.clear(); }, {"numbers removed: mofcom:2031:7 -> "}},
        {[](Reading& r) { r.issuers.push_back(code("GAC")); }, {"issuers added:  -> GAC"}},
        {[](Reading& r) { r.kinds.push_back(code("extraterritorial")); }, {"kinds added:  -> extraterritorial"}},
        {[](Reading& r) { r.published_on->value = day("2031-02-05"); },
         {"published_on changed: 2031-02-04 -> 2031-02-05"}},
        {[](Reading& r) { r.published_on.reset(); }, {"published_on removed: 2031-02-04 -> "}},
        {[](Reading& r) { r.effective_dates[0].value.on = day("2031-04-01"); },
         {"effective_dates changed: 2031-03-01 (fixed_date, all) -> 2031-04-01 (fixed_date, all)"}},
        {[](Reading& r) {
             r.effective_dates[0].value.time = ClockTime{12, 1};
         },
         {"effective_dates changed: 2031-03-01 (fixed_date, all) -> 2031-03-01 12:01 (fixed_date, all)"}},
        {[](Reading& r) { r.suspended_until->value = day("2032-02-10"); },
         {"suspended_until changed: 2032-01-10 -> 2032-02-10"}},
        {[](Reading& r) { r.control_codes[0].value = "1C902.a"; },
         {"control_codes added:  -> 1C902.a", "control_codes removed: 1C902 -> "}},
        {[](Reading& r) { r.hs_codes.clear(); }, {"hs_codes removed: 2805309901 -> "}},
        {[](Reading& r) { r.destinations.push_back(code("JP")); }, {"destinations added:  -> JP"}},
        {[](Reading& r) { r.end_user_categories.clear(); }, {"end_user_categories removed: foreign_military -> "}},
        {[](Reading& r) { r.prohibited_end_uses.push_back(code("military")); },
         {"prohibited_end_uses added:  -> military"}},
        {[](Reading& r) { r.case_by_case.clear(); }, {"case_by_case removed: ai_military -> "}},
        {[](Reading& r) { r.exceptions.clear(); }, {"exceptions removed: basic_research -> "}},
        {[](Reading& r) { r.subjects.clear(); }, {"subjects removed: rare_earth -> "}},
        {[](Reading& r) { r.parties[0].value.en = "Alfa"; }, {"parties changed: 甲公司 / Alpha -> 甲公司 / Alfa"}},
        {[](Reading& r) { r.relations[0].value.until = day("2033-01-10"); },
         {"relations changed: suspends mofcom:2025:61/2 from 2031-02-04 until 2032-01-10 -> "
          "suspends mofcom:2025:61/2 from 2031-02-04 until 2033-01-10"}},
        {[](Reading& r) { r.relations[0].value.until_from_term = true; },
         {"relations changed: suspends mofcom:2025:61/2 from 2031-02-04 until 2032-01-10 -> "
          "suspends mofcom:2025:61/2 from 2031-02-04 until 2032-01-10 by its term"}},
        {[](Reading& r) { r.relations[0].value.scope = "第二款"; },
         {"relations changed: suspends mofcom:2025:61/2 from 2031-02-04 until 2032-01-10 -> "
          "suspends mofcom:2025:61/2 (第二款) from 2031-02-04 until 2032-01-10"}},
        {[](Reading& r) {
             r.relations[0].value.parties = {{"甲公司", ""}};
         },
         {"relations changed: suspends mofcom:2025:61/2 from 2031-02-04 until 2032-01-10 -> "
          "suspends mofcom:2025:61/2 from 2031-02-04 until 2032-01-10 for 甲公司"}},
        {[](Reading& r) { r.limbs[0].gist = "丙"; }, {"1 gist changed: 甲物项 -> 丙"}},
        {[](Reading& r) { r.limbs[0].acts.push_back(code("refused")); }, {"1 acts added:  -> refused"}},
        {[](Reading& r) { r.limbs[0].effective.reset(); }, {"1 effective removed: 2031-03-01 (fixed_date, all) -> "}},
        {[](Reading& r) { r.limbs[0].suspended_until.reset(); }, {"1 suspended_until removed: 2032-01-10 -> "}},
        {[](Reading& r) { r.limbs[0].control_codes.clear(); }, {"1 control_codes removed: 1C902 -> "}},
        {[](Reading& r) { r.limbs[0].hs_codes.clear(); }, {"1 hs_codes removed: 2805309901 -> "}},
        {[](Reading& r) { r.limbs[0].end_user_categories.clear(); },
         {"1 end_user_categories removed: foreign_military -> "}},
        {[](Reading& r) { r.limbs[0].prohibited_end_uses.clear(); }, {"1 prohibited_end_uses removed: wmd -> "}},
        {[](Reading& r) { r.limbs[0].case_by_case.clear(); }, {"1 case_by_case removed: ai_military -> "}},
        {[](Reading& r) { r.limbs[0].exceptions.clear(); }, {"1 exceptions removed: basic_research -> "}},
        {[](Reading& r) { r.limbs[0].thresholds.clear(); }, {"1 thresholds removed: 0.1%及以上 -> "}},
        {[](Reading& r) { r.limbs[0].targets.clear(); }, {"1 targets removed: mofcom:2025:61 -> "}},
        {[](Reading& r) { r.limbs.pop_back(); },
         {"2 limb removed: 2 -> ", "2 gist removed: 乙义务 -> ", "2 acts removed: duty -> "}},
        {[](Reading& r) { r.limbs[1].path = "3"; }, {"3 path changed: 2 -> 3"}},
        {[](Reading& r) { r.statements[0].value.until.reset(); },
         {"statements changed: announced_extension of 安排 until 2033-01-01 naming mofcom:2025:61 -> "
          "announced_extension of 安排 naming mofcom:2025:61"}},
        {[](Reading& r) { r.claims[0].value.act = "prohibited"; },
         {"claims changed: item_licensing licence_required -> item_licensing prohibited"}},
        {[](Reading& r) { r.counts[0].parsed = 1; }, {"counts changed: 2 stated, 2 parsed -> 2 stated, 1 parsed"}},
        {[](Reading& r) { r.unread.clear(); }, {"unread removed: 未读。 -> "}},
        {[](Reading& r) { r.clauses = 10; }, {"clauses changed: 9 -> 10"}},
    };
    for (const Row& row : rows) {
        Reading after = full();
        row.change(after);
        CHECK(told(full(), after) == row.told);
    }
}

TEST_CASE("order and repetition are no difference; other words for a value are one where asked for") {
    Reading after = full();
    std::swap(after.control_codes[0], after.control_codes[1]);
    after.control_codes.push_back(after.control_codes[0]);
    CHECK(told(full(), after).empty());
    after.destinations[0].evidence.quote = "美国";
    CHECK(told(full(), after).empty());
    const auto differences = field_differences(full(), after, Compared::kValuesAndWords);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].turn == Turn::kWords);
    CHECK(differences[0].field == "destinations");
    CHECK(differences[0].evidence_before[0].quote == "words for US");
    CHECK(differences[0].evidence_after[0].quote == "美国");
}

TEST_CASE("a difference brings the words behind both values") {
    Reading after = full();
    after.suspended_until = said(day("2032-02-10"), "至2032年2月10日");
    const auto differences = field_differences(full(), after);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].evidence_before[0].quote == "至2032年1月10日");
    CHECK(differences[0].evidence_after[0].quote == "至2032年2月10日");
    CHECK(model::dump(field_difference_json(differences[0])) ==
          R"({"field":"suspended_until","path":"","turn":"changed","subject":"","before":"2032-01-10",)"
          R"("after":"2032-02-10","evidence_before":[{"block":1,"begin":0,"end":19,"quote":"至2032年1月10日"}],)"
          R"("evidence_after":[{"block":1,"begin":0,"end":19,"quote":"至2032年2月10日"}]})");
}

TEST_CASE("limbs are met by their words before their numbers") {
    const auto named = [](std::initializer_list<std::pair<const char*, const char*>> limbs) {
        std::vector<model::LimbReading> out;
        for (const auto& [path, gist] : limbs) {
            out.push_back(limb(path, {"licence_required"}));
            out.back().gist = gist;
        }
        return out;
    };
    const auto pairs = [](const std::vector<model::LimbReading>& before, const std::vector<model::LimbReading>& after) {
        std::string out;
        for (const LimbPair& pair : limb_pairs(before, after))
            out += (out.empty() ? "" : " ") + (pair.before ? pair.before->path : "-") + ">" +
                   (pair.after ? pair.after->path : "-");
        return out;
    };
    const auto three = named({{"1", "甲"}, {"2", "乙"}, {"3", "丙"}});
    CHECK(pairs(three, three) == "1>1 2>2 3>3");
    CHECK(pairs(three, named({{"1", "甲"}, {"2", "新"}, {"3", "乙"}, {"4", "丙"}})) == "1>1 ->2 2>3 3>4");
    CHECK(pairs(three, named({{"1", "甲"}, {"2", "乙改"}, {"3", "丙"}})) == "1>1 2>2 3>3");
    CHECK(pairs(three, named({{"1", "丙"}, {"2", "甲"}, {"3", "乙"}})) == "3>1 1>2 2>3");
    CHECK(pairs(three, named({{"1", "甲"}, {"2", "丙"}})) == "1>1 2>- 3>2");
    CHECK(pairs(named({{"1", ""}, {"2", ""}}), named({{"1", ""}, {"3", ""}})) == "1>1 2>- ->3");
    CHECK(pairs({}, three) == "->1 ->2 ->3");
    const auto list = named({{"1", "以下物项未经许可，不得出口："},
                             {"1.1", "甲粉末，纯度不低于99.9%的各类制品。"},
                             {"1.2", "乙。"},
                             {"2", "原则上不予许可向境外军事用户出口上述物项。"}});
    const auto swapped = named({{"1", "原则上不予许可向境外军事用户出口上述物项及其零部件。"},
                                {"2", "以下物项未经许可，不得出口："},
                                {"2.1", "甲粉末，纯度不低于99.5%的各类制品。"},
                                {"2.2", "丙。"}});
    CHECK(pairs(list, swapped) == "2>1 1>2 1.1>2.1 1.2>2.2");
}
