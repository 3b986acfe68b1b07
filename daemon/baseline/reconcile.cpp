#include "daemon/baseline/reconcile.h"

#include <algorithm>

#include "daemon/baseline/act_unread.h"
#include "daemon/baseline/annexes.h"
#include "daemon/baseline/compare.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/fate.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/leads.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/renumbering.h"
#include "daemon/baseline/reread.h"
#include "daemon/baseline/told.h"

namespace gazetted::baseline {

namespace {

using model::Language;
using model::Reading;

Copy copy_of(const Observation& seen) {
    Copy copy{seen.document.url,       seen.source_id,  seen.snapshot, seen.fingerprint, {},
              seen.document.posted_on, seen.observed_at};
    for (const model::Block& block : seen.document.blocks)
        copy.paragraphs.push_back(block.text);
    copy.annexes = annexes_of(seen.document);
    return copy;
}

void append(std::vector<Told>& to, std::vector<Told> more) {
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

/// An answer, or a piece of the ministry's news, that retells what stands elsewhere.
bool explains_only(const Reading& reading) {
    return reading.is_control_measure && !reading.is_new_measure && reading.numbers.empty();
}

/// Everything a document says that is news.
std::vector<Told> news_of(const Notice& notice, const Known& known, LastDay last_day) {
    std::vector<Told> told;
    if (explains_only(notice.reading))
        told.push_back(answer_change(notice, known));
    else
        append(told, announcements(notice));
    append(told, act_changes(notice, known, last_day));
    append(told, extension_changes(notice, known));
    return told;
}

Outcome written(Notice notice, std::vector<Told> told, bool quiet) {
    Outcome outcome;
    outcome.notices.push_back(std::move(notice));
    if (!quiet) outcome.changes = in_order(std::move(told));
    return outcome;
}

/// A document the baseline did not have from us: new, or known as a curated fact only.
Outcome first_reading(const Baseline& baseline, const Known& known, const Observation& seen, const Notice* curated,
                      const Policy& policy) {
    Notice notice;
    notice.key = curated != nullptr ? curated->key : key_of(seen);
    notice.copies.push_back(copy_of(seen));
    take_reading(notice, seen.reading, seen.reader_version);
    notice.known_since = seen.observed_at;
    if (curated != nullptr) {
        notice.curated_source = curated->curated_source;
        notice.cited_as = curated->cited_as;
    }
    const bool quiet = day_of(seen) < policy.alert_after;
    Outcome outcome = written(notice, quiet ? std::vector<Told>{} : news_of(notice, known, policy.last_day), quiet);
    if (!baseline.leads.empty()) settle_leads(baseline, known.with(notice), notice, seen.observed_at, policy, outcome);
    return outcome;
}

/// True where the copy's reading should stand for the notice: the authentic language, the whole list of parties, or the
/// document's own date in place of a site's posting date.
bool reads_better(const Reading& copy, const Reading& held) {
    if (copy.language != held.language) return copy.language == Language::kChinese;
    if (copy.incomplete() != held.incomplete()) return held.incomplete();
    if (held.parties.empty() != copy.parties.empty()) return held.parties.empty();
    const bool held_codes = !held.control_codes.empty() || !held.hs_codes.empty();
    const bool copy_codes = !copy.control_codes.empty() || !copy.hs_codes.empty();
    if (held_codes != copy_codes) return copy_codes;
    return copy.published_on && held.published_on && copy.published_on->value < held.published_on->value;
}

/// What a better copy adds to what was told of the first: parties that were missing, a date that was the site's.
std::vector<Told> added_by(const Notice& better, const Notice& held) {
    if (better.reading.language != held.reading.language) return {};
    if (held.reading.parties.empty() && !better.reading.parties.empty()) return listings(better);
    return fact_changes(better, held);
}

/// Corrections by hand that the new text left behind.
std::vector<Told> lapses(const Notice& next, const Notice& held) {
    std::vector<Told> out;
    for (std::size_t i = held.lapsed.size(); i < next.lapsed.size(); ++i)
        out.push_back({next.lapsed[i].limb, lapse_change(next, next.lapsed[i])});
    return out;
}

/// A text whose annexes are not all read may state less than it will; that contradicts nobody.
bool contradict(const Notice& held, const Copy& held_copy, const Observation& seen) {
    std::vector<Difference> all = disagreements(as_read(held), seen.reading);
    const bool held_open = has_unread(held_copy.annexes);
    const bool seen_open = has_unread(annexes_of(seen.document));
    std::erase_if(all, [&](const Difference& difference) {
        return (seen_open && difference.only_second.empty()) || (held_open && difference.only_first.empty());
    });
    return !all.empty();
}

/// The same document at one more address.
Outcome another_copy(const Notice& held, const Observation& seen, bool quiet) {
    Notice next = held;
    next.known_since = seen.observed_at;
    const bool disagree = contradict(held, held.copies.front(), seen);
    next.copies_disagree = held.copies_disagree || disagree;
    if (disagree) {
        next.copies.push_back(copy_of(seen));
        return written(std::move(next), {disagreement_change(held, seen.reading, seen.document.url)}, quiet);
    }
    if (!reads_better(seen.reading, as_read(held))) {
        next.copies.push_back(copy_of(seen));
        return written(std::move(next), {}, quiet);
    }
    next.copies.insert(next.copies.begin(), copy_of(seen));
    take_reading(next, seen.reading, seen.reader_version);
    std::vector<Told> told = added_by(next, held);
    append(told, lapses(next, held));
    return written(std::move(next), std::move(told), quiet);
}

/// How many other copies still hold every passage that is gone here.
std::size_t copies_with(const Notice& held, const Copy& edited, const std::vector<std::string>& now) {
    std::vector<std::string> gone;
    for (const std::string& paragraph : edited.page())
        if (std::find(now.begin(), now.end(), paragraph) == now.end()) gone.push_back(paragraph);
    if (gone.empty()) return 0;
    return static_cast<std::size_t>(std::count_if(held.copies.begin(), held.copies.end(), [&](const Copy& copy) {
        return copy.url != edited.url && std::all_of(gone.begin(), gone.end(), [&](const std::string& paragraph) {
                   return std::find(copy.paragraphs.begin(), copy.paragraphs.end(), paragraph) != copy.paragraphs.end();
               });
    }));
}

/// What is told of a copy whose facts are the notice's: what new annexes brought, else what an edit changed.
void tell_facts(const Notice& next, const Notice& held, const std::vector<CopyAnnex>& read, std::vector<Told>& told) {
    // A page that changed in nothing we show, or a better reader, is no news.
    if (!read.empty())
        append(told, annex_changes(next, held, read));
    else if (!told.empty())
        append(told, fact_changes(next, held));
}

/// A text at a known address reads otherwise than before: its page was edited, or a file of it was read or replaced.
Outcome changed_copy(const Notice& held, const Copy& earlier, const Observation& seen, const Policy& policy) {
    Notice next = held;
    next.known_since = seen.observed_at;
    Copy now = copy_of(seen);
    now.first_seen_at = earlier.first_seen_at;
    const std::ptrdiff_t index = &earlier - held.copies.data();
    next.copies[static_cast<std::size_t>(index)] = now;
    std::vector<Told> told;
    if (const auto hunks = redline(earlier.page(), now.page()); !hunks.empty())
        told.push_back(edit_change(next, earlier, now, hunks, copies_with(held, earlier, now.page())));
    append(told, annex_edits(next, earlier, now));
    const bool edited = !told.empty();
    const std::vector<CopyAnnex> read = newly_read(earlier, now);
    if (index == 0) {
        take_reading(next, seen.reading, seen.reader_version);
        // A page that changed in nothing we show is no news; what a newer reader makes of it is told as just that.
        if (!edited && read.empty() && seen.reader_version != held.reader_version)
            return {{next}, {}, reread_notice(held, seen, seen.observed_at).changes};
        tell_facts(next, held, read, told);
        append(told, lapses(next, held));
    } else if (contradict(held, held.copies.front(), seen)) {
        next.copies_disagree = next.copies_disagree || edited || !read.empty();
        if (edited || !read.empty()) told.push_back(disagreement_change(held, seen.reading, seen.document.url));
    } else if (!read.empty() && reads_better(seen.reading, as_read(held))) {
        take_reading(next, seen.reading, seen.reader_version);
        std::rotate(next.copies.begin(), next.copies.begin() + index, next.copies.begin() + index + 1);
        tell_facts(next, held, read, told);
        append(told, lapses(next, held));
    }
    const bool quiet = !edited && day_of(seen) < policy.alert_after;
    return written(std::move(next), std::move(told), quiet);
}

/// A copy more, or an edit, may take away the part that another document acts on, and say what a report is waiting for
/// or something else than it was held against.
Outcome with_followers(Outcome outcome, const Baseline& baseline, const Known& known, const Notice& held,
                       const Observation& seen, const Policy& policy) {
    if (outcome.notices.empty() || outcome.notices.front().reading == held.reading) return outcome;
    const Notice next = outcome.notices.front();
    if (!outcome.changes.empty())
        for (Change& change : in_order(parts_lost(next, held, known)))
            outcome.changes.push_back(std::move(change));
    if (!baseline.leads.empty()) settle_leads(baseline, known.with(next), next, seen.observed_at, policy, outcome);
    return outcome;
}

/// What is known of one document under its wrong and its right number, under the right one. `by_number` may be null.
Notice joined(Notice corrected, const Notice* by_number) {
    if (by_number == nullptr) return corrected;
    Notice next = by_number->curated ? corrected : *by_number;
    next.key = by_number->key;
    next.known_since = corrected.known_since;
    next.formerly = corrected.formerly;
    next.curated_source = by_number->curated_source;
    next.cited_as = by_number->cited_as;
    for (const Copy& copy : by_number->curated ? by_number->copies : corrected.copies)
        if (copy_at(next, copy.url) == nullptr) next.copies.push_back(copy);
    return next;
}

/// The number of a known text was put right at its address: the document moves to its right identity with all its
/// copies, and the wrong one ends.
Outcome renumbered(const Baseline& baseline, const Known& known, const Notice& held, const Notice* by_number,
                   const Observation& seen, const Policy& policy) {
    const Copy* earlier = copy_at(held, seen.document.url);
    const Notice base = under_number(held, by_number != nullptr ? by_number->key : key_of(seen));
    Outcome outcome = changed_copy(base, *copy_at(base, seen.document.url), seen, policy);
    Notice next = joined(std::move(outcome.notices.front()), by_number);
    const bool edited = !redline(earlier->page(), copy_of(seen).page()).empty();
    outcome.changes.insert(outcome.changes.begin(), number_change(next, held, seen.document.url, edited).change);
    if (by_number != nullptr && !by_number->copies.empty() && contradict(*by_number, by_number->copies.front(), seen)) {
        next.copies_disagree = true;
        outcome.changes.push_back(disagreement_change(*by_number, seen.reading, seen.document.url).change);
    }
    outcome.notices = {std::move(next), superseded(held, base.key, seen.observed_at)};
    const Known after = known.without(held.key).with(outcome.notices.front());
    if (!baseline.leads.empty())
        settle_leads(baseline, after, outcome.notices.front(), seen.observed_at, policy, outcome);
    return outcome;
}

/// A copy that gives another number than the one that is read: said as that, and the notice keeps its own.
Outcome misnumbered_copy(const Notice& held, const Observation& seen, const Policy& policy) {
    const Copy* earlier = copy_at(held, seen.document.url);
    if (earlier != nullptr && earlier->fingerprint == seen.fingerprint) return {};
    Notice next = held;
    next.known_since = seen.observed_at;
    Copy now = copy_of(seen);
    now.other_number = key_of(seen);
    std::vector<Told> told{number_disagreement(held, seen.reading, now.url)};
    if (earlier == nullptr) {
        next.copies.push_back(std::move(now));
    } else {
        now.first_seen_at = earlier->first_seen_at;
        next.copies[static_cast<std::size_t>(earlier - held.copies.data())] = std::move(now);
    }
    return written(std::move(next), std::move(told), earlier == nullptr && day_of(seen) < policy.alert_after);
}

/// A document in which no act was read, though it works on a notice we know: kept and told with that sentence, once.
Outcome unread_act(const Known& known, const Observation& seen, const Policy& policy) {
    const auto sentence = sentence_on_known(seen.document, seen.reading, known);
    if (!sentence) return {};
    const Notice* held = known_document(known, seen);
    if (held != nullptr && (held->curated || is_of_concern(held->reading))) return {};
    Notice next = held != nullptr ? *held : Notice{};
    next.known_since = seen.observed_at;
    const Copy* earlier = held != nullptr ? copy_at(next, seen.document.url) : nullptr;
    if (earlier != nullptr && earlier->fingerprint == seen.fingerprint) return {};
    if (earlier != nullptr)
        next.copies[static_cast<std::size_t>(earlier - next.copies.data())] = copy_of(seen);
    else
        next.copies.push_back(copy_of(seen));
    const bool told_before =
        held != nullptr && !held->reading.unread.empty() && held->reading.unread.back().quote == sentence->quote;
    if (told_before) return written(std::move(next), {}, true);
    if (held == nullptr) next.key = key_of(seen);
    Reading reading = seen.reading;
    reading.unread.push_back(*sentence);
    take_reading(next, reading, seen.reader_version);
    const Told told = unread_act_change(next, *sentence);
    return written(std::move(next), {told}, day_of(seen) < policy.alert_after);
}

Outcome reconcile_official(const Baseline& baseline, const Observation& seen, const Policy& policy) {
    const Known known(baseline);
    if (!is_of_concern(seen.reading)) return unread_act(known, seen, policy);
    const Notice* held = known_document(known, seen);
    if (const Notice* other = known_by_other_number(known, seen, held)) {
        if (copy_at(*other, seen.document.url) == other->copies.data())
            return renumbered(baseline, known, *other, held, seen, policy);
        if (held == nullptr) return misnumbered_copy(*other, seen, policy);
    }
    const bool first = held == nullptr || held->curated || !is_of_concern(held->reading);
    if (first) return first_reading(baseline, known, seen, held, policy);
    const Copy* same_address = copy_at(*held, seen.document.url);
    if (same_address == nullptr)
        return with_followers(another_copy(*held, seen, day_of(seen) < policy.alert_after), baseline, known, *held,
                              seen, policy);
    const bool same_text = same_address->fingerprint == seen.fingerprint;
    const bool same_reading = same_address != held->copies.data() || as_read(*held) == seen.reading;
    if (same_text && same_reading) return {};
    return with_followers(changed_copy(*held, *same_address, seen, policy), baseline, known, *held, seen, policy);
}

/// What is told as new may have been suspended by a document that was read before it.
void say_what_is_known(Outcome& outcome, const Baseline& baseline, const Observation& seen, const Policy& policy) {
    if (outcome.changes.empty() || outcome.notices.empty()) return;
    const Notice& notice = outcome.notices.front();
    say_fate(outcome.changes, notice, Known(baseline).with(notice), seen.observed_at.beijing_date(), policy.last_day);
}

}  // namespace

Outcome reconcile(const Baseline& baseline, const Observation& observation, const Policy& policy) {
    if (!observation.official) return reconcile_press(baseline, observation, policy);
    Outcome outcome = reconcile_official(baseline, observation, policy);
    say_what_is_known(outcome, baseline, observation, policy);
    return outcome;
}

}  // namespace gazetted::baseline
