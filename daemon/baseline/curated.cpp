#include "daemon/baseline/curated.h"

#include <algorithm>

#include "daemon/baseline/fields.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/limbs.h"
#include "parsers/model/vocabulary.h"

namespace gazetted::baseline {

namespace {

using model::CodeSet;
using model::Json;
using model::Reading;
using model::Sourced;

/// A curated value has no words of a document behind it: the fact's source is given once, for the whole entry.
template <class T>
Sourced<T> curated(T value) {
    return {std::move(value), {}};
}

std::vector<Sourced<std::string>> texts(Fields& fields, const char* key) {
    std::vector<Sourced<std::string>> out;
    for (std::string& text : fields.texts_or(key))
        out.push_back(curated(std::move(text)));
    return out;
}

std::vector<Sourced<std::string>> codes(Fields& fields, const char* key, CodeSet set) {
    std::vector<Sourced<std::string>> out = texts(fields, key);
    for (const auto& code : out)
        if (!model::is_known(set, code.value)) fields.reject(key, "'" + code.value + "' is not a known code");
    return out;
}

/// Calls `read` with the members of each entry of a list.
template <class Read>
void for_each(Fields& fields, const char* key, Read read) {
    const Json* list = fields.list_or(key);
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->size(); ++i) {
        Fields inner((*list)[i], fields.where() + "." + key + "[" + std::to_string(i) + "]");
        read(inner);
        if (!inner.ok()) fields.take(inner.failure());
    }
}

CivilDate required_date(Fields& fields, const char* key) {
    const auto date = fields.date_or(key);
    if (!date) fields.reject(key, "missing");
    return date.value_or(CivilDate{});
}

Sourced<model::EffectiveDate> effective(Fields& fields) {
    fields.only({"from", "time", "basis", "parts"});
    model::EffectiveDate date{required_date(fields, "from"), fields.time_or("time"), fields.text("basis"),
                              fields.text_or("parts", "all")};
    if (fields.ok() && !model::is_known(CodeSet::kBasis, date.basis))
        fields.reject("basis", "'" + date.basis + "' is not a known code");
    return curated(std::move(date));
}

std::optional<model::NoticeId> notice_id(Fields& fields, const char* key) {
    const std::string text = fields.text_or(key, "");
    if (text.empty()) return std::nullopt;
    const auto id = model::NoticeId::parse(text);
    if (!id) fields.reject(key, "'" + text + "' is not of the form issuer:year:number");
    return id;
}

Sourced<model::Relation> relation(Fields& fields) {
    fields.only({"does", "target", "title", "part", "words", "from", "until", "until_from_term"});
    model::Relation relation;
    relation.type = fields.text("does");
    if (fields.ok() && !model::is_known(CodeSet::kRelation, relation.type))
        fields.reject("does", "'" + relation.type + "' is not a known code");
    relation.target = notice_id(fields, "target");
    relation.target_title = fields.text_or("title", "");
    if (fields.ok() && !relation.target && relation.target_title.empty()) fields.reject("target", "missing");
    relation.target_path = fields.text_or("part", "");
    relation.scope = fields.text_or("words", "");
    relation.from = fields.date_or("from");
    relation.until = fields.date_or("until");
    relation.until_from_term = fields.flag_or("until_from_term", false);
    return curated(std::move(relation));
}

Sourced<model::PartyName> party(Fields& fields) {
    fields.only({"zh", "en"});
    model::PartyName name{fields.text_or("zh", ""), fields.text_or("en", "")};
    if (name.zh.empty() && name.en.empty()) fields.reject("zh", "a party needs a name");
    return curated(std::move(name));
}

Sourced<model::Statement> statement(Fields& fields) {
    fields.only({"kind", "until", "subject"});
    return curated(model::Statement{fields.text("kind"), fields.date_or("until"), fields.text_or("subject", ""), {}});
}

model::LimbReading limb(Fields& fields) {
    fields.only({"path", "gist", "acts", "end_user_categories", "prohibited_end_uses", "case_by_case", "exceptions",
                 "thresholds"});
    model::LimbReading limb;
    limb.path = fields.text("path");
    limb.gist = fields.text_or("gist", "");
    limb.acts = codes(fields, "acts", CodeSet::kAct);
    limb.end_user_categories = codes(fields, "end_user_categories", CodeSet::kEndUserCategory);
    limb.prohibited_end_uses = codes(fields, "prohibited_end_uses", CodeSet::kEndUse);
    limb.case_by_case = codes(fields, "case_by_case", CodeSet::kCaseByCase);
    limb.exceptions = codes(fields, "exceptions", CodeSet::kException);
    limb.thresholds = texts(fields, "thresholds");
    return limb;
}

void read_codes(Fields& fields, Reading& reading) {
    reading.issuers = codes(fields, "issuers", CodeSet::kIssuer);
    reading.kinds = codes(fields, "kinds", CodeSet::kKind);
    reading.subjects = codes(fields, "subjects", CodeSet::kSubject);
    reading.control_codes = texts(fields, "control_codes");
    reading.hs_codes = texts(fields, "hs_codes");
    reading.destinations = texts(fields, "destinations");
    reading.end_user_categories = codes(fields, "end_user_categories", CodeSet::kEndUserCategory);
    reading.prohibited_end_uses = codes(fields, "prohibited_end_uses", CodeSet::kEndUse);
    reading.case_by_case = codes(fields, "case_by_case", CodeSet::kCaseByCase);
    reading.exceptions = codes(fields, "exceptions", CodeSet::kException);
}

void read_dates(Fields& fields, Reading& reading) {
    if (const auto published = fields.date_or("published")) reading.published_on = curated(*published);
    if (const auto until = fields.date_or("suspended_until")) reading.suspended_until = curated(*until);
    for_each(fields, "effective", [&](Fields& inner) { reading.effective_dates.push_back(effective(inner)); });
}

void read_lists(Fields& fields, Reading& reading) {
    for_each(fields, "relations", [&](Fields& inner) { reading.relations.push_back(relation(inner)); });
    for_each(fields, "parties", [&](Fields& inner) { reading.parties.push_back(party(inner)); });
    for_each(fields, "statements", [&](Fields& inner) { reading.statements.push_back(statement(inner)); });
    for_each(fields, "limbs", [&](Fields& inner) { reading.limbs.push_back(limb(inner)); });
    for (model::LimbReading& each : reading.limbs) {
        const auto* date = effective_of(reading, &each);
        if (date != nullptr) each.effective = *date;
    }
}

/// The entry's identity: `key`, or for an answer its date and title.
std::string key_in(Fields& fields, const Reading& reading) {
    const std::string title = fields.text_or("answer_title", "");
    if (title.empty()) return fields.text("key");
    if (!reading.published_on) fields.reject("published", "an answer needs its date");
    return reading.published_on ? answer_key(reading.published_on->value, title) : "";
}

Notice entry(Fields& fields, Instant known_since) {
    fields.only({"key",
                 "answer_title",
                 "title",
                 "cited_as",
                 "issuers",
                 "published",
                 "effective",
                 "suspended_until",
                 "kinds",
                 "subjects",
                 "items",
                 "control_codes",
                 "hs_codes",
                 "destinations",
                 "parties",
                 "end_user_categories",
                 "prohibited_end_uses",
                 "case_by_case",
                 "exceptions",
                 "relations",
                 "statements",
                 "limbs",
                 "sources",
                 "confidence",
                 "note"});
    Notice notice;
    Reading& reading = notice.reading;
    reading.title = fields.text("title");
    reading.language = model::Language::kEnglish;
    read_dates(fields, reading);
    read_codes(fields, reading);
    read_lists(fields, reading);
    notice.key = key_in(fields, reading);
    notice.cited_as = fields.texts_or("cited_as");
    reading.document_class =
        notice.key.starts_with("answer:") ? model::DocumentClass::kAnswer : model::DocumentClass::kAnnouncement;
    reading.is_control_measure = reading.is_new_measure = reading.statements.empty();
    if (const auto id = model::NoticeId::parse(notice.key)) reading.numbers.push_back(curated(*id));
    const auto sources = fields.texts_or("sources");
    if (!sources.empty()) notice.curated_source = sources.front();
    notice.curated = true;
    notice.known_since = known_since;
    return notice;
}

/// What had not been published by then could not be known: a replay of the past must not know the future.
bool was_known(const Notice& notice, Instant known_since) {
    const CivilDate today = known_since.beijing_date();
    if (notice.reading.published_on) return notice.reading.published_on->value < today;
    const auto id = model::NoticeId::parse(notice.key);
    return !id || id->year < today.year();
}

}  // namespace

Result<std::vector<Notice>> curated_notices(const Json& facts, Instant known_since) {
    Fields root(facts, "baseline");
    root.only({"notices"});
    std::vector<Notice> notices;
    const Json* list = root.list_or("notices");
    if (list == nullptr) root.reject("notices", "missing");
    if (!root.ok()) return root.failure();
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Json& each = (*list)[i];
        const bool named = each.is_object() && each.contains("key") && each["key"].is_string();
        Fields fields(each, named ? each["key"].get<std::string>() : "notices[" + std::to_string(i) + "]");
        Notice notice = entry(fields, known_since);
        const bool twice =
            std::any_of(notices.begin(), notices.end(), [&](const Notice& other) { return other.key == notice.key; });
        if (twice) fields.reject("key", "'" + notice.key + "' is there twice");
        if (!fields.ok()) return fields.failure();
        notices.push_back(std::move(notice));
    }
    std::erase_if(notices, [&](const Notice& notice) { return !was_known(notice, known_since); });
    std::sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) { return a.key < b.key; });
    return notices;
}

std::vector<Notice> curated_news(const Baseline& held, const std::vector<Notice>& facts) {
    const Known known(held);
    std::vector<Notice> out;
    for (const Notice& fact : facts) {
        const Notice* same = known_fact(known, fact);
        const bool reworded = same != nullptr && same->curated && same->key == fact.key &&
                              (!(same->reading == fact.reading) || same->curated_source != fact.curated_source ||
                               same->cited_as != fact.cited_as);
        if (same == nullptr || reworded) out.push_back(fact);
    }
    return out;
}

}  // namespace gazetted::baseline
