// Which network addresses a fetch may reach: the guard against being led to the machine itself or the network it is in.
// Thread rule: pure. Failures: text that is no address counts as not public.
#pragma once

#include <string_view>

#include <sys/socket.h>

namespace gazetted::net {

/// True for globally reachable unicast addresses (IANA special-purpose registries, RFC 6890 and its updates). IPv4
/// inside IPv6 (mapped, compatible, NAT64, 6to4) is judged by the IPv4 address.
bool is_public_address(const sockaddr& address);

/// The same for a numeric address as text, `[` `]` and a zone (`%eth0`) allowed.
bool is_public_address(std::string_view numeric);

}  // namespace gazetted::net
