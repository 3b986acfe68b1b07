#include "daemon/baseline/identity.h"

#include <algorithm>
#include <set>

#include "daemon/baseline/limbs.h"
#include "parsers/base/name_hash.h"
#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

using model::DocumentClass;
using model::Reading;

/// Copies are posted up to this many days after the document's date (the site's date stands in where a text has none).
constexpr int kCopyDays = 3;

bool is_title_noise(char32_t c) {
    if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    const bool general = c >= 0x2000 && c <= 0x206F;
    const bool cjk = c >= 0x3000 && c <= 0x303F && c != U'〇';
    const bool full_width = (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
                            (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
    return general || cjk || full_width || c == 0xA0 || c == 0xB7 || c == 0xFEFF;
}

std::string dated_key(const char* prefix, CivilDate day, const std::string& title) {
    return std::string(prefix) + ":" + day.iso() + ":" + name_hash(normalised_title(title)).substr(0, 12);
}

bool unnumbered(const Notice& notice) {
    return notice.reading.numbers.empty() && !model::NoticeId::parse(notice.key);
}

bool same_class(const Notice& notice, const Reading& reading) {
    return (notice.reading.document_class == DocumentClass::kAnswer) ==
           (reading.document_class == DocumentClass::kAnswer);
}

bool near(const Notice& notice, CivilDate day) {
    const auto its = dated(notice);
    return its && std::abs(its->days_since(day)) <= kCopyDays;
}

/// What a document does to whom, without the words.
std::set<std::string> acts_of(const Reading& reading) {
    std::set<std::string> acts;
    for (const auto& relation : reading.relations)
        acts.insert(relation.value.type + " " + relation.value.target_key());
    return acts;
}

bool same_content(const Notice& notice, const Reading& reading) {
    const auto acts = acts_of(reading);
    if (!acts.empty() || !notice.reading.relations.empty()) return acts == acts_of(notice.reading);
    const auto kinds = values_of(reading.kinds);
    return !kinds.empty() && kinds == values_of(notice.reading.kinds) &&
           values_of(reading.subjects) == values_of(notice.reading.subjects);
}

/// Titles of a curated fact or of a translation say nothing about identity.
bool titles_differ_by_nature(const Notice& notice, const Reading& reading) {
    return notice.curated || notice.reading.language != reading.language;
}

template <class Matches>
const Notice* only_one(const Known& known, Matches matches) {
    const Notice* found = nullptr;
    for (const Notice* notice : known.notices()) {
        if (!matches(*notice)) continue;
        if (found != nullptr) return nullptr;
        found = notice;
    }
    return found;
}

const Notice* known_unnumbered(const Known& known, const Observation& seen) {
    const CivilDate day = day_of(seen);
    const std::string title = normalised_title(seen.reading.title);
    const Notice* by_title = only_one(known, [&](const Notice& notice) {
        return unnumbered(notice) && near(notice, day) && !title.empty() &&
               normalised_title(notice.reading.title) == title;
    });
    if (by_title != nullptr) return by_title;
    const Notice* by_address =
        only_one(known, [&](const Notice& notice) { return copy_at(notice, seen.document.url) != nullptr; });
    if (by_address != nullptr) return by_address;
    return only_one(known, [&](const Notice& notice) {
        return unnumbered(notice) && same_class(notice, seen.reading) && near(notice, day) &&
               titles_differ_by_nature(notice, seen.reading) && same_content(notice, seen.reading);
    });
}

}  // namespace

std::string normalised_title(const std::string& title) {
    std::string out;
    for (std::size_t at = 0; at < title.size();) {
        const DecodedChar c = decode_char(title, at);
        at += c.length;
        if (is_title_noise(c.value)) continue;
        append_utf8(out, c.value >= 'A' && c.value <= 'Z' ? c.value - 'A' + 'a' : c.value);
    }
    return out;
}

std::string answer_key(CivilDate published_on, const std::string& title) {
    return dated_key("answer", published_on, title);
}

std::string document_key(CivilDate published_on, const std::string& title) {
    return dated_key("doc", published_on, title);
}

std::string address_of(const std::string& url) {
    std::string_view rest = url;
    for (const std::string_view scheme : {"https://", "http://"})
        if (rest.starts_with(scheme)) rest.remove_prefix(scheme.size());
    rest = rest.substr(0, rest.find('#'));
    if (rest.ends_with('/')) rest.remove_suffix(1);
    return std::string(rest);
}

const Copy* copy_at(const Notice& notice, const std::string& url) {
    const std::string address = address_of(url);
    if (address.empty()) return nullptr;
    const auto found = std::find_if(notice.copies.begin(), notice.copies.end(),
                                    [&](const Copy& copy) { return address_of(copy.url) == address; });
    return found == notice.copies.end() ? nullptr : &*found;
}

CivilDate day_of(const Observation& seen) {
    if (seen.reading.published_on) return seen.reading.published_on->value;
    return seen.document.posted_on.value_or(seen.observed_at.beijing_date());
}

const Notice* known_document(const Known& known, const Observation& seen) {
    if (seen.reading.numbers.empty()) return known_unnumbered(known, seen);
    const model::NoticeId& id = seen.reading.numbers.front().value;
    if (const Notice* exact = known.find(id.key())) return exact;
    if (const Notice* same = known.in_sequence(id)) return same;
    return only_one(known, [&](const Notice& notice) {
        return unnumbered(notice) && copy_at(notice, seen.document.url) != nullptr;
    });
}

const Notice* known_fact(const Known& known, const Notice& fact) {
    if (const Notice* exact = known.find(fact.key)) return exact;
    if (const auto id = model::NoticeId::parse(fact.key)) return known.in_sequence(*id);
    const auto day = dated(fact);
    if (!day) return nullptr;
    const auto& notices = known.notices();
    const auto found = std::find_if(notices.begin(), notices.end(), [&](const Notice* notice) {
        return unnumbered(*notice) && !notice->curated && same_class(*notice, fact.reading) && near(*notice, *day) &&
               same_content(*notice, fact.reading);
    });
    return found == notices.end() ? nullptr : *found;
}

std::string key_of(const Observation& seen) {
    if (!seen.reading.numbers.empty()) return seen.reading.numbers.front().value.key();
    const bool answer = seen.reading.document_class == DocumentClass::kAnswer;
    return answer ? answer_key(day_of(seen), seen.reading.title) : document_key(day_of(seen), seen.reading.title);
}

}  // namespace gazetted::baseline
