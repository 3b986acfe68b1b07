#include "parsers/extract/english_catalogues.h"

#include <algorithm>

#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;

/// "Catalogue of Technologies Prohibited or Restricted from Export", up to the verb or the mark behind it.
std::optional<text::Match> title_in(std::string_view text) {
    static const text::Pattern pattern(
        R"(\b((?:Catalogue|Catalog) (?:of|for) [A-Z][^:;,.《]*?(?:\([^)]*\))?)(?: (?:is|are|was|has|have|shall|will|as|by|with|in|and)\b|[:;,.]|$))");
    if (text.find("Catalog") == std::string_view::npos) return std::nullopt;
    return pattern.find(text);
}

}  // namespace

std::optional<std::string> catalogue_adjusted(const Sentence& sentence) {
    static const PhraseTable adjusts{
        {1,
         "adjust; adjusts; adjusted; adjusting; amend; amends; amended; amending; revise; revises; revised; updated"}};
    const auto title = title_in(sentence.text);
    if (!title || !adjusts.in(sentence.words)) return std::nullopt;
    // One that is cited with its number is amended under that.
    if (!text::english::find_notices(sentence.text).empty()) return std::nullopt;
    const auto name = title->text(sentence.text, 1);
    const auto of = name.substr(name.find(' ') + 4);
    if (!of.starts_with("Technolog") && !of.starts_with("Precursor")) return std::nullopt;
    return std::string(name);
}

}  // namespace gazetted::extract::english
