#include "parsers/extract/english_labels.h"

#include <utility>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::english_words;
using text::english::PhraseTable;

LabelEnd bracketed_label(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"[", "]"}, {"【", "】"}}) {
        if (text.substr(0, open.size()) != open) continue;
        const auto end = text.find(close);
        if (end != std::string_view::npos && end < 60) return {open.size(), end, end + close.size()};
    }
    return {};
}

}  // namespace

LabelEnd label_of(std::string_view text) {
    if (const auto found = bracketed_label(text); found.value > 0) return found;
    if (const auto cell = text.substr(0, 60).find(" | "); cell != std::string_view::npos) return {0, cell, cell + 3};
    const auto colon = text.substr(0, 60).find(':');
    // "Germanium wafers (reference HS code: …)": no label ends inside a bracket.
    const auto open = colon == std::string_view::npos ? colon : text.substr(0, colon).rfind('(');
    if (open != std::string_view::npos && text.substr(open, colon - open).find(')') == std::string_view::npos)
        return {};
    if (colon != std::string_view::npos) return {0, colon, colon + 1};
    const auto wide = text.substr(0, 60).find("：");
    return wide == std::string_view::npos ? LabelEnd{} : LabelEnd{0, wide, wide + 3};
}

bool is_label(std::string_view label) {
    static const PhraseTable table{
        {1,
         "issuing? authority|authorities; issuing authority organizers; issuing unit|body|department|agency; issued "
         "by; "
         "issuer; document|announcement|issuing|reference|notice number; document|announcement|notice|reference no; "
         "issuing document number; date of effect; suspended|paused until; suspension until|period|term; "
         "end|expiry|period|term of the? suspension; "
         "effective date; effective from; entry into force; implementation date; scope; legal basis; source; url; "
         "date; "
         "category; fetched; confidence; date of issue|issuance|publication|promulgation|release; issuing date; "
         "publication date; release date; published; promulgation date; published on; subject; approval level; "
         "document|chinese|english title; title; author; responsible department"}};
    const auto words = english_words(label);
    if (words.empty() || words.size() > 5) return false;
    const auto hit = table.match(words, 0);
    return hit.last > hit.first &&
           (hit.last == words.size() || words[hit.last].before == '(' || words[hit.last].before == '/');
}

bool names_speaker(std::string_view label) {
    static const PhraseTable table{
        {1,
         "question; answer; q; a; reporter; journalist; spokesperson; spokesman; spokeswoman; correspondent; press"}};
    const auto words = english_words(label);
    return words.size() <= 3 && !words.empty() && table.match(words, 0).last > 0;
}

bool is_prose(std::string_view value) {
    constexpr std::size_t kShortest = 48;  // bytes
    const bool ends = value.ends_with('.') || value.ends_with('?') || value.ends_with("”") || value.ends_with('"');
    return value.size() >= kShortest && ends;
}

}  // namespace gazetted::extract::english
