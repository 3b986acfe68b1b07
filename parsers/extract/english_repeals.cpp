#include "parsers/extract/english_repeals.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_history.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;

/// Below the headline a notice is repealed, now and not in earlier days.
bool repeals_now(const EnglishText& text, const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& told) {
        const bool notice = told.event.main && told.event.noun == ControlNoun::kNotice && kind_of(told) == "repeal";
        return notice && told.sentence->part != Part::kTitle &&
               !tells_history(*told.sentence, text.document().posted_on);
    });
}

/// Something else than the control of goods ends too: measures on parties, a notice.
bool ends_something_else(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        return told.event.main && kind_of(told) == "termination" && told.event.noun != ControlNoun::kExportControl &&
               told.event.noun != ControlNoun::kBare;
    });
}

/// "In its place a new permit requirement is brought in for … under control code 1C228.c."
const Sentence* licensed_instead(const EnglishText& text) {
    static const PhraseTable required{
        {1,
         "new *2 licence|license|permit|licensing requirement|regime|duty|rule; now|must|will need|require+ *3 "
         "licence|license|permit; need|needs *3 licence|license|permit"}};
    const auto& sentences = text.sentences();
    const auto found = std::find_if(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
        return sentence.part != Part::kAside && required.in(sentence.words) && !control_codes(sentence).empty();
    });
    return found == sentences.end() ? nullptr : &*found;
}

}  // namespace

void settle_repeal(const EnglishText& text, const Relevance& relevance,
                   std::vector<model::Sourced<std::string>>& kinds) {
    if (!repeals_now(text, relevance)) return;
    if (!ends_something_else(relevance))
        std::erase_if(kinds, [](const auto& kind) { return kind.value == "termination"; });
    const Sentence* licensed = has_kind(kinds, "repeal") ? licensed_instead(text) : nullptr;
    if (licensed != nullptr && !has_kind(kinds, "item_licensing"))
        kinds.push_back({"item_licensing", text.evidence(*licensed)});
}

}  // namespace gazetted::extract::english
