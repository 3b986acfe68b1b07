#include "parsers/extract/english_exceptions.h"

#include <algorithm>
#include <array>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

constexpr std::size_t kSpecial = 0;
constexpr std::size_t kTransaction = 1;
constexpr std::array kExceptions{"special_circumstances_application"sv,
                                 "transaction_on_application"sv,
                                 "removal_on_verification"sv,
                                 "public_domain_technology"sv,
                                 "basic_research"sv,
                                 "patent_application"sv,
                                 "humanitarian_relief"sv};

const PhraseTable& exception_table() {
    static const PhraseTable table{
        {0,
         "special|exceptional|unique circumstances|circumstance|situations *16 "
         "export|apply|application|permission|approval|approved|authorized|authorised|request|ask|petition; "
         "under|in special|exceptional|unique conditions *16 apply|application|permission|approval|approved; "
         "special|exceptional|compelling cases|case|reasons|reason|grounds|need *10 "
         "export|apply|application|permission|ask|exemption|exception|waiver; "
         "exceptionally *8 apply|export|permission|needed|necessary; exceptional basis; "
         "apply|applied|application|applications|permission|licence|license|approved|permitted *12 special|exceptional "
         "circumstances|cases; "
         "special application; "
         "truly|genuinely|really|indeed|strictly|absolutely necessary|needed|need|unavoidable|required *12 "
         "apply|application|permission|approval|ask; "
         "export|exports *8 necessary *10 apply|approval"},
        {1,
         "need|needs|needing|wish|wishes|wishing|want|wants|wanting|intend|intends|seek|seeks|seeking|desire|desiring "
         "*2 export|supply|provide|sell|ship|conduct|engage|carry|transact|trade|deal|do *14 "
         "apply|applies|application|applications|permission|approval; "
         "apply *3 conduct|engage|carry|enter *6 transaction|transactions|trade|deals; "
         "apply to *4 conduct *6 transaction|transactions|business; apply *8 conduct transactions; "
         "apply|applies|applying|ask|asks|seek|request|requests|petition *4 "
         "deal|trade|transact|transactions|business|dealings with|involving?; "
         "application|applications|permission|approval|leave|licence|license *3 "
         "deal|trade|dealing|trading|transact|business|transactions with; "
         "may|can *4 apply|ask *6 export|supply|sell|ship *4 to them|these|those"},
        {2,
         "apply|applies|applying|application|request|requests|ask|asks|seek|seeks|petition *6 "
         "moved out; apply|applies|applying|application|request|requests|ask|asks|seek|seeks|petition *6 "
         "removal|removed|delisting|delist|delisted|remove; "
         "apply|applies|applying|request|requests|ask|asks|seek|seeks|petition *4 "
         "taken|struck|come|moved|get|dropped off|from|out; "
         "taken|struck|come|comes|dropped off *6 once|after|if|when *8 "
         "verification|verified|cooperate|cooperated|checks|check; "
         "get|gets|getting|come|comes|coming off the? *2 list|lists *20 "
         "verification|verified|cooperate|cooperates|cooperated|cooperation|check|checks|verify; "
         "cooperate|cooperates|cooperated|cooperating|cooperation *20 "
         "removed|removal|delisted|delisting|struck|moved *3 list; "
         "cooperate|cooperates|cooperated|cooperating|cooperation *20 off|out|leave|exit the? *2 list; "
         "be removed from the? *3 watch|concern|attention; removal mechanism; "
         "removal *4 from *4 watch|concern|attention; "
         "verification *12 removal|removed|remove; verification *12 move|moved it|them? out"},
        {3,
         "public domain; publicly available *2 technology|technologies|information|knowledge; "
         "already|freely public|published|available *2 technology|technologies; "
         "technology|technologies *4 already|freely public|published|available"},
        {4, "basic *2 research; fundamental *1 research"},
        {5,
         "patent application|applications|filing|filings; "
         "apply|applying|application|applications|filing for *1 patents|patent"},
        {6,
         "emergency medical; medical emergency|emergencies; public health emergency|emergencies; "
         "disaster relief|response|rescue; emergency rescue|relief; natural disaster%; humanitarian; "
         "health emergency|emergencies; public health response|incidents; medical relief|rescue; "
         "epidemic|pandemic response|relief"},
    };
    return table;
}

/// "Exporters wishing to export … may not apply for a general licence" opens no way.
bool denies(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(hit.first),
                       words.begin() + static_cast<std::ptrdiff_t>(hit.last), [](const Word& word) {
                           return is_any(word.low, {"not", "cannot", "nor", "neither"});
                       });
}

/// "The restrictions apply if transactions involve …", "they apply specifically to exports in trade with": what is in
/// force, and nobody asks for anything.
bool is_in_force(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable rule{
        {1,
         "restriction%; control%; curb%; rule%; measure%; ban%; requirement%; prohibition%; provision%; limit%; "
         "law; laws; policy; policies; regulation%"}};
    static const PhraseTable may{{1, "may; can; could; must; shall; should; please; not; wish%; wishing; need; needs"}};
    static const PhraseTable whenever{
        {1, "if; when; where; whenever; only; specifically; solely; equally; regardless; whether; from; as; until"}};
    static const PhraseTable persons{
        {1,
         "company; companies; firm; firms; exporter%; entity; entities; operator%; applicant%; party; parties; "
         "seller%; "
         "buyer%; organisation%; organization%; importer%; trader%; maker%; producer%; who; they; those; it"}};
    constexpr std::size_t kSubject = 3;  // words between the rule and its verb
    constexpr std::size_t kReach = 8;    // words before the verb that say who may do it
    const std::size_t at = hit.first;
    if (at == 0 || !is_any(words[at].low, {"apply", "applies", "applied", "applying"})) return false;
    if (words[at].before == ',' || is_any(words[at - 1].low, {"to"}))
        return false;  // "may, pursuant to the law, apply"
    const std::size_t near = at > kSubject ? at - kSubject : 0;
    const bool of_rule = rule.in(words, near, at);
    if (may.in(words, near, at)) {  // "firms under the curbs may apply", "the curbs may apply if"
        return of_rule && whenever.match(words, at + 1).last > at + 1 &&
               !persons.in(words, at > kReach ? at - kReach : 0, at);
    }
    return whenever.match(words, at + 1).last > at + 1 ||
           (of_rule && words[std::min(at + 1, words.size() - 1)].low != "for");
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

}  // namespace

void read_exceptions(const Sentence& sentence, Scope& scope) {
    for (const auto& hit : exception_table().find_all(sentence.words)) {
        if (denies(sentence.words, hit) || is_in_force(sentence.words, hit)) continue;
        auto exception = static_cast<std::size_t>(hit.tag);
        if (exception == kTransaction && special_circumstances().in(sentence.words)) exception = kSpecial;
        if (exception != kTransaction || deals_with_parties(sentence.words, hit))
            scope.exceptions.push_back({kExceptions[exception], hit.first, hit.last});
    }
}

}  // namespace gazetted::extract::english
