// A reading as one flat list of values, each with its part, its field and the words behind it: what a proof goes
// through. Made from the JSON form of the reading, so a field that is added there is here too. Pure.
#pragma once

#include <string>
#include <vector>

#include "parsers/model/evidence.h"
#include "parsers/model/json.h"
#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// One value of a reading.
struct ReadingValue {
    std::string limb;   ///< path; empty: of the whole document
    std::string field;  ///< member of the reading or the limb: "control_codes", "effective", "counts"
    model::Json value;
    model::Evidence evidence;
    bool sourced = false;  ///< a field that must have words; false for titles, counts of clauses, language …

    /// The same value at the same place, whatever words it stands on.
    [[nodiscard]] bool same_value(const ReadingValue& other) const {
        return limb == other.limb && field == other.field && value == other.value;
    }
};

/// Every value that is not empty, in the order of the JSON form.
std::vector<ReadingValue> values_in(const model::Reading& reading);

/// A value as shown to people: text as it is, objects as "on 2025-12-01, basis fixed_date".
std::string shown(const model::Json& value);

}  // namespace gazetted::baseline
