#include "daemon/net/address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace gazetted::net {

namespace {

using Bytes16 = std::array<std::uint8_t, 16>;

struct Range4 {
    std::uint32_t first;
    int bits;
};

// https://www.iana.org/assignments/iana-ipv4-special-registry: all that is not "globally reachable", and multicast.
constexpr std::array<Range4, 16> kClosed4{{
    {0x00000000, 8},   // 0.0.0.0/8 this network
    {0x0a000000, 8},   // 10/8 private
    {0x64400000, 10},  // 100.64/10 carrier NAT
    {0x7f000000, 8},   // 127/8 loopback
    {0xa9fe0000, 16},  // 169.254/16 link local, cloud metadata
    {0xac100000, 12},  // 172.16/12 private
    {0xc0000000, 24},  // 192.0.0/24 protocol assignments
    {0xc0000200, 24},  // 192.0.2/24 documentation
    {0xc0586300, 24},  // 192.88.99/24 former 6to4 relays
    {0xc0a80000, 16},  // 192.168/16 private
    {0xc6120000, 15},  // 198.18/15 benchmarking
    {0xc6336400, 24},  // 198.51.100/24 documentation
    {0xcb007100, 24},  // 203.0.113/24 documentation
    {0xe0000000, 4},   // multicast
    {0xf0000000, 4},   // reserved
    {0xffffffff, 32},  // broadcast
}};

bool is_public4(std::uint32_t host_order) {
    return std::none_of(kClosed4.begin(), kClosed4.end(), [&](const Range4& range) {
        const std::uint32_t mask = range.bits == 32 ? 0xffffffffU : ~(0xffffffffU >> range.bits);
        return (host_order & mask) == range.first;
    });
}

bool has_prefix(const Bytes16& address, std::initializer_list<std::uint8_t> prefix) {
    return std::equal(prefix.begin(), prefix.end(), address.begin());
}

std::uint32_t ipv4_at(const Bytes16& a, std::size_t at) {
    return static_cast<std::uint32_t>(a[at]) << 24U | static_cast<std::uint32_t>(a[at + 1]) << 16U |
           static_cast<std::uint32_t>(a[at + 2]) << 8U | a[at + 3];
}

/// Only 2000::/3 is handed out as global unicast; inside it a few blocks are special.
bool is_public6(const Bytes16& a) {
    if (has_prefix(a, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return is_public4(ipv4_at(a, 12));
    if (has_prefix(a, {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return is_public4(ipv4_at(a, 12));
    if ((a[0] & 0xe0U) != 0x20U) return false;
    if (has_prefix(a, {0x20, 0x02})) return is_public4(ipv4_at(a, 2));      // 6to4
    if (has_prefix(a, {0x20, 0x01, 0x0d, 0xb8})) return false;              // documentation
    if (has_prefix(a, {0x3f, 0xff}) && (a[2] & 0xf0U) == 0U) return false;  // documentation, RFC 9637
    return !(has_prefix(a, {0x20, 0x01}) && (a[2] & 0xfeU) == 0U);          // 2001::/23: Teredo, ORCHID, benchmarking
}

}  // namespace

bool is_public_address(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        return is_public4(ntohl(v4.sin_addr.s_addr));
    }
    if (address.sa_family != AF_INET6) return false;
    sockaddr_in6 v6{};
    std::memcpy(&v6, &address, sizeof v6);
    Bytes16 bytes{};
    std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
    return is_public6(bytes);
}

bool is_public_address(std::string_view numeric) {
    if (numeric.size() > 1 && numeric.front() == '[' && numeric.back() == ']')
        numeric = numeric.substr(1, numeric.size() - 2);
    const std::string text(numeric.substr(0, numeric.find('%')));
    in_addr v4{};
    if (inet_pton(AF_INET, text.c_str(), &v4) == 1) return is_public4(ntohl(v4.s_addr));
    Bytes16 v6{};
    return inet_pton(AF_INET6, text.c_str(), v6.data()) == 1 && is_public6(v6);
}

}  // namespace gazetted::net
