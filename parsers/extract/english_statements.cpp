#include "parsers/extract/english_statements.h"

#include <algorithm>

#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseHit;
using text::english::PhraseTable;

/// "agreed to extend the arrangement", "the extension of the suspension", "the arrangement will be extended".
PhraseHit extension_in(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "extend|extends|extended|extending *8 arrangement|arrangements|suspension|truce|pause|consensus|measures; "
         "arrangement|arrangements|suspension|truce|pause|consensus *8 extended|prolonged; "
         "extension of *8 arrangement|arrangements|suspension|truce|pause|consensus; "
         "prolong|prolongs|prolonged|prolonging *8 arrangement|arrangements|suspension|truce|pause|consensus"}};
    return table.find(sentence.words);
}

bool already_read(const Sentence& sentence, const std::vector<model::Sourced<model::Relation>>& relations) {
    return std::any_of(relations.begin(), relations.end(), [&](const auto& relation) {
        const auto& span = relation.evidence.span;
        return span.block == sentence.span.block && span.begin >= sentence.span.begin && span.end <= sentence.span.end;
    });
}

/// The arrangement spoken of, in the text's words: the phrase without its verb and article.
std::string subject_of(const Sentence& sentence, const PhraseHit& hit) {
    static const PhraseTable lead{
        {1, "extend|extends|extended|extending; extension of; prolong|prolongs|prolonged|prolonging"}};
    static const PhraseTable tail{
        {1, "will; would; shall; is; are; be; has; have; been; extended; prolonged; further; to"}};
    static const PhraseTable article{{1, "the; this; its"}};
    std::size_t first = std::max(lead.match(sentence.words, hit.first).last, hit.first);
    std::size_t last = hit.last;
    first = std::max(article.match(sentence.words, first).last, first);
    while (last > first + 1 && tail.match(sentence.words, last - 1).last > last - 1)
        --last;
    // A passive names its arrangement before the phrase begins: "the Kuala Lumpur joint arrangement will be extended".
    while (first > 0 && (sentence.words[first - 1].capital || sentence.words[first - 1].low == "joint"))
        --first;
    const auto begin = sentence.words[first].begin;
    return std::string(sentence.text.substr(begin, sentence.words[last - 1].end - begin));
}

}  // namespace

std::vector<model::Sourced<model::Statement>> statements_of(
    const EnglishText& text, const Genre& genre, const std::vector<model::Sourced<model::Relation>>& relations) {
    std::vector<model::Sourced<model::Statement>> found;
    if (genre.document_class == model::DocumentClass::kPress) return found;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside || already_read(sentence, relations)) continue;
        const auto hit = extension_in(sentence);
        if (hit.last == hit.first) continue;
        model::Statement statement;
        statement.kind = "announced_extension";
        statement.subject = subject_of(sentence, hit);
        for (const auto& date : text::english::find_dates(sentence.text)) {
            if (date.begin < sentence.words[hit.first].begin) continue;
            statement.until =
                text::english::resolve(date, text.document().posted_on, text::english::DateSense::kFuture);
        }
        for (const auto& citation : text::english::find_notices(sentence.text)) {
            if (const auto id = citation.id()) statement.targets.push_back(*id);
        }
        found.push_back({std::move(statement), text.evidence(sentence)});
    }
    return found;
}

}  // namespace gazetted::extract::english
