#include "parsers/extract/english_banned.h"

#include "parsers/extract/english_enumerations.h"
#include "parsers/extract/english_names.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;
using Starts = std::vector<std::size_t>;

/// "shall be prohibited", "from exporting": what is done to those named before.
const PhraseTable& ban_words() {
    static const PhraseTable table{
        {1,
         "shall|will|should|must|is|are|was|were|has|have|may|henceforth|be|been|not|now|hereby *4 "
         "prohibited|barred|banned|forbidden|blocked|suspended|removed|restricted|excluded; "
         "may|can|is|are|be no longer *1 sell|export|ship|supply|allowed|permitted|able|buy|trade|invest; "
         "will|is|are|would no longer be? subject|barred|banned|covered|blacklisted; "
         "may|can|must|is|are not *1 sell|export|ship|supply|allowed|permitted; denied; shut|cut|locked out|off; "
         "from *1 exporting|importing|selling|doing|trading|investing|engaging|dealing|buying|business|list|shipping"}};
    return table;
}

/// The names from a word on.
struct Banned {
    bool banned = false;
    std::size_t next = 0;  ///< the word behind them; where there are none, that word
};

/// Names at words[at], which a ban follows unless the words before it say enough.
Banned banned_from(const Sentence& sentence, std::size_t at, bool enough) {
    const auto names = names_from(sentence.text, sentence.words, at);
    if (names.empty()) return {false, at};
    const std::size_t next = word_after(names, sentence.words);
    return {enough || (next < sentence.words.size() && ban_words().match(sentence.words, next).last > next), next};
}

bool names_banned(const Sentence& sentence, std::size_t at, bool enough) {
    return banned_from(sentence, at, enough).banned;
}

std::size_t past_places(const std::vector<Word>& words, std::size_t at) {
    while (at < words.size()) {
        const auto place = text::english::place_at(words, at);
        if (place.code.empty() || words[place.last - 1].possessive) break;
        at = place.last;
    }
    return at;
}

}  // namespace

/// "has decided that Acme shall be prohibited from …", "to bar Acme from …", "Measures against Acme", "Acme is
/// prohibited from …".
Starts names_under_measures(const Sentence& sentence, bool investigated) {
    Starts starts;
    static const PhraseTable against{
        {1,
         "measures|measure|sanctions|action|actions *3 against|on|targeting; against; "
         "cease|ceases|ceased to apply|be to|against|applied; no longer apply|applies|applied|be to|against"}};
    static const PhraseTable probe{{1, "investigation|investigations|probe *2 into|of|against"}};
    static const PhraseTable target{
        {1,
         "prohibit|prohibits|prohibited|prohibiting|bar|bars|barred|barring|ban|bans|banned|banning|forbid|forbids|"
         "forbade|forbidden|forbidding|"
         "block|"
         "blocks|blocked; decided|decides|announced|announces|said|says that; remove|removes|removed|removing"}};
    static const PhraseTable dealings{
        {1,
         "doing business|deals with; deal|deals|dealing|dealings|transaction|transactions|cooperation|business|trade|"
         "trading|cooperating|transacting|contracts|activities *2 with|involving"}};
    const auto& words = sentence.words;
    const auto bans = ban_words().find(words);
    const auto target_verb = target.find(words);
    for (const auto& hit : dealings.find_all(words)) {  // "barred persons in China from any dealings with Acme"
        const bool banned_before = (bans.last > bans.first && bans.first < hit.first) ||
                                   (target_verb.last > target_verb.first && target_verb.first < hit.first);
        if (banned_before && names_banned(sentence, hit.last, true)) starts.push_back(hit.last);
    }
    const auto investigation = probe.find(words);
    const std::size_t first = past_marker(sentence);
    const bool probed = investigation.last > investigation.first;
    // A table of its own: of one table the longer alone would be found.
    static const PhraseTable imposed{{1, "measures|countermeasures *20 against"}};
    for (const auto* table : {&against, &imposed, &target, &probe}) {
        if (table == &probe && !investigated) continue;
        for (const auto& hit : table->find_all(words)) {
            if (probed && !investigated && hit.first > investigation.first && hit.first < investigation.last) continue;
            const std::size_t at = past_places(words, hit.last);
            if (names_banned(sentence, at, table != &target)) starts.push_back(at);
        }
    }
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool opens = at == first || words[at].before == ',';
        if (!opens || !words[at].capital || acts_at(words, at)) continue;
        const Banned banned = banned_from(sentence, at, false);
        if (banned.banned) starts.push_back(at);
        // The names inside a list end where it ends.
        if (banned.next > at) at = banned.next - 1;
    }
    return starts;
}

}  // namespace gazetted::extract::english
