#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Wording {
    std::string_view text;  ///< of an announcement
    std::string_view fact, value;
};

const std::vector<Wording>& wordings() {
    static const std::vector<Wording> all{
        {"Where there is a genuine need to export in special circumstances, the exporter shall apply to the Ministry.",
         "exceptions", "special_circumstances_application"},
        {"Exporters that want to export dual-use items to the entities of No. 4 apply to the Ministry.", "exceptions",
         "transaction_on_application"},
        {"Exporters wishing to export the above items shall apply for a licence.", "exceptions", ""},
        {"Companies can ask to be taken off the watch list once checks are completed.", "exceptions",
         "removal_on_verification"},
        {"Two firms have been removed from the watch list after the ministry verified their end uses.", "exceptions",
         ""},
        {"Firms whose end uses are verified can be removed from the watch list.", "exceptions",
         "removal_on_verification"},
        {"The ministry will not, as a rule, issue licences to overseas defence users.", "users",
         "foreign_military control_list_entities"},
        {"The entities take part in raising Denmark's military strength and their exports are prohibited.", "users",
         "control_list_entities"},
        {"It has been decided, under the Regulations on Export Control of Dual-Use Items, to add entities that "
         "participate "
         "in enhancing Denmark's military strength to the export control list.",
         "users", "control_list_entities"},
        {"It has been decided, under the Regulations on Export Control of Dual-Use Items, to add entities that "
         "participate "
         "in enhancing Denmark's military strength to the export control list.",
         "uses", ""},
        {"Exports to the armed forces and the coast guard of the Philippines are prohibited.", "users",
         "foreign_military control_list_entities"},
        {"Unlike the watch list, the control list means a prohibition.", "users", "control_list_entities"},
        {"Applications for any use that could help raise military capabilities are turned down.", "users",
         "control_list_entities"},
        {"It prohibits exports of items that have potential military applications.", "uses", ""},
        {"Items may not be exported where the exporter knows that they will be used for terrorist purposes.", "uses",
         "terrorism"},
    };
    return all;
}

}  // namespace

TEST_CASE("users, uses and exceptions in English wordings", "[english][scope]") {
    for (const auto& wording : wordings()) {
        INFO(wording.text);
        const auto text =
            "# MOFCOM Announcement No. 7 of 2031 on Adding Danish Entities to the Export Control List\nThe "
            "Ministry of Commerce has decided to add Acme A/S to the export control list.\n" +
            std::string(wording.text) + "\nMay 6, 2031";
        CHECK(en::fact(en::read(text, "2031-05-06", model::Channel::kOfficial), wording.fact) == wording.value);
    }
}
