// Where in a document something stands: a block and a byte range of that block's UTF-8 text.
#pragma once

#include <compare>
#include <cstdint>

namespace gazetted {

/// Half-open byte range [begin, end) inside block number `block` (counted from 0). Both ends lie on character borders.
struct TextSpan {
    std::uint32_t block = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool empty() const { return begin >= end; }
    auto operator<=>(const TextSpan&) const = default;
};

}  // namespace gazetted
