#include "daemon/baseline/reread.h"

#include <algorithm>
#include <array>
#include <map>

#include "daemon/baseline/act_unread.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/leads.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

constexpr std::size_t kShownDifferences = 12;

constexpr std::array<std::string_view, 9> kNoFacts{"title",    "gist",           "path",           "clauses", "unread",
                                                   "language", "document_class", "is_new_measure", "subjects"};

/// The document's lists repeat what its parts say.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kOfParts{
    {{"effective_dates", "effective"}, {"suspended_until", "suspended_until"}}};

bool said_by_a_part(const FieldDifference& difference, const std::vector<FieldDifference>& all) {
    if (!difference.path.empty()) return false;
    std::string_view of_part = difference.field;
    bool any_value = false;
    for (const auto& [whole, part] : kOfParts)
        if (whole == difference.field) of_part = part, any_value = true;
    return std::any_of(all.begin(), all.end(), [&](const FieldDifference& each) {
        return !each.path.empty() && each.field == of_part &&
               (any_value || (each.before == difference.before && each.after == difference.after));
    });
}

/// The differences worth telling, by part, in the order of the text.
std::vector<std::vector<FieldDifference>> facts_by_part(const std::vector<FieldDifference>& all) {
    std::vector<std::vector<FieldDifference>> out;
    for (const FieldDifference& difference : told_differences(all)) {
        if (out.empty() || out.back().front().path != difference.path) out.emplace_back();
        out.back().push_back(difference);
    }
    return out;
}

Told reread_change(const Notice& next, int earlier_reader, const std::vector<FieldDifference>& differences) {
    const std::string& path = differences.front().path;
    Told told{path, change_of(next, "reread", path)};
    Change& change = told.change;
    change.standing = Standing::kReread;
    std::vector<std::string> words;
    change.detail = Json{{"reader_before", earlier_reader}, {"reader_after", next.reader_version}};
    change.detail["differences"] = Json::array();
    for (const FieldDifference& difference : differences) {
        words.push_back(difference_words(difference));
        change.detail["differences"].push_back(field_difference_json(difference));
        for (const model::Evidence& evidence : difference.evidence_after)
            add_evidence(change.evidence, evidence);
    }
    std::string shown;
    for (std::size_t i = 0; i < words.size() && i < kShownDifferences; ++i)
        shown += (shown.empty() ? "" : "; ") + words[i];
    if (words.size() > kShownDifferences)
        shown += "; and " + std::to_string(words.size() - kShownDifferences) + " more";
    change.summary = "Read anew by a newer reader, the unchanged text of " + document_words(next) + path_words(path) +
                     " gives " + shown + ". Nobody edited the text.";
    return told;
}

void set_apart(Outcome& outcome, const std::string& opening, Instant now) {
    for (Notice& notice : outcome.notices)
        notice.known_since = now;
    for (Lead& lead : outcome.leads)
        lead.known_since = now;
    for (Change& change : outcome.changes) {
        change.standing = Standing::kReread;
        change.summary = opening + change.summary;
    }
}

bool claims_alike(const model::Reading& a, const model::Reading& b) {
    const auto differences = field_differences(a, b);
    return std::none_of(differences.begin(), differences.end(),
                        [](const auto& each) { return each.field == "claims"; });
}

}  // namespace

bool is_fact(const FieldDifference& difference) {
    return std::find(kNoFacts.begin(), kNoFacts.end(), difference.field) == kNoFacts.end();
}

std::vector<FieldDifference> told_differences(const std::vector<FieldDifference>& all) {
    std::vector<FieldDifference> out;
    for (const FieldDifference& difference : all)
        if (is_fact(difference) && !said_by_a_part(difference, all)) out.push_back(difference);
    return out;
}

std::string difference_words(const FieldDifference& difference) {
    std::string field = difference.field;
    std::replace(field.begin(), field.end(), '_', ' ');
    if (difference.turn == Turn::kChanged) return field + ": " + difference.after + " in place of " + difference.before;
    if (difference.turn == Turn::kRemoved) return field + ": no longer " + difference.before;
    return field + ": also " + difference.after;
}

Outcome reread_notice(const Notice& held, const Observation& seen, Instant now) {
    Outcome outcome;
    if (held.reader_version == seen.reader_version && as_read(held) == seen.reading) return outcome;
    // What waits because no act was read in it goes on waiting where none is read again.
    if (!is_of_concern(held.reading) && !is_of_concern(seen.reading)) return outcome;
    Notice next = held;
    take_reading(next, seen.reading, seen.reader_version);
    next.known_since = now;
    std::vector<Told> told;
    for (const auto& differences : facts_by_part(field_differences(held.reading, next.reading)))
        told.push_back(reread_change(next, held.reader_version, differences));
    outcome.changes = in_order(std::move(told));
    outcome.notices.push_back(std::move(next));
    return outcome;
}

Outcome reread_lead(const Baseline& baseline, const Lead& held, const Observation& seen, const Policy& policy,
                    Instant now) {
    Outcome outcome;
    const model::Reading reading = lead_reading(seen);
    if (held.reader_version == seen.reader_version && held.reading == reading) return outcome;
    if (!claims_alike(held.reading, reading)) outcome = reconcile(baseline, seen, policy);
    if (outcome.leads.empty()) {
        Lead next = held;
        next.reading = reading;
        next.reader_version = seen.reader_version;
        if (reading.claims.empty()) next.matches.clear(), next.state = LeadState::kUnconfirmed;
        outcome.leads.push_back(std::move(next));
    }
    set_apart(outcome, "Read anew by a newer reader: ", now);
    return outcome;
}

Outcome found_anew(const Baseline& baseline, const Observation& seen, const Policy& policy, Instant now) {
    Outcome outcome = reconcile(baseline, seen, policy);
    set_apart(outcome,
              "Found by a newer reader in a text held since " + date_words(seen.observed_at.beijing_date()) + ": ",
              now);
    return outcome;
}

}  // namespace gazetted::baseline
