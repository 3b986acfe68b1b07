#include "parsers/extract/english_scope.h"

#include <algorithm>
#include <array>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::PhraseTable;
using text::english::Word;

bool any_of(const PhraseTable& table, const std::vector<Word>& words) {
    const auto hit = table.find(words);
    return hit.last > hit.first;
}

bool is_any(std::string_view low, std::initializer_list<std::string_view> set) {
    return std::find(set.begin(), set.end(), low) != set.end();
}

enum Category : int { kForeignMilitary, kControlList, kWatchList, kHalfOwned, kCapability };
constexpr std::array kCategories{"foreign_military"sv, "control_list_entities"sv, "watch_list_entities"sv,
                                 "majority_owned_subsidiaries_50pct"sv, "military_capability_enhancing_end_users"sv};

enum Use : int { kWmd, kTerrorism, kMilitary, kMilitaryPotential };
constexpr std::array kUses{"wmd"sv, "terrorism"sv, "military"sv, "military_potential"sv};

enum Case : int { kLogic, kMemory, kChipEquipment, kArtificialIntelligence, kAnyChip };
constexpr std::array kCases{"semiconductor_logic"sv, "semiconductor_memory"sv,
                            "semiconductor_equipment_and_materials"sv, "ai_military"sv};

constexpr std::size_t kSpecial = 0;
constexpr std::size_t kTransaction = 1;
constexpr std::array kExceptions{"special_circumstances_application"sv,
                                 "transaction_on_application"sv,
                                 "removal_on_verification"sv,
                                 "public_domain_technology"sv,
                                 "basic_research"sv,
                                 "patent_application"sv,
                                 "humanitarian_relief"sv};

const PhraseTable& user_table() {
    static const PhraseTable table{
        {kForeignMilitary,
         "overseas|foreign military|militaries; overseas|foreign defence|defense|army *1 "
         "user|users|forces|ministries|ministry|industry|end|customers|buyers|contractors; foreign|overseas armies; "
         "armed forces|militaries abroad|overseas; overseas|foreign military end? "
         "user|users|forces|organizations|companies; "
         "foreign armed forces|armies; overseas armed forces; military end? user|users; foreign defense|defence "
         "companies; "
         "military customers|clients"},
        {kControlList,
         "export? control|controls list|lists; control control list; blacklisted firms|companies|entities|parties; "
         "entities *4 under export control; export control entity list; "
         "export? control or|and watch|surveillance|concern|monitoring list|lists"},
        {kWatchList, "watch|concern|surveillance|monitoring|attention list|lists; watchlist%; list of concern"},
        {kHalfOwned,
         "50 *2 percent *12 subsidiary|subsidiaries|affiliates|owned|branches|stake; 50 or? *2 more *14 "
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
         "military strength|power|capability|capabilities|might enhancement"},
    };
    return table;
}

const PhraseTable& use_table() {
    static const PhraseTable table{
        {kWmd,
         "weapons of mass destruction; mass destruction weapons; ^wmd; ^wmds; nuclear *4 biological *4 chemical "
         "weapons"},
        {kTerrorism, "terrorism; terrorist purposes|activities|uses|use|ends; terrorists"},
        {kMilitary,
         "for? military purpose|purposes|use|uses|end|ends|application|applications; military end use|uses; military "
         "or? "
         "purposes|uses; for the military; military and? *2 uses|purposes"},
        {kMilitaryPotential,
         "enhance|enhances|enhancing|strengthen|strengthening|improve|improving|boost|boosts|boosting|raise|raising|"
         "increase|"
         "increases|increasing|bolster|contribute|contributes|contributing *6 "
         "military strength|power|capability|capabilities|might|prowess|potential; military potential"},
    };
    return table;
}

const PhraseTable& case_table() {
    static const PhraseTable table{
        {kLogic,
         "logic chip%|semiconductor%|circuits|process|integrated; 14 nm; 14nm; 14 nanometer|nanometre|nanometers|"
         "nanometres; advanced? logic"},
        {kMemory, "memory chip%|semiconductor%; storage chip%; 256 layer|layers; memory with"},
        {kChipEquipment,
         "equipment *6 semiconductor%|chip%|chips; semiconductor|chip|chipmaking *3 equipment|materials|tools; "
         "chipmaking "
         "equipment|materials|tools; testing? equipment *4 materials; production equipment"},
        {kArtificialIntelligence,
         "artificial intelligence *12 military; ^ai *10 military; military *6 artificial intelligence; military *4 "
         "^ai; "
         "military ^ai; military artificial intelligence"},
        {kAnyChip, "semiconductor%; advanced chip%; chip%; chipmaking"},
    };
    return table;
}

const PhraseTable& exception_table() {
    static const PhraseTable table{
        {0,
         "special circumstances *16 export|apply|application|permission|approval|approved|authorized|authorised; "
         "exceptional|special cases *10 export|apply; exceptionally *8 apply; apply|application|applications *12 "
         "special|exceptional circumstances; special application; "
         "truly|genuinely|really|indeed necessary|needed|need *8 apply; export|exports *8 necessary *10 "
         "apply|approval"},
        {1,
         "need|needs|needing|wish|wishes|wishing|want|wants|wanting|intend|intends|seek|seeks|seeking|desire|desiring "
         "*2 "
         "export|supply|provide|sell|ship|conduct|engage|carry|transact|trade|deal|do *14 "
         "apply|applies|application|applications; "
         "apply *3 conduct|engage|carry|enter *6 transaction|transactions|trade|deals; apply *2 transact|transactions; "
         "apply to *4 conduct *6 transaction|transactions|"
         "business; apply *8 conduct transactions; apply *3 deal with"},
        {2,
         "apply|applying|application|request|requests|ask|asks|seek|petition *6 "
         "removal|removed|delisting|delist|remove; "
         "apply|applying|request|requests|ask|asks|seek|petition *4 taken|struck|come off|from; "
         "taken|struck off *6 once|after|if|when *8 verification|verified|cooperate|cooperated|checks|check; "
         "removed from the? *3 "
         "watch|concern|"
         "attention; removal mechanism; removal *4 from *4 watch|concern|attention; verification *8 "
         "removal|removed|remove"},
        {3, "public domain; publicly available technology|technologies"},
        {4, "basic *2 research; fundamental research"},
        {5, "patent application|applications"},
        {6,
         "emergency medical; medical emergency|emergencies; public health emergency|emergencies; disaster relief; "
         "natural disasters; humanitarian"},
    };
    return table;
}

const PhraseTable& refusal_table() {
    static const PhraseTable table{
        {1,
         "not *3 approved|permitted|allowed|granted|licensed|approve|permit|grant|allow; no *2 "
         "licence%|license%|permit%|approval *6 "
         "granted|issued; prohibit+; prohibition; ban++; bar++; forbid|forbidden; refuse+; refusal; "
         "deny|denied|denies; reject+; "
         "no *8 may|shall|can be? exported|shipped|sold|supplied|provided|transferred; "
         "may|can|must|shall|could not be? *2 exported|sold|supplied|shipped|transferred|provided|delivered; "
         "not *5 issue|issued|grant licence|license|licences|licenses|permits|permit|permission|approval; "
         "shut|shuts|shutting|cut|cuts|cutting out|off; "
         "no permission|licence|license *4 given|granted|issued; no longer be? "
         "exported|shipped|sold|permitted|allowed; won be approved; be rejected; blocked; disapprove+; "
         "outlaw+; "
         "halt+; off limits; will not be; shall not be; in principle *4 not; embargo; export control%"}};
    return table;
}

/// What dual-use goods are, what something might be used for: not a use that is refused.
bool is_gloss(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable table{
        {1,
         "could|can|may|might|potentially|potential *4 used; used *3 both; dual use *2 civilian; civilian; "
         "refer|refers to; "
         "mean|means goods; defined as; items which|that *3 civil; dual use properties; commercial "
         "and; both; have|has *3 civilian"}};
    const std::size_t from = first > 9 ? first - 9 : 0;
    for (std::size_t at = from; at < first; ++at) {
        if (words[at].before == ';') continue;
        const auto hit = table.match(words, at);
        if (hit.last > hit.first && hit.first < first) return true;
    }
    static const PhraseTable goods_after{{1, "military use|related exports|export|goods|items|products"}};
    if (goods_after.match(words, first).last > first) return true;
    return first >= 2 && is_any(words[first - 1].low, {"and", "or"}) &&
           is_any(words[first - 2].low, {"civilian", "civil", "commercial"});
}

/// "Japan's military", "Japanese military", "on Japan Military", but not its strength, its drills or its budget.
void add_national_military(const Sentence& sentence, std::vector<ScopeHit>& out) {
    const auto& words = sentence.words;
    for (const auto& place : text::english::places(words)) {
        std::size_t at = place.last;
        if (at < words.size() && is_any(words[at].low, {"s", "own"})) ++at;
        if (place.code == "CN" || at >= words.size() || !is_any(words[at].low, {"military", "militaries", "army"}))
            continue;
        const auto next = at + 1 < words.size() ? std::string_view(words[at + 1].low) : ""sv;
        if (is_any(next, {"strength", "power",  "capability",   "capabilities", "might",    "action",
                          "drills",   "budget", "exercise",     "exercises",    "purposes", "use",
                          "uses",     "end",    "applications", "build",        "buildup",  "spending",
                          "base",     "bases",  "potential",    "aid",          "ties",     "related"}))
            continue;
        out.push_back({kCategories[kForeignMilitary], place.first, at + 1});
    }
}

void push(std::vector<ScopeHit>& out, std::string_view code, const text::english::PhraseHit& hit) {
    out.push_back({code, hit.first, hit.last});
}

bool names_artificial_intelligence(const std::vector<Word>& words) {
    static const PhraseTable table{{1, "artificial intelligence; ^ai"}};
    return any_of(table, words);
}

/// "the Export Control List of Dual-Use Items" lists goods.
bool names_item_list(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable after{{1, "of dual|items|goods"}};
    static const PhraseTable before{{1, "dual use item%?"}};
    if (after.match(words, hit.last).last > hit.last) return true;
    for (std::size_t back = 1; back <= 3 && back <= hit.first; ++back)
        if (before.match(words, hit.first - back).last == hit.first) return true;
    return false;
}

/// "the export control list", "the Export Control Law": the name of a list or a law refuses nothing.
bool names_a_text(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable text{
        {1, "list%; law; regulation%; control? list; dialogue%; regime; system; authorities"}};
    return words[hit.first].low == "export" && hit.last - hit.first == 2 && text.match(words, hit.last).last > hit.last;
}

/// "entities that take part in raising Japan's military strength": why they are listed, not whom the ban means.
bool is_ground(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable table{
        {1,
         "take|takes|took|taking part in; participate|participates|participated|participating in; "
         "involved|involvement in; engage|engaged|engages|engaging in; played|play|plays a? *2 role|part in; "
         "contributed|assisted|helped in|to|with?"}};
    const std::size_t from = first > 5 ? first - 5 : 0;
    for (std::size_t at = from; at < first; ++at) {
        const auto hit = table.match(words, at);
        if (hit.last == first) return true;
    }
    return false;
}

void read_users(const Sentence& sentence, const ScopeContext& context, Scope& scope) {
    const bool refusing = context.refusing || refuses(sentence);
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {  // "the control or watch list" is both
        const auto hit = user_table().match(sentence.words, at);
        if (hit.last == hit.first) continue;
        if (hit.tag != kHalfOwned && !refusing) continue;
        if (hit.tag == kControlList && names_item_list(sentence.words, hit)) continue;
        if (hit.tag == kCapability && (is_gloss(sentence.words, hit.first) || is_ground(sentence.words, hit.first)))
            continue;
        push(scope.end_user_categories, kCategories[static_cast<std::size_t>(hit.tag)], hit);
    }
    if (refusing) add_national_military(sentence, scope.end_user_categories);
}

void read_uses(const Sentence& sentence, const ScopeContext& context, Scope& scope) {
    if (!context.refusing && !refuses(sentence)) return;
    const bool intelligence = names_artificial_intelligence(sentence.words);
    for (const auto& hit : use_table().find_all(sentence.words)) {
        const bool enhances = hit.tag == kMilitaryPotential && hit.last - hit.first > 2;
        if (intelligence && hit.tag >= kMilitary) continue;
        if (!enhances && is_gloss(sentence.words, hit.first)) continue;
        if (enhances && is_ground(sentence.words, hit.first)) continue;
        push(scope.prohibited_end_uses, kUses[static_cast<std::size_t>(hit.tag)], hit);
    }
}

void read_cases(const Sentence& sentence, const ScopeContext& context, Scope& scope) {
    if (!context.case_by_case && !decides_case_by_case(sentence)) return;
    bool particular = false;
    for (const auto& hit : case_table().find_all(sentence.words)) {
        if (hit.tag != kAnyChip) {
            push(scope.case_by_case, kCases[static_cast<std::size_t>(hit.tag)], hit);
            particular = particular || hit.tag <= kChipEquipment;
            continue;
        }
        if (particular || context.case_by_case) continue;
        push(scope.case_by_case, kCases[kLogic], hit);  // "chips" alone are of both kinds
        push(scope.case_by_case, kCases[kMemory], hit);
        particular = true;
    }
}

/// "Exporters wishing to export … may not apply for a general licence" opens no way.
bool denies(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(hit.first),
                       words.begin() + static_cast<std::ptrdiff_t>(hit.last), [](const Word& word) {
                           return is_any(word.low, {"not", "cannot", "nor", "neither"});
                       });
}

const PhraseTable& special_circumstances() {
    static const PhraseTable table{{1, "special|exceptional circumstances|circumstance|cases|situations"}};
    return table;
}

/// "wishing to export to the listed entities": the way opened leads to parties, it is no licence for goods.
bool deals_with_parties(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm; firms; party; parties; them; institution%; contractor%; "
         "organisations; organizations; transaction%; business; deal; trade; enterprises; these *2 names"}};
    for (std::size_t at = hit.first; at < std::min(words.size(), hit.last + 8); ++at) {
        if (table.match(words, at).last > at) return true;
        const bool counted = at + 2 < words.size() && words[at].low == "to" && words[at + 1].low == "the" &&
                             text::english::cardinal_at(words, at + 2).used > 0;  // "to the 16"
        if (counted) return true;
    }
    return false;
}

bool ends_in_colon(const Sentence& sentence) {
    return !sentence.text.empty() &&
           (sentence.text.back() == ':' ||
            (sentence.text.size() >= 3 && sentence.text.substr(sentence.text.size() - 3) == "："));
}

}  // namespace

bool refuses(const Sentence& sentence) {
    const auto hits = refusal_table().find_all(sentence.words);
    return std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return !names_a_text(sentence.words, hit); });
}

bool decides_case_by_case(const Sentence& sentence) {
    static const PhraseTable table{{1,
                                    "case by case; on a case basis; individually reviewed|approved; reviewed|approved "
                                    "individually; one by one; item by item"}};
    return any_of(table, sentence.words);
}

Scope scope_of(const Sentence& sentence, const ScopeContext& context) {
    Scope scope;
    read_users(sentence, context, scope);
    read_uses(sentence, context, scope);
    read_cases(sentence, context, scope);
    for (const auto& hit : exception_table().find_all(sentence.words)) {
        if (denies(sentence.words, hit)) continue;
        auto exception = static_cast<std::size_t>(hit.tag);
        if (exception == kTransaction && any_of(special_circumstances(), sentence.words)) exception = kSpecial;
        if (exception != kTransaction || deals_with_parties(sentence.words, hit))
            push(scope.exceptions, kExceptions[exception], hit);
    }
    return scope;
}

std::vector<ScopeContext> contexts_of(const EnglishText& text) {
    std::vector<ScopeContext> contexts;
    ScopeContext head;
    std::uint32_t head_block = 0;
    for (const auto& sentence : text.sentences()) {
        const bool item = sentence.part == Part::kList || (sentence.text.size() > 2 && sentence.text[0] == '(');
        if (!item && block_of(sentence) != head_block) head = {};
        contexts.push_back(block_of(sentence) == head_block ? ScopeContext{} : head);
        if (!ends_in_colon(sentence)) continue;
        head = {refuses(sentence), decides_case_by_case(sentence)};
        head_block = block_of(sentence);
    }
    return contexts;
}

}  // namespace gazetted::extract::english
