// Wordings of reports, alerts and translations as they are found on the web, each beside what it looks like.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& reports() {
    static const std::vector<en::Wording> all{
        // what is in force is applied for by nobody
        {"restrictions that apply if something happens",
         "# China places two Danish firms on its watch list\nChina on Monday placed Acme Air and Besom on its watch "
         "list, the commerce ministry said. For Danish firms not on the list, restrictions nonetheless apply if "
         "transactions involve military users.",
         "2031-03-03",
         {{"kinds", "watch_list_addition"}, {"exceptions", ""}}},
        {"curbs that apply to one country",
         "# China bans exports of gallium to Norway\nChina will ban exports of gallium to Norway with immediate "
         "effect, "
         "the commerce ministry said on Monday. But they apply specifically to Norway, in a new round of trade with "
         "it.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}, {"exceptions", ""}}},
        {"firms that apply for it",
         "# China places two Danish firms on its control list\nChina on Monday placed Acme Air and Besom on its export "
         "control list, the commerce ministry said. Firms may apply to conduct transactions with the listed entities.",
         "2031-03-03",
         {{"exceptions", "transaction_on_application"}}},
        // why a party is listed is no aim
        {"links to Taiwan",
         "# China adds two Norwegian firms to control list over Taiwan links\nChina on Monday added Acme Air and Besom "
         "of Norway to its export control list over alleged links to Taiwan-related programmes, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"destinations", "NO"}}},
        {"military technology sales to Taiwan",
         "# Commerce ministry adds Acme to unreliable entity list over military technology sales to Taiwan\nChina's "
         "commerce ministry on Monday added Acme Air to its unreliable entity list.",
         "2031-03-03",
         {{"destinations", ""}}},
        {"exports to Taiwan",
         "# China bans dual-use exports to Taiwan firms\nChina on Monday banned dual-use exports to eight Taiwan firms "
         "and put them on its control list, the commerce ministry said.",
         "2031-03-03",
         {{"destinations", "TW"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("wordings found in reports and alerts", "[english][found]") {
    for (const auto& row : reports()) {
        INFO(row.about);
        en::check(row, model::Channel::kPress);
    }
}

TEST_CASE("an office that no table knows issues its own ministry's notice", "[english][found]") {
    const std::string_view office = GENERATE(as<std::string_view>{},
                                             "Bureau of Industry, Security, Import and Export "
                                             "Control",
                                             "Bureau of Safety and Regulation");
    const std::string text =
        "# MOFCOM Announcement No. 18 of 2031 on export controls on samarium items\n@ issuing "
        "department: " +
        std::string(office) +
        "\n@ date of issuance: April 4, 2031\nIt is decided to implement export controls on the "
        "following items:\n(A) 1C902.a Samarium metal";
    CAPTURE(text);
    const en::Wording row{"", text, "", {{"numbers", "mofcom:2031:18"}, {"control_codes", "1C902.a"}}};
    en::check(row, model::Channel::kUnknown);
}

TEST_CASE("another country's office issues no notice of China's", "[english][found]") {
    const std::string text =
        "# Notice on the export control list\n@ issuing department: US Bureau of Industry and "
        "Security\nIt is decided to add two Chinese companies to the export control list.";
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kUnknown), "measure") == "no");
}
