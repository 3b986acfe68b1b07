#include "parsers/extract/english_told.h"

#include <algorithm>

#include "parsers/extract/english_anaphora.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;

/// "It added …" read as "The mechanism added …", the places of the words as they stand in the sentence.
std::vector<Event> events_of_antecedent(const Sentence& sentence, bool own) {
    auto events = find_events(resolved(sentence), own ? Actor::kChina : Actor::kNone);
    const std::size_t name = sentence.antecedent.size();
    const auto place = [&](std::size_t at) { return at < name ? 0 : at - name + sentence.stands_for; };
    for (auto& event : events) {
        event.verb = place(event.verb);
        event.first = place(event.first);
        event.last = place(event.last);
    }
    return events;
}

}  // namespace

bool has_main(const std::vector<Event>& events) {
    return std::any_of(events.begin(), events.end(), [](const Event& event) { return event.main; });
}

std::vector<Event> chinese_events(const Sentence& sentence, const Genre& genre) {
    const bool own =
        genre.document_class == DocumentClass::kAnnouncement || genre.document_class == DocumentClass::kAnswer;
    auto events = sentence.stands_for > 0 ? events_of_antecedent(sentence, own)
                                          : find_events(sentence.words, own ? Actor::kChina : Actor::kNone);
    const auto others = [&](const Event& event) {
        // The press calls the Foreign Ministry's sanctions countermeasures too; those are no export controls.
        return event.actor != Actor::kChina || event.hypothetical ||
               (!own && !genre.commerce && event.noun == ControlNoun::kCountermeasure);
    };
    events.erase(std::remove_if(events.begin(), events.end(), others), events.end());
    // "Will China ban graphite exports?": a headline that asks tells nothing.
    if (!own && sentence.part == Part::kTitle && sentence.text.find('?') != std::string_view::npos) events.clear();
    return events;
}

}  // namespace gazetted::extract::english
