// The labels of the WHATWG encoding standard (section 4.2) and the ICU converter that reads each encoding.
// Thread rule: pure functions.
#pragma once

#include <string_view>
#include <vector>

namespace gazetted::markup {

/// The encoding's WHATWG name for a lower-case, trimmed label; empty where unknown.
std::string_view encoding_of_lower_label(std::string_view label);

/// ICU's name for the converter of a WHATWG encoding (the widest member of its family); empty where unknown.
std::string_view icu_converter(std::string_view encoding);

/// All WHATWG names there are.
std::vector<std::string_view> all_encodings();

}  // namespace gazetted::markup
