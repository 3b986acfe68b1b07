// Bodies as they lie in the file: zstd with a checksum.
// Thread rule: pure functions. Failures: kStorage for bytes that do not unpack to what they should.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "parsers/base/result.h"

namespace gazetted::store {

std::string pack(std::string_view bytes);
/// `size` is what the bytes must unpack to.
Result<std::string> unpack(std::string_view packed, std::size_t size);

}  // namespace gazetted::store
