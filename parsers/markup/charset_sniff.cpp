#include <algorithm>
#include <cctype>
#include <vector>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/charset_labels.h"
#include "parsers/markup/meta_prescan.h"

namespace gazetted::markup {
namespace {

// Browsers look 1024 bytes ahead and then change their mind whenever the parser meets a declaration; looking further
// ahead at once comes to the same. Past this a declaration is noise.
constexpr std::size_t kPrescanBytes = 64U << 10U;

std::string_view byte_order_mark(std::string_view bytes, bool with_utf32) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF")) return "utf-8";
    if (with_utf32 && bytes.starts_with("\x00\x00\xFE\xFF"sv)) return "utf-32be";
    if (with_utf32 && bytes.starts_with("\xFF\xFE\x00\x00"sv)) return "utf-32le";
    if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
    if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
    return {};
}

bool is_ascii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// A character cut off at the end (a truncated download) is still UTF-8.
bool is_utf8_but_for_the_tail(std::string_view bytes) {
    const std::size_t cut = std::min<std::size_t>(3, bytes.size());
    for (std::size_t less = 0; less <= cut; ++less) {
        if (is_valid_utf8(bytes.substr(0, bytes.size() - less))) return true;
        if (less < bytes.size() && static_cast<unsigned char>(bytes[bytes.size() - less - 1]) < 0x80) return false;
    }
    return false;
}

// Share of two-byte GBK pairs among the bytes past ASCII decides whether undeclared legacy bytes are Chinese at all.
bool reads_as_gb18030(std::string_view bytes) {
    std::size_t pairs = 0;
    std::size_t strays = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) continue;
        const auto trail = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0U;
        const bool pair = lead > 0x80 && lead < 0xFF && trail >= 0x40 && trail != 0x7F && trail < 0xFF;
        const bool han = pair && trail >= 0x80;
        (han ? pairs : strays) += 1;
        if (pair) ++at;
    }
    return pairs > strays;
}

Charset by_content(std::string_view bytes) {
    if (is_ascii(bytes)) return {"windows-1252", CharsetEvidence::kFallback};
    if (is_utf8_but_for_the_tail(bytes) || is_mostly_utf8(bytes)) return {"utf-8", CharsetEvidence::kContent};
    return {reads_as_gb18030(bytes) ? "gb18030" : "windows-1252", CharsetEvidence::kFallback};
}

// "<?xml" in an encoding of two or four bytes a character.
std::string_view wide_xml_pattern(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\0\0\0<"sv)) return "utf-32be";
    if (bytes.starts_with("<\0\0\0"sv)) return "utf-32le";
    if (bytes.starts_with("\0<\0"sv)) return "utf-16be";
    if (bytes.starts_with("<\0"sv) && bytes.size() > 3 && bytes[3] == '\0') return "utf-16le";
    return {};
}

// The value of encoding="…" in an XML declaration.
std::string_view xml_declaration_label(std::string_view bytes) {
    const std::size_t start = bytes.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || !bytes.substr(start).starts_with("<?xml")) return {};
    const std::string_view head = bytes.substr(start, std::min(bytes.find("?>", start), start + 512) - start);
    std::size_t at = head.find("encoding");
    if (at == std::string_view::npos) return {};
    at = head.find_first_of("\"'", at);
    if (at == std::string_view::npos) return {};
    const std::size_t end = head.find(head[at], at + 1);
    return end == std::string_view::npos ? std::string_view{} : head.substr(at + 1, end - at - 1);
}

bool is_wide(std::string_view encoding) {
    return encoding.starts_with("utf-16") || encoding.starts_with("utf-32");
}

}  // namespace

bool is_mostly_utf8(std::string_view bytes) {
    constexpr std::size_t kValidForEachInvalid = 2;
    std::size_t valid = 0;
    std::size_t invalid = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedChar c = decode_char(bytes, at);
        if (c.length > 1)
            ++valid;
        else if (c.value == 0xFFFD)
            ++invalid;
        at += c.length;
    }
    return valid >= invalid * kValidForEachInvalid;
}

std::string encoding_of_label(std::string_view label) {
    return std::string(encoding_of_lower_label(ascii_lower(ascii_trim(label))));
}

std::string charset_parameter(std::string_view content_type) {
    return std::string(charset_in(content_type));
}

Charset sniff_html(std::string_view bytes, std::string_view content_type) {
    if (const auto mark = byte_order_mark(bytes, false); !mark.empty()) {
        return {std::string(mark), CharsetEvidence::kByteOrderMark};
    }
    if (std::string named = encoding_of_label(charset_in(content_type)); !named.empty()) {
        return {std::move(named), CharsetEvidence::kTransport};
    }
    if (const auto declared = prescan_meta(bytes.substr(0, kPrescanBytes)); !declared.empty()) {
        return {std::string(declared), CharsetEvidence::kDeclaration};
    }
    if (const auto wide = wide_xml_pattern(bytes); is_wide(wide)) return {std::string(wide), CharsetEvidence::kContent};
    return by_content(bytes);
}

Charset sniff_xml(std::string_view bytes, std::string_view content_type) {
    if (const auto mark = byte_order_mark(bytes, true); !mark.empty()) {
        return {std::string(mark), CharsetEvidence::kByteOrderMark};
    }
    if (const auto wide = wide_xml_pattern(bytes); !wide.empty()) {
        return {std::string(wide), CharsetEvidence::kContent};
    }
    if (std::string named = encoding_of_label(charset_in(content_type)); !named.empty() && !is_wide(named)) {
        return {std::move(named), CharsetEvidence::kTransport};
    }
    if (std::string named = encoding_of_label(xml_declaration_label(bytes)); !named.empty() && !is_wide(named)) {
        return {std::move(named), CharsetEvidence::kDeclaration};
    }
    if (is_ascii(bytes)) return {"utf-8", CharsetEvidence::kFallback};
    if (is_utf8_but_for_the_tail(bytes) || is_mostly_utf8(bytes)) return {"utf-8", CharsetEvidence::kContent};
    return guess_charset(bytes);
}

}  // namespace gazetted::markup
