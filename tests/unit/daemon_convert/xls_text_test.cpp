#include "daemon/convert/xls_text.h"

#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "daemon/convert/bounded_child.h"
#include "tests/support/source_dir.h"

using namespace gazetted;
using namespace gazetted::convert;

namespace {

constexpr std::size_t kPlenty = 1U << 20U;

std::string workbook(const std::string& name) {
    std::ifstream file(gazetted::test::source_dir() + "/fixtures/annexes/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("characters of every kind come out of a workbook") {
    CHECK_THAT(xls_text(workbook("items.xls"), kPlenty).value(), Catch::StartsWith("序号 | 管制编码 | 物项名称 |"));
}

TEST_CASE("whatever is cut off or turned over, a workbook is read or refused") {
    const std::string whole = workbook("items.xls");
    for (std::size_t size = 0; size < whole.size(); size += 97)
        (void)xls_text(std::string_view(whole).substr(0, size), kPlenty);
    for (std::size_t at = 0; at < whole.size(); at += 13) {
        std::string bad = whole;
        bad[at] = static_cast<char>(~bad[at]);
        (void)xls_text(bad, kPlenty);
    }
    CHECK(xls_text("", kPlenty).failure().kind == FailureKind::kInvalidInput);
    CHECK(xls_text(whole, 20).failure().kind == FailureKind::kTooLarge);
}

TEST_CASE("our own work in a child gives its text or its failure, and a fault ends the child alone") {
    const auto run = [](const auto& work) { return run_bounded(work, "bytes"); };
    CHECK(run([](std::string_view bytes) { return Result<std::string>(std::string(bytes) + "!"); }).value() ==
          "bytes!");
    const auto refused = run([](std::string_view) {
        return Result<std::string>(Failure{FailureKind::kUnexpectedShape, "not for us", false, ""});
    });
    CHECK(refused.failure().kind == FailureKind::kUnexpectedShape);
    CHECK(refused.failure().message == "not for us");
    const auto thrown = run([](std::string_view) -> Result<std::string> { throw std::runtime_error("no"); });
    CHECK(thrown.failure().kind == FailureKind::kTooLarge);
}
