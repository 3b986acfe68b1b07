// Headlines in which China controls exports, imports or parties, in the words of many editors.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

constexpr en::Headline kChinaActs[] = {
    {"China tightens rare earth export controls to cover technology", ""},
    {"China escalates rare earth controls to include mining technologies", ""},
    {"China expands rare earths restrictions, targets defence and chips users", ""},
    {"China imposes export controls on tungsten, tellurium and other metals", ""},
    {"China hits back at US tariffs with export curbs on five metals", ""},
    {"Beijing retaliates with export controls on critical minerals", ""},
    {"China bans exports of gallium, germanium, antimony to US", ""},
    {"China suspends ban on exports of gallium, germanium, antimony to US", ""},
    {"China suspends some export control measures announced on October 9", ""},
    {"China pauses rare earth export curbs for a year", ""},
    {"China lifts export ban on critical minerals to US", ""},
    {"China eases control measures on dual-use items export to U.S.", ""},
    {"China adds 28 US companies to export control list", ""},
    {"China adds 7 US companies to unreliable entity list", ""},
    {"China puts 20 Japanese firms on export control list", ""},
    {"China places 15 American firms on its export control list over Taiwan arms sales", ""},
    {"China blacklists US defence firms, bans dual-use exports", ""},
    {"China adds TechInsights to unreliable entity list", ""},
    {"China halts unreliable entity list, export control measures on certain US firms", ""},
    {"China to suspend some rare-earth curbs, probes on US chip companies", ""},
    {"China to restrict exports of chipmaking metals gallium and germanium", ""},
    {"China restricts exports of some graphite products", ""},
    {"China curbs exports of antimony", ""},
    {"China places export controls on seven rare earths", ""},
    {"China unveils export controls on lithium batteries and graphite anodes", ""},
    {"China strengthens export controls on drones to US", ""},
    {"China tightens control over dual-use items export to US", ""},
    {"China bans rare earth technology exports", ""},
    {"China bans export of rare earth magnet-making technology", ""},
    {"China tightens grip on rare earth exports", ""},
    {"China requires licences for exports of synthetic diamonds", ""},
    {"Export of dual-use items to Japan's military banned by China", ""},
    {"China announces new rules on rare earth exports", ""},
    {"China extends suspension of export controls on rare earths", ""},
    {"China extends pause on unreliable entity list measures against US firms", ""},
    {"China removes 15 US firms from export control list", ""},
    {"China issues new export control list for dual-use items", ""},
    {"China to launch export controls on superhard materials", ""},
    {"China steps up export controls on rare earth technologies", ""},
    {"China slaps fresh curbs on rare earth exports", ""},
    {"Beijing bans dual-use exports to Japanese military", ""},
    {"China's commerce ministry announces export control measures on rare earth technologies", ""},
    {"China's new rare earth export controls: What you need to know", ""},
    {"What to know about China's export controls on rare earths", ""},
    {"Explainer: How China's rare earth export controls work", ""},
    {"China's export controls on gallium and germanium take effect", ""},
    {"China weaponises rare earths with sweeping export ban on Japan", ""},
    {"China announces ban on export of rare earth extraction technologies", ""},
    {"China bars exports of dual-use items to 12 US entities", ""},
    {"China clamps down on rare earth exports", ""},
    {"China halts exports of rare earth magnets", ""},
    {"China prohibits exports to 28 US firms", ""},
    {"China hits 28 US companies with export ban", ""},
    {"China puts US drone makers on unreliable entities list", ""},
    {"China imposes export restrictions on helium", ""},
    {"China adds eight Taiwan firms to export control list", ""},
    {"China stops measures against US firms on export control list", ""},
    {"1st LD Writethru: China announces export controls on items related to tungsten", ""},
    {"China slaps export controls on EU defence firms", ""},
    {"Update 2: China adds 14 European entities to export control list", ""},
    {"China restricts rare earth exports to Japanese companies", ""},
    {"China launches unreliable entity investigation into Calvin Klein owner PVH", ""},
    {"China updates catalogue of technologies prohibited or restricted from export", ""},
    {"China releases 2026 catalogue of dual-use items subject to licence", ""},
    {"Rare earths: China tightens export rules again",
     "BEIJING, Oct 9 - China on Thursday expanded its export controls on rare earths."},
    {"Beijing turns the screws on Tokyo",
     "China on Tuesday banned exports of dual-use goods to Japan's military, its commerce ministry said."},
    {"China steps up pressure on Japan over Taiwan",
     "China imposed export controls on dual-use items bound for Japanese military users on Tuesday."},
    {"China controls exports of five more rare earth elements", ""},
    {"China sharpens export controls with new rules on foreign-made goods", ""},
    {"Beijing adds US defence contractors to 'unreliable entities list'", ""},
    {"China suspends additional export control measures on rare earth items for one year", ""},
    {"China cancels export controls on 15 US entities", ""},
    {"China to require export permits for silver from January 1", ""},
    {"China pauses export ban on gallium, germanium to US", ""},
    {"China reins in drone exports with new controls",
     "China will tighten export controls on drones and drone parts from September 1, the commerce ministry said on "
     "Wednesday."},
};

// Titles alone, as feeds without summaries have them.
constexpr en::Headline kTitlesOfControls[] = {
    {"China to restrict overseas use of its rare earths", ""},
    {"China widens rare-earth export curbs to foreign users", ""},
    {"Beijing adds new rare earths to export control list", ""},
    {"China demands export licenses for rare earth magnets", ""},
    {"China slaps export licensing on graphite", ""},
    {"China cuts off gallium, germanium shipments to US", ""},
    {"China tells foreign firms to seek licence for products with its rare earths", ""},
    {"China imposes sweeping new controls on rare earths and technologies", ""},
    {"China expands rare earth restrictions to target defense, chip users", ""},
    {"China suspends latest rare earth curbs until November 2026", ""},
    {"China puts one-year hold on rare earth export rules", ""},
    {"China freezes new export controls on battery materials", ""},
    {"China lifts sanctions on US firms on unreliable entity list", ""},
    {"Beijing suspends entity-list measures against US companies for 90 days", ""},
    {"China blacklists eight Taiwanese companies", ""},
    {"China bans dual-use exports to Japanese military, effective immediately", ""},
    {"China bans sale of dual-use goods to 20 Japanese companies", ""},
    {"China puts 20 Japanese entities on watch list for dual-use exports", ""},
    {"China prohibits helium exports temporarily", ""},
    {"China adds 14 foreign organisations to unreliable entity list", ""},
    {"China curbs exports of key minerals used in chipmaking", ""},
    {"China unveils rare earth rules with extraterritorial reach", ""},
    {"China revises list of technologies subject to export ban", ""},
    {"China mandates permits for drone parts exports", ""},
    {"China imposes curbs on exports of antimony, superhard materials", ""},
    {"China scraps export controls on 15 American companies", ""},
    {"China resumes export ban on dual-use items to US military", ""},
    {"Commerce ministry announces export controls on superhard materials", ""},
    {"Beijing halts rare earth technology exports", ""},
    {"China extends suspension of curbs on US defense contractors", ""},
    {"China to ban exports of certain rare earth technologies", ""},
    {"China requires approval for exports of lithium battery technology", ""},
    {"China to control exports of key battery and graphite items from Nov 8", ""},
    {"China escalates chip war with curbs on gallium and germanium exports", ""},
    {"MOFCOM adds US drone firms to control list", ""},
    {"China names Illumina to unreliable entity list", ""},
    {"China bans PVH, Illumina via unreliable entity list", ""},
    {"China strikes back with export ban on tungsten", ""},
    {"China rolls out export license system for silver", ""},
    {"China introduces license regime for exports of gallium products", ""},
    {"China clamps export ban on rare earth processing know-how", ""},
    {"Beijing orders export permits for five critical metals", ""},
    {"China targets US drone industry with export restrictions", ""},
    {"China places curbs on shipments of germanium and gallium", ""},
    {"China imposes sanctions-style export bans on 10 US defense firms", ""},
    {"China says it will suspend export controls announced in October", ""},
    {"China agrees to suspend rare earth export controls for one year", ""},
    {"Beijing to pause sweeping rare earth export controls", ""},
    {"China brings helium under export control", ""},
    {"China expands export blacklist to 16 more US entities", ""},
    {"China sanctions 20 Japanese entities with export ban", ""},
    {"China takes aim at Japan's military with dual-use export ban", ""},
    {"China unveils sweeping export curbs on rare earths ahead of Trump-Xi meeting", ""},
    {"China makes rare earth exporters apply for licences", ""},
    {"China throttles exports of rare earth magnets in response to tariffs", ""},
    {"China will require export licences for some EVs' battery cathode technology", ""},
    {"China drops export controls on 15 US companies", ""},
    {"China limits exports of rare earth-related technology", ""},
    {"Beijing widens export controls to five more rare earths", ""},
    {"China cracks down on exports of rare earths for military use", ""},
    {"China blocks dual-use shipments to Japan", ""},
    {"China rolls back export ban on minerals to US", ""},
    {"China adds tungsten, molybdenum to export control list", ""},
    {"Chinese commerce ministry bans exports to eight Taiwan entities", ""},
    {"China puts American drone maker Skydio on unreliable entity list", ""},
    {"China weaponizes helium with export ban", ""},
    {"China prolongs truce on rare earth export controls to January 2027", ""},
    {"China steps up controls on lithium battery exports", ""},
    {"China issues rules requiring licenses for foreign-made products with Chinese rare earths", ""},
};

}  // namespace

TEST_CASE("press: a headline in which China controls exports is a measure") {
    for (const auto& item : kChinaActs) {
        CAPTURE(item.title);
        const auto reading = en::read(item, model::Channel::kUnknown);
        CHECK(reading.is_control_measure);
        CHECK_FALSE(reading.is_new_measure);
        CHECK(reading.document_class == model::DocumentClass::kPress);
    }
}

TEST_CASE("press: a title alone tells a control of China's") {
    for (const auto& item : kTitlesOfControls) {
        CAPTURE(item.title);
        const auto reading = en::read(item, model::Channel::kPress);
        CHECK(reading.is_control_measure);
        CHECK_FALSE(reading.kinds.empty());
    }
}
