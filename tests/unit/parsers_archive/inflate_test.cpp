#include "parsers/archive/inflate.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::archive;

namespace {

std::string bytes(std::initializer_list<int> values) {
    std::string out;
    for (const int value : values)
        out += static_cast<char>(value);
    return out;
}

// "hello" as zlib and as raw deflate with stored blocks, written by hand after RFC 1950 and RFC 1951.
const std::string kRawHello = bytes({0x01, 0x05, 0x00, 0xfa, 0xff}) + "hello";
const std::string kZlibHello = bytes({0x78, 0x01}) + kRawHello + bytes({0x06, 0x2c, 0x02, 0x15});

}  // namespace

TEST_CASE("what gzip_member made is inflated again, and looks gzipped") {
    for (const std::size_t size : {0U, 1U, 65536U, 1000000U}) {
        std::string text;
        while (text.size() < size)
            text += std::to_string(text.size() * 2654435761U);
        const std::string packed = gzip_member(text);
        CHECK(looks_gzipped(packed));
        CHECK(inflate_all(packed, Compression::kGzip, text.size()).value() == text);
    }
}

TEST_CASE("equal bytes give equal members") {
    CHECK(gzip_member("announcement") == gzip_member("announcement"));
}

TEST_CASE("the three formats are read") {
    CHECK(inflate_all(kZlibHello, Compression::kZlib, 100).value() == "hello");
    CHECK(inflate_all(kRawHello, Compression::kRaw, 100).value() == "hello");
    CHECK(inflate_all(gzip_member("hello"), Compression::kGzip, 100).value() == "hello");
}

TEST_CASE("members one after the other are one text") {
    CHECK(inflate_all(gzip_member("one ") + gzip_member("two"), Compression::kGzip, 100).value() == "one two");
}

TEST_CASE("rubbish after the last member is ignored in a body") {
    CHECK(inflate_all(gzip_member("page") + "\n<!-- tail -->", Compression::kGzip, 100).value() == "page");
    CHECK(inflate_all(kZlibHello + "tail", Compression::kZlib, 100).value() == "hello");
}

TEST_CASE("broken, cut and oversized data are failures of their own kind") {
    struct Case {
        std::string what, packed;
        std::size_t cap;
        FailureKind kind;
    };
    const std::string packed = gzip_member("the words of the notice");
    const std::vector<Case> cases{
        {"nothing", "", 100, FailureKind::kInvalidInput},
        {"not gzip", "plain words", 100, FailureKind::kInvalidInput},
        {"cut", packed.substr(0, packed.size() - 1), 100, FailureKind::kInvalidInput},
        {"one byte over the cap", packed, 22, FailureKind::kTooLarge},
        {"a bomb", gzip_member(std::string(30U << 20U, 'a')), 1U << 20U, FailureKind::kTooLarge},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        CHECK(inflate_all(c.packed, Compression::kGzip, c.cap).failure().kind == c.kind);
    }
    CHECK(inflate_all(packed, Compression::kGzip, 23).value().size() == 23);
}

TEST_CASE("a stream that comes byte by byte says when it is complete") {
    const std::string packed = gzip_member("slow");
    Inflater inflater(Compression::kGzip);
    std::string out;
    for (std::size_t i = 0; i < packed.size(); ++i) {
        CHECK_FALSE(inflater.complete());
        REQUIRE(inflater.feed(packed.substr(i, 1), [&](std::string_view piece) -> Status {
            out += piece;
            return Done{};
        }));
    }
    CHECK(inflater.complete());
    CHECK(out == "slow");
}
