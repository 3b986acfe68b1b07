#include "parsers/extract/english_reported_deeds.h"

#include "parsers/extract/english_tables.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;

std::vector<Event> listings_by_nobody(const Sentence& sentence, bool bare, bool of_china) {
    auto events = find_events(sentence.words, Actor::kNone);
    static const PhraseTable passive{{1,
                                      "is|are|was|were|been|be *2 placed|put|added|listed|included|entered; "
                                      "is|are|was|were|been|be *2 "
                                      "scrapped|lifted|ended|terminated|cancelled|canceled|suspended|dropped|"
                                      "revoked|removed|extended|prolonged"}};
    std::erase_if(events, [&](const Event& event) {
        // "16 entities put on the export control list": in an entry the participle does without its auxiliary.
        bool turned = bare && event.verb > 0 && first_actor(sentence.words) != Actor::kForeign;
        static const PhraseTable lands{
            {1, "go|goes|went|land|lands|landed|end|ends|ended *1 on|onto|to; join|joins|joined"}};
        static const PhraseTable rests_on{{1, "remain|remains|stay|stays on|suspended|frozen|paused"}};
        static const PhraseTable notice{{1, "the first|second|third|former|latter|other *1"}};  // "The first places …"
        const std::size_t verb = notice.match(sentence.words, 0).last;
        turned = turned || (verb > 0 && event.verb >= 2 && event.verb <= verb);
        turned = turned || lands.match(sentence.words, event.verb).last > event.verb ||
                 rests_on.match(sentence.words, event.verb).last > event.verb;
        for (std::size_t back = 1; back <= 3 && back <= event.verb; ++back)
            turned = turned || passive.match(sentence.words, event.verb - back).last > event.verb;
        // Unreliable entities are China's word alone: what is done to their measures is China's, too.
        const bool curbs = event.noun == ControlNoun::kBare || event.noun == ControlNoun::kExportControl;
        const bool rests = event.deed == Deed::kSuspend || event.deed == Deed::kProlong || event.deed == Deed::kEnd;
        const bool eased = (event.noun == ControlNoun::kUnreliableList && event.deed != Deed::kList) ||
                           (of_china && curbs && rests && first_actor(sentence.words) == Actor::kNone);
        const bool listed = event.noun == ControlNoun::kControlList && event.deed == Deed::kList;
        return !turned || event.actor != Actor::kNone || event.hypothetical || event.unnamed_list || !(eased || listed);
    });
    for (auto& event : events)
        event.actor = Actor::kChina;
    return events;
}

std::vector<Told> states_in_tables(const EnglishText& text) {
    std::vector<Told> told;
    for (const auto& row : told_rows(text)) {
        if (!row.state) continue;
        for (const auto& sentence : text.sentences()) {
            const bool holds = block_of(sentence) == row.block && sentence.span.begin <= row.state_at &&
                               sentence.span.end > row.state_at && sentence.part != Part::kAside;
            if (!holds || sentence.span.empty()) continue;
            Event event;
            event.deed = *row.state;
            event.noun = ControlNoun::kNotice;
            event.actor = Actor::kChina;
            event.verb = event.first = text::english::word_at(sentence.words, row.state_at - sentence.span.begin);
            event.last = event.verb + 1;
            if (event.last <= sentence.words.size()) told.push_back({&sentence, event});
        }
    }
    return told;
}

}  // namespace gazetted::extract::english
