// The few ASCII habits that HTTP and WARC heads share.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace gazetted::archive {

std::string_view trim(std::string_view text);

/// Digits only, at most 18 of them; nullopt otherwise.
std::optional<std::uint64_t> number(std::string_view digits);

/// Takes the next line off `text`; the line comes without its end (CR LF or LF).
std::string_view take_line(std::string_view& text);

/// Takes the next "Name: value" field off `text`, folded lines joined by one space; nullopt at the empty line that ends
/// a head (which is taken too) and at the end of the text. A line without a colon is a field with an empty value.
std::optional<std::pair<std::string, std::string>> take_field(std::string_view& text);

}  // namespace gazetted::archive
