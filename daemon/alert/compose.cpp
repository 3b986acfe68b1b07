#include "daemon/alert/compose.h"

#include <algorithm>
#include <tuple>

#include "daemon/alert/wording.h"
#include "daemon/baseline/review.h"
#include "parsers/base/ascii.h"
#include "parsers/base/name_hash.h"

namespace gazetted::alert {

namespace {

using baseline::Change;
using baseline::Standing;

void add_unique(std::vector<std::string>& list, std::string value) {
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

const Change& leading(const std::vector<Change>& changes) {
    return *std::min_element(changes.begin(), changes.end(),
                             [](const Change& a, const Change& b) { return kind_rank(a.kind) < kind_rank(b.kind); });
}

std::vector<std::string> notices_of(const std::vector<Change>& changes, const std::string& kind) {
    std::vector<std::string> notices;
    for (const Change& change : changes)
        if (change.kind == kind) add_unique(notices, notice_of_limb(change.limb));
    return notices;
}

/// The notices an answer is about.
std::vector<std::string> explained_by(const Change& answer) {
    if (!answer.detail.is_object() || !answer.detail.contains("explains")) return {};
    return answer.detail["explains"].get<std::vector<std::string>>();
}

/// What the changes of one kind have in common: "ends soon" where all do, else that their state changes.
std::string words_of_kind(const std::vector<Change>& changes, const std::string& kind) {
    std::vector<std::string> words;
    for (const Change& change : changes)
        if (change.kind == kind) add_unique(words, change_words(change));
    if (words.size() == 1) return words.front();
    return kind == "takes_effect_soon" ? "state changes soon"
           : kind == "takes_effect"    ? "state changes"
                                       : kind_words(kind);
}

/// " from 2025-10-09 and 2025-12-01", " until 2026-11-10": the dates of the leading kind.
std::string dates_of(const std::vector<Change>& changes, const std::string& kind) {
    std::vector<std::string> from, until;
    for (const Change& change : changes) {
        if (change.kind != kind) continue;
        if (change.effective_from) add_unique(from, change.effective_from->iso());
        if (change.until) add_unique(until, change.until->iso());
    }
    std::sort(from.begin(), from.end());
    std::sort(until.begin(), until.end());
    return (from.empty() ? "" : " from " + enumerate(from, 3)) + (until.empty() ? "" : " until " + enumerate(until, 3));
}

std::string fate_words(const model::Json& fate) {
    const std::string state = fate["state"].get<std::string>();
    if (state == "lapse_unconfirmed") return "in doubt after its suspension";
    const std::string until = fate.contains("until") ? " until " + fate["until"].get<std::string>() : "";
    return (fate.value("ahead", false) ? "set to be " : "") + state + until;
}

/// ", already suspended until 2026-11-10": what documents known before do to all that is told, or to some of it.
std::string already_words(const std::vector<Change>& changes, const std::string& kind) {
    std::vector<std::string> states;
    bool all = true;
    for (const Change& change : changes) {
        if (change.kind != kind) continue;
        const bool touched = change.detail.is_object() && change.detail.contains("already");
        all = all && touched;
        if (!touched) continue;
        for (const model::Json& each : change.detail["already"]) {
            add_unique(states, fate_words(each));
            all = all && !each.contains("parties") && !each.contains("part");
        }
    }
    return states.empty() ? "" : (all ? ", already " : ", in part already ") + enumerate(states, 3);
}

bool is_press(const Change& change) {
    return change.kind.starts_with("lead_");
}

std::string headline_of(const std::vector<Change>& changes, const Origin& origin) {
    const Change& first = leading(changes);
    if (is_press(first)) return kind_words(first.kind) + ": " + origin.publisher + ", \u201c" + origin.title + "\u201d";
    const std::vector<std::string> targets =
        first.kind == "answer_published" ? explained_by(first) : notices_of(changes, first.kind);
    constexpr std::size_t kNamed = 4;
    const std::string about = targets.empty() ? shown_key(first.notice) : enumerate(targets, kNamed);
    const bool renumbered = first.kind == "number_corrected";
    std::string headline = about + ": " + words_of_kind(changes, first.kind) + dates_of(changes, first.kind) +
                           already_words(changes, first.kind) +
                           (renumbered ? ", was " + shown_key(first.detail["from"].get<std::string>()) : "");
    if (!first.by_limb.empty() && notice_of_limb(first.by_limb) != about &&
        std::find(targets.begin(), targets.end(), shown_key(first.notice)) == targets.end())
        headline +=
            model::NoticeId::parse(first.notice) ? " (by " + shown_key(first.notice) + ")" : " (by an official answer)";
    return headline;
}

void label(Alert& alert, const std::string& name, std::string value) {
    add_unique(alert.labels[name], std::move(value));
}

void label_reading(Alert& alert, const model::Reading& reading) {
    for (const auto& issuer : reading.issuers)
        label(alert, "issuer", ascii_lower(issuer.value));
    for (const auto& subject : reading.subjects)
        label(alert, "subject", subject.value);
    for (const auto& claim : reading.claims)
        for (const std::string& subject : claim.value.subjects)
            label(alert, "subject", subject);
    for (const auto& destination : reading.destinations)
        label(alert, "destination", destination.value);
}

void label_changes(Alert& alert) {
    for (const Change& change : alert.changes) {
        label(alert, "kind", change.kind);
        label(alert, "notice", notice_of_limb(change.limb));
        if (change.kind == "number_corrected")
            label(alert, "notice", shown_key(change.detail["from"].get<std::string>()));
    }
    label(alert, "standing", std::string(baseline::name_of(alert.standing)));
    label(alert, "source", alert.origin.source_id);
    label(alert, "review", review_reasons(alert).empty() ? "none" : "needed");
    for (auto it = alert.labels.begin(); it != alert.labels.end();)
        it = it->second.empty() ? alert.labels.erase(it) : std::next(it);
}

/// Why a person should look, in words; unread clauses have a list of their own.
std::vector<std::string> warnings_of(const std::vector<Change>& changes, const model::Reading& reading) {
    std::vector<std::string> warnings;
    for (const baseline::Doubt& doubt : baseline::doubts_of(reading))
        if (doubt.code != "unread")
            add_unique(warnings, doubt.code == "incomplete" ? "incomplete: " + doubt.words : doubt.words);
    for (const Change& change : changes)
        if (change.kind == "reference_unresolved" || change.kind == "correction_lapsed")
            add_unique(warnings, change.summary);
    return warnings;
}

/// Called last: the id covers everything that is told.
void seal(Alert& alert) {
    label_changes(alert);
    alert.id = "ga-" + name_hash(model::dump(alert_json(alert)));
}

auto calendar_group(const Change& change) {
    const std::string offset = change.detail.is_object() && change.detail.contains("offset_days")
                                   ? model::dump(change.detail["offset_days"])
                                   : "";
    return std::tuple(change.kind, change.notice, change.effective_from, change.until, offset);
}

Origin origin_of(const baseline::Notice* notice, const std::string& key) {
    if (notice == nullptr) return {shown_key(key), "", "", "", "", {}};
    Origin origin{notice->reading.title, notice->curated_source, "", "", "", {}};
    if (!notice->copies.empty()) {
        const baseline::Copy& copy = notice->copies.front();
        origin.url = copy.url;
        origin.source_id = copy.source_id;
        origin.snapshot = copy.snapshot;
    }
    if (notice->reading.published_on) origin.published_on = notice->reading.published_on->value;
    return origin;
}

}  // namespace

Alert compose_document(const std::vector<Change>& changes, const Origin& origin, const model::Reading& reading,
                       Instant now) {
    Alert alert;
    alert.thread = leading(changes).notice;
    alert.created_at = now;
    alert.standing = leading(changes).standing;
    alert.headline = headline_of(changes, origin);
    alert.origin = origin;
    alert.changes = changes;
    for (const model::Evidence& clause : reading.unread)
        alert.unread.push_back(clause.quote);
    alert.warnings = warnings_of(changes, reading);
    label_reading(alert, reading);
    seal(alert);
    return alert;
}

std::vector<Alert> compose_calendar(const std::vector<Change>& changes, const baseline::Baseline& baseline,
                                    Instant now) {
    std::vector<Alert> alerts;
    std::vector<Change> rest = changes;
    while (!rest.empty()) {
        const auto key = calendar_group(rest.front());
        std::vector<Change> group;
        const auto in_group = [&](const Change& change) { return calendar_group(change) == key; };
        std::copy_if(rest.begin(), rest.end(), std::back_inserter(group), in_group);
        rest.erase(std::remove_if(rest.begin(), rest.end(), in_group), rest.end());
        const baseline::Notice* notice = baseline.find(group.front().notice);
        Alert alert;
        alert.thread = group.front().notice;
        alert.created_at = now;
        alert.standing = Standing::kCalendar;
        alert.origin = origin_of(notice, group.front().notice);
        alert.headline = headline_of(group, alert.origin);
        alert.changes = std::move(group);
        if (notice != nullptr) label_reading(alert, notice->reading);
        seal(alert);
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

namespace {

Alert of_source(const std::string& source_id, const std::string& publisher, const std::string& url, Instant now,
                std::string headline, std::string summary) {
    Alert alert;
    alert.thread = "source:" + source_id;
    alert.created_at = now;
    alert.standing = Standing::kCalendar;
    alert.headline = std::move(headline);
    alert.origin = {"", url, source_id, publisher, "", {}};
    Change change;
    change.kind = "source_failing";
    change.standing = Standing::kCalendar;
    change.notice = alert.thread;
    change.summary = std::move(summary);
    alert.changes.push_back(std::move(change));
    seal(alert);
    return alert;
}

}  // namespace

Alert compose_health(const std::string& source_id, const std::string& publisher, const std::string& url,
                     const std::string& failure, std::optional<Instant> last_read, Instant now) {
    std::string since = "never read so far";
    if (last_read) since = "last read " + beijing_words(*last_read);
    return of_source(source_id, publisher, url, now, "source " + source_id + " cannot be read (" + since + ")",
                     publisher + " cannot be read (" + since + "): " + failure +
                         ". What it may have published since is not known; no measure was changed for it.");
}

Alert compose_gap(const std::string& source_id, const std::string& publisher, const std::string& url,
                  const std::string& why, Instant now) {
    return of_source(source_id, publisher, url, now, "rows of source " + source_id + " were not read",
                     publisher + " listed more since the last look than was read: " + why +
                         ". What stands there is not known; look at the list itself.");
}

}  // namespace gazetted::alert
