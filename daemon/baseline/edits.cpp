#include <algorithm>

#include "daemon/baseline/compare.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;
using model::Reading;

constexpr std::string_view kEffectiveOf = "effective_date of ";
constexpr std::string_view kSuspendedOf = "suspended_until of ";

std::string shown(const std::vector<std::string>& values) {
    return values.empty() ? "nothing" : and_list(values, 8);
}

/// "effective_date of 1.1" -> kind, path and words of the field.
struct Field {
    std::string kind, path, words;
};

Field field_of(const std::string& name) {
    if (name.starts_with(kEffectiveOf))
        return {"effective_date_changed", name.substr(kEffectiveOf.size()), "date of effect"};
    if (name.starts_with(kSuspendedOf))
        return {"effective_date_changed", name.substr(kSuspendedOf.size()), "last day of the suspension"};
    if (name == "effective_dates") return {"effective_date_changed", "", "date of effect"};
    if (name == "suspended_until") return {"effective_date_changed", "", "last day of the suspension"};
    std::string words = name;
    std::replace(words.begin(), words.end(), '_', ' ');
    return {"scope_changed", "", words};
}

std::string passage(const std::vector<RedlineHunk>& hunks, std::string (RedlineHunk::*side)() const) {
    constexpr std::size_t kShown = 3;
    std::string out;
    for (std::size_t i = 0; i < hunks.size() && i < kShown; ++i)
        out += (i == 0 ? "" : " / ") + (hunks[i].*side)();
    return out;
}

}  // namespace

std::string hunks_words(const std::vector<RedlineHunk>& hunks) {
    const auto moved = static_cast<std::size_t>(
        std::count_if(hunks.begin(), hunks.end(), [](const RedlineHunk& hunk) { return hunk.only_moved(); }));
    std::vector<std::string> words;
    if (moved < hunks.size()) words.push_back(counted(hunks.size() - moved, "passage", "passages") + " changed");
    if (moved > 0) words.push_back(counted(moved, "passage", "passages") + " moved");
    return and_list(words);
}

std::string swap_words(const std::vector<RedlineHunk>& hunks) {
    constexpr std::size_t kShort = 90;
    if (hunks.size() != 1 || hunks.front().only_moved()) return "";
    std::string removed, added;
    for (const RedlinePiece& piece : hunks.front().pieces) {
        if (piece.op == RedlineOp::kRemoved) removed += (removed.empty() ? "" : " … ") + piece.text;
        if (piece.op == RedlineOp::kAdded) added += (added.empty() ? "" : " … ") + piece.text;
    }
    if (removed.size() + added.size() > kShort) return "";
    if (removed.empty()) return ": “" + added + "” was put in";
    return added.empty() ? ": “" + removed + "” was struck out" : ": “" + removed + "” became “" + added + "”";
}

Told edit_change(const Notice& notice, const Copy& before, const Copy& after, const std::vector<RedlineHunk>& hunks,
                 std::size_t still_elsewhere) {
    Told told{"", change_of(notice, "text_edited", "")};
    Change& change = told.change;
    change.before = passage(hunks, &RedlineHunk::before);
    change.after = passage(hunks, &RedlineHunk::after);
    change.summary = "The official text of " + document_words(notice) +
                     " was edited at its address without notice: " + hunks_words(hunks) + swap_words(hunks) + ".";
    if (still_elsewhere > 0)
        change.summary +=
            " " + counted(still_elsewhere, "other official copy still carries", "other official copies still carry") +
            " the earlier words.";
    change.detail = Json{{"url", after.url},
                         {"snapshot_before", before.snapshot},
                         {"snapshot_after", after.snapshot},
                         {"copies_with_earlier_words", still_elsewhere},
                         {"redline", redline_json(hunks)}};
    return told;
}

Told disagreement_change(const Notice& notice, const Reading& copy, const std::string& url) {
    Told told{"", change_of(notice, "copies_disagree", "")};
    Json fields = Json::array();
    std::vector<std::string> words;
    for (const Difference& difference : disagreements(notice.reading, copy)) {
        words.push_back(field_of(difference.field).words + path_words(field_of(difference.field).path) + " (" +
                        shown(difference.only_first) + " here, " + shown(difference.only_second) + " there)");
        fields.push_back(
            {{"field", difference.field}, {"here", difference.only_first}, {"there", difference.only_second}});
    }
    const std::string here = notice.copies.empty() ? "" : notice.copies.front().url;
    told.change.summary = "Two official copies of " + document_words(notice) +
                          " state different facts: " + and_list(words) + "; here is " +
                          (here.empty() ? "the text held" : here) + ", there is " + url + ".";
    told.change.detail = Json{{"here", here}, {"there", url}, {"fields", std::move(fields)}};
    return told;
}

Told number_disagreement(const Notice& notice, const Reading& copy, const std::string& url) {
    Told told{"", change_of(notice, "copies_disagree", "")};
    const std::string other = copy.numbers.front().value.key();
    const std::string here = notice.copies.empty() ? "" : notice.copies.front().url;
    told.change.summary = "An official copy of " + document_words(notice) + " gives it another number, " +
                          notice_words(other) + "; here is " + here + ", there is " + url + ".";
    add_evidence(told.change.evidence, copy.numbers.front().evidence);
    told.change.detail =
        Json{{"here", here},
             {"there", url},
             {"fields", Json::array({{{"field", "number"}, {"here", {notice.key}}, {"there", {other}}}})}};
    return told;
}

}  // namespace gazetted::baseline
