#include <algorithm>

#include "daemon/baseline/describe.h"
#include "daemon/baseline/extensions.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

/// An answer comes with the notices it explains or right after them.
constexpr int kDaysApart = 1;

bool names_party_of(const model::Reading& answer, const model::Reading& notice) {
    return std::any_of(answer.parties.begin(), answer.parties.end(), [&](const auto& named) {
        return !named.value.zh.empty() &&
               std::any_of(notice.parties.begin(), notice.parties.end(),
                           [&](const auto& listed) { return listed.value.zh == named.value.zh; });
    });
}

bool names_number_of(const model::Reading& answer, const Notice& notice) {
    const auto id = model::NoticeId::parse(notice.key);
    return id && std::any_of(answer.relations.begin(), answer.relations.end(), [&](const auto& relation) {
               return relation.value.target && relation.value.target->same_sequence(*id);
           });
}

/// Kinds and subjects, as far as both texts give them.
bool same_matter(const model::Reading& answer, const model::Reading& notice) {
    const auto kinds = values_of(answer.kinds), its_kinds = values_of(notice.kinds);
    const auto subjects = specific_subjects(answer.subjects), its_subjects = specific_subjects(notice.subjects);
    const bool by_kind = !kinds.empty() && !its_kinds.empty();
    const bool by_subject = !subjects.empty() && !its_subjects.empty();
    return (by_kind || by_subject) && (!by_kind || intersects(kinds, its_kinds)) &&
           (!by_subject || related_subjects(subjects, its_subjects));
}

/// By number; else published on the day the answer speaks of and about the same thing.
bool explains(const Notice& answer, const Notice& notice) {
    if (notice.reading.document_class != model::DocumentClass::kAnnouncement || !notice.reading.is_control_measure)
        return false;
    if (names_number_of(answer.reading, notice)) return true;
    const auto said_on = dated(answer);
    const auto published = dated(notice);
    if (!said_on || !published || std::abs(said_on->days_since(*published)) > kDaysApart) return false;
    return names_party_of(answer.reading, notice.reading) || same_matter(answer.reading, notice.reading);
}

/// The suspensions a statement may mean, each as "MOFCOM Announcement … until …".
struct Meant {
    std::vector<std::string> words;
    Json limbs = Json::array();
};

bool is_last_word(const Act& suspension, const Known& known) {
    const auto& acts = known.acts_on(suspension.target_key);
    return std::none_of(acts.begin(), acts.end(), [&](const Act& act) {
        return (act.suspends() || act.ends()) && covers(act.target_path(), suspension.target_path()) &&
               ruled_earlier(suspension, act);
    });
}

Meant meant_by(const model::Statement& statement, CivilDate said_on, const Known& known) {
    Meant meant;
    for (const auto& [target, acts] : known.all_acts()) {
        for (const Act& act : acts) {
            if (!act.suspends() || !act.until() || !is_last_word(act, known)) continue;
            if (!fits(statement, said_on, target, act.by->key, *act.until())) continue;
            meant.words.push_back(target_words(act) + " (until " + date_words(*act.until()) + ")");
            meant.limbs.push_back(act.target_display());
        }
    }
    return meant;
}

Told extension_change(const Notice& notice, const model::Sourced<model::Statement>& statement, const Known& known) {
    Told told{"", change_of(notice, "extension_announced", "")};
    told.change.limb = "";
    told.change.until = statement.value.until;
    const Meant meant = meant_by(statement.value, dated(notice).value_or(CivilDate{}), known);
    const Extension extension{&notice, &statement};
    told.change.summary = sentence_start(extension.words()) +
                          ". It is a statement and no act: every last day stays as "
                          "the legal texts have it.";
    if (!meant.words.empty()) told.change.summary += " Suspensions it may mean: " + and_list(meant.words) + ".";
    told.change.detail = Json{{"subject", statement.value.subject}, {"may_mean", meant.limbs}};
    add_evidence(told.change.evidence, statement.evidence);
    return told;
}

}  // namespace

Told answer_change(const Notice& notice, const Known& known) {
    Told told{"", change_of(notice, "answer_published", "")};
    std::vector<std::string> explained;
    bool named = false;
    Json limbs = Json::array();
    for (const Notice* each : known.notices()) {
        if (each->key == notice.key || !explains(notice, *each)) continue;
        explained.push_back(document_words(*each));
        named = named || names_number_of(notice.reading, *each);
        limbs.push_back(model::LimbId{each->key, ""}.display());
    }
    told.change.limb = limbs.empty() ? "" : limbs.front().get<std::string>();
    told.change.summary = sentence_start(document_words(notice)) + " (“" + shortened(notice.reading.title, 60) + "”) " +
                          (explained.empty() ? "explains control measures"
                           : named           ? "explains " + and_list(explained)
                                   : "names no number; by its day and matter it is about " + and_list(explained)) +
                          "; it changes nothing by itself.";
    told.change.detail = Json{{"explains", std::move(limbs)}};
    for (const auto& kind : notice.reading.kinds)
        if (told.change.evidence.size() < 2) add_evidence(told.change.evidence, kind.evidence);
    return told;
}

std::vector<Told> extension_changes(const Notice& notice, const Known& known) {
    std::vector<Told> out;
    for (const auto& statement : notice.reading.statements)
        out.push_back(extension_change(notice, statement, known));
    return out;
}

}  // namespace gazetted::baseline
