// Hostile annexes: a workbook is read within its bound or refused; a printed page gives lines that hold no more than it
// did.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "daemon/convert/page_text.h"
#include "daemon/convert/xls_text.h"
#include "parsers/base/whitespace.h"

namespace {

using namespace gazetted;

void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kMost = 1U << 16U;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto text = convert::xls_text(bytes, kMost)) demand(is_valid_utf8(*text));
    demand(convert::page_text(bytes).size() <= 4 * size + 1);
    return 0;
}
