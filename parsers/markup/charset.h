// Tells in which character encoding stored bytes are, and turns them into UTF-8.
// The order of evidence is that of the WHATWG encoding sniffing algorithm (HTML standard, 13.2.3): byte order mark,
// transport header, declaration in the first 1024 bytes; then, because official pages often declare nothing: valid
// UTF-8, and last GB18030. Labels of one family are read with its widest member (gb2312 and gbk as GB18030), as
// browsers do. Thread rule: pure functions. Failures: none; bytes that do not fit the encoding become U+FFFD.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gazetted::markup {

/// What told the encoding.
enum class CharsetEvidence : std::uint8_t { kByteOrderMark, kTransport, kDeclaration, kContent, kFallback };

struct Charset {
    std::string name;  ///< WHATWG name, lower-case: "utf-8", "gb18030", "windows-1252" …
    CharsetEvidence evidence = CharsetEvidence::kFallback;
};

/// The WHATWG name for a label in any case ("GB2312" -> "gb18030", "latin1" -> "windows-1252"); empty where unknown.
std::string encoding_of_label(std::string_view label);

/// The label in a Content-Type value ("text/html; charset=gb2312" -> "gb2312"); empty where there is none.
std::string charset_parameter(std::string_view content_type);

/// Sniffs an HTML page. `content_type` is the header's value and may be empty.
Charset sniff_html(std::string_view bytes, std::string_view content_type);

/// Sniffs XML: byte order mark, UTF-16/32 patterns of "<?xml", transport header, the XML declaration (RFC 7303,
/// XML 1.0 appendix F); then UTF-8 where valid, else guess_charset.
Charset sniff_xml(std::string_view bytes, std::string_view content_type);

/// True where at least two characters past ASCII are UTF-8 for each byte that is not: text with a few broken
/// characters. In text of a legacy encoding it is the other way round.
bool is_mostly_utf8(std::string_view bytes);

/// A guess from the bytes alone, by ICU's statistics, for text that is neither declared nor UTF-8. For feeds only: on
/// pages of the ministry's kind statistics are wrong more often than GB18030.
Charset guess_charset(std::string_view bytes);

/// `bytes` in UTF-8, without a byte order mark. `encoding` is a WHATWG name or label; an unknown one reads as UTF-8.
std::string decode(std::string_view bytes, std::string_view encoding);

/// The page in UTF-8, by sniff_html; but a page that declares a legacy encoding inside itself and is UTF-8 beyond doubt
/// is read as UTF-8: archives convert pages and leave the declaration as it was.
std::string html_to_utf8(std::string_view bytes, std::string_view content_type);

}  // namespace gazetted::markup
