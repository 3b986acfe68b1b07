#include "parsers/extract/english_title_genre.h"

#include "parsers/extract/english_events.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;
using text::english::Word;

namespace {

bool in_title(const EnglishText& text, std::string_view piece) {
    return text.full_title().find(piece) != std::string_view::npos;
}

}  // namespace

bool names_answer(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "spokesperson|spokesman|spokeswoman *10 answer|answers|answered|answering|respond|responds|responded|response|"
         "remark|remarks|reply|replies|question|questions|explains|statement|comments; answers|answer *4 "
         "questions|inquiries; "
         "spokesperson|spokesman|spokeswoman on|about|regarding|concerning; q a; press conference; answers press; "
         "remarks by *6 spokesperson; remarks of *6 spokesperson; "
         "respond|responds to "
         "*4 "
         "questions|inquiries|inquiry|query; reporter|reporters *2 question|questions; readout; explains *4 outcomes; "
         "official|head|director *8 interprets|explains|answers|briefs; regular press briefing; "
         "take|takes|took|field|fields|fielded questions"}};
    return table.in(text.title().words) || in_title(text, "答记者问") || in_title(text, "答问") ||
           in_title(text, "发言人") || in_title(text, "解读");
}

bool names_law(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "law of the? people republic of? china?; law; act; regulation|regulations; "
         "provisions; code; constitution; interim measures; administrative measures; rules"}};
    static const PhraseTable instrument{
        {1, "announcement; notice on; decision|decisions; order ^no|no; announces; adding; listing"}};
    const auto& words = text.title().words;
    if (words.empty() || instrument.in(words)) return false;
    const auto hit = table.find(words);
    if (hit.last == hit.first) return false;
    const bool of_the_republic = hit.last - hit.first > 3;
    return words.size() <= 24 && (hit.last == words.size() || hit.first <= 1 || of_the_republic);
}

bool names_meeting(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "meeting; dialogue; working group; consultation%; talks; seminar; symposium; forum; conference; workshop; "
         "visit; visits; meets with; met with; training; lecture; roundtable; exchange meeting; round table; "
         "hold|holds|held "
         "*4 talks; mechanism meeting"}};
    static const PhraseTable press{{1, "press conference"}};
    return table.in(text.title().words) && !press.in(text.title().words);
}

bool names_guidance(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "guideline%; guide; compliance; how to apply|comply|file|register; how *2 can apply|comply|file|register; "
         "application procedure%|guide; approving *6 "
         "application%|license%|"
         "licence%; approval of *8 application%|license%|licence%; approved *8 application%|license%|licence%; grant+ "
         "*6 "
         "licence%|license%; issu+ *5 "
         "licence%|license%; approves|approved *4 export permits|licences|licenses; receives|received *4 "
         "license|licence "
         "applications; general license%|licence%; frequently asked; work plan; white paper; training; tutorial; "
         "handbook; manual; faq; step by step; walkthrough; how to|you|companies|exporters|buyers *2 "
         "get|obtain|secure|win|request|fill|prepare|renew *6 licence%|license%|permit%|certificate%; "
         "mistakes|pitfalls|tips|tricks *6 licence%|license%|permit%|application%|filing%; "
         "licence%|license%|permit%|application% *4 mistakes|pitfalls|tips|tricks|made easy|simple"}};
    static const PhraseTable opening{
        {1, "getting|obtaining|securing|winning|renewing *8 licence|license|permit|licences|licenses|permits"}};
    const auto& words = text.title().words;
    return table.in(words) || opening.match(words, 0).last > 0;
}

bool names_protest(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "oppose+; firmly oppose+; urge+; strongly dissatisfied; condemn+; deplore+; protest+; solemn representation%; "
         "response|responds|respond|responded|remarks *4 "
         "^us|^eu|u|japan|european|american|uk|dutch|netherlands|japanese; call|calls|called on *4 to; demand+; "
         "reject+; "
         "refute+; regret+"}};
    // "Remarks on Countermeasures against EU Banks": of what China itself does.
    static const PhraseTable own{
        {1,
         "remarks|response|responds|responded on|about|regarding|concerning the? *2 "
         "countermeasure%|inclusion|addition|adding|including|placing|listing|suspension|suspending|termination|"
         "terminating|adjustment|adjusting|lifting|removal|removing"}};
    return table.in(text.title().words) && !own.in(text.title().words);
}

namespace {

/// "Announcement No. 55 (2025) of MOFCOM and GAC, effective from 8 November 2025, requires a licence for", "MOFCOM's
/// Announcement No. 72 suspends only …": the number is the subject of a sentence about the notice.
bool is_subject_of_report(const Sentence& sentence) {
    static const PhraseTable finite{
        {1,
         "requires; suspends; imposes; adds; prohibits; puts; places; bans; covers; introduces; extends; ends; "
         "repeals; amends; lists; restricts; removes; lifts; means; applies; sets; brings; subjects; makes; provides; "
         "took|takes|has|had|was|is"}};
    static const PhraseTable decreed{
        {1,
         "is|are hereby; is|are announced|issued|published|promulgated; has|have decided|adopted; has|have approved"}};
    constexpr std::size_t kReach = 16;  // words from the number to its verb
    const auto citations = text::english::find_notices(sentence.text);
    if (citations.empty() || citations.front().word_first > 3) return false;
    const auto& words = sentence.words;
    const std::size_t from = citations.front().word_last;
    for (std::size_t at = from; at < std::min(words.size(), from + kReach); ++at) {
        if (words[at].before == ';' || words[at].before == '.') return false;
        if (text::english::is_any(words[at].low, {"on", "regarding", "concerning", "to", "which", "that"}))
            return false;
        if (decreed.match(words, at).last > at) return false;
        if (finite.match(words, at).last > at) return true;
    }
    return false;
}

}  // namespace

bool tells_of_the_notice(const EnglishText& text) {
    static const PhraseTable narrates{{1,
                                       "issued; published; imposed; announced; introduced; released; placed; put; "
                                       "added"}};
    static const PhraseTable decrees{
        {1,
         "shall; hereby; decided|decides to; as follows; is announced; pursuant to; in accordance with; we; with "
         "approval; to safeguard"}};
    if (text.is_digest()) return false;
    Sentence whole;
    whole.text = text.full_title();
    whole.words = text::english::english_words(whole.text);
    if (is_subject_of_report(whole)) return true;
    int sentences = 0;
    bool narrated = false;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead && sentence.part != Part::kBody) continue;
        const bool opening = sentence.opens_block && sentences < 3;
        if (opening && is_subject_of_report(sentence)) return true;
        if (decrees.in(sentence.words)) return false;
        const bool first = ++sentences <= 2;
        const auto dates = first ? text::english::find_dates(sentence.text) : std::vector<text::english::FoundDate>{};
        const bool dated = !dates.empty() && dates.front().begin <= 4;
        narrated = narrated || (dated && narrates.in(sentence.words) && first_actor(sentence.words) == Actor::kChina);
    }
    return narrated;
}

}  // namespace gazetted::extract::english
