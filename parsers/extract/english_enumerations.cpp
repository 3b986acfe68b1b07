#include "parsers/extract/english_enumerations.h"

#include <algorithm>

#include "parsers/extract/english_names.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;
using Starts = std::vector<std::size_t>;

bool matches(const PhraseTable& table, const std::vector<Word>& words, std::size_t at) {
    return table.match(words, at).last > at;
}

/// "28 entities, including A, B and C", "the companies in question are A and B", "two companies: A and B".
void after_class(const Sentence& sentence, Starts& starts) {
    static const PhraseTable marker{
        {1, "including; namely; such as; like; are; i e; among them; include; includes; included; were"}};
    const auto& words = sentence.words;
    for (const auto& hit : party_nouns().find_all(words)) {
        const std::size_t limit = std::min(words.size(), hit.last + 10);
        for (std::size_t at = hit.last; at < limit; ++at) {
            if (words[at].before == ';' || words[at].before == '.') break;
            const auto mark = marker.match(words, at);
            const bool colon = at == hit.last && words[at].before == ':';
            if (mark.last == mark.first && !colon) continue;
            starts.push_back(colon ? at : mark.last);
            break;
        }
    }
}

/// "adds A and B to the unreliable entity list", "put two companies on the list: A and B".
void after_verb(const Sentence& sentence, const Event& listing, Starts& starts) {
    static const PhraseTable skip{
        {1, "company; firm; the; relevant; also; defence|defense? contractor%|maker%|firm%|companies|company"}};
    const auto& words = sentence.words;
    std::size_t at = listing.verb + 1;
    while (at < words.size()) {
        const auto hit = skip.match(words, at);
        const auto place = text::english::place_at(words, at);
        if (hit.last == hit.first && place.code.empty()) break;
        at = std::max(hit.last, place.last);
    }
    starts.push_back(at);
    if (listing.last < words.size() && words[listing.last].before == ':') starts.push_back(listing.last);
    static const PhraseTable joined{{1, "together with; along with; alongside"}};
    for (std::size_t i = listing.verb; i < words.size(); ++i)
        if (const auto hit = joined.match(words, i); hit.last > i) starts.push_back(hit.last);
}

/// An authority or a country: it lists and is not listed.
bool acts_at(const std::vector<Word>& words, std::size_t at) {
    return text::english::chinese_authority_at(words, at).last > at || !text::english::place_at(words, at).code.empty();
}

/// "A and B are among those hit", "…, A and B among them, …", "A and B put on China's watch list".
void before_verb(const Sentence& sentence, const std::vector<Event>& listings, Starts& starts) {
    static const PhraseTable among{
        {1, "are|were|is|was among; among them|those|which; are|were|is|was also? on the? list"}};
    static const PhraseTable auxiliary{{1, "is; are; was; were; has been; have been; will be; to be; also; both"}};
    const auto& words = sentence.words;
    std::size_t judged = 0;  // up to here the names of one row have been read: what follows a row follows each of them
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at < judged) continue;
        const bool opens = at == 0 || words[at].before == ',' || words[at].before == ':' || words[at].before == '.';
        if (!opens || !words[at].capital || text::english::cardinal_at(words, at).used > 0) continue;
        if (acts_at(words, words[at].low == "the" ? at + 1 : at)) continue;
        const auto names = names_from(sentence.text, words, at);
        std::size_t next = word_after(names, words);
        if (!names.empty()) judged = next;
        if (names.empty() || next >= words.size()) continue;
        bool found = matches(among, words, next);
        while (next < words.size() && matches(auxiliary, words, next))
            next = auxiliary.match(words, next).last;
        found = found || std::any_of(listings.begin(), listings.end(),
                                     [&](const Event& listing) { return listing.verb == next; });
        if (found) starts.push_back(at);
    }
}

}  // namespace

const PhraseTable& party_nouns() {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; institution%; institutions; organisation%; "
         "organization%; those; "
         "contractor%; bank%; corporation%; manufacturer%; parties; subsidiaries; group%; businesses; maker%; names"}};
    return table;
}

Starts enumerations_in(const Sentence& sentence, const std::vector<Event>& listings) {
    Starts starts;
    after_class(sentence, starts);
    for (const auto& listing : listings)
        after_verb(sentence, listing, starts);
    before_verb(sentence, listings, starts);
    return starts;
}

}  // namespace gazetted::extract::english
