// Licences as reports tell them: 对…出口设限, 出口须经许可, 纳入出口管制; and whether goods, technology or both are
// meant. Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

/// One way a sentence puts something under licence.
struct LicenceTold {
    text::Range words;  ///< the words that do it
    std::vector<std::string_view>
        kinds;  ///< item_licensing, technology_control or both; empty where it is another thing
};

std::vector<LicenceTold> licences_told(std::string_view sentence);

}  // namespace gazetted::extract::zh
