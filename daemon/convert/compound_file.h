// Streams of a compound file (MS-CFB), the wrapping of DOC and XLS. Every offset is held against the bytes there are.
// Thread rule: pure functions. Failures: kInvalidInput (not one, or its chains lead nowhere), kNotFound.
#pragma once

#include <string>
#include <string_view>

#include "parsers/base/result.h"

namespace gazetted::convert {

/// Little-endian numbers; 0 where the bytes end before.
unsigned u8(std::string_view bytes, std::size_t at);
unsigned u16(std::string_view bytes, std::size_t at);
std::uint32_t u32(std::string_view bytes, std::size_t at);

/// The stream of that name (ASCII), the first one the directory lists.
Result<std::string> compound_stream(std::string_view file, std::string_view name);

}  // namespace gazetted::convert
