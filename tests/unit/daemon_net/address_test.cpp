#include "daemon/net/address.h"

#include <cstring>

#include <catch2/catch.hpp>
#include <netinet/in.h>

using gazetted::net::is_public_address;

TEST_CASE("only globally reachable unicast addresses are public") {
    struct Case {
        const char* address;
        bool is_public;
    };
    const auto c = GENERATE(
        Case{"8.8.8.8", true}, Case{"203.0.114.1", true}, Case{"172.15.255.255", true}, Case{"172.32.0.0", true},
        Case{"100.63.255.255", true}, Case{"100.128.0.0", true}, Case{"11.0.0.0", true}, Case{"126.255.255.255", true},
        Case{"0.0.0.0", false}, Case{"10.1.2.3", false}, Case{"100.64.0.1", false}, Case{"127.0.0.1", false},
        Case{"127.255.255.254", false}, Case{"169.254.169.254", false}, Case{"172.16.0.1", false},
        Case{"172.31.255.255", false}, Case{"192.0.0.1", false}, Case{"192.0.2.1", false}, Case{"192.168.1.1", false},
        Case{"198.18.0.1", false}, Case{"198.19.255.255", false}, Case{"198.51.100.7", false},
        Case{"203.0.113.9", false}, Case{"224.0.0.1", false}, Case{"240.0.0.1", false}, Case{"255.255.255.255", false},
        Case{"2400:cb00::1", true}, Case{"2001:4860:4860::8888", true}, Case{"::ffff:8.8.8.8", true},
        Case{"64:ff9b::8.8.8.8", true}, Case{"2002:808:808::1", true}, Case{"[2400:cb00::1]", true}, Case{"::", false},
        Case{"::1", false}, Case{"::ffff:127.0.0.1", false}, Case{"::ffff:10.0.0.1", false}, Case{"::127.0.0.1", false},
        Case{"64:ff9b::10.0.0.1", false}, Case{"64:ff9b:1::8.8.8.8", false}, Case{"2002:7f00:1::", false},
        Case{"2002:a00:1::1", false}, Case{"2001:db8::1", false}, Case{"2001::1", false}, Case{"3fff::1", false},
        Case{"fc00::1", false}, Case{"fd12::1", false}, Case{"fe80::1%eth0", false}, Case{"ff02::1", false},
        Case{"[::1]", false}, Case{"localhost", false}, Case{"", false}, Case{"0x7f.1", false});
    INFO(c.address);
    CHECK(is_public_address(std::string_view(c.address)) == c.is_public);
}

TEST_CASE("a socket address is judged like its text, and other families are closed") {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(0x7f000001);
    CHECK_FALSE(is_public_address(reinterpret_cast<const sockaddr&>(v4)));
    v4.sin_addr.s_addr = htonl(0x08080808);
    CHECK(is_public_address(reinterpret_cast<const sockaddr&>(v4)));
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_addr = IN6ADDR_LOOPBACK_INIT;
    CHECK_FALSE(is_public_address(reinterpret_cast<const sockaddr&>(v6)));
    sockaddr other{};
    other.sa_family = AF_UNIX;
    CHECK_FALSE(is_public_address(other));
}
