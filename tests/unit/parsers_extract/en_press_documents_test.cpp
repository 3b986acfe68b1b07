// Reports as they are printed, each with several facts.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& reports() {
    static const std::vector<en::Wording> all{
        {"the press on several measures at once",
         R"(# China tightens rare earth curbs and adds technologies
China on Thursday widened its export controls on rare earths to related technologies, the commerce ministry said.
Technologies for mining, smelting and making magnets may not be exported without permission, with immediate effect.
In a second notice the Ministry of Commerce said that foreign companies must obtain a licence to re-export products that contain Chinese rare earths from December 1.
Exports to foreign militaries and to companies on the control list or the watch list will not be permitted.
Applications tied to advanced chips and to artificial intelligence with military potential will be decided case by case.
The move comes weeks before a summit in South Korea.)",
         "2025-10-09",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM"},
             {"kinds", "item_licensing technology_control extraterritorial"},
             {"published", "2025-10-09"},
             {"users", "foreign_military control_list_entities watch_list_entities"},
             {"cases", "semiconductor_logic semiconductor_memory ai_military"},
         }},
        {"the press on a suspension",
         R"(# China suspends export ban on gallium, germanium and antimony to US
China has suspended a ban on exports of gallium, germanium and antimony to the United States, its commerce ministry said on Sunday.
The suspension takes effect from Sunday and will last until Nov. 27, 2026, the ministry said in a statement.
The ban was announced in December 2024.)",
         "2025-11-10",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM"},
             {"kinds", "suspension"},
             {"published", "2025-11-10"},
             {"until", "2026-11-27"},
             {"destinations", "US"},
         }},
        {"the press on metals",
         R"(# China announces export controls on tungsten, tellurium, bismuth, molybdenum, indium items
BEIJING, Feb. 4 (Xinhua) -- China on Tuesday announced export controls on items related to tungsten, tellurium, bismuth, molybdenum and indium, according to a notice of the Ministry of Commerce and the General Administration of Customs.
The policy comes into effect on Tuesday, the notice said.)",
         "2025-02-04",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM GAC"},
             {"kinds", "item_licensing"},
             {"published", "2025-02-04"},
         }},
        {"the press on a listing",
         R"(# China adds 28 US entities to export control list
China's Ministry of Commerce on Thursday put 28 US entities on its export control list to safeguard national security.
Exports of dual-use items to the entities, including General Dynamics, L3 Harris Technologies and Intelligent Epitaxy Technology, are prohibited, and ongoing activities must stop at once.
In special circumstances exporters must apply for approval.)",
         "2025-01-02",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM"},
             {"kinds", "control_list_addition"},
             {"published", "2025-01-02"},
             {"destinations", "US"},
             {"users", "control_list_entities"},
             {"exceptions", "special_circumstances_application"},
         }},
        {"the press on the unreliable entity list",
         R"(# China adds 7 US companies to unreliable entity list
China's Ministry of Commerce said Tuesday that seven US companies have been added to the unreliable entity list over arms sales to Taiwan.
The companies in question are Inter-Coastal Electronics, System Studies & Simulation, Axient and Anduril Industries.
They are barred from import and export activities related to China.)",
         "2025-01-15",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM"},
             {"kinds", "uel_listing"},
             {"published", "2025-01-15"},
             {"destinations", "US"},
         }},
        {"the press on paused listings",
         R"(# China halts unreliable entity list, export control measures on certain US firms
China on Wednesday suspended its unreliable entity list and export control measures on a number of US entities, the Ministry of Commerce said.
A measure that put 11 US firms on the unreliable entity list on April 4 has been suspended for 90 days, a ministry spokesperson said.
Domestic companies may apply to conduct transactions with these entities.)",
         "2025-05-15",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM"},
             {"kinds", "suspension"},
             {"published", "2025-05-15"},
             {"until", "2025-08-12"},
             {"destinations", "US"},
             {"exceptions", "transaction_on_application"},
         }},
        {"the press on rules to come",
         R"(# China to impose export controls on lithium batteries and graphite anodes
China will impose export controls on lithium-ion batteries and artificial graphite anode materials from Nov. 8, the Ministry of Commerce and the General Administration of Customs said on Thursday.
Exports without approval will not be permitted.)",
         "2025-10-10",
         {
             {"measure", "yes"},
             {"issuers", "MOFCOM GAC"},
             {"kinds", "item_licensing"},
             {"published", "2025-10-10"},
         }},
    };
    return all;
}

}  // namespace

TEST_CASE("English reports: every fact from the sentence that states it") {
    for (const auto& row : reports())
        en::check(row, model::Channel::kUnknown);
}

TEST_CASE("English reports: every field quotes the words it was read from") {
    for (const auto& row : reports())
        en::check_quotes(row, model::Channel::kUnknown);
}
