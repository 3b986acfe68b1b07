#include "parsers/base/name_hash.h"

namespace gazetted {

// The offset basis and the prime of the 128-bit FNV-1a are those of RFC 9923 (the FNV non-cryptographic hash).
std::string name_hash(std::string_view text) {
    __extension__ using Wide = unsigned __int128;
    constexpr Wide kPrime = (static_cast<Wide>(0x0000000001000000ULL) << 64U) | 0x000000000000013BULL;
    Wide hash = (static_cast<Wide>(0x6c62272e07bb0142ULL) << 64U) | 0x62b821756295c58dULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    std::string hex(32, '0');
    for (std::size_t i = 32; i-- > 0; hash >>= 4U)
        hex[i] = "0123456789abcdef"[static_cast<unsigned>(hash & 15U)];
    return hex;
}

}  // namespace gazetted
