#include "parsers/extract/english_companions.h"

#include <algorithm>

#include "parsers/extract/english_deed_kinds.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using Kinds = std::vector<model::Sourced<std::string>>;

/// The first sentence that holds a phrase of the table adds the kind.
void add_where(const EnglishText& text, const PhraseTable& table, std::string_view code, Kinds& kinds) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside) continue;
        const auto hit = table.find(sentence.words);
        if (hit.last == hit.first) continue;
        kinds.push_back({std::string(code),
                         text.evidence(sentence, sentence.words[hit.first].begin, sentence.words[hit.last - 1].end)});
        return;
    }
}

/// "added two chemicals to the catalogue of substances", "the adjustment of the catalogue".
const PhraseTable& substances_changed() {
    static const PhraseTable table{
        {1,
         "adjust+|adjustment|amend+|revise+|add+|adding|included|includes|drop|dropped|remove+ "
         "*16 catalogue|catalog; catalogue|catalog *6 adjusted|amended|revised"}};
    return table;
}

/// "dropped one entry from their catalogue of technologies whose export is banned".
const PhraseTable& technologies_changed() {
    static const PhraseTable table{
        {1,
         "adjust+|adjustment|amend+|revise+|add+|adding|included|includes|drop|dropped|remove+ *14 "
         "catalogue|catalog|list of *4 technologies|technology; revised|amended|adjusted|updated technology? "
         "catalogue|catalog"}};
    return table;
}

const PhraseTable& technologies_kept_in() {
    static const PhraseTable table{
        {1, "technology|technologies *6 prohibited|restricted|banned; prohibited|restricted|banned technologies"}};
    return table;
}

/// "ends measures against 15 firms, keeps those on 16 others suspended".
const PhraseTable& kept_suspended() {
    static const PhraseTable table{
        {1,
         "keep|keeps|kept|keeping|leave|leaves|left|leaving *8 suspended|paused|frozen; "
         "keep|keeps|kept|leave|leaves *8 on hold|ice; stay|stays|remain|remains|remained *2 suspended|paused; "
         "stay|stays|remain|remains *2 on hold|ice; "
         "extend|extends|extended|extending|prolong|prolongs|prolonged *4 "
         "pause|suspension|reprieve|truce|waiver|respite|freeze|moratorium; continue|continues|continued *6 suspended; "
         "continue|continues *2 suspend; suspension continued"}};
    return table;
}

}  // namespace

void add_companions(const EnglishText& text, Kinds& kinds) {
    const bool adjusts = has_kind(kinds, "list_adjustment");
    const bool technology = has_kind(kinds, "technology_control");
    if (has_kind(kinds, "precursor_licensing") && !adjusts)
        add_where(text, substances_changed(), "list_adjustment", kinds);
    if (technology && !adjusts) add_where(text, technologies_changed(), "list_adjustment", kinds);
    if (adjusts && !technology) add_where(text, technologies_kept_in(), "technology_control", kinds);
    if (has_kind(kinds, "termination") && !has_kind(kinds, "suspension"))
        add_where(text, kept_suspended(), "suspension", kinds);
}

}  // namespace gazetted::extract::english
