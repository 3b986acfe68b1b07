#include "daemon/baseline/extensions.h"

#include <algorithm>

#include "daemon/baseline/describe.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

constexpr int kHalfYear = 183;

bool names(const model::Statement& statement, const std::string& key) {
    const auto id = model::NoticeId::parse(key);
    return id && std::any_of(statement.targets.begin(), statement.targets.end(),
                             [&](const model::NoticeId& target) { return target.same_sequence(*id); });
}

}  // namespace

bool fits(const model::Statement& statement, CivilDate said_on, const std::string& target, const std::string& suspender,
          CivilDate until) {
    if (!statement.targets.empty() && !names(statement, target) && !names(statement, suspender)) return false;
    if (statement.until && *statement.until <= until) return false;
    return until.days_since(said_on) <= kHalfYear && said_on.days_since(until) <= kHalfYear;
}

std::string Extension::words() const {
    const model::Statement& said = statement->value;
    std::string words = document_words(*by) + " speaks of an extension";
    if (said.until) words += " to " + date_words(*said.until);
    if (said.targets.empty()) return words + " and names no notice";
    std::vector<std::string> named;
    for (const model::NoticeId& target : said.targets)
        named.push_back(notice_words(target));
    return words + " of " + and_list(named);
}

std::vector<Extension> extensions_for(const Known& known, const std::string& target, const std::string& suspender,
                                      CivilDate until) {
    std::vector<Extension> out;
    for (const Notice* notice : known.notices()) {
        const auto said_on = dated(*notice);
        if (!said_on) continue;
        for (const auto& statement : notice->reading.statements)
            if (fits(statement.value, *said_on, target, suspender, until)) out.push_back({notice, &statement});
    }
    return out;
}

Extension extension_for(const Known& known, const std::string& target, const std::string& suspender, CivilDate until,
                        CivilDate as_of) {
    Extension latest;
    std::optional<CivilDate> latest_on;
    for (const Extension& each : extensions_for(known, target, suspender, until)) {
        const auto said_on = dated(*each.by);
        if (*said_on > as_of || (latest_on && *said_on < *latest_on)) continue;
        latest = each;
        latest_on = said_on;
    }
    return latest;
}

}  // namespace gazetted::baseline
