#include "parsers/extract/english_passing_deeds.h"

#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;

bool speaks_of_measures(const Sentence& title) {
    static const PhraseTable table{{1, "measure%; handling; further action%"}};
    return table.in(title.words);
}

bool updates_in_passing(const Told& told) {
    static const PhraseTable table{
        {1, "update+; simultaneously; concurrently; accordingly; same time; in step; in parallel"}};
    const bool of_list = told.event.noun == ControlNoun::kItemList;
    return of_list && told.sentence->part != Part::kTitle && table.in(told.sentence->words);
}

bool says_who_is_refused(const Told& told) {
    static const PhraseTable refusal{
        {1,
         "licence|licences|license|licenses|application|applications|permit|permits|permission *10 "
         "refused|denied|rejected|granted|approved|issued|withheld|given *4 where|if|when|for|to; where|if|when "
         "the "
         "recipient|user|buyer|importer"}};
    if (told.event.deed != Deed::kList) return false;
    const auto hit = refusal.find(told.sentence->words);
    return hit.last > hit.first && hit.first < told.event.verb;
}

bool left_to_another(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "discussed|covered|addressed|treated|dealt|described|reported *3 separate|separately|another|next "
         "alert|note|article|briefing|post|update|issue|report; discussed|covered|addressed|reported separately"}};
    return table.in(sentence.words);
}

bool in_row(const EnglishText& text, const Told& told) {
    const auto& span = told.sentence->span;
    return !span.empty() && text.document().blocks[span.block].kind == model::BlockKind::kTableRow;
}

bool is_point(const Told& told) {
    const bool acts = is_party_list(told.event.noun) || told.event.deed == Deed::kPermit;
    if (told.sentence->part != Part::kList || !told.event.main || !acts) return false;
    const auto notices = text::english::find_notices(told.sentence->text);
    constexpr std::size_t kOpening = 40;  // bytes
    return !notices.empty() && notices.front().begin < kOpening;
}

}  // namespace gazetted::extract::english
