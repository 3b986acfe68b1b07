#include "parsers/extract/english_catalogues.h"

#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;

/// The catalogue's name as it stands in the English text: "Catalogue of Technologies Prohibited or Restricted from
/// Export", up to the verb or the mark behind it.
std::optional<text::Match> title_in(std::string_view text) {
    static const text::Pattern pattern(
        R"(\b((?:Catalogue|Catalog) (?:of|for) [A-Z][^:;,.《]*?(?:\([^)]*\))?)(?: (?:is|are|was|has|have|shall|will|as|by|with|in|and)\b|[:;,.]|$))");
    if (text.find("Catalog") == std::string_view::npos) return std::nullopt;
    return pattern.find(text);
}

/// Its English title; none where it is cited with its number, under which it is amended then.
std::optional<std::string> title_in_english(const Sentence& sentence) {
    const auto title = title_in(sentence.text);
    if (!title || !text::english::find_notices(sentence.text).empty()) return std::nullopt;
    const auto name = title->text(sentence.text, 1);
    const auto of = name.substr(name.find(' ') + 4);
    if (!of.starts_with("Technolog") && !of.starts_with("Precursor")) return std::nullopt;
    return std::string(name);
}

}  // namespace

std::string title_in_chinese(std::string_view text, std::string_view kind) {
    constexpr std::string_view kOpen = "《", kClose = "》";
    const auto open = text.find(kOpen);
    const auto close = open == std::string_view::npos ? open : text.find(kClose, open);
    if (close == std::string_view::npos) return "";
    const auto title = text.substr(open + kOpen.size(), close - open - kOpen.size());
    return title.ends_with(kind) ? std::string(title) : "";
}

std::optional<std::string> catalogue_adjusted(const Sentence& sentence) {
    static const PhraseTable adjusts{
        {1,
         "adjust; adjusts; adjusted; adjusting; amend; amends; amended; amending; revise; revises; revised; updated"}};
    if (sentence.part == Part::kTitle || !adjusts.in(sentence.words)) return std::nullopt;
    if (auto title = title_in_chinese(sentence.text, "目录"); !title.empty()) return title;
    return title_in_english(sentence);
}

}  // namespace gazetted::extract::english
