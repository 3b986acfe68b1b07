// The work behind meanings() (meaning.h): the differences of two readings, grouped by part, weighed aspect by aspect.
// Used by that function alone. Thread rule: one object, one thread.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "daemon/baseline/meaning.h"
#include "daemon/baseline/meaning_rules.h"

namespace gazetted::baseline {

using Values = std::vector<std::string>;
using Differences = std::vector<const FieldDifference*>;

/// The differences of the document, or of one part, by field.
struct PartDifferences {
    std::string path, path_before;
    std::map<std::string, Differences> fields;
    const model::LimbReading* before = nullptr;
    const model::LimbReading* after = nullptr;
    Bearing bearing = Bearing::kBinds;

    [[nodiscard]] bool is_part() const { return !path.empty(); }
    [[nodiscard]] const Differences& of(const std::string& field) const {
        static const Differences kNone;
        const auto found = fields.find(field);
        return found == fields.end() ? kNone : found->second;
    }
};

/// Lists of plain values: their aspect, and whether one more widens what the text controls.
struct ListRule {
    std::string_view field;
    std::string_view aspect;
    bool more_widens;
};
class Weighing {
  public:
    Weighing(const model::Reading& before, const model::Reading& after)
        : before_(before), after_(after), differences_(field_differences(before, after)) {
        for (const FieldDifference& each : differences_)
            place(each);
    }

    std::vector<Meaning> done() {
        for (const PartDifferences& group : groups_)
            if (group.is_part()) note_told(group);
        for (const PartDifferences& group : groups_)
            weigh(group);
        return std::move(out_);
    }

  private:
    void place(const FieldDifference& difference);
    void note_told(const PartDifferences& group);
    [[nodiscard]] bool told_by_parts(const FieldDifference& difference) const;
    void weigh(const PartDifferences& group);
    void weigh_part(const PartDifferences& group);
    void weigh_list(const PartDifferences& group, const ListRule& rule);
    void weigh_codes(const PartDifferences& group, const ListRule& rule, Values& removed, Values& added);
    void weigh_parties(const PartDifferences& group, Values& removed, Values& added);
    void weigh_moves(const PartDifferences& group, const ListRule& rule, Values& removed, Values& added);
    void weigh_thresholds(const PartDifferences& group);
    void weigh_acts(const PartDifferences& group);
    void weigh_dates(const PartDifferences& group);
    void weigh_suspension(const PartDifferences& group);
    void weigh_relations(const PartDifferences& group);
    Meaning& add(const PartDifferences& group, std::string_view aspect, const std::string& field, const char* turn,
                 Reach reach, Values before, Values after);
    [[nodiscard]] const std::string* place_of(const std::string& field, const std::string& value, Turn turn) const;

    const model::Reading& before_;
    const model::Reading& after_;
    std::vector<FieldDifference> differences_;
    std::vector<PartDifferences> groups_;
    std::set<std::pair<std::string, std::string>> told_;  ///< field and value that some part tells
    std::vector<Meaning> out_;
};

}  // namespace gazetted::baseline
