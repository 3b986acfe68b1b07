// Holds a stored reading against the document it was read from: every span still holds exactly its words, the words
// say the value, and reading the document again gives the same values on the same words. Pure: the document and the
// second reading are passed in.
//   A date that is the site's posting date has no words in the text; it is proved by the page's own metadata.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/reading_values.h"
#include "parsers/model/document.h"

namespace gazetted::baseline {

/// One thing that does not hold.
struct Flaw {
    std::string limb, field;
    std::string value;  ///< as shown
    std::string words;  ///< as stored
    std::string what;   ///< why it does not hold, for people
};

/// What a stored reading is held against.
struct Proof {
    const model::Document* document = nullptr;
    /// What the present reader makes of the document; null where an older reader read it: then words and values are
    /// held against the text alone.
    const model::Reading* again = nullptr;
    /// The day taken where the text gives no date of its own: the page's posting date, or the day it was seen.
    std::optional<CivilDate> page_day;
};

/// How many values were looked at and what is wrong with them.
struct ProofReport {
    std::size_t values = 0;
    std::vector<Flaw> flaws;
};

ProofReport prove(const model::Reading& held, const Proof& proof);

/// True where the text under `words` says the value: the code, date, number or name stands in it. True, too, for what
/// has no written form of its own (categories, acts). `reading` gives the year of a date without one.
bool words_say(const ReadingValue& value, const model::Reading& reading);

}  // namespace gazetted::baseline
