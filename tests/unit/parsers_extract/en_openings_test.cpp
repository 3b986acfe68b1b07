// What headline, first sentences and items together say of a Chinese control, in voices of their own.
#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Opening {
    std::string_view about, text;
    bool measure;
};

constexpr std::string_view kPosted = "2031-05-14";

constexpr Opening kOpenings[] = {
    {"a list's state in a headline",
     "# Harrow Knitwear Is Off China's Unreliable Entity List\n"
     "Shareholders can sleep again.\n"
     "Beijing's unreliable entity list working mechanism said Tuesday it had decided to remove the group from the "
     "list.",
     true},
    {"a list that grows",
     "# Beijing's unreliable entity list grows by two\n"
     "The mechanism in charge said on Tuesday both firms had sold arms to Taiwan.",
     true},
    {"know-how in a catalogue",
     "# Sodium cell know-how joins China's restricted technology catalogue\n"
     "If you planned a licence this summer, ask again.",
     true},
    {"goods spared from licences", "# Beijing exempts returned gearboxes from rare earth licences\n", true},
    {"goods spared from permits", "# China spares trade-fair samples of tungsten from export permits\n", true},
    {"controls kept on hold",
     "# MOFCOM keeps last year's controls on hold until January\n"
     "China's Ministry of Commerce has prolonged the suspension of Announcements 55 to 57 of 2030.",
     true},
    {"exports tightened, a notice cited",
     "# Customer advisory: China tightens sonar-related exports to Norway\n"
     "Please note that the Chinese Ministry of Commerce has published Announcement No. 34 of 2031 on exports of "
     "sonar-related dual-use items to Norway.",
     true},
    {"a newsletter's item whose second sentence tells it",
     "# The Harbour Letter · Issue 31 · Wednesday\n"
     "Good morning. Coffee first.\n"
     "## 1. Two more on the naughty list\n"
     "The Unreliable Entity List mechanism was busy on Tuesday. It added Harrow Drones and Besom Defense, both "
     "American.\n"
     "## 2. Trade data\n"
     "Shipments to ASEAN rose.\n"
     "## 3. Reading\n"
     "A thread on rubber.",
     true},
    {"a newsletter without such an item",
     "# The Harbour Letter · Issue 32 · Wednesday\n"
     "Good morning. Coffee first.\n"
     "## 1. Ports\n"
     "The Ministry of Commerce was busy on Tuesday. It opened a fair in Xiamen.\n"
     "## 2. Trade data\n"
     "Shipments to ASEAN rose.\n"
     "## 3. Reading\n"
     "A thread on rubber.",
     false},
    {"a licence that becomes compulsory",
     "# The clock runs for reactor makers\n"
     "China's commerce ministry has ruled that from 1 June a licence becomes compulsory for reduction furnaces sold "
     "abroad.\n"
     "Exporters must apply for a permit before loading, the ministry said on Tuesday.",
     true},
    {"a ministry that warns traders",
     "# China warns traders over rare earth detours\n"
     "China's Ministry of Commerce told exporters on Tuesday to look harder at who receives their rare earths.",
     true},
    {"a ministry that warns of something else",
     "# China warns travellers over storms\n"
     "China's Ministry of Commerce told exporters on Tuesday to expect late ships.",
     false},
    {"unforeseen words above a plain lead",
     "# Forty days of sunshine end for magnet buyers\n"
     "China's Ministry of Commerce said on Tuesday that it had banned exports of samarium magnets to military users.\n"
     "Sellers may not ship them through third countries, the ministry said.",
     true},
    {"a remark in passing",
     "# Optics maker cuts its outlook\n"
     "Rheingold SE lowered its forecast on Tuesday as germanium became dearer.\n"
     "China, the biggest producer, has required licences for exports of the metal since 2023.",
     false},
    {"a plan",
     "# China weighs limits on exports of turbine tools, sources say\n"
     "China's commerce ministry is considering limits on exports of turbine tools, two people said on Tuesday.",
     false},
    {"another country's control with China's protest under it",
     "# US adds nine Chinese chip and laser companies to export blacklist\n"
     "The U.S. Commerce Department on Tuesday added nine entities to its list.\n"
     "Suppliers will need a licence, which takes effect today.\n"
     "China's Commerce Ministry said it firmly opposed the move.",
     false},
    {"another's complaint above China's listing",
     "# Seoul complains as Beijing blacklists a dozen shipyards\n"
     "South Korea summoned the ambassador on Tuesday after China's commerce ministry put twelve yards on its export "
     "control list. Nobody in China may sell them dual-use goods any more. Shipments under way have to stop, the "
     "ministry said.",
     true},
    {"those who brace",
     "# Anode plants brace for paperwork\n"
     "Battery firms were counting stocks after Beijing said on Tuesday that two grades of graphite would be brought "
     "under a permit system on June 1. The notice carries the seals of the Ministry of Commerce and the General "
     "Administration of Customs.",
     true},
    {"what a rule says",
     "# What China's magnet rule really says\n"
     "The Ministry of Commerce demands that sellers abroad get its licence before they ship. Requests for foreign "
     "armies will in principle be refused.",
     true},
    {"a reprieve",
     "# Yard's US units win reprieve from Chinese countermeasures\n"
     "China has put on ice for one year its countermeasures against five American units of the yard, the Ministry of "
     "Commerce announced on Tuesday.",
     true},
    {"another's licence duty",
     "# Netherlands widens licence duty for chip tools\n"
     "Exporters will need a licence from The Hague from June 1, the Dutch government said on Tuesday. China's commerce "
     "ministry expressed dissatisfaction.",
     false},
    {"another's control and China's answer to it, in one sentence each",
     "# US tightens chip export controls on China\n"
     "The US Commerce Department added 40 firms to its entity list on Tuesday and widened its licence rule.\n"
     "In response, China's commerce ministry said on Tuesday that it had banned exports of gallium to two US firms.\n"
     "Shares fell in New York. Analysts expect more.",
     false},
    {"a miner's profit",
     "# Miner's profit doubles as buyers look beyond China\n"
     "The miner said profit doubled as carmakers paid for dysprosium made outside China, which has required licences "
     "since last April. It will build a refinery.",
     false},
    {"another country's ministry without its name in the headline",
     "# Commerce ministry tightens export controls on twelve goods\n"
     "BANGKOK, May 13 - Exporters of dual-use goods will need a licence from June 1, the Thai Ministry of Commerce "
     "said.",
     false},
    {"the ministry of another kingdom",
     "# Commerce ministry imposes export controls on rare earth ore\n"
     "The Ministry of Commerce of the Kingdom of Thailand said on Tuesday it had banned exports of rare earth ore.",
     false},
    {"a ministry of China's without its name in the headline",
     "# Commerce ministry imposes export controls on talc\n"
     "BEIJING, May 13 - China will require licences for dual-use talc from June 1, the Ministry of Commerce said.",
     true},
};

struct Official {
    std::string_view about, text;
    bool measure;
};

constexpr Official kAnswers[] = {
    {"a press conference that tells a ban",
     "# MOFCOM Regular Press Conference (May 14, 2031): Q&A\n"
     "Harbour News: The ministry announced a step on Monday. Does it cover civilian users?\n"
     "Spokesperson: On May 12, China decided to prohibit exports of dual-use items to Norwegian military users.",
     true},
    {"a press conference about dialogue",
     "# MOFCOM Regular Press Conference (May 14, 2031): Q&A\n"
     "Harbour News: Approvals are slow. Why?\n"
     "Spokesperson: China stands ready to strengthen communication through the export control dialogue with the EU.",
     false},
    {"an answer to another country's list",
     "# MOFCOM Spokesperson on the U.S. Adding Chinese Laser Firms to Its Entity List\n"
     "The spokesperson criticised the decision of the U.S. Department of Commerce to add 18 Chinese laser and optical "
     "module companies to its export control list.",
     false},
};

}  // namespace

TEST_CASE("English openings: headline, lead and items are weighed together") {
    for (const auto& row : kOpenings) {
        CAPTURE(row.about);
        CHECK(en::read(row.text, kPosted).is_control_measure == row.measure);
    }
}

TEST_CASE("English answers: what China decided makes a press conference a measure, talk does not") {
    for (const auto& row : kAnswers) {
        CAPTURE(row.about);
        CHECK(en::read(row.text, kPosted, model::Channel::kOfficial).is_control_measure == row.measure);
    }
}

TEST_CASE("English tables of labels: number and dates of a translated notice") {
    const auto reading = en::read(
        "# Announcement on Cancelling Export Control on Certain Talc Items\n"
        "| Chinese title | 关于取消部分滑石物项出口管制的公告\n"
        "| Document no. | MOFCOM and GAC Announcement No. 71 of 2031\n"
        "| Date of issue | 12 May 2031\n"
        "The Ministry of Commerce and the General Administration of Customs have decided as follows:\n"
        "1. Export control on talc set out in MOFCOM and GAC Announcement No. 39 of 2029 shall be cancelled.\n"
        "This Announcement shall be implemented from 1 June 2031.",
        kPosted);
    CHECK(en::fact(reading, "numbers") == "mofcom+gac:2031:71");
    CHECK(en::fact(reading, "kinds") == "termination");
    CHECK(en::fact(reading, "parties").empty());
}

TEST_CASE("English suspensions: the last day told in a sentence of its own or a labelled line") {
    const auto until = [](std::string_view text) { return en::fact(en::read(text, kPosted), "until"); };
    CHECK(until("# China extends suspension of rare earth export controls\n"
                "China will continue to suspend the controls, the Ministry of Commerce said on Tuesday.\n"
                "It will run from May 20, 2031 to July 20, 2031.") == "2031-07-20");
    CHECK(until("# China prolongs pause on rare earth export controls\n"
                "China's Ministry of Commerce has prolonged the suspension of Announcements 55 and 56 of 2030.\n"
                "The new end date is 10 January 2032.") == "2032-01-10");
}

TEST_CASE("English uses: what the sentence before refuses, the next goes on with") {
    const auto uses = [](std::string_view text) { return en::fact(en::read(text, kPosted), "uses"); };
    CHECK(uses("# China extends its export controls on carbide offshore\n"
               "On May 13 the Ministry of Commerce banned exports of carbide to listed parties; their applications "
               "will in "
               "principle be refused.\n"
               "So will applications where the items would serve weapons of mass destruction or terrorism.") ==
          "wmd terrorism");
    CHECK(uses("# China bans exports of carbide\n"
               "On May 13 the Ministry of Commerce banned exports of carbide for terrorism, or military purposes.") ==
          "terrorism military");
}

TEST_CASE("English limbs: numbers in words, parts of a decree, amendments handed down") {
    const auto limbs = [](std::string_view text) {
        return en::limbs(en::read(text, kPosted, model::Channel::kOfficial));
    };
    CHECK(
        limbs(
            "# Announcement No. 2 of 2031 of the Unreliable Entity List Working Mechanism\n"
            "The working mechanism has decided to include Harrow Vessels, Inc., a company that sold arms to Taiwan, in "
            "the unreliable entity list, as follows:\n"
            "First, the company is barred from import and export activities related to China.\n"
            "Second, work permits of its executives shall not be approved and shall be revoked.\n"
            "Matters not covered herein shall be handled under the Provisions. This announcement takes effect on the "
            "date of publication.\n"
            "May 14, 2031") == "0 list effective 2031-05-14; 1 trade_ban 2031-05-14; 2 residence_ban 2031-05-14");
    CHECK(limbs("# MOFCOM Announcement No. 81 of 2031 on Adjusting the Measures on Talc Items\n"
                "The Ministry of Commerce has decided to adjust MOFCOM Announcement No. 58 of 2030 as follows:\n"
                "1. The words \"300 microns\" in the annex shall be amended to read \"350 microns\".\n"
                "2. Samples leaving for exhibition do not require a licence.\n"
                "This announcement takes effect on May 20, 2031.") ==
          "0 effective 2031-05-20; 1 amend 2031-05-20; 2 exempt 2031-05-20");
    CHECK(
        limbs(
            "# Order No. 4 of 2031 of the Ministry of Commerce: Decision on Countermeasures against Two Firms of Fjord "
            "Yards\n"
            "Article 1 The following firms are entered in the countermeasures list: Fjord Shipping AS; Fjord Hull AS.\n"
            "Article 2 Where an individual in China genuinely needs to deal with a firm so listed, he may apply to the "
            "Ministry of Commerce.\n"
            "Article 3 This Order shall come into effect on the date of its promulgation.\n"
            "May 14, 2031") == "1 list 2031-05-14; 2 application_route 2031-05-14; 3 effective 2031-05-14");
}

TEST_CASE("English reports: an issue line dates them, a ban on exports to firms lists them, promises are no uses") {
    const auto letter = en::read(
        "# The Harbour Letter · Issue 31 · Wednesday, May 14, 2031\n"
        "China's Ministry of Commerce said on Tuesday that it had put Harrow Drones on its export control list.\n"
        "Nobody may sell it dual-use goods, the ministry said.",
        "");
    CHECK(en::fact(letter, "published") == "2031-05-14");
    const auto fact = [](std::string_view text, std::string_view name) {
        return en::fact(en::read(text, kPosted), name);
    };
    CHECK(fact("# China widens export curbs on Norwegian defence suppliers\n"
               "Beijing bars dual-use exports to 10 Norwegian firms and puts 12 more on a watch list.",
               "users") == "watch_list_entities control_list_entities");
    CHECK(
        fact("# China requires licences for exports of samarium alloys\n"
             "Beijing insists on an undertaking that the material will not be re-exported to Norway or go into defence "
             "use.",
             "uses")
            .empty());
}
