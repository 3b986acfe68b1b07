// Where a report was filed, whose a list is, and who stands on it.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& parties() {
    static const std::vector<en::Wording> all{
        {"a dateline abroad acts not",
         "# China slaps export bans on 15 Danish companies\nLONDON — China on Saturday banned the export of dual-use "
         "goods to 15 Danish defence companies.",
         "2031-03-03",
         {{"dates", "2031-03-01/announced_on"}, {"destinations", "DK"}}},
        {"a dateline with day and agency",
         "# China slaps export bans on 15 Danish companies\nLONDON/OSLO, March 1, 2031 (Wire) -- China on Saturday "
         "banned the export of dual-use goods to 15 Danish defence companies.",
         "2031-03-03",
         {{"dates", "2031-03-01/announced_on"}}},
        {"names with their homes on every side",
         "# Beijing blacklists five European arms makers\nChina barred exports of dual-use goods to five European "
         "companies on Monday. On the list published by the commerce ministry are Acme Dynamics AB of Sweden, Italy's "
         "Besom Italia S.p.A., and the Finnish group Corvid Oyj; Czech-based Dunlin s.r.o.; and, from the Netherlands, "
         "Egret B.V.",
         "2031-03-03",
         {{"parties", "Acme Dynamics AB;Besom Italia S.p.A.;Corvid Oyj;Dunlin s.r.o.;Egret B.V."},
          {"destinations", "SE IT FI CZ NL"}}},
        {"whom a pause covers, one of them with a country in its name",
         "# China suspends sanctions on two US units of Acme Marine for 1 year\nChina on Monday put on hold for one "
         "year its sanctions against two U.S. units of shipbuilder Acme Marine, its commerce ministry said. The "
         "suspension, effective the same day, covers Acme Shipping LLC and AM USA Holdings Corp., the ministry said.",
         "2031-03-03",
         {{"parties", "Acme Shipping LLC;AM USA Holdings Corp."}, {"dates", "2031-03-03/on_publication"}}},
        {"Chinese names in brackets, beside a short form too",
         "# Beijing adds four Taiwanese firms to export control list\nChina on Monday placed four Taiwanese companies "
         "on its export control list.\nThe Chinese Ministry of Commerce named Acme Aerospace Corp (AAC, 甲航空), Besom "
         "Technology (乙航太), Corvid Tech (丙科技) and Dunlin Shipbuilding (丁造船).",
         "2031-03-03",
         {{"parties", "Acme Aerospace Corp;Besom Technology;Corvid Tech;Dunlin Shipbuilding"}}},
        {"a sort of firm in a headline in capitals is no name",
         "# China Blacklists Two U.S. Drone-Parts Makers, Analytics Firm Over Taiwan Sales\nChina added three American "
         "companies to its unreliable entity list on Monday. Acme Holdings Inc., Besom Machines Inc. and data provider "
         "Corvid were named in a notice by the working mechanism.",
         "2031-03-03",
         {{"parties", "Acme Holdings Inc.;Besom Machines Inc.;Corvid"}}},
        {"names between dashes",
         "# China's export blacklist snares two Danish units\nTwo Danish defence suppliers - Acme Aero Engines and "
         "Besom "
         "Space Systems Company - were added to China's export control list on Monday.",
         "2031-03-03",
         {{"parties", "Acme Aero Engines;Besom Space Systems Company"}}},
        {"put on a list in passing, the latest of their kind",
         "# China targets Danish drone makers\nAcme Dynamics, Besom Corp and Corvid Systems are the latest Danish "
         "companies barred from buying Chinese dual-use goods after the commerce ministry put them on its export "
         "control list on Monday.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}, {"parties", "Acme Dynamics;Besom Corp;Corvid Systems"}}},
        {"shares that fall after a listing are no measure",
         "# Acme shares tumble in Copenhagen\nShares in Acme Dynamics fell 5 per cent after the commerce ministry in "
         "Beijing put it on its export control list on Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"no longer subject to a ban",
         "# China takes two drone makers off its list\nAcme Dynamics and Besom Corp will no longer be subject to "
         "China's export ban after the commerce ministry struck them from its export control list on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}, {"parties", "Acme Dynamics;Besom Corp"}}},
        {"measures against some, and the ministry's word behind",
         "# China spares two drone makers\nThe measures against Acme Dynamics, Besom Corp and nine other US companies "
         "on the unreliable entity list remain suspended until March 10, 2032, China's commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"parties", "Acme Dynamics;Besom Corp"}, {"until", "2032-03-10"}}},
        {"behind a dateline with its agency, and from parts of a country",
         "# Acme, Besom on Chinese watch list\nTOKYO (Wire) -- Acme Corp. and Besom Corp. are among 20 Japanese "
         "companies that China's Commerce Ministry placed on a watch list Monday. Among those named were also "
         "California's Corvid Systems and Texas-based Dunlin Labs, it said.",
         "2031-03-03",
         {{"parties", "Acme Corp.;Besom Corp.;Corvid Systems;Dunlin Labs"}}},
        {"the mechanism by what it runs",
         "# China sanctions chip analyst\nChinese authorities on Monday placed Acme Labs on the country's \"unreliable "
         "entity\" list. The listing was published by the working mechanism that runs the list.",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"issuers", "UEL"}}},
        {"the cell of a table is no part of a name",
         "# China suspends export controls\nChina's Ministry of Commerce has paused two groups of measures.\n| "
         "Instrument | What is suspended | Until\n| Announcement No. 70 of 2031 (MOFCOM) | Announcement No. 41 of "
         "2031 | 10 November 2032",
         "2031-11-12",
         {{"parties", ""}, {"until", "2032-11-10"}}},
        {"a way out for exceptional sales",
         "# China bans dual-use exports to 15 Danish firms\nChina on Monday banned the export of dual-use goods to 15 "
         "Danish companies. Companies that believe a sale is necessary under special circumstances can petition the "
         "ministry.",
         "2031-03-03",
         {{"exceptions", "special_circumstances_application"}}},
        {"what is cut off on a day is dated by its telling",
         "# China bans dual-use exports to 15 Danish firms\nChina cut 15 Danish companies off from dual-use supplies "
         "on "
         "Saturday.",
         "2031-03-03",
         {{"dates", "2031-03-01/announced_on"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("where a report was filed, and whom it names in passing", "[english][parties]") {
    const auto row = GENERATE(from_range(parties()));
    en::check(row, model::Channel::kPress);
}
