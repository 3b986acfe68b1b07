#include "parsers/extract/english_telling.h"

#include <algorithm>

#include "parsers/extract/english_entry_deeds.h"
#include "parsers/extract/english_headlines.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_reported_deeds.h"
#include "parsers/text/english_notices.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;

std::vector<Told> tell(const Sentence& sentence, const std::vector<Event>& events) {
    std::vector<Told> told;
    for (const auto& event : events)
        told.push_back({&sentence, event});
    return told;
}

/// Up to kMostTold in all.
void append(std::vector<Told>& to, const std::vector<Told>& more) {
    const std::size_t room = kMostTold - std::min(kMostTold, to.size());
    to.insert(to.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(std::min(room, more.size())));
}

/// A dated entry, or one that opens with the notice it tells of, in a text about China.
bool is_entry(const EnglishText& text, const Sentence& sentence) {
    constexpr std::size_t kOpening = 12;  // bytes
    if (sentence.part == Part::kTitle || !title_speaks_of_china(text.title())) return false;
    if (sentence.told_on) return true;
    const auto notices = text::english::find_notices(sentence.text);
    return sentence.opens_block && !notices.empty() && notices.front().begin < kOpening;
}

}  // namespace

std::vector<Told> deeds_told(const EnglishText& text, const Genre& genre, const std::vector<Event>& title) {
    std::vector<Told> told;
    const bool press = genre.document_class == DocumentClass::kPress;
    if (press) append(told, states_in_tables(text));
    const bool chinas_headline = first_actor(text.title().words) == Actor::kChina;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside) continue;
        auto events = sentence.part == Part::kTitle ? title : chinese_events(sentence, genre);
        if (!has_main(events) && restates_control(sentence)) events.push_back(demand_of(sentence));
        append(told, tell(sentence, events));
        const bool report = genre.document_class == DocumentClass::kPress && sentence.part != Part::kTitle;
        const bool chinas = chinas_headline && sentence.part == Part::kLead;
        if (report) append(told, tell(sentence, listings_by_nobody(sentence, is_entry(text, sentence), chinas)));
        if (report && !has_main(events))
            append(told, tell(sentence, deeds_of_entry(sentence, title_speaks_of_china(text.title()))));
    }
    // A report of what a control demands, with its day in another sentence.
    const bool silent = std::none_of(told.begin(), told.end(), [](const Told& item) { return item.event.main; });
    for (const auto& sentence : text.sentences()) {
        if (!silent || sentence.part == Part::kAside || sentence.part == Part::kTitle) continue;
        if (demands_licence(sentence)) append(told, tell(sentence, {demand_of(sentence)}));
        if (warns_traders(sentence)) append(told, tell(sentence, {warning_in(sentence)}));
    }
    return told;
}

}  // namespace gazetted::extract::english
