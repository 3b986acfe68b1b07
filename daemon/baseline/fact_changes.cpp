#include <algorithm>

#include "daemon/baseline/describe.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/meaning.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

std::string all_of(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& value : values)
        out += (out.empty() ? "" : "; ") + value;
    return out;
}

/// Values that only stand elsewhere now, other spellings and the posting date are no news.
bool is_news(const Meaning& meaning) {
    return meaning.reach != Reach::kSame && meaning.turn != "moved";
}

std::string kind_of(const Meaning& meaning) {
    if (meaning.aspect == "date" || meaning.aspect == "suspension") return "effective_date_changed";
    if (meaning.aspect == "party") return meaning.turn == "removed" ? "end_user_removed" : "end_user_added";
    return "scope_changed";
}

/// Which way the control moved, for the end of a sentence.
std::string reach_words(const Meaning& meaning) {
    if (meaning.turn == "changed") return "";
    if (meaning.reach == Reach::kNarrowed) return ", which narrows the control";
    return meaning.reach == Reach::kWidened ? ", which widens the control" : "";
}

/// What states the facts now: an annex, else the page.
std::string text_words(const Notice& notice, const std::string& cause) {
    return cause.empty() ? "the official text of " + document_words(notice) : cause;
}

std::string party_sentence(const Notice& notice, const Meaning& meaning, const std::string& cause) {
    const bool gone = meaning.turn == "removed";
    const auto& names = gone ? meaning.before : meaning.after;
    return sentence_start(text_words(notice, cause)) + (gone ? " no longer names " : " now also names ") +
           counted(names.size(), "party", "parties") + ": " + and_list(names, 5) + ".";
}

std::string meaning_sentence(const Notice& notice, const Meaning& meaning, bool gone, const std::string& cause) {
    if (meaning.aspect == "party") return party_sentence(notice, meaning, cause);
    std::string words = meaning_words(meaning);
    if (const auto bracket = words.rfind(" ("); meaning.turn != "changed" && !reach_words(meaning).empty())
        words.resize(bracket);
    return "In " + text_words(notice, cause) + path_words(meaning.path) + (gone ? " of the earlier text: " : ": ") +
           words + reach_words(meaning) + ".";
}

void add_first_day(Change& change, const Notice& notice, const Meaning& meaning) {
    const auto* effective = effective_of(notice.reading, find_limb(notice.reading, meaning.path));
    if (meaning.aspect != "date" || effective == nullptr) return;
    change.effective_from = effective->value.on;
    change.effective_time = effective->value.time;
}

Json fact_detail(const Meaning& meaning) {
    Json detail{{"field", meaning.field},          {"aspect", meaning.aspect},  {"turn", meaning.turn},
                {"reach", name_of(meaning.reach)}, {"removed", meaning.before}, {"added", meaning.after}};
    if (meaning.aspect == "party") detail["parties"] = meaning.turn == "removed" ? meaning.before : meaning.after;
    return detail;
}

/// `gone`: the part it stood in is in the earlier text only.
Told fact_change(const Notice& notice, const Meaning& meaning, bool gone, const std::string& cause) {
    Told told{meaning.path, change_of(notice, kind_of(meaning), gone ? "" : meaning.path)};
    Change& change = told.change;
    change.before = all_of(meaning.before);
    change.after = all_of(meaning.after);
    change.summary = meaning_sentence(notice, meaning, gone, cause);
    change.evidence = meaning.evidence_after;
    change.detail = fact_detail(meaning);
    if (!gone) add_first_day(change, notice, meaning);
    return told;
}

/// Where one of the two was not read by parts, its parts are not new.
bool only_read_by_parts(const Notice& before, const Notice& after, const Meaning& meaning) {
    return !meaning.path.empty() && (before.reading.limbs.empty() || after.reading.limbs.empty());
}

}  // namespace

std::vector<Told> fact_changes(const Notice& after, const Notice& before, const std::string& cause) {
    std::vector<Told> out;
    std::string gone;  // what a lost part held is told right after it
    for (const Meaning& meaning : meanings(before.reading, after.reading)) {
        if (meaning.aspect == "part") gone = meaning.turn == "removed" ? meaning.path : "";
        if (!is_news(meaning) || only_read_by_parts(before, after, meaning)) continue;
        out.push_back(
            fact_change(after, meaning, meaning.turn == "removed" && !gone.empty() && meaning.path == gone, cause));
    }
    return out;
}

}  // namespace gazetted::baseline
