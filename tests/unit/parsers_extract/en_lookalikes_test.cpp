// What only looks like a listing, an end, a repeal or a notice's own line, each beside what it looks like.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& reports() {
    static const std::vector<en::Wording> all{
        {"another country's suspension covers nobody of China's",
         "# China suspends listings of nine US firms\nChina on Monday suspended for one year its export control list "
         "measures on nine US firms, the commerce ministry said. Brussels's suspension covers Acme Nordic and Besom.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"parties", ""}}},
        {"no suspension covers nobody, nor does one that never did",
         "# China suspends listings of nine US firms\nChina on Monday suspended for one year its export control list "
         "measures on nine US firms, the commerce ministry said. No relief extends to Acme Corp. The pause never "
         "covered Besom Ltd. We noticed Corvid Ltd in the gallery.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"parties", ""}}},
        {"the suspension that was told of",
         "# China suspends listings of two US firms\nChina on Monday suspended for one year its export control list "
         "measures on two US firms, the commerce ministry said. The suspension covers Acme Corp and Besom Ltd.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"parties", "Acme Corp;Besom Ltd."}}},
        {"another country's list, and what stands below a list",
         "# China puts curbs on three firms\nChina on Monday placed Acme Corp on its export control list, the commerce "
         "ministry said. On the British blacklist since May are Besom Ltd and Corvid Ltd. In the list's preface are "
         "Dunlin Ltd and Egret Ltd.",
         "2031-03-03",
         {{"parties", "Acme Corp"}}},
        {"the latest to do something else",
         "# China puts a firm on its control list\nChina on Monday placed Acme Corp on its export control list, the "
         "commerce ministry said. Besom Ltd and Corvid Ltd are the latest companies to cut their outlook.",
         "2031-03-03",
         {{"parties", "Acme Corp"}}},
        {"behind a dash, and met by others",
         "# China adds nine firms to its control list\nChina added nine firms to its export control list on Monday. - "
         "Besom Corp and Corvid Corp are among firms hit by British tariffs.",
         "2031-03-03",
         {{"parties", ""}}},
        {"a name in running text keeps its Will and Does",
         "# China adds firms to its control list\nChina's commerce ministry on Monday added Acme Will Instrument Co., "
         "Besom Does Corp and Corvid Ltd to its export control list.",
         "2031-03-03",
         {{"parties", "Acme Will Instrument Co.;Besom Does Corp;Corvid Ltd"}}},
        {"a question behind a country's short form is no name",
         "# China suspends its list measures\nChina suspended its export control list measures on Monday, the commerce "
         "ministry said. It had said it would cancel measures against the U.S. How will China handle the entities on "
         "the export control list?",
         "2031-03-03",
         {{"parties", ""}}},
        {"curbs on a trade that ends beside a notice of other goods",
         "# China ends gallium ban, repeals notice\nChina lifted its ban on gallium exports to Norway on Monday, the "
         "commerce ministry said. Announcement No. 12 of 2030 on antimony is repealed.",
         "2031-03-03",
         {{"kinds", "termination repeal"}}},
        {"a licence that went on needing is no new one",
         "# China repeals notice\nChina's commerce ministry repealed Announcement No. 12 of 2030 on Monday. Since 2028 "
         "exporters need a licence for germanium under 3C903.a, a rule that stays.",
         "2031-03-03",
         {{"kinds", "repeal"}}},
        {"another country's licence, or none, is no new one",
         "# China repeals notice\nChina's commerce ministry repealed Announcement No. 12 of 2030 on Monday. Norway "
         "said "
         "it now requires a licence for chips under 3B001.a. No new licence is needed for graphite under 1C928.c.",
         "2031-03-03",
         {{"kinds", "repeal"}}},
        {"a new licence in its place",
         "# China repeals notice\nChina's commerce ministry repealed Announcement No. 12 of 2030 on Monday. Exporters "
         "now require a licence for graphite under 1C928.c.",
         "2031-03-03",
         {{"kinds", "repeal item_licensing"}}},
        {"a half of something else",
         "# China puts export controls on tungsten\nChina put export controls on tungsten on Monday. The rest of the "
         "tariffs start on April 1. The other half applies from May 1 in Norway.",
         "2031-03-03",
         {{"kinds", "item_licensing"}, {"dates", "2031-03-03/announced_on"}}},
        {"changes that add are a listing",
         "# China changes export control list\nChina's commerce ministry announced on Monday changes to its export "
         "control list, adding nine firms.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}}},
        {"a headline on the sanctions law over a party put on a list",
         "# China invokes anti-foreign sanctions law over Acme\nThe unreliable entity list mechanism on Monday put "
         "Acme "
         "Corp on its list, barring it from trade with China.",
         "2031-03-03",
         {{"kinds", "uel_listing"}}},
        {"blacklisted as something else beside the list's name",
         "# China blacklists Acme\nChina blacklisted Acme Corp as unreliable supplier to its army on Monday, the "
         "unreliable entity list untouched.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}}},
        {"freed from nothing, and put on a list",
         "# China lists Acme\nChina freed prisoners on Monday, put Acme Corp on the export control list, the commerce "
         "ministry said.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}}},
        {"struck from the list",
         "# China strikes Acme from its list\nChina struck Acme Corp from its export control list on Monday, the "
         "commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"a requirement scrapped for every exporter",
         "# China scraps graphite permit\nChina has done away with the need for export permits for graphite and "
         "antimony, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("what looks like a listing, an end or a repeal is one only where it is", "[english][lookalikes]") {
    const auto row = GENERATE(from_range(reports()));
    en::check(row, model::Channel::kPress);
}

TEST_CASE("no deed of China's in these, whatever words they share with one", "[english][lookalikes]") {
    const std::string_view text = GENERATE(
        as<std::string_view>{},
        "# China drops case over export licence fraud\nChina dropped charges on Monday against a trader accused of "
        "faking an export licence for antimony, the commerce ministry said.",
        "# China drops a fee\nChina scrapped the fee for export licences on Monday, the commerce ministry said.",
        "# China gives more permits\nChina lifted the number of export permits for graphite on Monday, the commerce "
        "ministry said.",
        "# China takes a permit\nChina's commerce ministry scrapped Acme Corp's export permit for graphite on Monday.",
        "# China trims staff\nChina trimmed its export control list staff on Monday, the commerce ministry said.",
        "# China warns Acme\nThe Chinese commerce ministry let Acme off with a warning over the unreliable entity list "
        "on Monday.",
        "# China strikes back\nChina struck at Acme Corp from its export control list arsenal on Monday, the commerce "
        "ministry said.",
        "# China clears Acme\nChina's commerce ministry said on Monday that it had not declared Acme Corp an "
        "unreliable "
        "entity.",
        "# China on Acme\nChina's commerce ministry declared on Monday that Acme Corp is not an unreliable entity.",
        "# Acme speaks of China\nAcme said on Monday it feared that China would declare it an unreliable entity.",
        "# US - Nine Chinese firms added to export control list\nUS - Nine Chinese firms were added to the export "
        "control list on Monday, China's commerce ministry said.",
        "# China sets growth target\nChina's cabinet set a target on Monday; Acme shares fell after the ministry put "
        "it "
        "on its unreliable entity list last year.",
        "# Acme appeals US blacklisting\nAcme said it was put on China's unreliable entity list by the commerce "
        "ministry in January 2029 and on Washington's Entity List last week.",
        "# China bans Norwegian cotton\nChina banned cotton from Acme on Monday. The commerce ministry added Acme to "
        "its unreliable entity list in 2029, customs said on Monday.",
        "# China's complaint over US export curbs suspended for one year\nChina's complaint over US export curbs "
        "suspended for one year, the commerce ministry said on Monday.");
    CAPTURE(text);
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kPress), "measure") == "no");
}

TEST_CASE("who wrote a note issued nothing", "[english][lookalikes]") {
    const std::string_view issuer = GENERATE(as<std::string_view>{}, "Acme Legal LLP", "Acme Legal, Brussels",
                                             "European Commission watch desk", "Besom");
    const std::string text = "# China adds Acme to export control list\n@ issuer: " + std::string(issuer) +
                             "\nChina's commerce ministry added Acme Corp to its export control list, citing "
                             "Announcement No. 7 of 2030.";
    CAPTURE(text);
    const en::Wording row{"", text, "2031-03-03", {{"kinds", "control_list_addition"}, {"parties", "Acme Corp"}}};
    en::check(row, model::Channel::kUnknown);
}

TEST_CASE("a commission is an issuer, and no Chinese one", "[english][lookalikes]") {
    const auto reading = en::read(
        "# Notice on export control list entries\n@ issuer: European Commission\nThe Commission added Acme Corp to its "
        "export control list.",
        "2031-03-03", model::Channel::kUnknown);
    CHECK(en::fact(reading, "measure") == "no");
}

TEST_CASE("an older notice named above a report is not its own", "[english][lookalikes]") {
    const std::string_view title = GENERATE(as<std::string_view>{}, "China curbs tungsten exports", "Compliance note");
    const std::string text = "# " + std::string(title) +
                             "\nState Council, Ministry of Commerce\nNo. 9 of 2029\nOn March 3, 2031 China's commerce "
                             "ministry put export controls on tungsten, adding to the older notice above.";
    CAPTURE(text);
    const en::Wording row{"", text, "2031-03-03", {{"numbers", ""}}};
    en::check(row, model::Channel::kUnknown);
}
