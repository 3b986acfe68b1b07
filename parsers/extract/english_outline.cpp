#include "parsers/extract/english_outline.h"

#include <algorithm>
#include <array>

#include "parsers/extract/english_party_lines.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using text::Pattern;
using text::english::english_words;
using text::english::PhraseTable;

int digits(std::string_view text) {
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

bool is_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The number that a bracketed or dotted mark stands for, and whether it is a figure, a Roman numeral or a letter.
Marker value_of(std::string_view mark, bool bracketed) {
    if (is_digits(mark)) return {bracketed ? 'd' : 'D', digits(mark), 0};
    const int roman = text::english::roman_numeral(mark);
    const bool lone_letter = mark.size() == 1 && std::string_view("IVXivx").find(mark) == std::string_view::npos;
    if (roman > 0 && !lone_letter) return {bracketed ? 'r' : 'R', roman, 0};
    return {bracketed ? 'l' : 'L', (mark[0] | 32) - 'a' + 1, 0};
}

/// One open level.
struct Level {
    char style;
    int number;
};

/// Levels of the deepest notice, and more; a text of firsts ("1." on every line) nests no deeper.
constexpr std::size_t kDeepest = 12;

/// Nests the numbers of one text.
class Nesting {
  public:
    std::string enter(const Marker& marker) {
        const auto level = std::min(level_of(marker), kDeepest - 1);
        open_.resize(level);
        open_.push_back({marker.style, marker.number});
        std::string path;
        for (const auto& part : open_)
            path += (path.empty() ? "" : ".") + name(part);
        return path;
    }

  private:
    /// The innermost open level that this number goes on with, else a new one below.
    [[nodiscard]] std::size_t level_of(const Marker& marker) const {
        for (std::size_t i = open_.size(); i-- > 0;) {
            if (open_[i].style == marker.style && open_[i].number + 1 == marker.number) return i;
        }
        if (marker.number == 1) return open_.size();
        for (std::size_t i = open_.size(); i-- > 0;) {
            if (open_[i].style == marker.style && open_[i].number < marker.number) return i;
        }
        return open_.size();
    }

    static std::string name(const Level& part) {
        const bool letter = part.style == 'L' || part.style == 'l';
        return letter ? std::string(1, static_cast<char>('a' + part.number - 1)) : std::to_string(part.number);
    }

    std::vector<Level> open_;
};

bool speaks_of_whole(std::string_view line) {
    static const PhraseTable table{{1,
                                    "this announcement; this notice; this decision; this order; the announcement; the "
                                    "aforesaid; matters not covered; "
                                    "matters on which; the above; above mentioned; "
                                    "violation of the above; these provisions; the aforementioned"}};
    static const PhraseTable breach{{1,
                                     "violation|breach|contravention of *2 "
                                     "above|provisions|announcement|requirements|rules; violate|violates *2 above"}};
    const auto words = english_words(line.substr(0, 240));
    const auto hit = table.find(words);
    return (hit.last > hit.first && hit.first <= 8) || breach.find(words).last > breach.find(words).first;
}

/// "Export operators shall state …" behind a line that only lists an item: a rule for all items, and none of that line.
bool rules_all_items(std::string_view line, std::string_view before) {
    static const PhraseTable rule{
        {1, "export? operators|operator|exporters|exporter shall|must|exporting; an|any export? operator|exporter"}};
    static const Pattern coded(R"(^[^a-z]{0,12}[0-9][A-E][0-9]{3}\b)");
    return rule.match(english_words(line.substr(0, 80)), 0).last > 0 && coded.find(before).has_value();
}

bool opens_annex(std::string_view line) {
    static const PhraseTable table{{1, "annex; appendix; attachment; attachments; annexes"}};
    const auto words = english_words(line);
    return !words.empty() && words.size() <= 14 && table.match(words, 0).last > 0;
}

bool is_signature(std::string_view line) {
    static const PhraseTable table{
        {1,
         "ministry of commerce; general administration of customs; mofcom; unreliable entity list "
         "working mechanism; ministry"}};
    const auto words = english_words(line);
    return line.size() < 80 && line.find('.') == std::string_view::npos && !words.empty() &&
           table.match(words, 0).last > 0;
}

bool is_small_or_comma(char c) {
    return c == ',' || (c >= 'a' && c <= 'z');
}

/// "First, the above enterprises …", "Secondly, …".
Marker ordinal_mark(std::string_view line) {
    static constexpr std::array<std::string_view, 8> kOrdinals{"First", "Second",  "Third", "Fourth",
                                                               "Fifth", "Seventh", "Sixth", "Eighth"};
    static constexpr std::array<int, 8> kNumbers{1, 2, 3, 4, 5, 7, 6, 8};
    for (std::size_t i = 0; i < kOrdinals.size(); ++i) {
        if (!line.starts_with(kOrdinals[i])) continue;
        std::size_t at = kOrdinals[i].size();
        if (line.substr(at).starts_with("ly")) at += 2;
        if (!line.substr(at).starts_with(", ")) continue;
        return {'O', kNumbers[i], at + 2};
    }
    return {};
}

}  // namespace

Marker marker_of(std::string_view line) {
    static const Pattern bracketed(R"(^[(（]([0-9]{1,2}|[ivxIVX]{1,5}|[a-zA-Z])[)）]\s*)");
    static const Pattern dotted(
        R"(^([0-9]{1,2}|[IVX]{1,5}|[ivx]{1,5}|[A-Z]|[a-z])(?:[.)]|、|．)\s*(?:[^0-9\s]|[0-9][A-E][0-9]{3}|$))");
    static const Pattern article(R"(^(?:Article|Section|Part)\s+([0-9]{1,2}|[IVX]{1,5})\b[.:]?\s*)");
    if (const auto match = bracketed.find(line)) {
        auto marker = value_of(match->text(line, 1), true);
        marker.length = match->end();
        return marker;
    }
    if (const auto match = article.find(line)) {
        // "Part I, paragraph 1 of this Announcement applies …" speaks of a part and opens none.
        const bool opens = match->end() >= line.size() || !is_small_or_comma(line[match->end()]);
        if (opens) return {'A', value_of(match->text(line, 1), false).number, match->end()};
    }
    if (const auto ordinal = ordinal_mark(line); ordinal.length > 0) return ordinal;
    if (const auto match = dotted.find(line)) {
        auto marker = value_of(match->text(line, 1), false);
        marker.length = match->groups[1].end + 1;
        while (marker.length < line.size() && line[marker.length] == ' ')
            ++marker.length;
        return marker;
    }
    return {};
}

std::string gist_of(std::string_view line) {
    constexpr std::size_t kLongest = 90;
    auto end = std::min(line.find_first_of(".;:"), line.size());
    if (end > kLongest) end = std::min(line.rfind(' ', kLongest), line.size());
    return std::string(line.substr(0, end));
}

std::vector<bool> party_lines(const EnglishText& text, const std::vector<model::Sourced<model::PartyName>>& parties) {
    static const PhraseTable verbs{{1, "is; are; was; were; be; shall; will; may; must; has; have; prohibited"}};
    constexpr std::size_t kOpening = 4;  // bytes of emphasis or a dash between the number and the name
    const auto& blocks = text.document().blocks;
    std::vector<bool> lines(blocks.size(), false);
    for (const auto& party : parties) {
        const auto& span = party.evidence.span;
        if (span.empty() || span.block >= blocks.size() || lines[span.block]) continue;
        const std::string_view line = blocks[span.block].text;
        const auto marker = marker_of(line);
        if (marker.length > 0 && span.begin <= marker.length + kOpening)
            lines[span.block] = !verbs.in(english_words(line));
        if (span.block > 0 && names_home(blocks[span.block - 1].text)) lines[span.block - 1] = true;
    }
    return lines;
}

std::vector<std::string> block_paths(const EnglishText& text, const std::vector<bool>& party_lines) {
    const auto& blocks = text.document().blocks;
    std::vector<bool> running(blocks.size(), false);
    for (const auto& sentence : text.sentences()) {
        const bool runs =
            sentence.part != Part::kTitle && sentence.part != Part::kField && sentence.part != Part::kAside;
        if (runs && block_of(sentence) < running.size()) running[block_of(sentence)] = true;
    }
    std::vector<std::string> paths(blocks.size());
    Nesting nesting;
    std::string current = "0";
    bool annex = false;
    std::string_view before;  // the block of running text before
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!running[i]) continue;
        annex = annex || opens_annex(blocks[i].text);
        const auto marker = annex || party_lines[i] ? Marker{} : marker_of(blocks[i].text);
        if (marker.length > 0) current = nesting.enter(marker);
        const bool whole = marker.length == 0 && (speaks_of_whole(blocks[i].text) || is_signature(blocks[i].text) ||
                                                  rules_all_items(blocks[i].text, before));
        before = blocks[i].text;
        if (whole) current = "0";  // what follows a closing paragraph closes the text, too
        paths[i] = annex ? "annex1" : current;
    }
    return paths;
}

}  // namespace gazetted::extract::english
