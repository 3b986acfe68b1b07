#include "daemon/baseline/leads.h"

#include <algorithm>

#include "daemon/baseline/claims.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

CivilDate day_of_lead(const Lead& lead) {
    return lead.reading.published_on ? lead.reading.published_on->value : lead.known_since.beijing_date();
}

LeadState state_of(const std::vector<ClaimMatch>& matches) {
    const auto any = [&](LeadState state) {
        return std::any_of(matches.begin(), matches.end(),
                           [&](const ClaimMatch& match) { return match.state == state; });
    };
    return any(LeadState::kDisputed)    ? LeadState::kDisputed
           : any(LeadState::kConfirmed) ? LeadState::kConfirmed
                                        : LeadState::kUnconfirmed;
}

/// The same said of other parts: a text was renumbered, or another document says it, too.
bool same_finding(const ClaimMatch& a, const ClaimMatch& b) {
    return a.state == b.state && a.field == b.field && a.claimed == b.claimed && a.official == b.official;
}

/// Judges every claim that is not yet confirmed; gives the indices whose standing is new.
std::vector<std::size_t> rejudge(Lead& lead, const Known& known) {
    std::vector<std::size_t> fresh;
    lead.matches.resize(lead.reading.claims.size());
    for (std::size_t i = 0; i < lead.matches.size(); ++i) {
        if (lead.matches[i].state == LeadState::kConfirmed) continue;
        const Judgement judgement = judge(i, {&lead.reading, day_of_lead(lead)}, known);
        lead.matches[i].claim = i;
        // A document that decided once is not forgotten because another one says nothing.
        if (judgement.match == lead.matches[i] || judgement.match.state == LeadState::kUnconfirmed) continue;
        const bool news = !same_finding(judgement.match, lead.matches[i]);
        lead.matches[i] = judgement.match;
        if (news) fresh.push_back(i);
        auto& by = lead.confirmed_by;
        const std::string& key = judgement.notice->key;
        if (judgement.match.state == LeadState::kConfirmed && std::find(by.begin(), by.end(), key) == by.end())
            by.push_back(key);
    }
    std::sort(lead.confirmed_by.begin(), lead.confirmed_by.end());
    lead.state = state_of(lead.matches);
    return fresh;
}

Json claim_json(const Lead& lead, const ClaimMatch& match) {
    return Json{{"claim", claim_words(lead.reading.claims.at(match.claim).value)},
                {"quote", lead.reading.claims.at(match.claim).evidence.quote},
                {"state", name_of(match.state)},
                {"limb", match.limb},
                {"field", match.field},
                {"claimed", match.claimed},
                {"official", match.official}};
}

Change change_for(const Lead& lead, const std::string& kind, Standing standing) {
    Change change;
    change.kind = kind;
    change.standing = standing;
    change.notice = lead.identity;
    change.detail = Json{
        {"publisher", lead.publisher}, {"title", lead.reading.title}, {"url", lead.url}, {"claims", Json::array()}};
    for (const ClaimMatch& match : lead.matches)
        change.detail["claims"].push_back(claim_json(lead, match));
    return change;
}

std::string claims_words(const Lead& lead, const std::vector<std::size_t>& claims) {
    std::vector<std::string> words;
    for (const std::size_t claim : claims)
        words.push_back(claim_words(lead.reading.claims.at(claim).value));
    if (words.size() == 1) return words.front();
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "(" : "; (") + std::to_string(i + 1) + ") " + words[i];
    return out;
}

std::string item_words(const Lead& lead) {
    return lead.publisher + " (“" + shortened(lead.reading.title, 80) + "”)";
}

Change unconfirmed(const Lead& lead) {
    Change change = change_for(lead, "lead_unconfirmed", Standing::kUnconfirmedPress);
    std::vector<std::size_t> all;
    for (const ClaimMatch& match : lead.matches)
        all.push_back(match.claim);
    change.summary = item_words(lead) + " reports what no official text seen says: " + claims_words(lead, all) +
                     ". The baseline is not changed by it.";
    for (const auto& claim : lead.reading.claims)
        add_evidence(change.evidence, claim.evidence);
    return change;
}

/// "effective_from" is for machines.
std::string field_words(const std::string& field) {
    if (field == "effective_from") return "the date of effect is ";
    if (field == "suspended_until") return "the suspension ends on ";
    if (field == "number") return "it is ";
    if (field == "case_by_case") return "what is decided case by case is ";
    return field == "prohibited_end_uses" ? "the end uses refused are " : "the end users meant are ";
}

std::string first_limb(const std::string& limbs) {
    return limbs.substr(0, limbs.find(','));
}

/// "MOFCOM-2025-61/1.1, MOFCOM-2025-61/1.2" -> "MOFCOM Announcement No. 61 of 2025, parts 1.1 and 1.2".
std::string limb_words(const std::string& limbs) {
    const auto limb = model::LimbId::parse(first_limb(limbs));
    if (!limb) return first_limb(limbs);
    std::vector<std::string> paths{limb->path};
    for (std::size_t comma = limbs.find(", "); comma != std::string::npos; comma = limbs.find(", ", comma + 2))
        if (const auto other = model::LimbId::parse(first_limb(limbs.substr(comma + 2)))) paths.push_back(other->path);
    return notice_words(limb->notice) + (paths.size() == 1 ? path_words(limb->path) : ", parts " + and_list(paths));
}

/// The words of the official text behind what it says of a date: those of the limbs the claim was held against.
void add_official_words(const ClaimMatch& match, const Known& known, std::vector<model::Evidence>& evidence) {
    for (std::size_t at = 0; at < match.limb.size();) {
        const std::size_t comma = std::min(match.limb.find(", ", at), match.limb.size());
        const auto limb = model::LimbId::parse(match.limb.substr(at, comma - at));
        at = comma + 2;
        const auto id = limb ? model::NoticeId::parse(limb->notice) : std::nullopt;
        const Notice* notice = id ? known.known_as(*id) : limb ? known.find(limb->notice) : nullptr;
        if (notice == nullptr) continue;
        if (match.field == "effective_from") {
            const auto* date = effective_of(notice->reading, find_limb(notice->reading, limb->path));
            if (date != nullptr) add_evidence(evidence, date->evidence);
        } else if (match.field == "suspended_until") {
            for (const Act& act : known.acts_on(notice->key))
                if (act.suspends() && covers(act.target_path(), limb->path))
                    add_evidence(evidence, act.relation->evidence);
        }
    }
}

Change disputed(const Lead& lead, const std::vector<std::size_t>& claims, const Known& known) {
    Change change = change_for(lead, "lead_disputed", Standing::kUnconfirmedPress);
    for (const std::size_t claim : claims) {
        const ClaimMatch& match = lead.matches.at(claim);
        if (match.state != LeadState::kDisputed) continue;
        if (change.limb.empty()) {
            change.limb = first_limb(match.limb);
            change.before = match.claimed;
            change.after = match.official;
        }
        change.summary += (change.summary.empty() ? "" : " ") + item_words(lead) + " says that " +
                          field_words(match.field) + match.claimed + "; the official text of " +
                          limb_words(match.limb) + " says " + match.official + ".";
        add_evidence(change.evidence, lead.reading.claims.at(claim).evidence);
        add_official_words(match, known, change.evidence);
    }
    return change;
}

Change confirmed(const Lead& lead, const std::vector<std::size_t>& claims, const Notice& notice) {
    Change change = change_for(lead, "lead_confirmed", Standing::kOfficial);
    std::vector<std::size_t> met;
    for (const std::size_t claim : claims)
        if (lead.matches.at(claim).state == LeadState::kConfirmed) met.push_back(claim);
    change.limb = first_limb(lead.matches.at(met.front()).limb);
    change.summary = sentence_start(document_words(notice)) + " confirms what " + item_words(lead) +
                     " reported: " + claims_words(lead, met) + ".";
    return change;
}

bool has_state(const Lead& lead, const std::vector<std::size_t>& claims, LeadState state) {
    return std::any_of(claims.begin(), claims.end(),
                       [&](std::size_t claim) { return lead.matches.at(claim).state == state; });
}

const Lead* open_lead(const Baseline& baseline, const std::string& identity) {
    const auto found = std::find_if(baseline.leads.begin(), baseline.leads.end(),
                                    [&](const Lead& lead) { return lead.identity == identity && !lead.known_until; });
    return found == baseline.leads.end() ? nullptr : &*found;
}

/// Old leads are left in peace: a document settles what was written about it in the weeks before, or what names it.
bool may_concern(const Lead& lead, const Notice& notice) {
    constexpr int kWeeksOfTalk = 60;
    const auto on = dated(notice);
    const auto& claims = lead.reading.claims;
    const bool numbered =
        std::any_of(claims.begin(), claims.end(), [](const auto& claim) { return !claim.value.numbers.empty(); });
    return numbered || !on || std::abs(on->days_since(day_of_lead(lead))) <= kWeeksOfTalk;
}

bool same_claims(const model::Reading& a, const model::Reading& b) {
    return std::equal(a.claims.begin(), a.claims.end(), b.claims.begin(), b.claims.end(),
                      [](const auto& one, const auto& other) { return one.value == other.value; });
}

Lead lead_of(const Observation& seen) {
    Lead lead;
    lead.identity = seen.identity;
    lead.url = seen.document.url;
    lead.source_id = seen.source_id;
    lead.publisher = seen.publisher;
    lead.reading = lead_reading(seen);
    lead.reader_version = seen.reader_version;
    lead.snapshot = seen.snapshot;
    lead.known_since = seen.observed_at;
    return lead;
}

}  // namespace

model::Reading lead_reading(const Observation& seen) {
    model::Reading reading = seen.reading;
    if (reading.title.empty()) reading.title = seen.document.title;
    if (!reading.published_on) reading.published_on = model::Sourced<CivilDate>{day_of(seen), {}};
    return reading;
}

Outcome reconcile_press(const Baseline& baseline, const Observation& seen, const Policy& policy) {
    Outcome outcome;
    if (seen.reading.claims.empty()) return outcome;
    const Lead* earlier = open_lead(baseline, seen.identity);
    if (earlier != nullptr && same_claims(earlier->reading, seen.reading)) return outcome;
    Lead lead = lead_of(seen);
    const Known known(baseline);
    const std::vector<std::size_t> fresh = rejudge(lead, known);
    const bool told = day_of(seen) >= policy.alert_after;
    // An item that is only reworded is not told again; one that now contradicts the official text is.
    const bool dispute_is_new = earlier == nullptr || earlier->state != LeadState::kDisputed;
    if (told && lead.state == LeadState::kDisputed && dispute_is_new) {
        outcome.changes.push_back(disputed(lead, fresh, known));
    } else if (told && lead.state == LeadState::kUnconfirmed && earlier == nullptr) {
        outcome.changes.push_back(unconfirmed(lead));
    }
    outcome.leads.push_back(std::move(lead));
    return outcome;
}

void settle_leads(const Baseline& baseline, const Known& known, const Notice& notice, Instant now, const Policy& policy,
                  Outcome& outcome) {
    for (const Lead& held : baseline.leads) {
        const auto is_open = [](const ClaimMatch& match) { return match.state != LeadState::kConfirmed; };
        if (held.known_until || std::none_of(held.matches.begin(), held.matches.end(), is_open)) continue;
        if (!may_concern(held, notice)) continue;
        Lead lead = held;
        const std::vector<std::size_t> fresh = rejudge(lead, known);
        if (fresh.empty() && lead.matches == held.matches) continue;
        lead.known_since = now;
        if (day_of_lead(held) >= policy.alert_after) {
            if (has_state(lead, fresh, LeadState::kConfirmed))
                outcome.changes.push_back(confirmed(lead, fresh, notice));
            if (has_state(lead, fresh, LeadState::kDisputed)) outcome.changes.push_back(disputed(lead, fresh, known));
        }
        outcome.leads.push_back(std::move(lead));
    }
}

}  // namespace gazetted::baseline
