#include "daemon/baseline/field_diff.h"

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>

#include "daemon/baseline/limb_pairs.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/value_forms.h"

namespace gazetted::baseline {

namespace {

using model::Evidence;
using model::Json;
using model::LimbReading;
using model::Reading;
using model::Sourced;

/// One value of a field: what it is about, what it says, and its words.
struct Item {
    std::string subject;
    std::string form;
    std::vector<Evidence> evidence;
};

/// Values of one subject and form are one item with all its words.
class Items {
  public:
    void add(std::string subject, std::string form, const Evidence& evidence) {
        const auto [place, is_new] = index_.try_emplace(subject + "\n" + form, items_.size());
        if (is_new) items_.push_back({std::move(subject), std::move(form), {}});
        add_evidence(items_[place->second].evidence, evidence);
    }
    [[nodiscard]] std::vector<Item>& all() { return items_; }
    [[nodiscard]] const Item* find(const Item& other) const {
        const auto found = index_.find(other.subject + "\n" + other.form);
        return found == index_.end() ? nullptr : &items_[found->second];
    }

  private:
    std::vector<Item> items_;
    std::map<std::string, std::size_t> index_;
};

template <class T>
Items items_of(const std::vector<Sourced<T>>& values) {
    Items items;
    for (const auto& each : values)
        items.add(subject_of(each.value), form_of(each.value), each.evidence);
    return items;
}

template <class T>
Items items_of(const std::optional<Sourced<T>>& value) {
    Items items;
    if (value) items.add("", form_of(value->value), value->evidence);
    return items;
}

class Comparison {
  public:
    explicit Comparison(Compared compared) : words_too_(compared == Compared::kValuesAndWords) {}

    void at(std::string path, std::string path_before) {
        path_ = std::move(path);
        path_before_ = std::move(path_before);
    }
    void items(const char* field, Items before, Items after);
    void text(const char* field, const std::string& before, const std::string& after) {
        Items a, b;
        if (!before.empty()) a.add("", before, {});
        if (!after.empty()) b.add("", after, {});
        items(field, std::move(a), std::move(b));
    }
    /// A list, or a value that may be missing.
    template <class Values>
    void sourced(const char* field, const Values& before, const Values& after) {
        items(field, items_of(before), items_of(after));
    }
    template <class T>
    void value(const char* field, const T& before, const T& after) {
        text(field, form_of(before), form_of(after));
    }
    [[nodiscard]] std::vector<FieldDifference> done() { return std::move(out_); }

  private:
    void add(const char* field, Turn turn, const Item* before, const Item* after);
    std::vector<FieldDifference> out_;
    std::string path_, path_before_;
    bool words_too_;
};

void Comparison::add(const char* field, Turn turn, const Item* before, const Item* after) {
    FieldDifference difference{field, path_, path_before_, turn, (after != nullptr ? after : before)->subject,
                               "",    "",    {},           {}};
    if (before != nullptr) difference.before = before->form, difference.evidence_before = before->evidence;
    if (after != nullptr) difference.after = after->form, difference.evidence_after = after->evidence;
    out_.push_back(std::move(difference));
}

/// Equal items first; what is left of one subject is paired in order, the rest is added or removed.
void Comparison::items(const char* field, Items before, Items after) {
    std::map<std::string, std::vector<const Item*>> gone;
    for (const Item& item : before.all())
        if (after.find(item) == nullptr) gone[item.subject].push_back(&item);
    for (auto& [subject, list] : gone)
        std::reverse(list.begin(), list.end());
    for (const Item& item : after.all()) {
        if (const Item* earlier = before.find(item)) {
            if (words_too_ && earlier->evidence != item.evidence) add(field, Turn::kWords, earlier, &item);
            continue;
        }
        const auto found = gone.find(item.subject);
        const bool paired = found != gone.end() && !found->second.empty();
        add(field, paired ? Turn::kChanged : Turn::kAdded, paired ? found->second.back() : nullptr, &item);
        if (paired) found->second.pop_back();
    }
    for (const Item& item : before.all()) {
        const auto found = gone.find(item.subject);
        if (found == gone.end() || found->second.empty() || found->second.back() != &item) continue;
        found->second.pop_back();
        add(field, Turn::kRemoved, &item, nullptr);
    }
}

// ---- which fields there are

Items counts_of(const Reading& reading) {
    Items items;
    for (const model::CountCheck& count : reading.counts)
        items.add(count.what,
                  std::to_string(count.stated.value) + " stated, " + std::to_string(count.parsed) + " parsed",
                  count.stated.evidence);
    return items;
}

Items unread_of(const Reading& reading) {
    Items items;
    for (const Evidence& clause : reading.unread)
        items.add(clause.quote, clause.quote, clause);
    return items;
}

void compare_identity(Comparison& out, const Reading& a, const Reading& b) {
    out.value("document_class", a.document_class, b.document_class);
    out.value("language", a.language, b.language);
    out.text("title", a.title, b.title);
    out.value("is_control_measure", a.is_control_measure, b.is_control_measure);
    out.value("is_new_measure", a.is_new_measure, b.is_new_measure);
    out.sourced("numbers", a.numbers, b.numbers);
    out.sourced("issuers", a.issuers, b.issuers);
    out.sourced("kinds", a.kinds, b.kinds);
    out.sourced("published_on", a.published_on, b.published_on);
}

void compare_scope(Comparison& out, const Reading& a, const Reading& b) {
    out.sourced("effective_dates", a.effective_dates, b.effective_dates);
    out.sourced("suspended_until", a.suspended_until, b.suspended_until);
    out.sourced("control_codes", a.control_codes, b.control_codes);
    out.sourced("hs_codes", a.hs_codes, b.hs_codes);
    out.sourced("destinations", a.destinations, b.destinations);
    out.sourced("end_user_categories", a.end_user_categories, b.end_user_categories);
    out.sourced("prohibited_end_uses", a.prohibited_end_uses, b.prohibited_end_uses);
    out.sourced("case_by_case", a.case_by_case, b.case_by_case);
    out.sourced("exceptions", a.exceptions, b.exceptions);
    out.sourced("subjects", a.subjects, b.subjects);
    out.sourced("parties", a.parties, b.parties);
    out.sourced("relations", a.relations, b.relations);
}

void compare_rest(Comparison& out, const Reading& a, const Reading& b) {
    out.sourced("statements", a.statements, b.statements);
    out.sourced("claims", a.claims, b.claims);
    out.items("counts", counts_of(a), counts_of(b));
    out.items("unread", unread_of(a), unread_of(b));
    out.text("clauses", std::to_string(a.clauses), std::to_string(b.clauses));
}

void compare_limbs(Comparison& out, const LimbReading& a, const LimbReading& b) {
    if (!a.path.empty() && !b.path.empty()) out.text("path", a.path, b.path);
    out.text("gist", a.gist, b.gist);
    out.sourced("acts", a.acts, b.acts);
    out.sourced("effective", a.effective, b.effective);
    out.sourced("suspended_until", a.suspended_until, b.suspended_until);
    out.sourced("control_codes", a.control_codes, b.control_codes);
    out.sourced("hs_codes", a.hs_codes, b.hs_codes);
    out.sourced("end_user_categories", a.end_user_categories, b.end_user_categories);
    out.sourced("prohibited_end_uses", a.prohibited_end_uses, b.prohibited_end_uses);
    out.sourced("case_by_case", a.case_by_case, b.case_by_case);
    out.sourced("exceptions", a.exceptions, b.exceptions);
    out.sourced("thresholds", a.thresholds, b.thresholds);
    out.sourced("targets", a.targets, b.targets);
}

/// A limb that is new or gone: itself, then everything it holds.
void compare_pair(Comparison& out, const LimbPair& pair) {
    static const LimbReading kNone;
    const LimbReading& a = pair.before != nullptr ? *pair.before : kNone;
    const LimbReading& b = pair.after != nullptr ? *pair.after : kNone;
    out.at(pair.after != nullptr ? b.path : a.path, pair.before != nullptr ? a.path : b.path);
    if (pair.before == nullptr || pair.after == nullptr) out.text("limb", a.path, b.path);
    compare_limbs(out, a, b);
}

Json evidence_list(const std::vector<Evidence>& list) {
    Json out = Json::array();
    for (const Evidence& each : list)
        out.push_back(model::evidence_json(each));
    return out;
}

}  // namespace

std::string_view name_of(Turn turn) {
    switch (turn) {
        case Turn::kAdded:
            return "added";
        case Turn::kRemoved:
            return "removed";
        case Turn::kChanged:
            return "changed";
        case Turn::kWords:
            return "words";
    }
    throw std::logic_error("Turn: no such turn");
}

std::vector<FieldDifference> field_differences(const Reading& before, const Reading& after, Compared compared) {
    Comparison out(compared);
    compare_identity(out, before, after);
    compare_scope(out, before, after);
    for (const LimbPair& pair : limb_pairs(before.limbs, after.limbs))
        compare_pair(out, pair);
    out.at("", "");
    compare_rest(out, before, after);
    return out.done();
}

Json field_difference_json(const FieldDifference& difference) {
    Json json{{"field", difference.field},
              {"path", difference.path},
              {"turn", name_of(difference.turn)},
              {"subject", difference.subject},
              {"before", difference.before},
              {"after", difference.after},
              {"evidence_before", evidence_list(difference.evidence_before)},
              {"evidence_after", evidence_list(difference.evidence_after)}};
    if (difference.path_before != difference.path) json["path_before"] = difference.path_before;
    return json;
}

}  // namespace gazetted::baseline
