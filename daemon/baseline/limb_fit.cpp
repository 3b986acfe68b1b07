#include "daemon/baseline/limb_fit.h"

#include <algorithm>
#include <array>

#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::LeadClaim;
using model::LimbReading;

/// The press calls a licence a ban and a refusal a prohibition; which acts of a text may be meant by its word, the
/// likeliest first.
struct SameThing {
    std::string_view claimed;
    std::array<std::string_view, 6> acts;
};

constexpr std::array kSameThings{
    SameThing{"licence_required", {"licence_required", "catch_all"}},
    SameThing{"prohibited", {"prohibited", "licence_required", "refused", "services_ban", "trade_ban", "dealings_ban"}},
    SameThing{"refused", {"refused", "prohibited"}},
    SameThing{"case_by_case", {"case_by_case"}},
    SameThing{"suspend", {"suspend", "continue_suspension"}},
    SameThing{"continue_suspension", {"continue_suspension", "suspend"}},
    SameThing{"terminate", {"terminate", "repeal"}},
    SameThing{"repeal", {"repeal", "terminate"}},
};

/// 0 where the limb does nothing of the kind; else more the likelier it is what the word means.
int act_score(const std::string& claimed, const LimbReading& limb) {
    constexpr int kMeant = 4;
    for (const SameThing& meaning : kSameThings) {
        if (meaning.claimed != claimed) continue;
        for (std::size_t i = 0; i < meaning.acts.size(); ++i)
            if (!meaning.acts[i].empty() && has(limb.acts, meaning.acts[i]))
                return kMeant + std::max(0, 2 - static_cast<int>(i));
        return 0;
    }
    return has(limb.acts, claimed) ? kMeant + 2 : 0;
}

/// One limb (or the whole, or an act on another document) as something a claim can be about.
struct Part {
    std::string path;
    const LimbReading* limb = nullptr;
    std::optional<model::EffectiveDate> from;
    std::optional<CivilDate> until;
};

std::vector<Part> parts_of(const Notice& notice, const Known& known) {
    std::vector<Part> parts;
    for (const LimbReading* limb : measures_in(notice)) {
        const auto* date = effective_of(notice.reading, limb);
        parts.push_back({limb == nullptr ? "" : limb->path, limb, {}, {}});
        if (date != nullptr) parts.back().from = date->value;
    }
    for (const Act& act : known.acts_of(notice)) {
        if (!act.suspends() && !act.ends()) continue;
        Part part{act.by_path, find_limb(notice.reading, act.by_path), {}, act.until()};
        if (act.from) part.from = model::EffectiveDate{*act.from, {}, "", ""};
        parts.push_back(std::move(part));
    }
    for (const auto& statement : notice.reading.statements)
        parts.push_back({"", nullptr, {}, statement.value.until});
    return parts;
}

/// +3 for each list that shares a value with the limb's, 0 where one side is silent, -3 where they share nothing.
int list_score(const std::vector<std::string>& claimed, const std::vector<model::Sourced<std::string>>& official) {
    if (claimed.empty() || official.empty()) return 0;
    return intersects(claimed, values_of(official)) ? 3 : -3;
}

int score_without_dates(const LeadClaim& claim, const Part& part) {
    if (part.limb == nullptr) return 0;
    int score = claim.act.empty() ? 0 : act_score(claim.act, *part.limb);
    if (!claim.act.empty() && score == 0) score = -2;
    return score + list_score(claim.end_user_categories, part.limb->end_user_categories) +
           list_score(claim.prohibited_end_uses, part.limb->prohibited_end_uses) +
           list_score(claim.case_by_case, part.limb->case_by_case);
}

/// Whether a claimed first day is the part's. The press has the day of announcement, in its own time zone, for "at
/// once".
bool same_start(const LeadClaim& claim, const Part& part, const Notice& notice) {
    if (!claim.effective || !part.from) return true;
    if (part.from->on == claim.effective->on) return true;
    const auto published = dated(notice);
    const bool at_once = part.from->basis == "on_publication" || (published && part.from->on == *published);
    if (claim.effective->basis == "fixed_date" || !published) return false;
    if (claim.effective->basis == "announced_on") return std::abs(claim.effective->on.days_since(*published)) <= 1;
    return at_once;
}

/// Computed last days may differ by one: whether the first day counts is not said.
bool same_end(const LeadClaim& claim, const Part& part) {
    if (!claim.suspended_until || !part.until) return true;
    return std::abs(claim.suspended_until->days_since(*part.until)) <= 1;
}

/// The days the parts state; where they differ, each with the parts whose it is: "1 December 2025 (1.1 and 1.2) and
/// 9 October 2025 (1.3)".
std::string dates_words(const std::vector<const Part*>& parts, bool ends) {
    std::vector<std::pair<CivilDate, std::vector<std::string>>> days;
    for (const Part* part : parts) {
        const auto date = ends ? part->until : part->from ? std::optional(part->from->on) : std::nullopt;
        if (!date) continue;
        auto day = std::find_if(days.begin(), days.end(), [&](const auto& known) { return known.first == *date; });
        if (day == days.end()) day = days.insert(days.end(), {*date, {}});
        if (!part->path.empty()) day->second.push_back(part->path);
    }
    std::vector<std::string> words;
    for (const auto& [date, paths] : days) {
        const bool told_apart = days.size() > 1 && !paths.empty();
        words.push_back(date_words(date) + (told_apart ? " (" + and_list(paths) + ")" : ""));
    }
    return and_list(words);
}

std::string codes_words(const std::vector<std::string>& codes) {
    std::vector<std::string> words;
    for (const std::string& code : codes)
        words.push_back(code_words(code));
    return and_list(words);
}

using Codes = std::vector<model::Sourced<std::string>>;

/// A field of scope, on all three sides.
struct ScopeField {
    const char* name;
    std::vector<std::string> LeadClaim::*claimed;
    Codes model::Reading::*official;
    Codes LimbReading::*of_limb;
};

constexpr std::array kScope{
    ScopeField{"end_user_categories", &LeadClaim::end_user_categories, &model::Reading::end_user_categories,
               &LimbReading::end_user_categories},
    ScopeField{"prohibited_end_uses", &LeadClaim::prohibited_end_uses, &model::Reading::prohibited_end_uses,
               &LimbReading::prohibited_end_uses},
    ScopeField{"case_by_case", &LeadClaim::case_by_case, &model::Reading::case_by_case, &LimbReading::case_by_case},
};

/// The parts that state the field, or, where only the whole does, what was there.
void keep_stating(std::vector<const Part*>& best, const std::vector<Part>& parts, const ScopeField& field) {
    std::vector<const Part*> stating;
    for (const Part& part : parts)
        if (part.limb != nullptr && !(part.limb->*field.of_limb).empty()) stating.push_back(&part);
    if (!stating.empty()) best = std::move(stating);
}

/// A scope the notice states otherwise: it has values for a field, and none of them is claimed.
void compare_scope(LimbFit& fit, std::vector<const Part*>& best, const std::vector<Part>& parts, const LeadClaim& claim,
                   const model::Reading& reading) {
    for (const ScopeField& field : kScope) {
        const std::vector<std::string>& claimed = claim.*field.claimed;
        const std::vector<std::string> official = values_of(reading.*field.official);
        if (claimed.empty() || official.empty() || intersects(claimed, official)) continue;
        fit.field = field.name;
        fit.claimed = codes_words(claimed);
        fit.official = codes_words(official);
        keep_stating(best, parts, field);
        return;
    }
}

/// Narrows to the parts whose dates are the claimed ones, or notes the date in which all of them differ. Where some
/// part bears a date, those without any are not what a dated claim means.
void keep_dated(std::vector<const Part*>& parts, LimbFit& fit, const LeadClaim& claim, const Notice& notice) {
    const auto undated = [](const Part* part) { return !part->from; };
    if (claim.effective && !std::all_of(parts.begin(), parts.end(), undated)) std::erase_if(parts, undated);
    std::vector<const Part*> dated_right, ending_right;
    for (const Part* part : parts)
        if (same_start(claim, *part, notice)) dated_right.push_back(part);
    for (const Part* part : dated_right)
        if (same_end(claim, *part)) ending_right.push_back(part);
    if (dated_right.empty()) {
        fit.field = "effective_from";
        fit.claimed = date_words(claim.effective->on);
        fit.official = dates_words(parts, false);
    } else if (ending_right.empty()) {
        fit.field = "suspended_until";
        fit.claimed = date_words(*claim.suspended_until);
        fit.official = dates_words(parts, true);
    } else {
        parts = ending_right;
        fit.score +=
            (claim.effective && parts.front()->from ? 2 : 0) + (claim.suspended_until && parts.front()->until ? 2 : 0);
    }
}

bool names_a_part(const LeadClaim& claim) {
    return !claim.act.empty() || claim.effective || claim.suspended_until || !claim.end_user_categories.empty() ||
           !claim.prohibited_end_uses.empty() || !claim.case_by_case.empty();
}

/// The paths of the parts, without what stands below another of them; the whole where that is no more than a list.
std::vector<std::string> paths_of(const std::vector<const Part*>& parts, const LeadClaim& claim) {
    constexpr std::size_t kMost = 4;
    std::vector<std::string> paths;
    for (const Part* part : parts) {
        const auto above = [&](const Part* other) {
            return other->path != part->path && covers(other->path, part->path);
        };
        const bool seen = std::find(paths.begin(), paths.end(), part->path) != paths.end();
        if (!seen && std::none_of(parts.begin(), parts.end(), above)) paths.push_back(part->path);
    }
    return names_a_part(claim) && paths.size() <= kMost ? paths : std::vector<std::string>{""};
}

}  // namespace

LimbFit fit_limbs(const LeadClaim& claim, const Notice& notice, const Known& known) {
    LimbFit fit;
    const std::vector<Part> parts = parts_of(notice, known);
    if (parts.empty()) return fit;
    std::vector<int> scores;
    for (const Part& part : parts)
        scores.push_back(score_without_dates(claim, part));
    fit.score = *std::max_element(scores.begin(), scores.end());
    std::vector<const Part*> best;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (scores[i] == fit.score) best.push_back(&parts[i]);
    fit.about_this =
        claim.act.empty() || best.front()->limb == nullptr || act_score(claim.act, *best.front()->limb) > 0;
    if (!fit.about_this) return fit;
    compare_scope(fit, best, parts, claim, notice.reading);
    if (fit.field.empty()) keep_dated(best, fit, claim, notice);
    fit.paths = paths_of(best, claim);
    return fit;
}

}  // namespace gazetted::baseline
