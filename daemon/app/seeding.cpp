#include "daemon/app/seeding.h"

#include <algorithm>

#include "daemon/base/digest.h"
#include "daemon/baseline/curated.h"

namespace gazetted::app {

std::string mark_of_facts(const settings::Settings& settings) {
    std::string all;
    for (const auto& [name, facts] : settings.baseline_files)
        all += name + "\n" + model::dump(facts) + "\n";
    return sha256_hex(all);
}

Result<Facts> facts_on(const settings::Settings& settings, Instant now) {
    Facts out;
    std::size_t all = 0;
    for (const auto& [name, facts] : settings.baseline_files) {
        auto notices = baseline::curated_notices(facts, now);
        if (!notices) return notices.failure().within(name);
        all += facts.at("notices").size();
        std::move(notices->begin(), notices->end(), std::back_inserter(out.notices));
    }
    // In a replay the clock may stand before a known measure was published: then nobody could know it yet.
    std::erase_if(out.notices, [&](const baseline::Notice& notice) {
        const auto& published = notice.reading.published_on;
        return published && published->value > now.beijing_date();
    });
    out.mark = mark_of_facts(settings);
    if (out.notices.size() < all) out.mark += " on " + now.beijing_date().iso();
    return out;
}

}  // namespace gazetted::app
