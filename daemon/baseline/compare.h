// The facts of two readings of one document, field by field: do two copies agree, and what did an edit change. Pure.
//   Noise is left out: the posting date, the title, and what only follows from them. A date "on publication" is
//   compared as these words, since a copy without a header takes the posting date for the document's.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// Field name (a key of the facts contract) -> its values, in a form two copies share.
using Facts = std::map<std::string, std::set<std::string>>;
Facts facts_of(const model::Reading& reading);

/// One field in which two readings differ.
struct Difference {
    std::string field;
    std::vector<std::string> only_first, only_second;
};

/// Where two copies contradict each other. A field that one of them lacks altogether (an annex in a file, a header left
/// out) is no contradiction. Copies in different languages are held together by dates and control codes only.
std::vector<Difference> disagreements(const model::Reading& a, const model::Reading& b);

/// Every field in which the reading of an edited page differs from the earlier one, gone and new values included.
std::vector<Difference> differences(const model::Reading& before, const model::Reading& after);

}  // namespace gazetted::baseline
