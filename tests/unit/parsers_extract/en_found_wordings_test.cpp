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
        // lists of something else, short forms and goods are no parties
        {"what a listing brings",
         "# China adds two Danish firms to its unreliable entity list\nChina on Monday put Acme Air and Besom on its "
         "unreliable entity list, which imposes severe penalties, including:\n- Prohibitions on trade with China\n- "
         "Bans on new investment in China",
         "2031-03-03",
         {{"parties", "Acme Air;Besom"}}},
        {"whom a listing meets",
         "# China adds Danish defence firms to its unreliable entity list\nChina on Monday put three firms on its "
         "unreliable entity list. The restrictions target prominent Danish firms, including:\n- Acme Air\n- Besom A/S\n"
         "They may no longer trade with China.",
         "2031-03-03",
         {{"parties", "Acme Air;Besom A/S"}}},
        {"a list's short form",
         "# China blacklists Danish drone companies\nThe commerce ministry on Monday placed a total of eleven Danish "
         "drone companies on the Unreliable Entity List (UEL), a blacklist of companies barred from trade.",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"parties", ""}}},
        {"goods called by a name",
         "# China suspends three announcements\nOn Monday the commerce ministry suspended three notices. Controlled "
         "items include saws and wheels, as well as Harbour Jet Vapour Deposition (HJVD) equipment.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"parties", ""}}},
        {"a region's products",
         "# Ministry opens unreliable entity list investigation into Acme Wear\nThe commerce ministry on Monday "
         "announced an investigation under the unreliable entity list into Acme Wear over measures taken against "
         "Xinjiang-related products.",
         "2031-03-03",
         {{"parties", "Acme Wear"}}},
        {"one party by two names",
         "# China opens unreliable entity list investigation into Acme Group\nThe commerce ministry on Monday decided "
         "to "
         "launch an unreliable entity list investigation into Acme.",
         "2031-03-03",
         {{"parties", "Acme Group"}}},
        // who are meant
        {"such as, behind what they are",
         "# China places 20 Danish entities on its watch list\nChina has placed 20 Danish entities on its watch list, "
         "the "
         "commerce ministry said on Monday. The designated entities include major industrial players such as Acme "
         "Corporation, Besom Heavy Industries and Corvid Corporation, as well as trading companies.",
         "2031-03-03",
         {{"parties", "Acme Corporation;Besom Heavy Industries;Corvid Corporation"}}},
        {"affected by the decision",
         "# China blacklists Danish drone companies\nThe commerce ministry on Monday placed three Danish drone "
         "companies "
         "on the Unreliable Entity List. Specifically affected by the decision are the Danish drone companies Acme "
         "Drones, Besom Robotics and Corvid.",
         "2031-03-03",
         {{"parties", "Acme Drones;Besom Robotics;Corvid"}}},
        {"bullets with what each does",
         "# China sanctions three Danish drone makers\nChina has sanctioned three Danish drone makers by adding them "
         "to "
         "its Unreliable Entity List. Here is the complete list of affected companies:\n• Acme: a maker of drones.\n• "
         "Besom Robotics: builds engines for them.\n• Corvid Labs: writes software.",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"parties", "Acme;Besom Robotics;Corvid Labs"}}},
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
