// The WHATWG prescan for an encoding declaration in the first bytes of a page (HTML standard, 13.2.3.2).
// Thread rule: pure functions. Failures: none; no usable declaration gives an empty name.
#pragma once

#include <string_view>

namespace gazetted::markup {

/// The WHATWG name that a <meta charset> or <meta http-equiv=content-type> declares; UTF-16 declared in ASCII is UTF-8.
std::string_view prescan_meta(std::string_view bytes);

/// The value after "charset=" in a content attribute or Content-Type header; empty where there is none.
std::string_view charset_in(std::string_view content);

}  // namespace gazetted::markup
