#include "parsers/extract/english_reliefs.h"

#include <algorithm>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

/// A full stop or a semicolon stands before words[at].
bool ends_before(const std::vector<Word>& words, std::size_t at) {
    return words[at].before == ';' || words[at].before == '.';
}

/// "not … any longer", "not … any more": closed by such words in the verb's own clause.
bool not_any_longer(const std::vector<Word>& words, std::size_t verb) {
    static const PhraseTable closing{{1, "any longer|more; anymore"}};
    constexpr std::size_t kBefore = 4;
    constexpr std::size_t kAfter = 16;
    bool denied = false;
    for (std::size_t back = 1; back <= kBefore && back <= verb && !denied; ++back)
        denied = words[verb - back].low == "not";
    for (std::size_t at = verb + 1; denied && at < std::min(words.size(), verb + kAfter); ++at) {
        if (ends_before(words, at)) return false;
        if (closing.match(words, at).last > at) return true;
    }
    return false;
}

/// "no longer be subject to …", "cease to be prohibited".
bool frees(const std::vector<Word>& words) {
    static const PhraseTable freed{
        {1,
         "no longer be? "
         "subject|subjected|required|prohibited|banned|barred|restricted|forbidden|controlled|refused|embargoed; "
         "no longer require|requires|need|needs|prohibit|prohibits|ban|bans|restrict|restricts; "
         "cease|ceases|ceased to be? "
         "subject|subjected|required|prohibited|banned|barred|restricted|forbidden|controlled|refused; "
         "not be? subject|subjected|required|prohibited|banned|barred|restricted|controlled any longer|more; "
         "free|freed|released|relieved from *2 export? "
         "control|controls|ban|bans|licensing|prohibition|restriction|restrictions|requirement|requirements"}};
    return freed.in(words);
}

/// "does not prohibit the export": said of what a notice leaves alone.
bool denies_a_ban(const std::vector<Word>& words) {
    static const PhraseTable denied{
        {1,
         "not prohibited; do|does|did|shall|will not|neither prohibit|ban|bar|forbid|restrict|affect|preclude|prevent; "
         "shall|should|may|will|can not|neither be? "
         "construed|interpreted|understood|read|taken|regarded|deemed|considered *8 prohibiting|prohibition|ban|bar|"
         "restricting|restriction"}};
    return denied.in(words);
}

/// The words that a lifting has as its subject: "ban", "provision that", "controls on".
bool heads_a_control(const Word& word) {
    return is_any(word.low, {"ban", "bans", "prohibition", "prohibitions", "restriction", "restrictions", "control",
                             "controls", "curbs", "embargo", "requirement", "requirements", "provision", "provisions",
                             "licensing", "review", "measures"});
}

/// "is also cancelled", "are lifted": passive words that end their subject.
bool is_lifted_at(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kAuxiliary = 3;
    if (!is_any(words[at].low, {"cancelled", "canceled", "lifted", "revoked", "rescinded", "withdrawn", "removed",
                                "abolished", "scrapped", "dropped", "terminated", "discontinued"}))
        return false;
    for (std::size_t back = 1; back <= kAuxiliary && back <= at; ++back) {
        if (is_any(words[at - back].low, {"not", "if", "until", "unless", "once"})) return false;
        if (is_any(words[at - back].low, {"is", "are", "was", "were", "be", "been"})) return true;
    }
    return false;
}

}  // namespace

bool is_turned(const std::vector<Word>& words, std::size_t verb) {
    static const PhraseTable turn{
        {1, "no longer|more to? be? also?; cease|ceases|ceased|ceasing to be?; never again be?"}};
    constexpr std::size_t kReach = 4;
    for (std::size_t back = 1; back <= kReach && back <= verb; ++back) {
        const auto hit = turn.match(words, verb - back);
        if (hit.last == verb && hit.last > hit.first) return true;
    }
    return not_any_longer(words, verb);
}

bool lets_pause_lapse(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "let|lets|letting|allow|allows|allowed|allowing *10 suspension|pause|freeze|moratorium|reprieve|waiver|truce "
         "*14 expire|lapse|end|run; "
         "not|nor|never|without be? extend|renew|prolong|continue|extending|renewing|prolonging *6 "
         "suspension|pause|freeze|moratorium|reprieve|waiver|truce; "
         "suspension|pause|freeze|moratorium|reprieve|waiver|truce *14 not be? extended|renewed|prolonged|continued; "
         "suspension|pause|freeze|moratorium|reprieve|waiver|truce *14 without extension|renewal; "
         "refuse|refuses|refused|decline|declines|declined to extend|renew|prolong *6 "
         "suspension|pause|freeze|moratorium|reprieve|waiver|truce"}};
    return table.in(words);
}

bool ends_a_suspension(const std::vector<Word>& words) {
    static const PhraseTable over{
        {1,
         "early|earlier|premature termination|end|ending|lifting of *2 suspension|pause|freeze|moratorium; "
         "termination|terminating|ending of? the? suspension|pause|freeze|moratorium; "
         "suspension|pause|freeze|moratorium *20 expired|lapsed; suspension|pause|freeze|moratorium *20 ran out; "
         "suspension|pause|freeze|moratorium *20 shall|will *1 end|expire|lapse|cease|terminated|lifted|ended; "
         "not be? suspended any longer; no longer be? suspended"}};
    static const PhraseTable longer{{1, "be|is|are|been *1 extended|prolonged|renewed|continued; further suspend+"}};
    return lets_pause_lapse(words) || (over.in(words) && !longer.in(words));
}

std::optional<std::size_t> lifted_at(const std::vector<Word>& words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is_lifted_at(words, at)) continue;
        for (std::size_t head = at; head-- > 0 && !ends_before(words, head + 1);)
            if (heads_a_control(words[head])) return at;
    }
    return std::nullopt;
}

bool releases_goods(const std::vector<Word>& words) {
    static const PhraseTable released{
        {1,
         "removed|released|exempted|excluded|freed|deleted|dropped|withdrawn|taken from|out *4 "
         "control|controls|licensing; taken out of *3 control|controls|licensing"}};
    static const PhraseTable named{
        {1,
         "list|lists|catalogue|catalog|measures *2 list|lists|catalogue|catalog; list; lists; catalogue; catalog; "
         "watch; entity; entities; roster; register"}};
    for (const auto& hit : released.find_all(words)) {
        const bool list = hit.last < words.size() && named.match(words, hit.last).last > hit.last;
        bool denied = false;
        for (std::size_t back = 1; back <= 4 && back <= hit.first; ++back)
            denied = denied || is_any(words[hit.first - back].low, {"not", "if", "until", "unless", "once"});
        if (!list && !denied) return true;
    }
    return false;
}

bool lifts_a_control(const std::vector<Word>& words) {
    return frees(words) || releases_goods(words) || lifted_at(words);
}

bool relieves(const std::vector<Word>& words) {
    return denies_a_ban(words) || lifts_a_control(words);
}

}  // namespace gazetted::extract::english
