#include "parsers/extract/english_repeals.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_events.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_subjects.h"
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

/// The goods a sentence names, each as it is written; none where it names none.
std::vector<std::string_view> goods_of(const Sentence& sentence) {
    std::vector<std::string_view> goods;
    for (const auto& hit : minerals().find_all(sentence.words))
        goods.push_back(sentence.words[hit.first].low);
    return goods;
}

/// The goods of the notices that are repealed.
std::vector<std::string_view> repealed_goods(const Relevance& relevance) {
    std::vector<std::string_view> goods;
    for (const Told& told : relevance.told) {
        if (!told.event.main || told.event.noun != ControlNoun::kNotice || kind_of(told) != "repeal") continue;
        const auto more = goods_of(*told.sentence);
        goods.insert(goods.end(), more.begin(), more.end());
    }
    std::sort(goods.begin(), goods.end());
    goods.erase(std::unique(goods.begin(), goods.end()), goods.end());
    return goods;
}

/// Something else than the control of the notice's goods ends too: measures on parties, a notice, other goods ("lifted
/// its ban on gallium exports" beside "Announcement No. 39 on antimony is repealed").
bool ends_something_else(const Relevance& relevance) {
    const auto repealed = repealed_goods(relevance);
    return std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& told) {
        if (!told.event.main || kind_of(told) != "termination") return false;
        const bool of_goods = told.event.noun == ControlNoun::kExportControl || told.event.noun == ControlNoun::kBare;
        if (!of_goods) return true;
        const auto goods = goods_of(*told.sentence);
        return !goods.empty() && !repealed.empty() && std::none_of(goods.begin(), goods.end(), [&](const auto item) {
            return std::binary_search(repealed.begin(), repealed.end(), item);
        });
    });
}

/// "In its place a new permit requirement is brought in for … under control code 1C228.c."
const Sentence* licensed_instead(const EnglishText& text) {
    static const PhraseTable required{
        {1,
         "new *2 licence|license|permit|licensing requirement|regime|duty|rule; now|must|will need|require+ *3 "
         "licence|license|permit; need|needs *1 new *1 licence|license|permit"}};
    const auto& sentences = text.sentences();
    const auto found = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        const auto hit = required.find(sentence.words);
        const bool denied = hit.first > 0 && text::english::is_any(sentence.words[hit.first - 1].low, {"no", "not"});
        return sentence.part != Part::kAside && hit.last > hit.first && !denied && !control_codes(sentence).empty() &&
               first_actor(sentence.words) != Actor::kForeign && !tells_history(sentence, text.document().posted_on);
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
