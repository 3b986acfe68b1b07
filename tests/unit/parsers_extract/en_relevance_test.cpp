#include <catch2/catch.hpp>

#include "parsers/extract/read.h"

using namespace gazetted;

namespace {

/// A headline and, where it does not decide alone, the first sentence under it.
struct Item {
    std::string_view title, lead;
};

model::Reading read(const Item& item, model::Channel channel) {
    model::Document document;
    document.title = item.title;
    document.channel = channel;
    document.posted_on = CivilDate::of(2025, 11, 12);
    document.blocks.push_back({model::BlockKind::kTitle, std::string(item.title), 0});
    if (!item.lead.empty()) document.blocks.push_back({model::BlockKind::kParagraph, std::string(item.lead), 0});
    return extract::read_english(document);
}

constexpr Item kChinaActs[] = {
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
constexpr Item kTitlesOfControls[] = {
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

constexpr Item kTitlesOfOtherThings[] = {
    {"US eases chip export controls for Nvidia's H20", ""},
    {"Dutch tighten controls on chip tool exports", ""},
    {"EU adds Chinese firms to export control list over Russia", ""},
    {"Rare earth magnet makers rally on supply worries", ""},
    {"Japan's carmakers seek rare earth alternatives", ""},
    {"China's rare earth exports plunge in April", ""},
    {"Inside the race to break China's rare earth monopoly", ""},
    {"Trump says Xi agreed to ease rare earth exports", ""},
    {"China hits back at US with 84% tariffs", ""},
    {"China launches antitrust probe into Qualcomm", ""},
    {"China suspends imports from three US soybean exporters", ""},
    {"China bans Nvidia chip purchases by tech firms", ""},
    {"India's EV makers run low on rare earth magnets", ""},
    {"China opens anti-dumping probe into Canadian canola", ""},
    {"South Korea asks China for rare earth export exemptions", ""},
    {"What China's grip on rare earths means for Europe", ""},
    {"China's export curbs squeeze European auto suppliers", ""},
    {"Apple invests $500 million in US rare earth miner", ""},
    {"China vows retaliation against US chip curbs", ""},
    {"Chinese rare earth licence approvals speed up, EU says", ""},
    {"China grants export licences to suppliers of Ford, GM", ""},
    {"US removes 50% subsidiary rule for Chinese companies", ""},
    {"Taiwan adds Huawei to its export control blacklist", ""},
    {"US, China extend tariff truce another 90 days", ""},
    {"China's commerce minister meets EU trade chief over export controls", ""},
    {"China sanctions US defence executives over Taiwan", ""},
    {"Beijing says rare earth controls are lawful, blames US", ""},
    {"China raises tariffs on US LNG and coal", ""},
    {"China restricts travel of officials", ""},
    {"China tightens rules on online gaming", ""},
    {"China limits fertiliser exports to protect domestic supply", ""},
    {"China lifts ban on Japanese seafood", ""},
    {"US weighs curbs on exports made with American software to China", ""},
    {"White House: China to remove export curbs under deal", ""},
    {"Analysts see China keeping leverage through rare earths", ""},
    {"Pentagon scrambles to replace Chinese rare earths", ""},
    {"China's gallium prices hit record after export ban", ""},
    {"G7 leaders back critical minerals plan to counter China", ""},
    {"Malaysia bans exports of raw rare earths", ""},
    {"Vietnam tightens controls on rare earth exports", ""},
    {"Nexperia says China has partially lifted export ban on chips", ""},
    {"EU plans rare earth stockpile to blunt China's export curbs", ""},
    {"China export growth slows as US tariffs bite", ""},
    {"US considers easing export controls on chips for China", ""},
    {"China probes Micron over security", ""},
    {"Rare earth export curbs hit Tesla robots, Musk says", ""},
    {"Beijing summons Japanese ambassador over Taiwan remarks", ""},
    {"China restricts sale of Nvidia's RTX Pro 6000D", ""},
    {"Korean battery makers downplay China's graphite curbs", ""},
    {"Japan, US sign rare earths deal to counter China", ""},
    {"India seeks rare earth magnets from China", ""},
    {"China imposes port fees on US vessels", ""},
    {"China blacklists Japanese lawmaker", ""},
    {"Europe's carmakers warn of production halts over China rare earth controls", ""},
    {"China suspends ban on US logs", ""},
    {"Mexico tightens rules on Chinese imports", ""},
    {"Ukraine bans exports of titanium", ""},
    {"China's rare earth exports hit record after easing", ""},
    {"Trump officials say China slow-walking rare earth licences", ""},
    {"Xi urges more open trade", ""},
    {"China warns of countermeasures over US entity list expansion", ""},
    {"Apple supplier shifts magnet sourcing from China", ""},
    {"How export controls became Beijing's weapon of choice", ""},
    {"China bans use of Starlink in its ships", ""},
    {"US sanctions Chinese refiners over Iranian oil", ""},
    {"China to exempt some US goods from tariffs", ""},
    {"China restricts exports of phosphate", ""},
    {"Hong Kong tightens controls on strategic goods", ""},
    {"Canada blocks Chinese investment in lithium miner", ""},
    {"China denies it has banned rare earth exports to Japan", ""},
};

// Headlines about others whose first sentences restate what the control demands, and from when or by which notice.
constexpr Item kRestates[] = {
    {"China sanctions three Danish arms makers over Taiwan deal",
     "China's Foreign Ministry announced sanctions Monday on three Danish arms makers. The Commerce Ministry on Monday "
     "added the same firms to its export control list."},
    {"Magnet makers count the days to China's rare earth rule",
     "Under announcement No 61, foreign companies must hold a Chinese licence for such goods."},
    {"Suppliers prepare for China's new graphite curbs",
     "From December 1 exporters will need approval from China's commerce ministry for anode materials."},
    {"What buyers should do about China's rare earth rules",
     "Firms abroad need a permit from Beijing for goods that hold 0.1 per cent of them, a rule that takes effect on "
     "December 1."},
};

constexpr Item kSomethingElse[] = {
    {"How to comply with China export control guidance",
     "A guide for exporters. MOFCOM requires licences for exports of dual-use items. Exporters apply online."},
    {"China may suspend gallium export controls, sources say",
     "China may suspend export controls on gallium, sources said on Friday. The Ministry of Commerce has announced no "
     "decision. China requires licences for exports of gallium."},
    {"China sanctions three Danish arms makers over Taiwan deal",
     "China's Foreign Ministry announced sanctions Monday on three Danish arms makers. It froze their assets. The "
     "Commerce Ministry has also barred exports of dual-use goods to some of the same firms."},
    {"Beijing freezes assets of Harrow Optics over arms sales",
     "Harrow Optics was put under sanctions for arms sales to Taiwan, the Foreign Ministry said on Monday. The "
     "Commerce Ministry had earlier added the company to its export control list."},
    {"China slaps sanctions on Danish defence contractors",
     "The Ministry of Foreign Affairs said its countermeasures take effect on Monday. Dozens of contractors were put "
     "on "
     "the unreliable entity list in past cases by the Ministry of Commerce."},
    {"Magnet makers count the days to China's rare earth rule", "Their order books are full and prices are rising."},
    {"Chip makers prepare for Washington's new rule",
     "From December 1 exporters will need a licence from the US commerce department for sales to China."},
    {"Bessent says Australia, India invited to G7 meeting on critical minerals", ""},
    {"EU calls emergency talks over China's rare earth export curbs", ""},
    {"EU ministers to discuss response to China rare earth controls", ""},
    {"Trump threatens 100% tariff after China tightens rare earth export controls", ""},
    {"Trump says China's export controls are hostile", ""},
    {"Rare earth stocks surge as China imposes export controls", ""},
    {"Wall Street falls after China bans exports of chip metals to US", ""},
    {"Automakers scramble as China curbs rare earth exports", ""},
    {"Germany urges China to ease rare earth export controls", ""},
    {"US tightens export controls on chips to China", ""},
    {"US adds 23 Chinese companies to entity list", ""},
    {"Netherlands expands export controls on chip equipment", ""},
    {"Japan condemns China's dual-use export ban; rare earth risks loom", ""},
    {"Japan protests China's export ban on dual-use items", ""},
    {"China condemns US export controls on chips", ""},
    {"China urges Netherlands to lift export controls on ASML", ""},
    {"China says US export controls harm global supply chains", ""},
    {"China opposes US move to add firms to entity list", ""},
    {"China vows to take countermeasures against US export controls", ""},
    {"China to lower import tariffs on some products beginning 2026", ""},
    {"China bans imports of Japanese seafood", ""},
    {"China bans Micron chips from key infrastructure", ""},
    {"China's exports rise 5% in October", ""},
    {"China's rare earth exports jump in June", ""},
    {"China's rare earth magnet exports to US fall", ""},
    {"China imposes sanctions on US defence firms", ""},
    {"China imposes tariffs on Canadian canola", ""},
    {"China launches anti-dumping probe into Japanese chip material", ""},
    {"China curbs fertiliser exports", ""},
    {"China restricts steel exports with licence system", ""},
    {"US bans export of AI chips to China", ""},
    {"US eases curbs on chip design software exports to China", ""},
    {"Nvidia says US will allow chip exports to China", ""},
    {"India restricts exports of rare earths to Japan", ""},
    {"Taiwan imposes export controls on Huawei and SMIC", ""},
    {"Taiwan restricts chip exports to South Africa", ""},
    {"Guinea considers export controls on bauxite", ""},
    {"Congo suspends cobalt exports", ""},
    {"Indonesia bans nickel ore exports", ""},
    {"Japan revises export trade control order", ""},
    {"UK adds semiconductors to export control list", ""},
    {"US, China agree framework to ease export curbs", ""},
    {"US and China extend trade truce for 90 days", ""},
    {"Xi and Trump to meet amid rare earth spat", ""},
    {"China considers curbs on rare earth technology exports", ""},
    {"China could restrict rare earth exports to Japan, experts warn", ""},
    {"China threatens to cut off rare earth exports to US", ""},
    {"China weighs export ban on rare earth magnet technology", ""},
    {"Why rare earths matter in the US-China trade war", ""},
    {"G7 weighs price floor to counter China's rare earth dominance", ""},
    {"MP Materials shares soar on Pentagon deal", ""},
    {"China accuses US of abusing export controls", ""},
    {"China slams EU for listing Chinese firms in Russia sanctions", ""},
    {"China says it will work with EU on export control dialogue", ""},
    {"China approves some rare earth export licences for European firms", ""},
    {"China issues first rare earth magnet export licences", ""},
    {"China's condom tax sparks backlash", ""},
    {"China quietly builds global space network", ""},
    {"Dutch government seizes control of Nexperia", ""},
    {"China's ban on Japanese seafood hits exporters", ""},
    {"Ford idles plant due to rare earth shortage", ""},
    {"Lynas to expand rare earth output as buyers shun China", ""},
    {"Pentagon takes stake in MP Materials to counter China's rare earth curbs", ""},
    {"Japan to seek WTO ruling over China's export ban", ""},
    {"Tokyo shares slide as China restricts exports to Japan", ""},
    {"South Korea holds talks with China on rare earth supplies", ""},
    {"China calls on US to form united front against Japanese militarism", ""},
    {"Taiwan firms assess impact of China's export control list", ""},
    {"China defends itself at WTO over subsidies", ""},
    {"US lawmakers urge tougher export controls on China", ""},
    {"Graham says Russia sanctions bill is back", ""},
    {"China halts purchases of US soybeans", ""},
    {"China suspends port fees on US ships", ""},
    {"China suspends tariffs on US goods for one year", ""},
    {"China limits visas for US officials", ""},
    {"China tightens controls on civil servants' travel", ""},
    {"China increases controls on livestreaming", ""},
    {"China tightens rules on algorithm use", ""},
    {"China expands visa-free policy", ""},
    {"European firms say China's export controls are disrupting production", ""},
    {"Half of European firms hit by China's export controls, chamber says", ""},
    {"Rubio says US will respond to China's export ban", ""},
    {"As China tightens export controls, Europe looks for alternatives", ""},
    {"How Australia could break China's rare earth grip", ""},
    {"China's Xi tells Macron he wants fair trade", ""},
    {"China restricts Micron sales", ""},
    {"Beijing restricts access to site after fire", ""},
    {"Chinese company bans exports of its game", ""},
    {"Canada breaks with US on China tariffs", ""},
    {"Rare earths: US seeks alternatives to China", ""},
    {"China Courts South Korea as It Pressures Japan Over Taiwan",
     "Hours after President Xi posed for photos, China sent a different message to Japan."},
    {"China announces another new trade measure against Japan",
     "China escalated its trade tensions with Japan by launching an investigation into imported dichlorosilane."},
    {"US delays rule on subsidiaries of listed Chinese firms", ""},
    {"Washington suspends 50% affiliates rule for a year", ""},
};

constexpr Item kOfficialMeasures[] = {
    {"MOFCOM Announcement No. 61 of 2025: Announcement of the Decision to Implement Export Controls on Relevant Rare "
     "Earth Items from Overseas",
     ""},
    {"Announcement No. 18 of 2025 of the Ministry of Commerce and the General Administration of Customs Announcement "
     "on Implementing Export Control on Certain Medium and Heavy Rare Earth-related Items",
     ""},
    {"MOFCOM Announcement No. 1 of 2026 on Strengthening Export Control of Dual-use Items to Japan", ""},
    {"MOFCOM Announcement No. 46 of 2024 Announcement on Strengthening the Export Control of Relevant Dual-Use Items "
     "to the United States",
     ""},
    {"MOFCOM Announcement 2026 No. 11 Adding 20 Japanese Entities to the Export Control List", ""},
    {"MOFCOM and GAC Announcement No. 70 of 2025 on Suspending the Implementation of Announcements No. 55, 56, 57 and "
     "58 of 2025",
     ""},
    {"MOFCOM Announcement No. 72 of 2025 Announcement on Suspension of Paragraph 2 of Announcement No. 46 of 2024", ""},
    {"Announcement No. 7 of 2025 of the Unreliable Entity List Working Mechanism Announcement on Including 11 US "
     "Companies in the Unreliable Entity List",
     ""},
    {"MOFCOM Spokesperson's Remarks on Strengthening Export Controls on Rare Earth-related Items", ""},
    {"Spokesperson of the Ministry of Commerce Answers Questions on Suspending Export Control Measures Against 28 US "
     "Entities",
     ""},
    {"MOFCOM Spokesperson Answers Press Questions on the Listing of 3 US Entities in the Export Control Control List",
     ""},
    {"Announcement of the Ministry of Commerce and the General Administration of Customs on the Catalogue of Dual-use "
     "Items and Technologies Subject to Import and Export License Administration",
     ""},
    {"Export Control Law of the People's Republic of China", ""},
    {"Regulations of the People's Republic of China on Export Control of Dual-Use Items", ""},
    {"Provisions on the Unreliable Entity List", ""},
    {"MOFCOM Spokesperson's Remarks on Adding Relevant Entities to the Unreliable Entity List", ""},
    {"MOFCOM and GAC Announcement No. 29 of 2026 on the Temporary Prohibition of Helium Exports", ""},
    {"MOFCOM Announcement 2026 No. 34: Stricter Export Control of Drone-Related Dual-Use Items to the United States",
     ""},
    {"MOFCOM Announcement No. 26 of 2026 on Reporting Violations of Export Control of Strategic Minerals", ""},
    {"MOFCOM Spokesperson Answers Questions on Strengthening Dual-Use Item Export Controls Against Japan", ""},
    {"MOFCOM, GAC, SASTIND and CMC-EDD Announcement No. 27 of 2023 on Implementing Export Control of Certain "
     "UAV-related Items",
     ""},
    {"Order No. 6 of 2025 of the Ministry of Commerce Decision on Taking Countermeasures against Five US-related "
     "Subsidiaries of Hanwha Ocean",
     ""},
    {"MOFCOM Announcement No. 51 of 2024 Announcement on Publishing the Export Control List of Dual-Use Items of the "
     "People's Republic of China",
     ""},
};

constexpr Item kOfficialOther[] = {
    {"MOFCOM Announcement No. 34 of 2025 on the Anti-dumping Investigation of Brandy Imported from the EU", ""},
    {"MOFCOM Spokesperson's Remarks on the US Adding Chinese Entities to the Entity List", ""},
    {"MOFCOM: Firmly Opposes EU's 20th Russia Sanctions Package Listing Chinese Enterprises", ""},
    {"MOFCOM Spokesperson Responds to US Export Control Affiliates Rule", ""},
    {"MOFCOM Spokesperson's Remarks on the Netherlands' Export Controls on Lithography", ""},
    {"Second Meeting of China-UK Export Control Working Group Held in London", ""},
    {"China-EU Export Control Dialogue Held in Brussels", ""},
    {"Nuclear Safety Law of the People's Republic of China", ""},
    {"Foreign Trade Law of the People's Republic of China", ""},
    {"Customs Law of the People's Republic of China", ""},
    {"UK Government to Strengthen Controls on Transshipment of Dual-Use Goods", ""},
    {"US Adds 32 Entities to the Entity List", ""},
    {"Japan Revises the Export Trade Control Order", ""},
    {"EU Updates Dual-Use Control List", ""},
    {"US Department of Commerce Expands Export Controls on Semiconductors", ""},
    {"Canada Updates Export Control List Guidelines", ""},
    {"MOFCOM Spokesperson Answers Press Questions on Approving Certain Rare Earth General License Applications", ""},
    {"Guidelines on Internal Compliance for Export Control of Dual-Use Items", ""},
    {"Training Course on Export Control Compliance Held in Shanghai", ""},
    {"Wang Wentao Meets with EU Trade Commissioner Sefcovic", ""},
    {"MOFCOM Announcement No. 87 of 2025 on Safeguard Measures on Imported Beef", ""},
    {"MOFCOM Spokesperson's Remarks on Nexperia", ""},
};

}  // namespace

TEST_CASE("press: a headline in which China controls exports is a measure") {
    for (const auto& item : kChinaActs) {
        CAPTURE(item.title);
        const auto reading = read(item, model::Channel::kUnknown);
        CHECK(reading.is_control_measure);
        CHECK_FALSE(reading.is_new_measure);
        CHECK(reading.document_class == model::DocumentClass::kPress);
    }
}

TEST_CASE("press: a title alone tells a control of China's from everything else in the news") {
    for (const auto& item : kTitlesOfControls) {
        CAPTURE(item.title);
        const auto reading = read(item, model::Channel::kPress);
        CHECK(reading.is_control_measure);
        CHECK_FALSE(reading.kinds.empty());
    }
    for (const auto& item : kTitlesOfOtherThings) {
        CAPTURE(item.title);
        CHECK_FALSE(read(item, model::Channel::kPress).is_control_measure);
    }
}

TEST_CASE("press: a headline about China's control is about it where the text restates what it demands") {
    for (const auto& item : kRestates) {
        CAPTURE(item.title);
        CHECK(read(item, model::Channel::kUnknown).is_control_measure);
    }
}

TEST_CASE("press: other actors, other measures, reactions and plans are none") {
    for (const auto& item : kSomethingElse) {
        CAPTURE(item.title);
        CHECK_FALSE(read(item, model::Channel::kUnknown).is_control_measure);
    }
}

TEST_CASE("official titles: the issuer acts where nobody is named") {
    for (const auto& item : kOfficialMeasures) {
        CAPTURE(item.title);
        CHECK(read(item, model::Channel::kOfficial).is_control_measure);
    }
}

TEST_CASE("official titles: protests, dialogues, general laws and other countries' controls are none") {
    for (const auto& item : kOfficialOther) {
        CAPTURE(item.title);
        CHECK_FALSE(read(item, model::Channel::kOfficial).is_control_measure);
    }
}
