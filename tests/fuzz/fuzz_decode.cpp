// Hostile bytes: any encoding sniffed must have a converter and give UTF-8; so must the one the first byte chooses.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/markup/charset.h"

namespace {

using namespace gazetted;

void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::array<std::string_view, 12> kEncodings{"utf-8",    "gb18030",  "big5",         "shift_jis",
                                                          "euc-kr",   "euc-jp",   "iso-2022-jp",  "utf-16le",
                                                          "utf-16be", "utf-32le", "windows-1252", "koi8-r"};
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const auto& sniffed :
         {markup::sniff_html(bytes, {}), markup::sniff_xml(bytes, {}), markup::guess_charset(bytes)}) {
        demand(!markup::encoding_of_label(sniffed.name).empty());
        demand(is_valid_utf8(markup::decode(bytes, sniffed.name)));
    }
    if (size > 0) demand(is_valid_utf8(markup::decode(bytes.substr(1), kEncodings.at(data[0] % kEncodings.size()))));
    return 0;
}
