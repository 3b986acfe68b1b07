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

/// The words behind the new values of a field, as far as they are listed with evidence.
void add_field_evidence(std::vector<model::Evidence>& out, const Reading& reading, const Difference& difference) {
    const auto is_new = [&](const std::string& value) {
        const auto& values = difference.only_second;
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    for (const auto* list :
         {&reading.control_codes, &reading.hs_codes, &reading.destinations, &reading.end_user_categories,
          &reading.prohibited_end_uses, &reading.case_by_case, &reading.exceptions})
        for (const auto& code : *list)
            if (is_new(code.value)) add_evidence(out, code.evidence);
    for (const auto& party : reading.parties)
        if (is_new(party.value.zh.empty() ? party.value.en : party.value.zh)) add_evidence(out, party.evidence);
}

void add_date_evidence(Change& change, const Reading& reading, const std::string& path) {
    const auto* effective = effective_of(reading, find_limb(reading, path));
    if (effective == nullptr) return;
    change.effective_from = effective->value.on;
    change.effective_time = effective->value.time;
    add_evidence(change.evidence, effective->evidence);
}

Told field_change(const Notice& notice, const Difference& difference) {
    const Field field = field_of(difference.field);
    Told told{field.path, change_of(notice, field.kind, field.path)};
    Change& change = told.change;
    change.before = and_list(difference.only_first, 20);
    change.after = and_list(difference.only_second, 20);
    change.summary = "In the official text of " + document_words(notice) + path_words(field.path) + " the " +
                     field.words + " changed: " + shown(difference.only_first) + " became " +
                     shown(difference.only_second) + ".";
    change.detail =
        Json{{"field", difference.field}, {"removed", difference.only_first}, {"added", difference.only_second}};
    if (field.kind == "effective_date_changed")
        add_date_evidence(change, notice.reading, field.path);
    else
        add_field_evidence(change.evidence, notice.reading, difference);
    return told;
}

void add_party_changes(std::vector<Told>& out, const Notice& notice, const Difference& difference) {
    const auto add = [&](const char* kind, const std::vector<std::string>& names, const char* verb) {
        if (names.empty()) return;
        Told told{"", change_of(notice, kind, "")};
        told.change.summary = "The official text of " + document_words(notice) + verb +
                              counted(names.size(), "party", "parties") + ": " + and_list(names, 5) + ".";
        std::string all;
        for (const std::string& name : names)
            all += (all.empty() ? "" : "; ") + name;
        (std::string_view(kind) == "end_user_added" ? told.change.after : told.change.before) = all;
        told.change.detail = Json{{"parties", names}};
        add_field_evidence(told.change.evidence, notice.reading, difference);
        out.push_back(std::move(told));
    };
    add("end_user_removed", difference.only_first, " no longer names ");
    add("end_user_added", difference.only_second, " now also names ");
}

/// Where limbs tell which of them changed its date, the document's list of dates says nothing more.
bool said_by_limbs(const std::vector<Difference>& all, const std::string& field) {
    const std::string_view per_limb = field == "effective_dates"   ? kEffectiveOf
                                      : field == "suspended_until" ? kSuspendedOf
                                                                   : "";
    return !per_limb.empty() && std::any_of(all.begin(), all.end(),
                                            [&](const Difference& each) { return each.field.starts_with(per_limb); });
}

std::string passage(const std::vector<RedlineHunk>& hunks, std::string (RedlineHunk::*side)() const) {
    constexpr std::size_t kShown = 3;
    std::string out;
    for (std::size_t i = 0; i < hunks.size() && i < kShown; ++i)
        out += (i == 0 ? "" : " / ") + (hunks[i].*side)();
    return out;
}

/// ": “10” became “15”" where that is all there is and short.
std::string swap_words(const std::vector<RedlineHunk>& hunks) {
    constexpr std::size_t kShort = 90;
    if (hunks.size() != 1) return "";
    std::string removed, added;
    for (const RedlinePiece& piece : hunks.front().pieces) {
        if (piece.op == RedlineOp::kRemoved) removed += (removed.empty() ? "" : " … ") + piece.text;
        if (piece.op == RedlineOp::kAdded) added += (added.empty() ? "" : " … ") + piece.text;
    }
    if (removed.size() + added.size() > kShort) return "";
    if (removed.empty()) return ": “" + added + "” was put in";
    return added.empty() ? ": “" + removed + "” was struck out" : ": “" + removed + "” became “" + added + "”";
}

}  // namespace

std::vector<Told> fact_changes(const Notice& after, const Notice& before) {
    const std::vector<Difference> all = differences(before.reading, after.reading);
    std::vector<Told> out;
    for (const Difference& difference : all) {
        if (said_by_limbs(all, difference.field)) continue;
        if (difference.field == "end_users_named")
            add_party_changes(out, after, difference);
        else
            out.push_back(field_change(after, difference));
    }
    return out;
}

Told edit_change(const Notice& notice, const Copy& before, const Copy& after, const std::vector<RedlineHunk>& hunks,
                 std::size_t still_elsewhere) {
    Told told{"", change_of(notice, "text_edited", "")};
    Change& change = told.change;
    change.before = passage(hunks, &RedlineHunk::before);
    change.after = passage(hunks, &RedlineHunk::after);
    change.summary = "The official text of " + document_words(notice) +
                     " was edited at its address without notice: " + counted(hunks.size(), "passage", "passages") +
                     " changed" + swap_words(hunks) + ".";
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

}  // namespace gazetted::baseline
