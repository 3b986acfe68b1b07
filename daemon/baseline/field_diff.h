// Two readings of one document held against each other, field by field and limb by limb: what an edit of the text
// changed, or what a newer reader would read otherwise. Complete: readings that differ in any value give at least one
// difference. What a difference means for the reach of a measure is not said here (meaning.h). Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/model/json.h"
#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// kWords: the value is the same and other words are quoted for it; told only where asked for.
enum class Turn { kAdded, kRemoved, kChanged, kWords };
std::string_view name_of(Turn turn);

/// One value that differs. A list gives one difference for each value; values that say something of the same thing (a
/// date of the same part, a relation to the same target) are one difference, changed.
struct FieldDifference {
    std::string field;  ///< name of the member in Reading or LimbReading; "limb" for a whole limb
    std::string path;   ///< of the limb, in the later reading (in the earlier one where it is gone); empty: document
    std::string path_before;  ///< where the limb stood at another place in the earlier reading; else as `path`
    Turn turn = Turn::kChanged;
    std::string subject;  ///< what the value is about, where a list holds several: "1.1", "suspends mofcom:2025:61"
    std::string before, after;                                     ///< in one canonical form; empty where there is none
    std::vector<model::Evidence> evidence_before, evidence_after;  ///< the words behind either, each once
    bool operator==(const FieldDifference&) const = default;
};

enum class Compared { kValues, kValuesAndWords };

/// In the order of the fields of a reading, then limb by limb in the order of the later text. The order of values in a
/// list and repetitions of one value are no difference.
std::vector<FieldDifference> field_differences(const model::Reading& before, const model::Reading& after,
                                               Compared compared = Compared::kValues);

/// `{"field","path","turn","subject","before","after","evidence_before":[…],"evidence_after":[…]}`; `path_before`
/// where it differs.
model::Json field_difference_json(const FieldDifference& difference);

}  // namespace gazetted::baseline
