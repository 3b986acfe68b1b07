// Reports of several deeds: which kinds, parties and days are whose.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& deeds() {
    static const std::vector<en::Wording> all{
        {"an end and a listing of others",
         R"(# China drops countermeasures on two EU banks, lists four EU firms
BEIJING, March 3, 2031 (Wire) - China's commerce ministry said on Monday it had dropped countermeasures on two Latvian banks.
In a separate statement it added four European Union entities, including Germany's Harrow and Belgium's Besom Arms, to its export control list. Both decisions take effect immediately.
The EU's 30th package of sanctions, adopted last week, applies from March 20.)",
         "2031-03-03",
         {{"kinds", "termination control_list_addition"}, {"dates", "2031-03-03/on_publication"}}},
        {"a pause that goes on and a listing",
         R"(# China extends suspension of rare earth export controls to May 10, lists two US tool makers
China will keep its export controls on rare earths suspended until May 10, 2031, the commerce ministry said on Monday.
Separately, the ministry added Acme Tools Inc and Besom Metrology LLC to the unreliable entity list.)",
         "2031-03-03",
         {{"kinds", "suspension uel_listing"}, {"parties", "Acme Tools Inc;Besom Metrology LLC"}}},
        {"an end told of by nobody",
         R"(# China extends suspension of rare earth export controls to May 10
China will keep its export controls on rare earths suspended until May 10, 2031, the commerce ministry said on Monday.
It also prolonged the suspension of measures against 16 U.S. firms on its export control list, while those against 11 firms on the unreliable entity list were scrapped.)",
         "2031-03-03",
         {{"kinds", "suspension termination"}}},
        {"a pause whose parties were listed before",
         R"(# China suspends measures against 12 US firms
China will suspend for a year the measures against 12 US firms, the commerce ministry said on Monday. It had added the firms to its export control list on 9 April 2030.)",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"two lists in one sentence, each with its notice",
         R"(# China adds six US companies to two lists
On 3 March 2031, MOFCOM added three US companies - Acme Technologies, Inc., Besom, Inc. and Corvid International, Inc. - to its Unreliable Entity List (Announcement No. 9 of 2031) and three others - Dunlin Industries, Inc., Egret Management Group and Fulmar Dimensions LLC - to its Export Control List (Announcement No. 51 of 2031), both effective the same day.)",
         "2031-03-03",
         {{"kinds", "uel_listing control_list_addition"}}},
        {"what a listed party may ask for ends nothing",
         R"(# China puts 20 Japanese firms on its watch list
China's Ministry of Commerce on Monday placed 20 Japanese entities on its watch list. Listed companies that cooperate can apply to be removed from the watch list.)",
         "2031-03-03",
         {{"kinds", "watch_list_addition"}}},
        {"tariffs have a day of their own, and who sets them is no party",
         R"(# China adds Acme to unreliable entity list
On 3 March 2031 the Unreliable Entity List Working Mechanism added Acme Corp. and Besom, Inc. to the list with immediate effect, and the Customs Tariff Commission announced tariffs of 15% on coal from 10 March 2031.)",
         "2031-03-03",
         {{"parties", "Acme Corp.;Besom, Inc."}, {"dates", "2031-03-03/on_publication"}}},
        {"the day of the law behind a listing",
         R"(# China adds 2 US companies to unreliable entity list
China on Monday decided to add Acme Corporation and Besom Missiles to its unreliable entity list. The companies will be fined twice the amount of their contracts since September 19, 2020, when the provisions took effect.)",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"dates", "2031-03-03/announced_on"}}},
        {"an owner in a headline in capitals",
         R"(# China Opens Probe Into Harrow Jeans Owner Acme Under Unreliable Entity Rules
China has launched an investigation into Acme Corp., the US owner of Harrow Jeans, under the unreliable entity list provisions, the Ministry of Commerce said on Monday.)",
         "2031-03-03",
         {{"kinds", "uel_investigation"}, {"parties", "Acme Corp."}}},
        {"another country's office and its day",
         R"(# China adds 14 EU companies to its control list
MOFCOM added 14 EU companies to its control list today by Announcement No. 30 of 2031. The announcement takes effect on publication.
Separately, the UK's Export Control Joint Unit updated its end-use rules with effect from 1 May 2031.
Taiwan's International Trade Administration added 20 firms, including Corvid Concern, to its control list effective 1 June 2031.)",
         "2031-03-03",
         {{"dates", "2031-03-03/on_publication"}, {"parties", ""}}},
        {"a day that never came",
         R"(# China suspends graphite export rule
China on Monday suspended its graphite export control, which would have applied from 1 April 2031.)",
         "2031-03-03",
         {{"kinds", "suspension"}, {"dates", "2031-03-03/announced_on"}}},
        {"a headline that leaves the auxiliary out",
         "# China: gallium and germanium export ban on US suspended until Nov 2031\n",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"a headline with two deeds",
         "# China lifts sanctions on two EU lenders, adds seven EU defence firms to export control list\n",
         "2031-03-03",
         {{"kinds", "termination control_list_addition"}}},
        {"a headline on the catalogue of technologies",
         "# China revises list of technologies barred from export\n",
         "2031-03-03",
         {{"kinds", "list_adjustment technology_control"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("each deed of a report has its own kinds, parties and days", "[english][deeds]") {
    for (const auto& row : deeds())
        en::check(row, model::Channel::kPress);
}

TEST_CASE("a company's own business is no measure", "[english][deeds]") {
    const auto text = GENERATE(as<std::string_view>{},
                               "# Acme Materials halts concentrate shipments to China\nAcme Materials said on Thursday "
                               "it had stopped shipping rare earth concentrate to China because of Beijing's export "
                               "controls. China on April 4, 2030 placed export restrictions on seven rare earths.",
                               "# Dutch chipmaker Besom says China unit resumes some exports\nBesom said on Thursday "
                               "that its Chinese unit had resumed some exports. China banned exports by Besom's plant "
                               "on December 4, 2030.");
    CAPTURE(text);
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kPress), "measure") == "no");
}

TEST_CASE("a headline that asks tells nothing", "[english][deeds]") {
    struct Row {
        std::string_view text, measure;
    };
    const auto row = GENERATE(values<Row>({
        {"# China bans graphite exports to Sweden? Ministry says no\nThe ministry denied a report that shipments had "
         "been banned. The rules take effect on May 1.",
         "no"},
        {"# China to require licences for silver? No.\nChina \"will ban silver exports\" from 1 May 2031. The reports "
         "are inaccurate.",
         "no"},
        {"# Will China ban helium exports?\nAnalysts expect more curbs.", "no"},
        {"# What do China's new helium export controls mean?\nChina's commerce ministry on Monday imposed export "
         "controls "
         "on helium, effective immediately.",
         "yes"},
    }));
    CAPTURE(row.text);
    CHECK(en::fact(en::read(row.text, "2031-03-03", model::Channel::kPress), "measure") == row.measure);
}
