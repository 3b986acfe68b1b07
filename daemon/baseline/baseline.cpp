#include "daemon/baseline/baseline.h"

#include <algorithm>

#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

bool open(const Notice& notice) {
    return !notice.known_until;
}

/// The one open notice `matches` accepts; nullptr when none or several.
template <class Matches>
const Notice* only_one(const std::vector<Notice>& notices, Matches matches) {
    const Notice* found = nullptr;
    for (const Notice& notice : notices) {
        if (!open(notice) || !matches(notice)) continue;
        if (found != nullptr) return nullptr;
        found = &notice;
    }
    return found;
}

bool carries(const Notice& notice, const model::NoticeId& id) {
    const auto& numbers = notice.reading.numbers;
    return std::any_of(numbers.begin(), numbers.end(), [&](const auto& own) { return own.value.same_sequence(id); });
}

template <class Version>
std::vector<Version> known(const std::vector<Version>& all, Instant at) {
    std::vector<Version> out;
    for (const Version& version : all) {
        if (at < version.known_since || (version.known_until && *version.known_until <= at)) continue;
        out.push_back(version);
        out.back().known_until.reset();  // at that instant nobody knew that it would be replaced
    }
    return out;
}

}  // namespace

const Notice* Baseline::find(const std::string& key) const {
    return only_one(notices, [&](const Notice& notice) { return notice.key == key; });
}

const Notice* Baseline::resolve(const model::Relation& relation) const {
    if (relation.target) {
        if (const Notice* exact = find(relation.target->key())) return exact;
        return only_one(notices, [&](const Notice& notice) { return carries(notice, *relation.target); });
    }
    const std::string wanted = fold_whitespace(relation.target_title);
    if (wanted.empty()) return nullptr;
    return only_one(notices, [&](const Notice& notice) { return fold_whitespace(notice.reading.title) == wanted; });
}

Baseline Baseline::known_at(Instant at) const {
    return {known(notices, at), known(leads, at)};
}

}  // namespace gazetted::baseline
