#include "daemon/baseline/claims.h"

#include <algorithm>

#include "daemon/baseline/limb_fit.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::LeadClaim;

bool acts_or_imposes(const Notice& notice) {
    return !measures_in(notice).empty() || !notice.reading.relations.empty() || !notice.reading.statements.empty();
}

bool names(const LeadClaim& claim, const Notice& notice) {
    const auto id = model::NoticeId::parse(notice.key);
    return id && std::any_of(claim.numbers.begin(), claim.numbers.end(),
                             [&](const model::NoticeId& number) { return number.same_sequence(*id); });
}

/// A document about others is about what they are about.
std::vector<std::string> subjects_of(const Notice& notice, const Known& known) {
    std::vector<std::string> subjects = specific_subjects(notice.reading.subjects);
    for (const Act& act : known.acts_of(notice)) {
        if (act.target == nullptr || act.type() == "amends") continue;
        const auto its = specific_subjects(act.target->reading.subjects);
        subjects.insert(subjects.end(), its.begin(), its.end());
    }
    return subjects;
}

bool is_event(const std::string& kind) {
    return kind == "suspension" || kind == "termination" || kind == "repeal" || kind == "uel_measures" ||
           kind == "uel_listing" || kind.ends_with("_list_addition");
}

bool in_window(const LeadClaim& claim, const Notice& notice, CivilDate day) {
    const auto dated_on = dated(notice);
    if (!dated_on) return false;
    const int back = day.days_since(*dated_on);
    return back <= (is_event(claim.kind) ? kEventDaysBack : kRuleDaysBack) && back >= -kClaimDaysAhead;
}

bool shares_party(const model::Reading& item, const Notice& notice) {
    return std::any_of(item.parties.begin(), item.parties.end(), [&](const auto& named) {
        return !named.value.en.empty() &&
               std::any_of(notice.reading.parties.begin(), notice.reading.parties.end(), [&](const auto& listed) {
                   return listed.value.en.starts_with(named.value.en) ||
                          named.value.en.starts_with(listed.value.en + " ");
               });
    });
}

bool shares_date(const LeadClaim& claim, const Notice& notice) {
    const auto& dates = notice.reading.effective_dates;
    const bool effective = claim.effective && claim.effective->basis == "fixed_date" &&
                           std::any_of(dates.begin(), dates.end(), [&](const auto& date) {
                               return date.value.on == claim.effective->on && date.value.basis == "fixed_date";
                           });
    const auto& relations = notice.reading.relations;
    return effective ||
           (claim.suspended_until && std::any_of(relations.begin(), relations.end(), [&](const auto& relation) {
                return relation.value.until == claim.suspended_until;
            }));
}

/// How a claim and a notice go together before dates and limbs are looked at.
struct Affinity {
    bool named = false;
    bool principal_kind = false;  ///< the claim names what is special about the notice
    bool subject = false;
    bool exact_subject = false;
    bool party = false;  ///< the item names a party of the notice
    bool near = false;   ///< in the window, or by an exact date or a party
    int days = 0;        ///< between the two
};

/// What is special about a notice: that it reaches abroad goes before what it controls.
bool is_principal(const std::string& kind, const Notice& notice) {
    return has(notice.reading.kinds, kind) &&
           (kind == "extraterritorial" || !has(notice.reading.kinds, "extraterritorial"));
}

bool kind_fits(const LeadClaim& claim, const Notice& notice) {
    if (claim.kind.empty() || has(notice.reading.kinds, claim.kind)) return true;
    // The press says "measures" of a listing and "lists" of measures.
    if (claim.kind == "uel_measures" && has(notice.reading.kinds, "uel_listing")) return true;
    if (claim.kind == "uel_listing" && has(notice.reading.kinds, "uel_measures")) return true;
    return claim.kind == "suspension" && !notice.reading.statements.empty();
}

/// A claim about goods is not met by a notice about technology alone, whatever both mention.
bool goods_against_technology(const LeadClaim& claim, const Notice& notice) {
    const bool goods = claim.kind == "extraterritorial" || claim.kind == "item_licensing";
    const bool technology = std::any_of(claim.subjects.begin(), claim.subjects.end(),
                                        [](const std::string& subject) { return subject.ends_with("_technology"); });
    return goods && !technology && has(notice.reading.kinds, "technology_control") &&
           !has(notice.reading.kinds, "item_licensing");
}

/// A notice that names nothing we have a word for may be about anything: it meets a report on a thing by more than its
/// kind and time. The lists are things of their own, and every listing is about one.
bool meets_silently(const LeadClaim& claim, const ClaimContext& item, const Notice& notice) {
    const bool of_a_thing = std::any_of(claim.subjects.begin(), claim.subjects.end(),
                                        [](const std::string& subject) { return subject != "dual_use_items"; });
    return !of_a_thing || is_event(claim.kind) || names(claim, notice) || shares_party(*item.reading, notice) ||
           shares_date(claim, notice);
}

Affinity affinity(const LeadClaim& claim, const ClaimContext& item, const Notice& notice, const Known& known) {
    const std::vector<std::string> subjects = subjects_of(notice, known);
    const auto destinations = values_of(notice.reading.destinations);
    const auto aimed_at = values_of(item.reading->destinations);
    Affinity out;
    out.named = names(claim, notice);
    out.principal_kind = !claim.kind.empty() && is_principal(claim.kind, notice);
    out.exact_subject = intersects(claim.subjects, subjects);
    out.subject = claim.subjects.empty() ||
                  (subjects.empty() ? meets_silently(claim, item, notice) : related_subjects(claim.subjects, subjects));
    if (goods_against_technology(claim, notice)) out.subject = false;
    if (!destinations.empty() && !aimed_at.empty() && !intersects(destinations, aimed_at)) out.subject = false;
    out.party = shares_party(*item.reading, notice);
    out.near = in_window(claim, notice, item.day) || (out.exact_subject && (out.party || shares_date(claim, notice)));
    if (const auto dated_on = dated(notice)) out.days = std::abs(item.day.days_since(*dated_on));
    return out;
}

/// The cheap half of the affinity: leads and notices grow for years, and most pairs are far apart.
bool worth_weighing(const LeadClaim& claim, const ClaimContext& item, const Notice& notice) {
    return acts_or_imposes(notice) && kind_fits(claim, notice) &&
           (in_window(claim, notice, item.day) || names(claim, notice) || shares_date(claim, notice) ||
            shares_party(*item.reading, notice));
}

bool says_something(const LeadClaim& claim) {
    return !claim.kind.empty() || !claim.subjects.empty();
}

/// One notice weighed: `fit` holds the limbs and, where something differs, the field.
struct Candidate {
    const Notice* notice = nullptr;
    Affinity affinity;
    LimbFit fit;

    [[nodiscard]] int weight() const {
        return (affinity.named ? 20 : 0) + (affinity.exact_subject ? 6 : 0) + (affinity.principal_kind ? 4 : 0) +
               (affinity.party ? 5 : 0) + fit.score;
    }
    /// The weightier one; of two equal ones the nearer in time.
    [[nodiscard]] bool better_than(const Candidate& other) const {
        return weight() != other.weight() ? weight() > other.weight() : affinity.days < other.affinity.days;
    }
    [[nodiscard]] bool agrees() const { return fit.field.empty(); }
    [[nodiscard]] bool can_dispute() const {
        return affinity.named || (affinity.principal_kind && affinity.exact_subject && affinity.near);
    }
};

std::vector<Candidate> candidates_for(const LeadClaim& claim, const ClaimContext& item, const Known& known) {
    std::vector<Candidate> out;
    if (!says_something(claim) && claim.numbers.empty()) return out;
    for (const Notice* notice : known.notices()) {
        if (!worth_weighing(claim, item, *notice)) continue;
        Candidate candidate{notice, affinity(claim, item, *notice, known), {}};
        if (!candidate.affinity.subject) continue;
        if (!candidate.affinity.named && (!candidate.affinity.near || !says_something(claim))) continue;
        candidate.fit = fit_limbs(claim, *notice, known);
        if (!candidate.fit.about_this) continue;
        if (candidate.fit.field.empty() && !claim.numbers.empty() && !candidate.affinity.named) {
            candidate.fit.field = "number";
            std::vector<std::string> claimed;
            for (const model::NoticeId& number : claim.numbers)
                claimed.push_back(number.display());
            candidate.fit.claimed = and_list(claimed);
            candidate.fit.official = model::LimbId{notice->key, ""}.display();
        }
        out.push_back(std::move(candidate));
    }
    return out;
}

ClaimMatch match_of(std::size_t claim, const Candidate& candidate, LeadState state) {
    ClaimMatch match{claim, state, "", candidate.fit.field, candidate.fit.claimed, candidate.fit.official};
    for (const std::string& path : candidate.fit.paths)
        match.limb += (match.limb.empty() ? "" : ", ") + model::LimbId{candidate.notice->key, path}.display();
    return match;
}

void add_dates(std::string& words, const LeadClaim& claim) {
    if (claim.effective) words += ", from " + date_words(claim.effective->on);
    if (claim.suspended_until) words += ", until " + date_words(*claim.suspended_until);
}

void add_codes(std::string& words, const std::string& lead, const std::vector<std::string>& codes) {
    std::vector<std::string> named;
    for (const std::string& code : codes)
        named.push_back(code_words(code));
    if (!named.empty()) words += lead + and_list(named);
}

/// The answer that an item speaks of: of those days, about the same thing, the nearest in time.
const Notice* answer_meant(const LeadClaim& claim, const ClaimContext& item, const Known& known) {
    const Notice* meant = nullptr;
    int nearest = kEventDaysBack + 1;
    for (const Notice* notice : known.notices()) {
        if (notice->reading.document_class != model::DocumentClass::kAnswer) continue;
        const auto said_on = dated(*notice);
        if (!said_on || !related_subjects(claim.subjects, specific_subjects(notice->reading.subjects))) continue;
        const int days = std::abs(item.day.days_since(*said_on));
        if (days < nearest) meant = notice, nearest = days;
    }
    return meant;
}

}  // namespace

Judgement judge(std::size_t claim, const ClaimContext& context, const Known& known) {
    const LeadClaim& said = context.reading->claims.at(claim).value;
    if (said.kind == "official_answer") {
        const Notice* answer = answer_meant(said, context, known);
        if (answer == nullptr) return {ClaimMatch{claim, LeadState::kUnconfirmed, "", "", "", ""}, nullptr};
        return {ClaimMatch{claim, LeadState::kConfirmed, model::LimbId{answer->key, ""}.display(), "", "", ""}, answer};
    }
    const std::vector<Candidate> candidates = candidates_for(said, context, known);
    const Candidate* confirming = nullptr;
    const Candidate* disputing = nullptr;
    for (const Candidate& candidate : candidates) {
        const Candidate*& best = candidate.agrees() ? confirming : disputing;
        if (!candidate.agrees() && !candidate.can_dispute() && candidate.fit.field != "number") continue;
        if (best == nullptr || candidate.better_than(*best)) best = &candidate;
    }
    if (confirming != nullptr) return {match_of(claim, *confirming, LeadState::kConfirmed), confirming->notice};
    // A wrong number is only proven by a document that is meant in everything else.
    const bool proven = disputing != nullptr && disputing->can_dispute();
    if (proven) return {match_of(claim, *disputing, LeadState::kDisputed), disputing->notice};
    return {ClaimMatch{claim, LeadState::kUnconfirmed, "", "", "", ""}, nullptr};
}

std::string claim_words(const LeadClaim& claim) {
    std::vector<std::string> about;
    for (std::string subject : claim.subjects) {
        std::replace(subject.begin(), subject.end(), '_', ' ');
        about.push_back(subject);
    }
    std::string words = claim.act.empty() ? kind_noun(claim.kind) : act_words(claim.act);
    if (!claim.act.empty() && !claim.kind.empty()) words += " (" + kind_noun(claim.kind) + ")";
    if (!about.empty()) words += ", about " + and_list(about);
    add_codes(words, ", for ", claim.end_user_categories);
    add_codes(words, ", for use in ", claim.prohibited_end_uses);
    add_codes(words, ", for ", claim.case_by_case);
    add_dates(words, claim);
    for (const model::NoticeId& number : claim.numbers)
        words += ", by " + notice_words(number);
    return words;
}

}  // namespace gazetted::baseline
