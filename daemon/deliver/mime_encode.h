// How bytes travel in mail: encoded words for headers (RFC 2047), quoted-printable and base64 for bodies (RFC 2045).
// Thread rule: pure. Every line that comes out ends with CRLF and is no longer than 76 characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gazetted::deliver {

/// A header's free text: as it is where it is short printable ASCII, else as folded encoded words. Controls, line ends
/// among them, become spaces, so that no text can begin a header of its own. `used` is what stands before it in the
/// line.
std::string header_text(std::string_view utf8, std::size_t used);

/// A display name: as it is, quoted, or as encoded words.
std::string header_phrase(std::string_view utf8, std::size_t used);

/// `text` with CRLF line ends, whatever they were.
std::string with_crlf(std::string_view text);

/// Both take text with CRLF line ends.
std::string quoted_printable(std::string_view text);
std::string base64_lines(std::string_view bytes);

}  // namespace gazetted::deliver
