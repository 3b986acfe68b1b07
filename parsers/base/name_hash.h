// A short, stable name for a text: FNV-1a with 128 bits. For ids and keys that must be equal for equal content on every
// machine and in every run. Not a seal: use daemon/base/digest.h where somebody may want to forge.
#pragma once

#include <string>
#include <string_view>

namespace gazetted {

/// 32 lower-case hex digits.
std::string name_hash(std::string_view text);

}  // namespace gazetted
