#include "parsers/extract/english_title_lines.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/extract/english_labels.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::english_words;
using text::english::PhraseTable;

int latin_letters(std::string_view text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }));
}

bool has_han(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = decode_char(text, at);
        if (is_han(c.value)) return true;
        at += c.length;
    }
    return false;
}

std::pair<std::size_t, std::size_t> english_part(std::string_view text) {
    if (!has_han(text)) return {0, text.size()};
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        for (auto begin = text.find(open); begin != std::string_view::npos; begin = text.find(open, begin + 1)) {
            auto end = text.rfind(close);
            if (end == std::string_view::npos || end <= begin) end = text.size();
            const auto inner = text.substr(begin + open.size(), end - begin - open.size());
            if (latin_letters(inner) >= 12 && !has_han(inner.substr(0, 30))) return {begin + open.size(), end};
        }
    }
    return {0, text.size()};
}

std::size_t after_number(std::string_view title) {
    const auto citations = text::english::find_notices(title);
    if (citations.empty() || citations.front().begin > 4) return 0;
    std::size_t at = citations.front().end;
    for (const auto& next : citations) {
        if (next.begin <= at + 6) at = std::max(at, next.end);
    }
    // "Announcement No. 70 of 2025 suspends the October controls": a sentence about the notice, not its title.
    static const PhraseTable deed{
        {1,
         "suspends|imposes|adds|prohibits|puts|places|bans|introduces|extends|ends|repeals|amends|restricts|removes|"
         "lifts|requires|subjects"}};
    if (deed.match(english_words(title.substr(at)), 0).last > 0) return 0;
    while (at < title.size() && (latin_letters(title.substr(at, 1)) == 0 && !(title[at] >= '0' && title[at] <= '9')))
        ++at;
    return latin_letters(title.substr(at)) >= 8 ? at : 0;
}

bool names_translation(std::string_view line) {
    static const PhraseTable table{{1, "unofficial; translation; translated; chinese text|version prevails"}};
    const auto words = english_words(line);
    return words.size() <= 30 && table.find(words).last > table.find(words).first;
}

bool is_only_a_number(std::string_view title) {
    const auto citations = text::english::find_notices(title);
    return !citations.empty() && citations.front().begin <= 4 && latin_letters(title.substr(citations.back().end)) < 8;
}

bool is_only_an_issuer(std::string_view title) {
    const auto words = english_words(title);
    std::size_t covered = 0;
    for (const auto& hit : text::english::chinese_authorities(words))
        covered += hit.last - hit.first;
    return covered > 0 && covered + 9 > words.size() && covered * 2 >= words.size();
}

bool stands_above_gist(const model::Block& block) {
    if (block.kind == model::BlockKind::kHeaderField || names_translation(block.text)) return true;
    if (latin_letters(block.text) < 12 || is_only_a_number(block.text) || is_only_an_issuer(block.text)) return true;
    const auto found = label_of(block.text);
    return found.value > 0 && is_label(std::string_view(block.text).substr(found.label_begin, found.label_end));
}

}  // namespace gazetted::extract::english
