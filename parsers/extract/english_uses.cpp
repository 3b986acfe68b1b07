#include "parsers/extract/english_uses.h"

#include <array>

#include "parsers/extract/english_refusals.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::PhraseTable;
using text::english::Word;

enum Use : int { kWmd, kTerrorism, kMilitary, kMilitaryPotential };
constexpr std::array kUses{"wmd"sv, "terrorism"sv, "military"sv, "military_potential"sv};

const PhraseTable& use_table() {
    static const PhraseTable table{
        {kWmd,
         "weapon% of mass destruction; mass destruction weapon%; weaponry of mass destruction; mass destruction; ^wmd; "
         "^wmds; "
         "nuclear|biological|chemical *2 biological|chemical|nuclear *3 nuclear|biological|chemical *1 "
         "weapon%|arms|weaponry; "
         "nuclear|biological|chemical or|and nuclear|biological|chemical weapon%|arms"},
        {kTerrorism,
         "terrorism; terrorist purposes|activities|uses|use|ends|acts|attacks|aims; terrorists; terror "
         "purposes|ends|acts; "
         "acts of terror"},
        {kMilitary,
         "for? military purpose|purposes|use|uses|end|ends|application|applications|goals|aims; military end use|uses; "
         "military "
         "or? "
         "purposes|uses; for the military; military and? *2 uses|purposes; terrorism|destruction *3 or|and the? "
         "military; "
         "connected|linked|related|tied|connection with|to the? military; "
         "for? defence|defense purpose|purposes|use|uses|ends; for defence|defense; "
         "involve|involves|involving *2 military|army; "
         "used|use *2 by *2 military|army|armies|armed; arms production|manufacturing|making"},
        {kMilitaryPotential,
         "enhance|enhances|enhancing|strengthen|strengthening|improve|improving|boost|boosts|boosting|raise|raising|"
         "increase|"
         "increases|increasing|bolster|contribute|contributes|contributing *6 "
         "military strength|power|capability|capabilities|might|prowess|potential; military potential; "
         "military strength|power|capability|capabilities|might enhancement|building|build; "
         "war|fighting potential|power|strength|capability; "
         "add|adds|adding to *6 military|war|fighting "
         "strength|power|capability|capabilities|might|prowess|capacity|muscle|potential; "
         "aid|aids|aiding|assist|assists|assisting|help|helps|helping|lift|lifts|lifting|build|builds|"
         "building|reinforce|reinforces|reinforcing|"
         "advance|advances|advancing|upgrade|upgrades|upgrading *8 "
         "military|war|fighting strength|power|capability|capabilities|might|prowess|capacity|muscle|potential"},
    };
    return table;
}

bool names_artificial_intelligence(const std::vector<Word>& words) {
    static const PhraseTable table{{1, "artificial intelligence; ^ai"}};
    return table.in(words);
}

/// "… shall submit a written undertaking": what a rule has promised, it refuses.
bool is_duty(const Sentence& sentence) {
    static const PhraseTable table{{1, "shall; must"}};
    return table.in(sentence.words);
}

/// "involving overseas military users": who gets the goods, not what for.
bool speaks_of_users(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable users{
        {1,
         "end? user%; customer%; buyer%; recipient%; client%; entity; entities; body; bodies; organisation%; "
         "organization%; end customers"}};
    return words[hit.first].low.starts_with("involv") && users.match(words, hit.last).last > hit.last;
}

}  // namespace

void read_uses(const Sentence& sentence, const ScopeContext& context, Scope& scope) {
    if (!context.refusing && !refuses(sentence)) return;
    const bool intelligence = names_artificial_intelligence(sentence.words);
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {  // "terrorism or the military" are two
        const auto hit = use_table().match(sentence.words, at);
        if (hit.last == hit.first) continue;
        if (hit.tag == kMilitary && speaks_of_users(sentence.words, hit)) continue;
        const bool enhances = hit.tag == kMilitaryPotential && hit.last - hit.first > 2;
        if (intelligence && hit.tag >= kMilitary) continue;
        if (!enhances && is_gloss(sentence.words, hit.first)) continue;
        if (!enhances && !is_duty(sentence) && is_promised(sentence.words, hit.first)) continue;
        if (enhances && (is_ground(sentence.words, hit.first) || is_promised(sentence.words, hit.first))) continue;
        // "terrorism, or military purposes" are two uses.
        if (hit.tag == kMilitary && sentence.words[hit.first].low == "terrorism")
            scope.prohibited_end_uses.push_back({kUses[kTerrorism], hit.first, hit.first + 1});
        scope.prohibited_end_uses.push_back({kUses[static_cast<std::size_t>(hit.tag)], hit.first, hit.last});
    }
}

}  // namespace gazetted::extract::english
