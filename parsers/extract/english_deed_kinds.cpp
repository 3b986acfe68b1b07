#include "parsers/extract/english_deed_kinds.h"

#include <algorithm>

#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::PhraseTable;
using text::english::Word;

bool is_suspending(Deed deed) {
    return deed == Deed::kSuspend || deed == Deed::kProlong;
}

/// The kind of a deed on a list of parties.
std::string_view list_kind(const Event& event, const std::vector<Word>& words) {
    // "published a decision to place three companies on the list"
    static const PhraseTable decides{{1,
                                      "decision|decisions|notice|announcement|order to place|add|put|include; "
                                      "decision|decisions|notice|announcement|order placing|adding|putting|including"}};
    if (is_suspending(event.deed)) return "suspension";
    if (event.deed == Deed::kEnd || event.deed == Deed::kDelist || event.deed == Deed::kRepeal) return "termination";
    if (event.noun == ControlNoun::kControlList) return "control_list_addition";
    if (event.noun == ControlNoun::kWatchList) return "watch_list_addition";
    if (event.deed == Deed::kInvestigate) return "uel_investigation";
    const bool decided = decides.in(words, event.verb, event.last);
    return event.deed == Deed::kList || decided ? "uel_listing" : "uel_measures";
}

/// The kind of a deed on a published list, a catalogue, a law or an announcement.
std::string_view text_kind(const Event& event) {
    if (is_suspending(event.deed)) return "suspension";
    if (event.deed == Deed::kRepeal) return "repeal";
    const bool ends = event.deed == Deed::kEnd || event.deed == Deed::kDelist;
    const bool of_entries = event.noun == ControlNoun::kItemList || event.noun == ControlNoun::kCatalogue;
    if (ends) return of_entries ? "list_adjustment" : "termination";  // "dropped one entry from the catalogue"
    switch (*event.noun) {
        case ControlNoun::kItemList:
            return event.deed == Deed::kAdjust ? "list_adjustment" : "control_list_publication";
        case ControlNoun::kCatalogue:
            return "list_adjustment";
        case ControlNoun::kLicenceCatalogue:
            return "licence_catalogue";
        case ControlNoun::kPrecursor:
            return "precursor_licensing";
        case ControlNoun::kCountermeasure:
            return "countermeasure";
        case ControlNoun::kFrameworkLaw:
            return "framework_law";
        case ControlNoun::kReporting:
            return "enforcement_notice";
        default:
            return "";
    }
}

/// "include these items on the control list".
bool puts_items(const std::vector<Word>& words, std::size_t from, std::size_t to) {
    static const PhraseTable items{{1,
                                    "these|those|such|the|certain|relevant|related|following|more *2 "
                                    "items|goods|materials|metals|minerals|elements|products|substances|technologies "
                                    "*1 on|onto|to|in|into|under"}};
    for (std::size_t at = from; at < to; ++at) {
        const auto hit = items.match(words, at);
        const bool name = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(hit.first),
                                      words.begin() + static_cast<std::ptrdiff_t>(hit.last),
                                      [](const Word& word) { return word.capital; });  // "the Harbour Technologies to"
        if (hit.last > hit.first && !name) return true;
    }
    return false;
}

/// Minerals put on "the control list" are goods under licence, not parties on a list.
bool lists_goods(const Told& told) {
    const auto& words = told.sentence->words;
    if (party_words().in(words, told.event.verb, words.size())) return false;
    if (puts_items(words, told.event.verb, told.event.last)) return true;
    return minerals().in(words, told.event.verb, told.event.last) ||
           minerals().in(words, told.event.last, told.event.last + 6);
}

}  // namespace

std::string_view kind_of(const Told& told) {
    const auto& event = told.event;
    if (!event.noun || event.deed == Deed::kRestrict || event.deed == Deed::kPermit) return "";
    switch (*event.noun) {
        case ControlNoun::kControlList:
            if (event.deed == Deed::kList && lists_goods(told)) return "";
            [[fallthrough]];
        case ControlNoun::kWatchList:
        case ControlNoun::kUnreliableList:
            return list_kind(event, told.sentence->words);
        case ControlNoun::kExportControl:
        case ControlNoun::kBare:
        case ControlNoun::kNotice:
            if (event.deed == Deed::kExempt) return "exemption";
            if (is_suspending(event.deed)) return "suspension";
            if (event.deed == Deed::kRepeal) return "repeal";
            if (event.deed == Deed::kEnd || event.deed == Deed::kDelist) return "termination";
            // "published Announcement No. 34 on dual-use exports" says not what the notice does.
            if (event.deed == Deed::kPublish || event.deed == Deed::kImpose || event.deed == Deed::kTighten) return "";
            return event.noun == ControlNoun::kNotice ? "list_adjustment"sv : ""sv;
        default:
            return text_kind(event);
    }
}

bool has_kind(const std::vector<model::Sourced<std::string>>& kinds, std::string_view code) {
    return std::any_of(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.value == code; });
}

}  // namespace gazetted::extract::english
