#include "parsers/extract/english_reserves.h"

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

/// "The report that … will add Acme is false", "rumours that it had banned … are groundless": what is told is denied.
bool is_rumour(const std::vector<Word>& words, std::size_t verb) {
    static const PhraseTable whole{
        {1,
         "report|reports|claim|claims|rumour|rumours|rumor|rumors|allegation|allegations|news *36 is|are|was|were *2 "
         "false|untrue|fabricated|groundless|baseless|unfounded|wrong|fake"}};
    if (const auto hit = whole.find(words); hit.first < verb && hit.last > verb) return true;
    static const PhraseTable report{
        {1,
         "report|reports|rumour|rumours|rumor|rumors|claim|claims|allegation|allegations|speculation|news|story|"
         "stories|statement|suggestion|suggestions that|of|about|on|alleging|claiming"}};
    static const PhraseTable untrue{
        {1,
         "is|are|was|were *3 false|untrue|unfounded|groundless|baseless|fabricated|fake|wrong|incorrect|inaccurate|"
         "misinformation|disinformation|fabrication|invented; is|are|was|were not true|correct|accurate|factual; "
         "is|are inconsistent with; has|have no basis; do|does not *3 facts"}};
    if (!untrue.in(words)) return false;
    for (const auto& hit : report.find_all(words)) {
        if (hit.last > verb) return false;
        const auto end = untrue.find(words, verb);
        if (end.last > end.first) return true;
    }
    return false;
}

}  // namespace

bool keeps_a_part(const std::vector<Word>& words) {
    static const PhraseTable kept{
        {1,
         "except|excepting|excluding|save *4 "
         "article%|paragraph%|item%|section%|clause%|point%|part%|limb%|annex|annexes|subparagraph%|provision%; "
         "other than *4 "
         "article%|paragraph%|item%|section%|clause%|point%|part%|limb%|annex|annexes|subparagraph%|provision%; "
         "apart|aside from *4 "
         "article%|paragraph%|item%|section%|clause%|point%|part%|limb%|annex|annexes|subparagraph%|provision%; "
         "exception|exclusion of *4 "
         "article%|paragraph%|item%|section%|clause%|point%|part%|limb%|annex|annexes|subparagraph%|provision%; "
         "article|articles|paragraph|paragraphs|item|items|section|sections|clause|clauses|part|parts *4 "
         "excepted|excluded; "
         "article|articles|paragraph|paragraphs|item|items|section|sections|clause|clauses *6 "
         "remain|remains in force|effect; "
         "article|articles|paragraph|paragraphs|item|items|section|sections|clause|clauses *6 continue|continues to "
         "apply"}};
    static const PhraseTable ends{
        {1,
         "cease+; terminate+; termination; suspend+; suspension; pause+; repeal+; abolish+; annul+; revoke+; rescind+; "
         "discontinue+; stop++; lift+; cancelled; canceled; cancel; invalid; no longer; withdraw|withdrawn; "
         "end|ended"}};
    return ends.in(words) && kept.in(words);
}

bool moves_its_day(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "postpone|postpones|postponed|postponing|defer|defers|deferred|deferring|delay|delays|delayed|delaying *8 "
         "effective|effect|start|"
         "implementation|commencement date; "
         "postpone|postpones|postponed|postponing|defer|defers|deferred|deferring|delay|delays|delayed|delaying *8 "
         "date "
         "of *2 effect|implementation|commencement|application; "
         "postpone|postpones|postponed|postponing|defer|defers|deferred|deferring|delay|delays|delayed|delaying *8 "
         "entry into force|effect; "
         "postpone|postpones|postponed|postponing|defer|defers|deferred|deferring|delay|delays|delayed|delaying *3 "
         "implementation|application|enforcement|introduction|start|launch of *24 to; "
         "effective|effect|start|implementation|commencement date *12 postponed|deferred|delayed|moved|pushed|changed|"
         "adjusted; "
         "date of effect|implementation|commencement|application *12 postponed|deferred|delayed|moved|pushed|changed|"
         "adjusted; "
         "entry into force|effect *12 postponed|deferred|delayed|moved|pushed|put; "
         "postponed|deferred|delayed|moved|pushed *4 from *4 to; postponed|deferred|delayed|moved|pushed *2 to *6 "
         "from; "
         "postponement|deferral of *12 effect|implementation|force|date"}};
    return table.in(words);
}

bool is_denied(const std::vector<Word>& words, std::size_t verb) {
    static const PhraseTable denies{
        {1,
         "deny|denies|denied|denying that|having|it|they|any|reports|claims|rumours|rumors|suggestions|speculation|"
         "allegations; "
         "deny|denies|denied|denying *1 report|reports|claim|claims|rumour|rumor; "
         "refute|refutes|refuted|reject|rejects|rejected|dismiss|dismisses|dismissed|rebut|rebuts|rebutted *2 "
         "report|reports|claim|claims|rumours|rumors|suggestions|speculation|allegations"}};
    static const PhraseTable breaks{
        {1, "and said|says|announced|announces|added|confirmed|reiterated|stressed; but; while; whereas; however"}};
    static const PhraseTable undone{{1, "did|has|had|have|was|were not|never yet? been?"}};
    constexpr std::size_t kReach = 24;
    constexpr std::size_t kAuxiliary = 4;
    if (is_rumour(words, verb)) return true;
    const std::size_t from = verb > kReach ? verb - kReach : 0;
    for (std::size_t at = verb; at-- > from;) {
        if (words[at + 1].before == ';' || words[at + 1].before == '.') break;
        if (const auto broken = breaks.match(words, at); broken.last > broken.first && broken.last <= verb) break;
        if (const auto hit = denies.match(words, at); hit.last > hit.first && hit.last <= verb) return true;
        const auto not_done = undone.match(words, at);
        if (not_done.last == verb && not_done.last > not_done.first && verb - at <= kAuxiliary) return true;
    }
    return false;
}

}  // namespace gazetted::extract::english
