// The JSON forms the store keeps. Keys stand in a fixed order, so equal values give equal bytes.
#include <array>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/fields.h"

namespace gazetted::baseline {

namespace {

using model::Json;

constexpr std::array kMends{Mend::kSet, Mend::kAdd, Mend::kRemove};
constexpr std::array kLeadStates{LeadState::kUnconfirmed, LeadState::kConfirmed, LeadState::kDisputed};

template <class T>
Json iso_or_null(const std::optional<T>& value) {
    return value ? Json(value->iso()) : Json(nullptr);
}

LeadState lead_state_of(Fields& fields) {
    const std::string name = fields.text("state");
    for (const LeadState state : kLeadStates)
        if (name_of(state) == name) return state;
    fields.reject("state", "'" + name + "' is not a lead state");
    return LeadState::kUnconfirmed;
}

model::Reading reading_of(Fields& fields) {
    const Json* json = fields.member("reading");
    if (json == nullptr) {
        fields.reject("reading", "missing");
        return {};
    }
    auto reading = model::reading_from_json(*json);
    if (!reading) fields.take(reading.failure().within(fields.where()));
    return reading ? std::move(reading).value() : model::Reading{};
}

/// Reads each entry of the list under `key` with `read(Fields&)`.
template <class T, class Read>
std::vector<T> each(Fields& fields, const char* key, Read read) {
    std::vector<T> out;
    const Json* list = fields.list_or(key);
    if (list == nullptr) return out;
    for (const Json& entry : *list) {
        Fields inner(entry, fields.where() + "." + key + "[" + std::to_string(out.size()) + "]");
        out.push_back(read(inner));
        if (!inner.ok()) fields.take(inner.failure());
    }
    return out;
}

Json annex_json(const CopyAnnex& annex) {
    return Json{{"url", annex.file.url},
                {"title", annex.file.text},
                {"snapshot", annex.file.snapshot},
                {"converter", annex.file.converter},
                {"unread", annex.file.unread},
                {"first", annex.first},
                {"count", annex.count}};
}

CopyAnnex annex_of(Fields& fields) {
    CopyAnnex annex;
    annex.file.url = fields.text("url");
    annex.file.text = fields.text_or("title", "");
    annex.file.snapshot = fields.text_or("snapshot", "");
    annex.file.converter = static_cast<int>(fields.number_or("converter", 0));
    annex.file.unread = fields.text_or("unread", "");
    annex.first = static_cast<std::size_t>(fields.number_or("first", 0));
    annex.count = static_cast<std::size_t>(fields.number_or("count", 0));
    return annex;
}

Json copy_json(const Copy& copy) {
    Json out{{"url", copy.url},
             {"source_id", copy.source_id},
             {"snapshot", copy.snapshot},
             {"fingerprint", copy.fingerprint},
             {"paragraphs", copy.paragraphs},
             {"posted_on", iso_or_null(copy.posted_on)},
             {"first_seen_at", copy.first_seen_at.iso()}};
    if (!copy.other_number.empty()) out["other_number"] = copy.other_number;
    if (copy.annexes.empty()) return out;
    Json& annexes = out["annexes"] = Json::array();
    for (const CopyAnnex& annex : copy.annexes)
        annexes.push_back(annex_json(annex));
    return out;
}

Copy copy_of(Fields& fields) {
    Copy copy;
    copy.url = fields.text("url");
    copy.source_id = fields.text_or("source_id", "");
    copy.snapshot = fields.text_or("snapshot", "");
    copy.fingerprint = fields.text_or("fingerprint", "");
    copy.paragraphs = fields.texts_or("paragraphs");
    copy.posted_on = fields.date_or("posted_on");
    copy.first_seen_at = fields.instant("first_seen_at");
    copy.other_number = fields.text_or("other_number", "");
    copy.annexes = each<CopyAnnex>(fields, "annexes", annex_of);
    return copy;
}

Correction correction_of(Fields& fields) {
    Correction out;
    out.field = fields.text("field");
    out.limb = fields.text_or("limb", "");
    const std::string mend = fields.text_or("mend", "set");
    for (const Mend each : kMends)
        if (name_of(each) == mend) out.mend = each;
    out.values = fields.texts_or("values");
    out.by = fields.text_or("by", "");
    out.reason = fields.text_or("reason", "");
    out.at = fields.instant("at");
    out.text = fields.text_or("text", "");
    return out;
}

std::optional<Acceptance> acceptance_of(Fields& outer) {
    const Json* json = outer.member("accepted");
    if (json == nullptr) return std::nullopt;
    Fields fields(*json, outer.where() + ".accepted");
    Acceptance out{fields.text_or("by", ""), fields.text_or("reason", ""), fields.instant("at"),
                   fields.text_or("text", ""), fields.texts_or("doubts")};
    if (!fields.ok()) outer.take(fields.failure());
    return out;
}

/// Decisions of people are rare: a version without one is written as it always was.
void add_decisions(Json& out, const Notice& notice) {
    if (notice.as_read) out["as_read"] = model::reading_json(*notice.as_read);
    for (const auto& [key, list] : {std::pair{"corrections", &notice.corrections}, {"lapsed", &notice.lapsed}})
        for (const Correction& correction : *list)
            out[key].push_back(correction_json(correction));
    if (notice.accepted) out["accepted"] = acceptance_json(*notice.accepted);
}

void take_decisions(Notice& notice, Fields& fields) {
    if (const Json* json = fields.member("as_read")) {
        auto reading = model::reading_from_json(*json);
        if (reading)
            notice.as_read = std::move(*reading);
        else
            fields.take(reading.failure().within(fields.where() + ".as_read"));
    }
    notice.corrections = each<Correction>(fields, "corrections", correction_of);
    notice.lapsed = each<Correction>(fields, "lapsed", correction_of);
    notice.accepted = acceptance_of(fields);
}

Json match_json(const ClaimMatch& match) {
    return Json{{"claim", match.claim}, {"state", name_of(match.state)}, {"limb", match.limb},
                {"field", match.field}, {"claimed", match.claimed},      {"official", match.official}};
}

ClaimMatch match_of(Fields& fields) {
    ClaimMatch match;
    match.claim = static_cast<std::size_t>(fields.number_or("claim", 0));
    match.state = lead_state_of(fields);
    match.limb = fields.text_or("limb", "");
    match.field = fields.text_or("field", "");
    match.claimed = fields.text_or("claimed", "");
    match.official = fields.text_or("official", "");
    return match;
}

}  // namespace

std::string_view name_of(LeadState state) {
    switch (state) {
        case LeadState::kUnconfirmed:
            return "unconfirmed";
        case LeadState::kConfirmed:
            return "confirmed";
        case LeadState::kDisputed:
            return "disputed";
    }
    throw std::logic_error("LeadState: no such state");
}

std::string_view name_of(Mend mend) {
    switch (mend) {
        case Mend::kSet:
            return "set";
        case Mend::kAdd:
            return "add";
        case Mend::kRemove:
            return "remove";
    }
    throw std::logic_error("Mend: no such way");
}

Json correction_json(const Correction& correction) {
    return Json{{"field", correction.field},   {"limb", correction.limb}, {"mend", name_of(correction.mend)},
                {"values", correction.values}, {"by", correction.by},     {"reason", correction.reason},
                {"at", correction.at.iso()},   {"text", correction.text}};
}

Json acceptance_json(const Acceptance& acceptance) {
    return Json{{"by", acceptance.by},
                {"reason", acceptance.reason},
                {"at", acceptance.at.iso()},
                {"text", acceptance.text},
                {"doubts", acceptance.doubts}};
}

Json notice_json(const Notice& notice) {
    Json out{{"key", notice.key},
             {"reading", model::reading_json(notice.reading)},
             {"reader_version", notice.reader_version},
             {"copies", Json::array()}};
    for (const Copy& copy : notice.copies)
        out["copies"].push_back(copy_json(copy));
    out["curated"] = notice.curated;
    out["curated_source"] = notice.curated_source;
    out["cited_as"] = notice.cited_as;
    out["copies_disagree"] = notice.copies_disagree;
    if (!notice.formerly.empty()) out["formerly"] = notice.formerly;
    if (!notice.superseded_by.empty()) out["superseded_by"] = notice.superseded_by;
    add_decisions(out, notice);
    out["known_since"] = notice.known_since.iso();
    out["known_until"] = iso_or_null(notice.known_until);
    return out;
}

Result<Notice> notice_from_json(const Json& json) {
    Fields fields(json, "notice");
    Notice notice;
    notice.key = fields.text("key");
    notice.reading = reading_of(fields);
    notice.reader_version = fields.number_or("reader_version", 0);
    notice.copies = each<Copy>(fields, "copies", copy_of);
    notice.curated = fields.flag_or("curated", false);
    notice.curated_source = fields.text_or("curated_source", "");
    notice.cited_as = fields.texts_or("cited_as");
    notice.copies_disagree = fields.flag_or("copies_disagree", false);
    notice.formerly = fields.texts_or("formerly");
    notice.superseded_by = fields.text_or("superseded_by", "");
    take_decisions(notice, fields);
    notice.known_since = fields.instant("known_since");
    notice.known_until = fields.instant_or("known_until");
    if (!fields.ok()) return fields.failure();
    return notice;
}

Json lead_json(const Lead& lead) {
    Json out{{"identity", lead.identity},
             {"url", lead.url},
             {"source_id", lead.source_id},
             {"publisher", lead.publisher},
             {"reading", model::reading_json(lead.reading)},
             {"reader_version", lead.reader_version},
             {"snapshot", lead.snapshot},
             {"state", name_of(lead.state)},
             {"matches", Json::array()}};
    for (const ClaimMatch& match : lead.matches)
        out["matches"].push_back(match_json(match));
    out["confirmed_by"] = lead.confirmed_by;
    if (lead.accepted) out["accepted"] = acceptance_json(*lead.accepted);
    out["known_since"] = lead.known_since.iso();
    out["known_until"] = iso_or_null(lead.known_until);
    return out;
}

Result<Lead> lead_from_json(const Json& json) {
    Fields fields(json, "lead");
    Lead lead;
    lead.identity = fields.text("identity");
    lead.url = fields.text_or("url", "");
    lead.source_id = fields.text_or("source_id", "");
    lead.publisher = fields.text_or("publisher", "");
    lead.reading = reading_of(fields);
    lead.reader_version = fields.number_or("reader_version", 0);
    lead.snapshot = fields.text_or("snapshot", "");
    lead.state = lead_state_of(fields);
    lead.matches = each<ClaimMatch>(fields, "matches", match_of);
    lead.confirmed_by = fields.texts_or("confirmed_by");
    lead.accepted = acceptance_of(fields);
    lead.known_since = fields.instant("known_since");
    lead.known_until = fields.instant_or("known_until");
    if (!fields.ok()) return fields.failure();
    return lead;
}

}  // namespace gazetted::baseline
