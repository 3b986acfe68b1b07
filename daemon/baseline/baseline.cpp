#include "daemon/baseline/baseline.h"

#include <algorithm>

#include "daemon/baseline/known.h"

namespace gazetted::baseline {

namespace {

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

std::vector<std::string> Copy::page() const {
    std::vector<std::string> own = paragraphs;
    for (const CopyAnnex& annex : annexes)
        if (annex.count > 0) own.resize(std::min(own.size(), annex.first));
    return own;
}

std::vector<std::string> Copy::text_of(const CopyAnnex& annex) const {
    const std::size_t first = std::min(annex.first, paragraphs.size());
    const std::size_t count = std::min(annex.count, paragraphs.size() - first);
    const auto begin = paragraphs.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

const Notice* Baseline::find(const std::string& key) const {
    const auto found = std::find_if(notices.begin(), notices.end(),
                                    [&](const Notice& notice) { return notice.key == key && !notice.known_until; });
    return found == notices.end() ? nullptr : &*found;
}

const Notice* Baseline::resolve(const model::Relation& relation) const {
    return Known(*this).resolve(relation);
}

Baseline Baseline::known_at(Instant at) const {
    return {known(notices, at), known(leads, at)};
}

}  // namespace gazetted::baseline
