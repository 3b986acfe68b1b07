#include "parsers/model/vocabulary.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace gazetted::model {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kKinds{"item_licensing"sv,      "technology_control"sv,
                            "extraterritorial"sv,    "control_list_addition"sv,
                            "watch_list_addition"sv, "uel_listing"sv,
                            "uel_measures"sv,        "uel_investigation"sv,
                            "country_end_use_ban"sv, "suspension"sv,
                            "termination"sv,         "repeal"sv,
                            "list_adjustment"sv,     "control_list_publication"sv,
                            "licence_catalogue"sv,   "precursor_licensing"sv,
                            "exemption"sv,           "countermeasure"sv,
                            "framework_law"sv,       "enforcement_notice"sv};

constexpr std::array kActs{"licence_required"sv,
                           "prohibited"sv,
                           "refused"sv,
                           "stricter_review"sv,
                           "case_by_case"sv,
                           "exempt"sv,
                           "duty"sv,
                           "stop_ongoing"sv,
                           "application_route"sv,
                           "liability"sv,
                           "list"sv,
                           "delist"sv,
                           "suspend"sv,
                           "continue_suspension"sv,
                           "terminate"sv,
                           "repeal"sv,
                           "amend"sv,
                           "effective"sv,
                           "catch_all"sv,
                           "services_ban"sv,
                           "trade_ban"sv,
                           "investment_ban"sv,
                           "entry_ban"sv,
                           "residence_ban"sv,
                           "fine"sv,
                           "dealings_ban"sv,
                           "removal_route"sv};

constexpr std::array kRelations{"suspends"sv,  "continues_suspension"sv, "terminates"sv, "repeals"sv, "amends"sv,
                                "implements"sv};

constexpr std::array kEndUserCategories{"foreign_military"sv, "control_list_entities"sv, "watch_list_entities"sv,
                                        "majority_owned_subsidiaries_50pct"sv,
                                        "military_capability_enhancing_end_users"sv};

constexpr std::array kEndUses{"wmd"sv, "terrorism"sv, "military"sv, "military_potential"sv};

constexpr std::array kCaseByCase{"semiconductor_logic"sv, "semiconductor_memory"sv,
                                 "semiconductor_equipment_and_materials"sv, "ai_military"sv};

constexpr std::array kExceptions{"special_circumstances_application"sv,
                                 "transaction_on_application"sv,
                                 "removal_on_verification"sv,
                                 "public_domain_technology"sv,
                                 "basic_research"sv,
                                 "patent_application"sv,
                                 "humanitarian_relief"sv};

constexpr std::array kBases{"on_publication"sv, "fixed_date"sv, "announced_on"sv};

constexpr std::array kSubjects{"rare_earth"sv,
                               "rare_earth_technology"sv,
                               "rare_earth_equipment"sv,
                               "superhard_materials"sv,
                               "lithium_battery"sv,
                               "graphite"sv,
                               "gallium"sv,
                               "germanium"sv,
                               "antimony"sv,
                               "tungsten"sv,
                               "tellurium"sv,
                               "bismuth"sv,
                               "molybdenum"sv,
                               "indium"sv,
                               "silver"sv,
                               "helium"sv,
                               "unmanned_aircraft"sv,
                               "aerospace"sv,
                               "semiconductor"sv,
                               "encryption"sv,
                               "precursor_chemicals"sv,
                               "dual_use_items"sv,
                               "control_list"sv,
                               "watch_list"sv,
                               "unreliable_entity_list"sv};

constexpr std::array kIssuers{"MOFCOM"sv,  "GAC"sv,     "MIIT"sv, "MOST"sv,         "MPS"sv,
                              "MEM"sv,     "NHC"sv,     "NMPA"sv, "SCA"sv,          "SASTIND"sv,
                              "COSTIND"sv, "CMC-EDD"sv, "UEL"sv,  "STATECOUNCIL"sv, "NPCSC"sv};

}  // namespace

std::span<const std::string_view> codes_of(CodeSet set) {
    switch (set) {
        case CodeSet::kKind:
            return kKinds;
        case CodeSet::kAct:
            return kActs;
        case CodeSet::kRelation:
            return kRelations;
        case CodeSet::kEndUserCategory:
            return kEndUserCategories;
        case CodeSet::kEndUse:
            return kEndUses;
        case CodeSet::kCaseByCase:
            return kCaseByCase;
        case CodeSet::kException:
            return kExceptions;
        case CodeSet::kBasis:
            return kBases;
        case CodeSet::kSubject:
            return kSubjects;
        case CodeSet::kIssuer:
            return kIssuers;
    }
    throw std::logic_error("CodeSet: no such set");
}

bool is_known(CodeSet set, std::string_view code) {
    const auto codes = codes_of(set);
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace gazetted::model
