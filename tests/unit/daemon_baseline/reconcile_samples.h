// Readings of the rare-earth notices as a reader gives them, for tests of what is held against the baseline.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "daemon/baseline/reconcile.h"
#include "tests/unit/daemon_baseline/samples.h"

namespace gazetted::baseline::test {

inline const Policy kPolicy{day("2025-10-05")};
inline constexpr const char* kZwgk = "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_1.html";
inline constexpr const char* kGkml = "https://www.mofcom.gov.cn/zfxxgk/gkml/art/2025/art_2.html";
inline constexpr const char* kEc = "https://exportcontrol.mofcom.gov.cn/article/202510/1171.html";
inline constexpr const char* kNine = "2025-10-09T09:00:00+08:00";
inline constexpr const char* kLater = "2025-10-11T15:00:00+08:00";

/// No. 61 as a reader gives it.
inline model::Reading no_61() {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing", "extraterritorial"});
    reading.effective_dates = {said(from("2025-12-01", "fixed_date", "1.1, 1.2"), "自2025年12月1日起"),
                               said(from("2025-10-09", "on_publication", "1.3"), "自公布之日起")};
    reading.limbs = {limb("1", {"licence_required"}),
                     limb("1.1", {"licence_required"}, "2025-12-01"),
                     limb("1.2", {"licence_required"}, "2025-12-01"),
                     limb("1.3", {"licence_required"}, "2025-10-09"),
                     limb("2", {"refused"}),
                     limb("4", {"case_by_case"}),
                     limb("5", {"exempt", "duty"}),
                     limb("10", {"effective"})};
    reading.limbs[1].gist = "在境外制造的附件1第二部分所列物项";
    reading.limbs[1].thresholds = codes({"0.1%"});
    reading.limbs[4].end_user_categories = codes(
        {"foreign_military", "control_list_entities", "watch_list_entities", "majority_owned_subsidiaries_50pct"});
    reading.limbs[5].case_by_case = codes({"semiconductor_logic", "ai_military"});
    reading.limbs[6].exceptions = codes({"humanitarian_relief"});
    reading.subjects = codes({"rare_earth"});
    return reading;
}

/// No. 55: a rule in the closing part, six rows of items, and the list updated.
inline model::Reading no_55() {
    model::Reading reading = announcement("mofcom+gac:2025:55", "2025-10-09", {"item_licensing", "technology_control"});
    reading.effective_dates = {said(from("2025-11-08"), "自2025年11月8日起")};
    reading.limbs.push_back(limb("0", {"licence_required", "duty", "amend", "effective"}, "2025-11-08"));
    reading.limbs[0].targets = codes({"中华人民共和国两用物项出口管制清单"});
    const char* control_codes[] = {"2C902.a", "2C902.b", "2C902.c", "2C902.d", "2B005.b", "2E902"};
    for (int i = 0; i < 6; ++i) {
        reading.limbs.push_back(limb(std::to_string(i + 1).c_str(), {"licence_required"}, "2025-11-08"));
        reading.limbs.back().control_codes = codes({control_codes[i]});
    }
    reading.limbs[1].hs_codes = codes({"71051020"});
    reading.relations.push_back(relation("amends", "中华人民共和国两用物项出口管制清单"));
    return reading;
}

inline model::Reading uel_10() {
    model::Reading reading = announcement("uel:2025:10", "2025-10-09", {"uel_listing"});
    reading.effective_dates = {said(from("2025-10-09", "on_publication"), "自公布之日起")};
    reading.limbs = {limb("0", {"list", "effective"}, "2025-10-09"), limb("1", {"trade_ban"}, "2025-10-09"),
                     limb("2", {"investment_ban"}, "2025-10-09"), limb("3", {"dealings_ban"}, "2025-10-09")};
    for (const auto& [zh, en] :
         {std::pair("反无人机技术公司", "Dedrone by Axon"), std::pair("VSE公司", "VSE Corporation"),
          std::pair("迪杰恩技术公司", "DZYNE Technologies"), std::pair("伊比鲁斯公司", "Epirus, Inc.")})
        reading.parties.push_back(said(model::PartyName{zh, en}, en));
    reading.subjects = codes({"unreliable_entity_list"});
    return reading;
}

inline model::Reading no_70() {
    model::Reading reading = announcement("mofcom+gac:2025:70", "2025-11-07", {"suspension"});
    reading.limbs = {limb("0", {"suspend"}, "2025-11-07")};
    reading.limbs[0].targets = codes({"mofcom+gac:2025:55", "mofcom:2025:61"});
    reading.relations = {relation("suspends", "mofcom+gac:2025:55", "2026-11-10"),
                         relation("suspends", "mofcom:2025:61", "2026-11-10")};
    return reading;
}

inline std::vector<std::string> limbs_of(const std::vector<Change>& changes) {
    std::vector<std::string> out;
    for (const Change& change : changes)
        out.push_back(change.kind + " " + change.limb);
    return out;
}

inline Outcome take(Baseline& baseline, const Observation& observation, const Policy& policy = kPolicy) {
    Outcome outcome = reconcile(baseline, observation, policy);
    apply(baseline, outcome);
    return outcome;
}

}  // namespace gazetted::baseline::test
