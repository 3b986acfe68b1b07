#include "parsers/extract/english_refusals.h"

#include <algorithm>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

const PhraseTable& refusal_table() {
    static const PhraseTable table{
        {1,
         "not *3 approved|permitted|allowed|granted|licensed|approve|permit|grant|allow; no *2 "
         "licence%|license%|permit%|approval *6 "
         "granted|issued; prohibit+; prohibition; ban++; bar++; forbid|forbids|forbade|forbidden|forbidding; refuse+; "
         "refusal; "
         "withhold|withholds|withheld|withholding; turned|turn|turns|turning down|away; decline+; ruled out; "
         "rule|rules out; "
         "presumption|policy of denial; no hope|chance|prospect of; "
         "not|neither|nor|cannot *3 apply|applied for|to; ineligible; not|never be? eligible|available|open; "
         "no|nor|neither *6 may|can|shall|must|will be? export|ship|sell|supply|provide|transfer|exported|shipped|sold|"
         "supplied|provided|transferred|given|granted|issued; sell|supply|ship|send|provide|deliver them|it|to no; "
         "not *2 sell|supply|ship|send|provide|export|transfer|deliver; never|nothing *4 "
         "exported|sold|shipped|go|goes; "
         "same goes|applies|holds for|to; likewise|also|equally barred|excluded|closed|shut; excluded|exclude+; "
         "no|without exports|shipments|sales|deliveries *6 for|to; stop|stops|stopped *6 exports|shipments|sales; "
         "closed to; kept from; keep|keeps|kept out; "
         "deny|denied|denies; reject+; "
         "no *8 may|shall|can be? exported|shipped|sold|supplied|provided|transferred; "
         "may|can|must|shall|could not be? *2 exported|sold|supplied|shipped|transferred|provided|delivered; "
         "not *5 issue|issued|grant licence|license|licences|licenses|permits|permit|permission|approval; "
         "shut|shuts|shutting|cut|cuts|cutting *2 out|off; "
         "no permission|licence|license *4 given|granted|issued; no longer be? "
         "exported|shipped|sold|permitted|allowed; won be approved; be rejected; blocked; disapprove+; "
         "outlaw+; "
         "halt+; off limits; will not be; shall not be; in principle *4 not; embargo; export control%"}};
    return table;
}

/// "the export control list", "the Export Control Law": the name of a list or a law refuses nothing.
bool names_a_text(const std::vector<Word>& words, const text::english::PhraseHit& hit) {
    static const PhraseTable text{
        {1, "list%; law; regulation%; control? list; dialogue%; regime; system; authorities; of dual"}};
    return words[hit.first].low == "export" && hit.last - hit.first == 2 && text.match(words, hit.last).last > hit.last;
}

/// "does not cut a company off": what is denied refuses nothing.
bool is_spared(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable denial{{1, "do|does|did not; not a|an"}};
    return (first >= 2 && denial.match(words, first - 2).last == first) ||
           (first >= 1 && words[first - 1].low == "without");
}

}  // namespace

bool refuses(const Sentence& sentence) {
    const auto hits = refusal_table().find_all(sentence.words);
    return std::any_of(hits.begin(), hits.end(), [&](const auto& hit) {
        return !names_a_text(sentence.words, hit) && !is_spared(sentence.words, hit.first);
    });
}

bool is_gloss(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable table{
        {1,
         "could|can|may|might|potentially|potential *4 used; used *3 both; dual use *2 civilian; civilian; "
         "refer|refers to; "
         "mean|means goods; defined as; items which|that *3 civil; dual use properties; commercial "
         "and; promise|promises|undertaking|undertakings|commitment|commitments|pledge|assurance|statement|guarantee|"
         "declare|declares|certify|certifies|vouch *8 not|nothing|never; meant|intended *3 civil; commercial "
         "and; both; have|has *3 civilian; have|has|having|with potential|possible|dual"}};
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

bool is_promised(const std::vector<Word>& words, std::size_t first) {
    static const PhraseTable table{
        {1,
         "promise|promises|undertaking|undertakings|commitment|commitments|pledge|assurance|statement|guarantee|"
         "declare|declares|certify|certifies|vouch *8 not|nothing|never"}};
    constexpr std::size_t kReach = 16;
    for (std::size_t at = first > kReach ? first - kReach : 0; at < first; ++at) {
        const auto hit = table.match(words, at);
        if (hit.last > hit.first && hit.last <= first) return true;
    }
    return false;
}

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

}  // namespace gazetted::extract::english
