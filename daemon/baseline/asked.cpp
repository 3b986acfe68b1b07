#include "daemon/baseline/asked.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "daemon/baseline/known.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

constexpr std::size_t kMostNearest = 5;

/// The name of a notice and the part after the first slash.
struct Name {
    std::string notice, path;
};

Name name_in_question(const std::string& text) {
    const std::size_t slash = text.find('/');
    return {text.substr(0, slash), slash == std::string::npos ? "" : text.substr(slash + 1)};
}

bool is_meant(const Notice& notice, const std::string& name) {
    if (notice.key == name) return true;
    const auto wanted = model::NoticeId::parse(name);
    const auto its = model::NoticeId::parse(notice.key);
    return wanted && its && (*wanted == *its || wanted->same_sequence(*its));
}

/// Its version known at that instant; else any version, so that one can say when it was learned.
const Notice* notice_meant(const Baseline& all, const std::string& name, Instant known_as_of, Instant& first_known_at) {
    const Notice* found = nullptr;
    bool in_time = false;
    for (const Notice& notice : all.notices) {
        if (!is_meant(notice, name)) continue;
        first_known_at = found == nullptr ? notice.known_since : std::min(first_known_at, notice.known_since);
        const bool known =
            notice.known_since <= known_as_of && (!notice.known_until || known_as_of < *notice.known_until);
        if (found == nullptr || (known && !in_time)) found = &notice;
        in_time = in_time || known;
    }
    return found;
}

/// Letters to change, put in or leave out to make one name of another.
std::size_t letters_between(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

/// The names within a third of the letters, those with the nearest number first among equals.
std::vector<std::string> nearest_to(const Baseline& all, const std::string& name, Instant known_as_of) {
    constexpr std::size_t kLongestName = 80;
    if (name.size() > kLongestName) return {};
    const auto id = model::NoticeId::parse(name);
    const std::string typed = id ? id->display() : name;
    std::map<std::string, std::tuple<std::size_t, int, int, std::string>> ranked;
    for (const Notice& notice : all.notices) {
        if (notice.known_since > known_as_of) continue;
        const auto its = model::NoticeId::parse(notice.key);
        const std::string shown = model::LimbId{notice.key, ""}.display();
        std::size_t apart = letters_between(typed, shown);
        const bool same_number = id && its && id->year == its->year && id->number == its->number;
        if (same_number) apart = 1;
        if (apart * 3 > std::max(typed.size(), shown.size())) continue;
        const int years = id && its ? std::abs(id->year - its->year) : 0;
        const int numbers = id && its ? std::abs(id->number - its->number) : 0;
        ranked.try_emplace(shown, apart, years, numbers, shown);
    }
    std::vector<std::tuple<std::size_t, int, int, std::string>> order;
    for (const auto& [shown, rank] : ranked)
        order.push_back(rank);
    std::sort(order.begin(), order.end());
    std::vector<std::string> out;
    for (std::size_t i = 0; i < order.size() && i < kMostNearest; ++i)
        out.push_back(std::get<3>(order[i]));
    return out;
}

/// Every part that has a life or is read as a limb.
std::vector<std::string> parts_with_a_name(const Notice& notice, const Known& known) {
    std::vector<std::string> parts = living_paths(notice, known);
    for (const model::LimbReading& limb : notice.reading.limbs)
        parts.push_back(limb.path);
    std::sort(parts.begin(), parts.end(), path_less);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::erase(parts, "");
    return parts;
}

}  // namespace

Asked asked_for(const Baseline& all, const std::string& text, CivilDate as_of, Instant known_as_of) {
    const Name name = name_in_question(text);
    Asked asked;
    Instant learned;
    const Notice* notice = notice_meant(all, name.notice, known_as_of, learned);
    if (notice == nullptr) {
        asked.nearest = nearest_to(all, name.notice, known_as_of);
        return asked;
    }
    if (!notice->superseded_by.empty())
        if (const Notice* next = notice_meant(all, notice->superseded_by, known_as_of, learned)) {
            asked.instead_of = notice->key;
            notice = next;
        }
    asked.key = notice->key;
    asked.path = name.path;
    asked.published_on = dated(*notice);
    asked.known_since = learned;
    if (learned > known_as_of) {
        asked.what = AskedFor::kNotYetKnown;
    } else if (asked.published_on && *asked.published_on > as_of) {
        asked.what = AskedFor::kNotPublished;
    } else {
        asked.what = AskedFor::kNotice;
        if (name.path.empty()) return asked;
        asked.parts = parts_with_a_name(*notice, Known(all, known_as_of));
        const auto within = [&](const std::string& part) { return covers(name.path, part); };
        if (std::none_of(asked.parts.begin(), asked.parts.end(), within)) asked.what = AskedFor::kNoSuchPart;
    }
    return asked;
}

std::string why_not(const Asked& asked, const std::string& text, CivilDate as_of, Instant known_as_of) {
    const std::string notice = model::LimbId{asked.key, ""}.display();
    switch (asked.what) {
        case AskedFor::kNotice:
            return "";
        case AskedFor::kNotPublished:
            return notice + " was published on " + asked.published_on->iso() + "; on " + as_of.iso() +
                   " there was none";
        case AskedFor::kNotYetKnown:
            return notice + " is known since " + asked.known_since->beijing_iso() + "; at " +
                   known_as_of.beijing_iso() + " it was not known";
        case AskedFor::kNoSuchPart:
            return notice + " has no part " + asked.path +
                   (asked.parts.empty() ? "; it was not read part by part"
                                        : "; its parts are " + and_list(asked.parts, 40));
        case AskedFor::kNothing:
            return text + ": no such notice is known" +
                   (asked.nearest.empty() ? "" : "; the nearest: " + and_list(asked.nearest));
    }
    return "";
}

}  // namespace gazetted::baseline
