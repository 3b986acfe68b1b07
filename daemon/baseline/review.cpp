#include "daemon/baseline/review.h"

#include <algorithm>
#include <stdexcept>

#include "daemon/baseline/annexes.h"
#include "daemon/baseline/corrections.h"
#include "parsers/base/name_hash.h"

namespace gazetted::baseline {

namespace {

std::string text_of(const Notice& notice) {
    return notice.copies.empty() ? "" : notice.copies.front().fingerprint;
}

std::vector<std::string> lines_of(const std::vector<Doubt>& doubts) {
    std::vector<std::string> out;
    for (const Doubt& doubt : doubts)
        out.push_back(doubt.code + ": " + doubt.words);
    return out;
}

/// Every present doubt was there when somebody accepted, and the text is the same.
bool covers(const std::optional<Acceptance>& acceptance, const std::string& text, const std::vector<Doubt>& doubts) {
    if (!acceptance || acceptance->text != text) return false;
    const auto& then = acceptance->doubts;
    const std::vector<std::string> now = lines_of(doubts);
    return std::all_of(now.begin(), now.end(), [&](const std::string& line) {
        return std::find(then.begin(), then.end(), line) != then.end();
    });
}

ReviewItem item_of(const Notice& notice, const Known& known) {
    const auto id = model::NoticeId::parse(notice.key);
    ReviewItem item{id ? id->display() : notice.key, &notice, nullptr, ReviewState::kAccepted,
                    doubts_of(notice, known)};
    const bool settled = item.doubts.empty() || covers(notice.accepted, text_of(notice), item.doubts);
    item.state = !settled                      ? ReviewState::kWaiting
                 : !notice.corrections.empty() ? ReviewState::kCorrected
                                               : ReviewState::kAccepted;
    return item;
}

ReviewItem item_of(const Lead& lead) {
    constexpr std::size_t kShownHash = 12;
    ReviewItem item{"lead-" + name_hash(lead.identity).substr(0, kShownHash), nullptr, &lead, ReviewState::kAccepted,
                    doubts_of(lead)};
    if (!item.doubts.empty() && !covers(lead.accepted, "", item.doubts)) item.state = ReviewState::kWaiting;
    return item;
}

bool was_decided(const ReviewItem& item) {
    if (item.notice != nullptr) return item.notice->accepted || !item.notice->corrections.empty();
    return item.lead->accepted.has_value();
}

bool carried_by_a_part(const model::Reading& reading, const model::EffectiveDate& date) {
    return std::any_of(reading.limbs.begin(), reading.limbs.end(), [&](const model::LimbReading& limb) {
        return limb.effective && limb.effective->value.on == date.on;
    });
}

template <class Version>
Version accept(const Version& version, std::string text, const std::vector<Doubt>& doubts, const std::string& by,
               const std::string& reason, Instant now) {
    Version next = version;
    next.accepted = Acceptance{by, reason, now, std::move(text), lines_of(doubts)};
    next.known_since = now;
    return next;
}

}  // namespace

std::string_view name_of(ReviewState state) {
    switch (state) {
        case ReviewState::kWaiting:
            return "waiting";
        case ReviewState::kAccepted:
            return "accepted";
        case ReviewState::kCorrected:
            return "corrected";
    }
    throw std::logic_error("ReviewState: no such state");
}

std::vector<Doubt> doubts_of(const model::Reading& reading) {
    std::vector<Doubt> out;
    for (const model::CountCheck& count : reading.counts)
        if (count.stated.value != count.parsed)
            out.push_back({"incomplete", "the text states " + std::to_string(count.stated.value) + " " + count.what +
                                             ", " + std::to_string(count.parsed) + " were read"});
    for (const model::Evidence& clause : reading.unread)
        out.push_back({"unread", "“" + clause.quote + "”"});
    // A first day that no part was given: some part may bind from another day than is said.
    if (reading.document_class != model::DocumentClass::kPress && !reading.limbs.empty())
        for (const auto& date : reading.effective_dates)
            if (!carried_by_a_part(reading, date.value)) {
                Doubt doubt{"date_without_part", "the text names " + date.value.on.iso() +
                                                     " as a first day and no part of it was read as beginning then: “" +
                                                     date.evidence.quote + "”"};
                if (std::find(out.begin(), out.end(), doubt) == out.end()) out.push_back(std::move(doubt));
            }
    return out;
}

std::vector<Doubt> doubts_of(const Notice& notice, const Known& known) {
    if (notice.curated) return {};
    std::vector<Doubt> out = doubts_of(notice.reading);
    if (!notice.copies.empty())
        for (const CopyAnnex& annex : notice.copies.front().annexes)
            if (!annex.file.unread.empty() && annex.file.unread != kNotFetched)
                out.push_back({"annex_unread", "“" + annex.file.text + "” (" + annex.file.unread + ")"});
    if (notice.copies_disagree) out.push_back({"copies_disagree", "two official copies state different facts"});
    for (const Copy& copy : notice.copies)
        if (!copy.other_number.empty())
            out.push_back({"copies_disagree", "the copy at " + copy.url + " gives the number " +
                                                  model::LimbId{copy.other_number, ""}.display()});
    for (const Act& act : known.acts_of(notice)) {
        if (act.target == nullptr)
            out.push_back({"reference_unresolved", act.type() + " " + act.target_key + ", which is not known"});
        if (names_no_part(act))
            out.push_back({"reference_unresolved",
                           act.type() + " " + act.target_display() + ", a part that was not read in its text"});
    }
    for (const Correction& lapsed : notice.lapsed)
        out.push_back({"correction_lapsed", "no longer applies: " + correction_words(lapsed) + " (" + lapsed.by + ", " +
                                                lapsed.reason + ")"});
    return out;
}

std::vector<Doubt> doubts_of(const Lead& lead) {
    std::vector<Doubt> out;
    for (const ClaimMatch& match : lead.matches)
        if (match.state == LeadState::kDisputed)
            out.push_back({"disputed", match.field + ": the report says " + match.claimed + ", the official text (" +
                                           match.limb + ") says " + match.official});
    return out;
}

std::vector<ReviewItem> review_queue(const Known& known, const std::vector<Lead>& leads, bool all) {
    std::vector<ReviewItem> out;
    const auto add = [&](ReviewItem item) {
        if (item.state == ReviewState::kWaiting || (all && was_decided(item))) out.push_back(std::move(item));
    };
    for (const Notice* notice : known.notices())
        add(item_of(*notice, known));
    for (const Lead& lead : leads)
        if (!lead.known_until) add(item_of(lead));
    return out;
}

std::optional<ReviewItem> review_item(const Known& known, const std::vector<Lead>& leads, const std::string& id) {
    const Notice* notice = known.find(id);
    if (const auto number = model::NoticeId::parse(id); notice == nullptr && number) {
        notice = known.known_as(*number);
    }
    if (notice != nullptr) return item_of(*notice, known);
    for (const Lead& lead : leads) {
        ReviewItem item = item_of(lead);
        if (!lead.known_until && (item.id == id || lead.identity == id || lead.url == id)) return item;
    }
    return std::nullopt;
}

Notice accepted(const Notice& notice, const std::vector<Doubt>& doubts, const std::string& by,
                const std::string& reason, Instant now) {
    return accept(notice, text_of(notice), doubts, by, reason, now);
}

Lead accepted(const Lead& lead, const std::vector<Doubt>& doubts, const std::string& by, const std::string& reason,
              Instant now) {
    return accept(lead, "", doubts, by, reason, now);
}

}  // namespace gazetted::baseline
