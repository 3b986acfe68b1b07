// Announced extensions: what an official readout says will be prolonged without doing it. Such words change no state;
// they are shown beside the suspensions they may mean. Pure.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/known.h"

namespace gazetted::baseline {

/// A statement of a known document that fits a suspension.
struct Extension {
    const Notice* by = nullptr;
    const model::Sourced<model::Statement>* statement = nullptr;

    /// "the official answer of 28 September 2026 speaks of an extension to 10 January 2027 and names no notice".
    [[nodiscard]] std::string words() const;
};

/// True where a statement made on `said_on` may mean a suspension of `target` by `suspender` whose last day is `until`:
/// it names one of the two or none at all, speaks of a later day, and was made in the half year before that day or
/// later.
bool fits(const model::Statement& statement, CivilDate said_on, const std::string& target, const std::string& suspender,
          CivilDate until);

/// All of them that are known, in the order of the baseline.
std::vector<Extension> extensions_for(const Known& known, const std::string& target, const std::string& suspender,
                                      CivilDate until);
/// The latest statement known (and made by `as_of`) that fits; `by` null where there is none.
Extension extension_for(const Known& known, const std::string& target, const std::string& suspender, CivilDate until,
                        CivilDate as_of);

}  // namespace gazetted::baseline
