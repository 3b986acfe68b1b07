// Short ways to write readings, observations and curated facts in the tests of this folder.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/curated.h"
#include "daemon/baseline/reconcile.h"

namespace gazetted::baseline::test {

inline CivilDate day(const char* iso) {
    return CivilDate::parse(iso).value();
}
inline Instant at(const char* iso) {
    return Instant::parse(iso).value();
}
inline model::NoticeId id(const char* key) {
    return model::NoticeId::parse(key).value();
}

/// A value whose words are `quote`, in block 1.
template <class T>
model::Sourced<T> said(T value, std::string quote) {
    model::Evidence evidence{{1, 0, static_cast<std::uint32_t>(quote.size())}, std::move(quote)};
    return {std::move(value), std::move(evidence)};
}
inline model::Sourced<std::string> code(const char* value) {
    return said(std::string(value), std::string("words for ") + value);
}
inline std::vector<model::Sourced<std::string>> codes(std::initializer_list<const char*> values) {
    std::vector<model::Sourced<std::string>> out;
    for (const char* value : values)
        out.push_back(code(value));
    return out;
}

inline model::EffectiveDate from(const char* iso, const char* basis = "fixed_date", const char* applies_to = "all") {
    return {day(iso), {}, basis, applies_to};
}

inline model::LimbReading limb(const char* path, std::initializer_list<const char*> acts, const char* effective = "") {
    model::LimbReading out;
    out.path = path;
    out.acts = codes(acts);
    if (*effective != '\0') out.effective = said(from(effective), "in force");
    return out;
}

/// An official Chinese announcement; `kinds` by code.
inline model::Reading announcement(const char* key, const char* published, std::initializer_list<const char*> kinds) {
    model::Reading reading;
    reading.document_class = model::DocumentClass::kAnnouncement;
    reading.language = model::Language::kChinese;
    reading.title = std::string("公告 ") + key;
    reading.is_control_measure = reading.is_new_measure = true;
    reading.numbers.push_back(said(id(key), key));
    reading.published_on = said(day(published), published);
    reading.kinds = codes(kinds);
    return reading;
}

inline model::Reading answer(const char* title, const char* published, std::initializer_list<const char*> kinds) {
    model::Reading reading;
    reading.document_class = model::DocumentClass::kAnswer;
    reading.language = model::Language::kChinese;
    reading.title = title;
    reading.is_control_measure = true;
    reading.published_on = said(day(published), published);
    reading.kinds = codes(kinds);
    reading.issuers = codes({"MOFCOM"});
    return reading;
}

/// A relation to a numbered notice, or to a title where `target` is not of that form.
inline model::Sourced<model::Relation> relation(const char* type, const char* target, const char* until = "",
                                                const char* from_day = "", const char* path = "") {
    model::Relation out;
    out.type = type;
    out.target = model::NoticeId::parse(target);
    if (!out.target) out.target_title = target;
    out.until = CivilDate::parse(until);
    out.from = CivilDate::parse(from_day);
    out.target_path = path;
    return said(std::move(out), std::string(type) + " " + target);
}

inline Observation official(model::Reading reading, const char* url, const char* seen_at) {
    Observation out;
    out.document.url = url;
    out.document.title = reading.title;
    out.document.blocks = {{model::BlockKind::kTitle, reading.title}, {model::BlockKind::kParagraph, "正文。"}};
    out.reading = std::move(reading);
    out.identity = std::string(url);
    out.source_id = "mofcom_zcfb";
    out.publisher = "MOFCOM";
    out.snapshot = std::string("digest of ") + url;
    out.fingerprint = std::string("fingerprint of ") + url;
    out.observed_at = at(seen_at);
    return out;
}

/// The notice an official observation would be stored as, for baselines made by hand.
inline Notice stored(model::Reading reading, const char* seen_at) {
    Notice notice;
    notice.key = reading.numbers.empty() ? "answer:" + reading.published_on->value.iso() + ":x"
                                         : reading.numbers.front().value.key();
    notice.reading = std::move(reading);
    notice.copies.push_back({"https://www.mofcom.gov.cn/" + notice.key, "mofcom_zcfb", "d", "f", {}, {}, at(seen_at)});
    notice.known_since = at(seen_at);
    return notice;
}

/// Adds what an outcome writes: the open version of the same key is closed.
inline void apply(Baseline& baseline, const Outcome& outcome) {
    for (const Notice& notice : outcome.notices) {
        for (Notice& old : baseline.notices)
            if (old.key == notice.key && !old.known_until) old.known_until = notice.known_since;
        baseline.notices.push_back(notice);
    }
    for (const Lead& lead : outcome.leads) {
        for (Lead& old : baseline.leads)
            if (old.identity == lead.identity && !old.known_until) old.known_until = lead.known_since;
        baseline.leads.push_back(lead);
    }
}

inline std::vector<std::string> kinds_of(const std::vector<Change>& changes) {
    std::vector<std::string> kinds;
    for (const Change& change : changes)
        kinds.push_back(change.kind);
    return kinds;
}

inline const Change* find_change(const std::vector<Change>& changes, const std::string& kind,
                                 const std::string& limb = "") {
    for (const Change& change : changes)
        if (change.kind == kind && (limb.empty() || change.limb == limb)) return &change;
    return nullptr;
}

/// The facts shipped in config/baseline/measures.yaml, as known on `known_since`.
std::vector<Notice> shipped(const char* known_since);

}  // namespace gazetted::baseline::test
