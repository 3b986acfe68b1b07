#include "parsers/extract/english_headlines.h"

#include <algorithm>

#include "parsers/extract/english_news.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

/// Words by which a headline says that it explains.
bool explains(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "what *4 know; what is; what are; what do; what does; how *8 work%; how china; explained; explainer; q a; why "
         "china; inside china; understanding; a look at; key points; at a glance; factbox; faq; timeline; unpacking; "
         "breaking down; decoding; in full; full text; what *6 says|means|demands|requires|covers|changes|changed; "
         "the facts; in brief; at work; behind; anatomy of; reading; primer; in detail; guide to; deep dive; opinion; "
         "comment; analysis"}};
    return table.in(words);
}

/// Words by which a headline says that a control begins to apply.
bool takes_effect(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "take|takes|took|taking effect; come|comes|came|coming into force|effect; kick|kicks in; "
         "enter|enters into force; in force; effective from; cover|covers; now apply|applies; "
         "start|starts|begin|begins *2 today|monday|november|december"}};
    return table.in(words);
}

/// "How China's export controls work" explains a system; what is controlled, or whom it meets, makes it a measure.
bool names_which_control(const Sentence& title) {
    static const PhraseTable particular{
        {1,
         "new|newest|latest|fresh|expanded|sweeping|wider|tighter|tightened|announcement|suspension|pause|ban|"
         "october|april|percent|take|takes|took|kick|kicks|enter|enters|come|"
         "comes"}};
    const auto& words = title.words;
    const auto places = text::english::places(words);
    return particular.in(words) || materials().in(words) || dual_use_words().in(words) ||
           std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code != "CN"; });
}

}  // namespace

bool is_denied_question(const Sentence& title) {
    static const PhraseTable no{{1,
                                 "no; not so|true|quite|really; false; wrong; fake; untrue; misleading; "
                                 "ministry|beijing|mofcom|china|it *1 says "
                                 "no|not; ministry|beijing|mofcom|china|it *1 denies|denied; fact check"}};
    const auto mark = title.text.find('?');
    if (mark == std::string_view::npos) return false;
    const std::size_t behind = text::english::word_at(title.words, mark);
    return behind < title.words.size() && no.match(title.words, behind).last > behind;
}

bool title_tells_of_others(const Sentence& title) {
    const auto events = find_events(title.words, Actor::kChina);
    return std::any_of(events.begin(), events.end(),
                       [](const Event& event) { return event.main && event.actor == Actor::kForeign; });
}

bool title_names_framework_law(const Sentence& title) {
    for (const auto& noun : control_nouns(title.words)) {
        if (noun.noun == ControlNoun::kFrameworkLaw) return true;
    }
    return false;
}

bool title_names_licence(const Sentence& title) {
    static const PhraseTable table{{1, "export licence|license|licensing|permit|permits|licences|licenses"}};
    return table.in(title.words);
}

bool title_names_control(const Sentence& title) {
    for (const auto& noun : control_nouns(title.words)) {
        if (noun.noun != ControlNoun::kBare && noun.noun != ControlNoun::kFrameworkLaw) return true;
    }
    return false;
}

bool title_demands_licence(const Sentence& title) {
    const auto& words = title.words;
    return demands_licence(title) && (export_words().in(words) || minerals().in(words));
}

bool title_is_anothers(const Sentence& title) {
    const auto places = text::english::places(title.words);
    return !places.empty() && !title_speaks_of_china(title);
}

bool title_speaks_of_china(const Sentence& title) {
    const auto places = text::english::places(title.words);
    const bool china = std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
    return china || !text::english::chinese_authorities(title.words).empty() || title_names_control(title);
}

bool title_explains_control(const Sentence& title) {
    const auto owned = chinese_control(title.words);
    return owned && names_which_control(title) &&
           (explains(title.words) || (owned->first <= 1 && takes_effect(title.words)));
}

}  // namespace gazetted::extract::english
