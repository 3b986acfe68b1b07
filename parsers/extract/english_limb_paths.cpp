#include "parsers/extract/english_limb_paths.h"

#include <algorithm>
#include <string>
#include <vector>

#include "parsers/text/english_words.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using text::Pattern;

/// "1", "IV", "c" as a path part.
std::string part_of(std::string_view mark) {
    if (mark.find_first_not_of("0123456789") == std::string_view::npos) return std::string(mark);
    if (const int roman = text::english::roman_numeral(mark); roman > 0) return std::to_string(roman);
    std::string low(mark);
    for (char& c : low)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return low;
}

/// The marks in brackets of a stretch: "(1) and (2)".
std::vector<std::string> bracketed(std::string_view stretch) {
    static const Pattern pattern(R"([(（]([0-9]{1,2}|[ivxIVX]{1,5}|[a-z])[)）])");
    std::vector<std::string> parts;
    for (const auto& match : pattern.all(stretch))
        parts.push_back(part_of(match.text(stretch, 1)));
    return parts;
}

/// "Article 13 of the Provisions", "of the Export Control Law": a part of another text.
bool names_other_text(std::string_view behind) {
    for (const std::string_view text : {"Law", "Provisions", "Regulation", "Measures", "Rules", "Code", "Treaty"}) {
        if (behind.find(text) != std::string_view::npos) return true;
    }
    return false;
}

/// "Article 2 of MOFCOM Announcement No. 15 of 2026": parts of a notice spoken of, none of this one.
std::string without_parts_of_others(std::string_view phrase) {
    static const Pattern other(
        R"((?i)\b(?:items?|sub-?paragraphs?|points?|clauses?|paragraphs?|articles?|sections?|parts?|limbs?)\s+)"
        R"([(（]?[0-9ivx]{1,4}\b[^.;:]*?\b(?:of|in|under)\s+(?:the\s+)?(?:[A-Z]+\s+(?:and\s+[A-Z]+\s+)?)?)"
        R"((?:announcement|order|notice)s?\s+(?:no|nos|number)\b)");
    std::string kept;
    std::size_t from = 0;
    for (const auto& match : other.all(phrase)) {
        kept.append(phrase.substr(from, match.begin() - from));
        from = match.end();
    }
    return kept.append(phrase.substr(from));
}

void add(std::vector<std::string>& paths, std::string path) {
    if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
}

void add_items(std::vector<std::string>& paths, const std::string& head, std::string_view items) {
    const auto parts = bracketed(items);
    if (parts.empty()) add(paths, head);
    for (const auto& part : parts)
        add(paths, head.empty() ? part : head + "." + part);
}

/// "Articles I, II and IV", "Articles 1 and 2": what goes on behind the first number.
void add_further(std::vector<std::string>& paths, std::string_view behind) {
    static const Pattern further(
        R"(^(?:,\s*and|,|\s*and|\s*&)\s+([0-9]{1,2}|[IVX]{1,5})(?:[,;.]|\s(?:and|of|shall|in|under|will|are|take|is)\b|$))");
    while (const auto match = further.find(behind)) {
        add(paths, part_of(match->text(behind, 1)));
        behind = behind.substr(match->groups[1].end);
    }
}

}  // namespace

std::string limb_paths(std::string_view phrase) {
    static const Pattern of_head(
        R"((?i)\b(?:items?|sub-?paragraphs?|points?|clauses?)\s+((?:[(（]?[0-9ivx]{1,4}[)）](?:\s*,?\s*(?:and|to|or)?\s*)?)+))"
        R"((?:of|in|under)\s+(?:paragraph|article|section|part|item|point|clause)\s+([0-9]{1,2}|[IVX]{1,5})\b)");
    static const Pattern head_first(
        R"((?i)\b(?:paragraph|article|section|part|point|clause|item)s?\s+([0-9]{1,2}|[IVX]{1,5})\b((?:\s*,?\s*(?:item|items|and)?\s*[(（][0-9ivxa-z]{1,4}[)）])*))"
        R"((?:\s*(?:,|and)\s*([0-9]{1,2})((?:\s*[(（][0-9ivxa-z]{1,4}[)）])+))?)");
    static const Pattern part_first(
        R"((?i)\b(?:part|section|article|chapter)\s+([0-9]{1,2}|[IVX]{1,5})\s*,\s*(?:paragraph|item|point|clause)\s+[(（]?([0-9]{1,2})\b)");
    std::vector<std::string> paths;
    auto nested = of_head.all(phrase);
    for (const auto& match : nested)
        add_items(paths, part_of(match.text(phrase, 2)), match.text(phrase, 1));
    for (const auto& match : part_first.all(phrase)) {
        add(paths, part_of(match.text(phrase, 1)) + "." + std::string(match.text(phrase, 2)));
        nested.push_back(match);
    }
    for (const auto& match : head_first.all(phrase)) {
        const bool inside = std::any_of(nested.begin(), nested.end(), [&](const auto& outer) {
            return match.begin() >= outer.begin() && match.begin() < outer.end();
        });
        const auto before = phrase.substr(0, match.begin());
        const bool of_law = phrase.substr(match.end(), 12).find("of the ") != std::string_view::npos &&
                            names_other_text(phrase.substr(match.end(), 60));
        // "Article 4 This Order shall …": its own number.
        const auto behind = phrase.substr(match.end());
        const bool own = match.begin() == 0 && (behind.starts_with(" This ") || behind.starts_with(" The present ") ||
                                                behind.starts_with(" These "));
        if (inside || of_law || own || before.size() < match.begin()) continue;
        add_items(paths, part_of(match.text(phrase, 1)), match.text(phrase, 2));
        if (match.has(3)) add_items(paths, std::string(match.text(phrase, 3)), match.text(phrase, 4));
        if (!match.has(3) && match.text(phrase, 2).empty()) add_further(paths, behind);
    }
    std::string joined;
    for (const auto& path : paths)
        joined += (joined.empty() ? "" : ",") + path;
    return joined.empty() ? "all" : joined;
}

std::vector<std::string> limb_list(std::string_view paths) {
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin <= paths.size();) {
        const auto end = std::min(paths.find(',', begin), paths.size());
        all.emplace_back(paths.substr(begin, end - begin));
        begin = end + 1;
    }
    return all;
}

bool holds_limb(std::string_view paths, const std::string& path) {
    const auto all = limb_list(paths);
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& one) { return one == path || path.rfind(one + ".", 0) == 0; });
}

std::string own_limb_paths(std::string_view phrase) {
    const bool cites = phrase.find("No. ") != std::string_view::npos || phrase.find("Nos. ") != std::string_view::npos;
    return cites ? limb_paths(without_parts_of_others(phrase)) : limb_paths(phrase);
}

}  // namespace gazetted::extract::english
