// Headlines about everything else in the news, and what stands under them: whether a control of China's is the subject.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

constexpr en::Headline kTitlesOfOtherThings[] = {
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
constexpr en::Headline kRestates[] = {
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

constexpr en::Headline kSomethingElse[] = {
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

}  // namespace

TEST_CASE("press: a title alone about something else is no control of China's") {
    for (const auto& item : kTitlesOfOtherThings) {
        CAPTURE(item.title);
        CHECK_FALSE(en::read(item, model::Channel::kPress).is_control_measure);
    }
}

TEST_CASE("press: a headline about China's control is about it where the text restates what it demands") {
    for (const auto& item : kRestates) {
        CAPTURE(item.title);
        CHECK(en::read(item, model::Channel::kUnknown).is_control_measure);
    }
}

TEST_CASE("press: other actors, other measures, reactions and plans are none") {
    for (const auto& item : kSomethingElse) {
        CAPTURE(item.title);
        CHECK_FALSE(en::read(item, model::Channel::kUnknown).is_control_measure);
    }
}
