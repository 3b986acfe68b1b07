#include "daemon/base/jitter.h"

namespace gazetted {

namespace {

std::uint64_t fnv1a(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

/// The finaliser of SplitMix64: every input bit reaches every output bit, which FNV alone does not give.
std::uint64_t mix(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

}  // namespace

double jitter(std::string_view name, std::int64_t salt) {
    const std::uint64_t bits = mix(fnv1a(name) ^ mix(static_cast<std::uint64_t>(salt)));
    return static_cast<double>(bits >> 11U) * 0x1.0p-53;
}

}  // namespace gazetted
