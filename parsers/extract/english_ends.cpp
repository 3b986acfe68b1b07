#include "parsers/extract/english_ends.h"

#include <algorithm>

#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/extract/english_retold.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using Kinds = std::vector<model::Sourced<std::string>>;
using text::english::PhraseTable;

/// "China will not extend the suspension": what rested applies again, which ends the suspension and suspends
/// nothing.
void settle_resumption(const EnglishText& text, const Relevance& relevance, Kinds& kinds) {
    if (!has_kind(kinds, "suspension")) return;
    const Sentence* over = nullptr;
    for (const auto& told : relevance.told) {
        const bool opens = told.sentence->part == Part::kTitle || told.sentence->part == Part::kLead;
        if (kind_of(told) != "suspension" || !opens) continue;
        if (!ends_a_suspension(told.sentence->words)) return;
        over = told.sentence;
    }
    if (over == nullptr) return;
    std::erase_if(kinds, [](const auto& kind) { return kind.value == "suspension"; });
    if (!has_kind(kinds, "termination")) kinds.push_back({"termination", text.evidence(*over)});
}

/// "China lifts ban on gallium exports" above "has suspended its ban … until": the text knows better.
void lifted_for_a_while(const Relevance& relevance, Kinds& kinds) {
    if (!has_kind(kinds, "suspension") || !has_kind(kinds, "termination")) return;
    int ends = 0;
    bool titled = false;
    bool suspends = false;
    for (const auto& told : relevance.told) {
        const auto code = kind_of(told);
        const bool title = told.sentence->part == Part::kTitle;
        const bool control = told.event.noun == ControlNoun::kExportControl || told.event.noun == ControlNoun::kBare;
        suspends = suspends || (code == "suspension" && told.sentence->part == Part::kLead && told.event.main);
        if (code == "suspension" && title) return;
        if (code != "termination") continue;
        ++ends;
        titled = titled || (title && control);
    }
    if (suspends && titled && ends == 1)
        std::erase_if(kinds, [](const auto& kind) { return kind.value == "termination"; });
}

/// "added Acme to its control list and removed Besom from its watch list": two deeds, and neither is the other's
/// background.
bool listed_beside(const EnglishText& text, const Relevance& relevance, std::string_view kind) {
    bool lists = false;
    bool frees = false;
    for (const auto& told : relevance.told) {
        const bool parties = told.event.main && is_party_list(told.event.noun) && !told.event.unnamed_list;
        if (!parties || told.sentence->part == Part::kTitle) continue;
        if (in_relative_clause(told.sentence->words, told.event.verb)) continue;
        if (tells_history(*told.sentence, text.document().posted_on)) continue;
        frees = frees || told.event.deed == Deed::kDelist;
        lists = lists || (told.event.deed == Deed::kList && kind_of(told) == kind);
    }
    return lists && frees;
}

/// "China lifts ban, lists seven EU firms": the headline tells of a listing too.
bool headline_lists(const Sentence& title) {
    static const PhraseTable table{
        {1,
         "list|lists|add|adds|put|puts|place|places|blacklist|blacklists|name|names|adding|listing|placing|putting *8 "
         "entity|entities|company|companies|firm|firms|maker|makers|group|groups|contractor|contractors|institution|"
         "institutions|supplier|suppliers|unit|units|list|blacklist"}};
    for (const auto& hit : table.find_all(title.words)) {
        const bool noun = hit.first > 0 && text::english::is_any(title.words[hit.first - 1].low,
                                                                 {"entity", "control", "watch", "export", "on", "from",
                                                                  "off", "the", "its", "to", "trade"});
        if (!noun) return true;
    }
    return false;
}

/// The report tells such a listing of that kind.
bool newly_listed(const EnglishText& text, const Relevance& relevance, std::string_view kind) {
    return std::any_of(relevance.told.begin(), relevance.told.end(),
                       [&](const Told& told) { return kind_of(told) == kind && lists_besides(text, told); });
}

/// A suspension or an end stands without the kind of what it touches.
void stand_alone(const EnglishText& text, const Genre& genre, const Relevance& relevance, Kinds& kinds) {
    const bool ends = has_kind(kinds, "suspension") || has_kind(kinds, "termination");
    const bool press = genre.document_class == model::DocumentClass::kPress;
    if (!ends || (press && Report(text, genre).is_roundup())) return;
    kinds.erase(std::remove_if(kinds.begin(), kinds.end(),
                               [&](const auto& kind) {
                                   if (listed_beside(text, relevance, kind.value)) return false;
                                   if (press && newly_listed(text, relevance, kind.value)) return false;
                                   return kind.value != "suspension" && kind.value != "termination" &&
                                          kind.value != "repeal";
                               }),
                kinds.end());
}

}  // namespace

bool lists_besides(const EnglishText& text, const Told& told) {
    static const PhraseTable besides{
        {1,
         "separate|separately; also; in addition; another|second announcement|notice|statement|decision|order; "
         "at the same time; meanwhile; simultaneously; same day"}};
    const bool parties =
        told.event.main && told.event.deed == Deed::kList && is_party_list(told.event.noun) && !told.event.unnamed_list;
    // "China lifts sanctions on two lenders, adds seven firms to its export control list"
    const auto& words = told.sentence->words;
    const std::size_t verb = told.event.verb;
    if (parties && told.sentence->part == Part::kTitle)
        return verb > 0 && (words[verb].before == ',' || words[verb].before == ';' || words[verb - 1].low == "and" ||
                            words[verb - 1].low == "while");
    if (!parties || in_relative_clause(told.sentence->words, told.event.verb)) return false;
    if (tells_history(*told.sentence, text.document().posted_on)) return false;
    return headline_lists(text.title()) || besides.in(told.sentence->words);
}

void settle_ends(const EnglishText& text, const Genre& genre, const Relevance& relevance, Kinds& kinds) {
    settle_resumption(text, relevance, kinds);
    stand_alone(text, genre, relevance, kinds);
    if (genre.document_class == model::DocumentClass::kPress) lifted_for_a_while(relevance, kinds);
}

}  // namespace gazetted::extract::english
