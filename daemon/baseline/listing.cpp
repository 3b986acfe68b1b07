#include <algorithm>

#include "daemon/baseline/describe.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;
using model::LimbReading;

bool is_listing_kind(const std::string& kind) {
    return kind == "control_list_addition" || kind == "watch_list_addition" || kind == "uel_listing";
}

const LimbReading* limb_with(const model::Reading& reading, std::string_view act) {
    const auto found = std::find_if(reading.limbs.begin(), reading.limbs.end(),
                                    [&](const LimbReading& limb) { return has(limb.acts, act); });
    return found == reading.limbs.end() ? nullptr : &*found;
}

std::vector<std::string> party_list(const model::Reading& reading) {
    std::vector<std::string> names;
    for (const auto& party : reading.parties)
        names.push_back(party_words(party.value));
    return names;
}

std::string joined(const std::vector<std::string>& items, const char* separator) {
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : separator) + item;
    return out;
}

Json parties_json(const model::Reading& reading) {
    Json out = Json::array();
    for (const auto& party : reading.parties)
        out.push_back({{"zh", party.value.zh}, {"en", party.value.en}});
    return out;
}

std::string lists_words(const model::Reading& reading) {
    std::vector<std::string> lists;
    for (const std::string& kind : values_of(reading.kinds))
        if (is_listing_kind(kind)) lists.push_back("the " + kind_noun(kind));
    return lists.empty() ? "a list" : and_list(lists);
}

/// A count in the text that is not what was read: said at once, since a list with a hole is worse than none.
std::string count_words(const model::Reading& reading) {
    for (const model::CountCheck& count : reading.counts)
        if (count.stated.value != count.parsed)
            return " The text states " + std::to_string(count.stated.value) + " " + count.what + ", " +
                   std::to_string(count.parsed) + " were read: incomplete.";
    return "";
}

/// Parties put on a list (`list`) or taken off one (`delist`).
Told listing(const Notice& notice, const LimbReading* limb, bool added) {
    const model::Reading& reading = notice.reading;
    const std::string path = limb == nullptr ? "" : limb->path;
    Told told{path, change_of(notice, added ? "parties_listed" : "end_user_removed", path)};
    Change& change = told.change;
    const std::vector<std::string> names = party_list(reading);
    const auto* effective = effective_of(reading, limb);
    if (effective != nullptr) {
        change.effective_from = effective->value.on;
        change.effective_time = effective->value.time;
    }
    change.summary = sentence_start(document_words(notice)) + (added ? " puts " : " takes ") +
                     (names.empty() ? "parties (names not read)" : counted(names.size(), "party", "parties")) +
                     (added ? " on " : " off ") + lists_words(reading) +
                     (effective != nullptr ? " from " + date_words(effective->value) : "") +
                     (names.empty() ? "." : ": " + and_list(names, 3) + ".") + count_words(reading);
    (added ? change.after : change.before) = joined(names, "; ");
    change.detail = Json{{"parties", parties_json(reading)}, {"destinations", values_of(reading.destinations)}};
    if (limb != nullptr)
        for (const auto& act : limb->acts)
            if (act.value == "list" || act.value == "delist") add_evidence(change.evidence, act.evidence);
    if (effective != nullptr) add_evidence(change.evidence, effective->evidence);
    return told;
}

}  // namespace

std::vector<Told> listings(const Notice& notice) {
    std::vector<Told> out;
    const auto kinds = values_of(notice.reading.kinds);
    const LimbReading* lists = limb_with(notice.reading, "list");
    const LimbReading* delists = limb_with(notice.reading, "delist");
    // "Parties entered in the control list" may be who a rule is about: without a kind or names it is no listing.
    const bool is_listing = std::any_of(kinds.begin(), kinds.end(), is_listing_kind);
    if (is_listing || (lists != nullptr && !notice.reading.parties.empty()))
        out.push_back(listing(notice, lists, true));
    if (delists != nullptr && lists == nullptr) out.push_back(listing(notice, delists, false));
    return out;
}

}  // namespace gazetted::baseline
