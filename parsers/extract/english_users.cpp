#include "parsers/extract/english_users.h"

#include <array>

#include "parsers/extract/english_refusals.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

enum Category : int { kForeignMilitary, kControlList, kWatchList, kHalfOwned, kCapability };
constexpr std::array kCategories{"foreign_military"sv, "control_list_entities"sv, "watch_list_entities"sv,
                                 "majority_owned_subsidiaries_50pct"sv, "military_capability_enhancing_end_users"sv};

const PhraseTable& user_table() {
    static const PhraseTable table{
        {kForeignMilitary,
         "overseas|foreign military|militaries; overseas|foreign defence|defense|army *1 "
         "user|users|forces|ministries|ministry|industry|end|customers|buyers|contractors; foreign|overseas armies; "
         "armed forces|militaries abroad|overseas; overseas|foreign military end? "
         "user|users|forces|organizations|companies; "
         "foreign armed forces|armies; overseas armed forces; military end? user|users; foreign defense|defence "
         "companies; "
         "military customers|clients|recipients|buyers|consignees|importers|parties|bodies|establishments; "
         "overseas|foreign armed forces|services; any|every|all|other|another *3 "
         "army|armies|military|militaries|forces|navy "
         "abroad|overseas|outside; armies|militaries|navies abroad|overseas|anywhere|elsewhere; "
         "armed forces|army|armies|military|militaries of any|other|another|foreign|third|overseas *2 "
         "country|countries|state|states|nation|nations|power|powers; "
         "foreign|overseas navy|navies|army|soldiers|warfighters; "
         "foreign|overseas arms|weapons|defence|defense "
         "makers|producers|manufacturers|contractors|firms|companies|buyers; "
         "arms|weapons|defence|defense makers|producers|manufacturers|contractors|firms|companies|buyers "
         "abroad|overseas; "
         "foreign|overseas defence|defense *1 end? "
         "users|user|organizations|organisations|agencies|entities|establishments"},
        {kControlList,
         "export? control|controls list|lists; control control list; blacklisted firms|companies|entities|parties; "
         "entities *4 under export control; export control entity list; "
         "export? control or|and watch|surveillance|concern|monitoring list|lists"},
        {kWatchList, "watch|concern|surveillance|monitoring|attention list|lists; watchlist%; list of concern"},
        {kHalfOwned,
         "50 *2 percent|pc|pct *12 subsidiary|subsidiaries|affiliates|affiliate|owned|branches|stake|holding|units; "
         "50 owned|held|controlled; half owned|held|controlled; held|owned|controlled|hold|own|owning|holding *4 half "
         "*2 by|of|or|in; "
         "owned|held|controlled *3 to? *2 50|half|fifty; half or more *6 owned|held|controlled|by; at least half *6 "
         "owned|held|by; "
         "more than? half *6 owned|held|by; majority *1 owned|held|controlled; majority stake%|shareholding%|holding%; "
         "50 or? *2 more *14 "
         "subsidiary|subsidiaries|"
         "affiliates|owned|branches|stake; "
         "subsidiary|subsidiaries|affiliates|branches|owned|stake|hold|holding|held *12 50; fifty percent *8 "
         "subsidiaries|owned|affiliates; majority owned subsidiaries|affiliates|branches"},
        {kCapability,
         "enhance|enhances|enhancing|strengthen|strengthens|strengthening|improve|improves|improving|boost|boosts|"
         "boosting|"
         "raise|raises|raising|increase|increasing|bolster|bolstering|upgrade|upgrading|build|building|contribute|"
         "contributes|"
         "contributing *6 "
         "military strength|power|capability|capabilities|might|prowess; "
         "military strength|power|capability|capabilities|might enhancement; "
         "military|war|fighting strength|power|capability|capabilities|potential|might|capacity|muscle "
         "enhancing|building|raising; "
         "add|adds|adding to *6 military|war|fighting "
         "strength|power|capability|capabilities|might|prowess|capacity|muscle|potential; "
         "aid|aids|aiding|assist|assists|assisting|help|helps|helping|lift|lifts|lifting|build|builds|"
         "building|reinforce|reinforces|reinforcing|"
         "advance|advances|advancing|increases|upgrades *8 "
         "military|war|fighting strength|power|capability|capabilities|might|prowess|capacity|muscle|potential"},
    };
    return table;
}

/// "to the armed forces and the coast guard of the Philippines".
void add_forces_of_place(const std::vector<Word>& words, std::vector<ScopeHit>& out) {
    static const PhraseTable forces{
        {1,
         "military|army|militaries of; armed|naval|air|defence|defense forces *8 of; military "
         "users|forces|departments|institutions|units of|in|from the?; navy|navies|army|armies of"}};
    for (const auto& hit : forces.find_all(words)) {
        const std::size_t at = hit.last < words.size() && words[hit.last].low == "the" ? hit.last + 1 : hit.last;
        const auto place = text::english::place_at(words, at);
        if (!place.code.empty() && place.code != "CN" && !place.adjective)
            out.push_back({kCategories[kForeignMilitary], hit.first, place.last});
    }
}

/// "suppliers to the Danish military": who supplies it is listed, not the forces.
bool supplied(const std::vector<Word>& words, std::size_t place) {
    static const PhraseTable supplier{
        {1,
         "supplier|suppliers|seller|sellers|vendor|vendors|contractor|contractors|links|ties to|of|for|with the?; "
         "company|companies|firm|firms|entity|entities *2 tied|linked|connected to|with the?; "
         "company|companies|firm|firms|entity|entities that|which|who *4 supply|supplies|supplied|serve|serves the?"}};
    constexpr std::size_t kReach = 9;
    for (std::size_t at = place > kReach ? place - kReach : 0; at < place; ++at)
        if (supplier.match(words, at).last == place) return true;
    return false;
}

/// "Japan's military", "Japanese military", "on Japan Military", but not its strength, its drills or its budget.
void add_national_military(const Sentence& sentence, std::vector<ScopeHit>& out) {
    static const PhraseTable armed{{1,
                                    "military; militaries; army; armed forces; navy; air force; troops; coast guard; "
                                    "ministry of defence|defense; self defence|defense forces; defence|defense agency; "
                                    "defence|defense *1 user|users|end|ministry|forces|customers|buyers|importers"}};
    const auto& words = sentence.words;
    for (const auto& place : text::english::places(words)) {
        std::size_t at = place.last;
        if (at < words.size() && is_any(words[at].low, {"s", "own"})) ++at;
        if (place.code == "CN" || at >= words.size() || armed.match(words, at).last == at) continue;
        const auto next = at + 1 < words.size() ? std::string_view(words[at + 1].low) : ""sv;
        if (is_any(next, {"strength",     "power",    "capability", "capabilities", "might",     "action", "drills",
                          "budget",       "exercise", "exercises",  "purposes",     "use",       "uses",   "end",
                          "applications", "build",    "buildup",    "spending",     "base",      "bases",  "potential",
                          "aid",          "ties",     "related",    "supplier",     "suppliers", "linked"}) ||
            supplied(words, place.first))
            continue;
        out.push_back({kCategories[kForeignMilitary], place.first, at + 1});
    }
    add_forces_of_place(words, out);
}

/// "the Export Control List of Dual-Use Items" lists goods.
bool names_item_list(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable after{{1, "of dual|items|goods|nuclear|missiles"}};
    static const PhraseTable before{{1, "dual use item%?"}};
    if (after.match(words, hit.last).last > hit.last) return true;
    for (std::size_t back = 1; back <= 3 && back <= hit.first; ++back)
        if (before.match(words, hit.first - back).last == hit.first) return true;
    return false;
}

/// "Listing on the control list means a prohibition", "Unlike the control list, …": what a list is like.
bool explains_lists(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "unlike; means|meant; differ+; stops short; as opposed to; by contrast; in contrast; compared with; not to be "
         "confused; distinct from; rather than"}};
    return table.in(words);
}

/// "a promise that nothing raises military strength": what for, and nobody's name; a rule that speaks of users beside
/// it means them, too.
bool promises_no_use(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable users{
        {1, "end? user%; customer%; buyer%; recipient%; entity; entities; company; companies; importer%; parties"}};
    return is_promised(words, first) && !users.in(words);
}

/// "applications for any use that could help raise military capabilities": a use alone.
bool names_a_use(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable use{{1,
                                  "application|applications|licence|license|licences|licenses|permit|permits for "
                                  "any|every|all use|uses|purpose|purposes that|which *2"}};
    constexpr std::size_t kReach = 7;
    for (std::size_t at = first > kReach ? first - kReach : 0; at < first; ++at) {
        const auto hit = use.match(words, at);
        if (hit.last > at && hit.last >= first) return true;
    }
    return false;
}

}  // namespace

void read_users(const Sentence& sentence, const ScopeContext& context, Scope& scope) {
    const bool refusing = context.refusing || refuses(sentence);
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {  // "the control or watch list" is both
        const auto hit = user_table().match(sentence.words, at);
        if (hit.last == hit.first) continue;
        if (hit.tag != kHalfOwned && !refusing) continue;
        if (hit.tag == kControlList && names_item_list(sentence.words, hit)) continue;
        if ((hit.tag == kControlList || hit.tag == kWatchList) && explains_lists(sentence.words)) continue;
        if (hit.tag == kCapability &&
            (promises_no_use(sentence.words, hit.first) || names_a_use(sentence.words, hit.first)))
            continue;
        if (hit.tag == kCapability && (is_gloss(sentence.words, hit.first) || is_ground(sentence.words, hit.first)))
            continue;
        scope.end_user_categories.push_back({kCategories[static_cast<std::size_t>(hit.tag)], hit.first, hit.last});
    }
    if (refusing) add_national_military(sentence, scope.end_user_categories);
}

}  // namespace gazetted::extract::english
