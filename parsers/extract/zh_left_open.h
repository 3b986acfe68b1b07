// What a clause leaves open, whatever field points at its words: it does what no field can say, or what the fields that
// were read do not hold (a day, an end, a pause, what becomes of business begun before). Thread rule: const use from
// any thread. Failures: none.
#pragma once

#include <optional>
#include <set>
#include <string_view>

#include "parsers/extract/zh_dated_parts.h"
#include "parsers/extract/zh_identity.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// Does what no field can say, of earlier notices (zh_resumptions.h) and of how long they hold (zh_untold_days.h).
bool is_unsaid(std::string_view words);

/// Asks about one reading; it borrows what it is given.
class LeftOpen {
  public:
    LeftOpen(const Identity& identity, const model::Reading& reading);

    /// True where the clause says what the reading does not hold; `told` is what was found of days in it.
    [[nodiscard]] bool in(std::string_view words, const model::Evidence& evidence, const DaysTold& told) const;

  private:
    /// A day from which or until which something applies, of which no field has the day.
    [[nodiscard]] bool dates_unsaid(std::string_view words) const;
    void take(const std::optional<CivilDate>& day);

    const Identity& identity_;
    const model::Reading& reading_;
    std::optional<CivilDate> published_;
    std::set<CivilDate> known_;  ///< days that a field has
};

}  // namespace gazetted::extract::zh
