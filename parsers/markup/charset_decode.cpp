#include <memory>
#include <stdexcept>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include "parsers/base/whitespace.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/charset_labels.h"
#include "parsers/markup/charset_tables.h"

namespace gazetted::markup {
namespace {

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

// Bytes that fit nothing become U+FFFD, but an ASCII byte among them is kept: a stray lead byte must not swallow a "<".
// `context` is non-null for Big5.
void U_CALLCONV replace(const void* context, UConverterToUnicodeArgs* args, const char* bytes, std::int32_t length,
                        UConverterCallbackReason reason, UErrorCode* error) {
    if (reason > UCNV_IRREGULAR) return;
    *error = U_ZERO_ERROR;
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const auto trail = static_cast<unsigned char>(length == 2 ? bytes[1] : '\xFF');
    const char16_t known = context != nullptr && length == 2 ? big5_pair(lead, trail) : u'\0';
    const char16_t units[] = {known != 0 ? known : u'\xFFFD', trail};
    const bool keep_ascii = known == 0 && trail < 0x80;
    ucnv_cbToUWriteUChars(args, units, keep_ascii ? 2 : 1, 0, error);
}

Converter open_converter(std::string_view encoding) {
    UErrorCode error = U_ZERO_ERROR;
    const std::string name(icu_converter(encoding));
    Converter converter(ucnv_open(name.c_str(), &error));
    static constexpr char kBig5 = '5';
    UConverterToUCallback old = nullptr;
    const void* old_context = nullptr;
    ucnv_setToUCallBack(converter.get(), replace, encoding == "big5" ? &kBig5 : nullptr, &old, &old_context, &error);
    if (U_FAILURE(error) != 0) throw std::logic_error("ICU has no converter " + name);
    return converter;
}

void append_utf16(std::string& out, std::string_view encoding, const UChar* units, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const char32_t unit = standard_character(encoding, units[i]);
        const bool pair = U16_IS_LEAD(unit) && i + 1 < count && U16_IS_TRAIL(units[i + 1]);
        append_utf8(out, pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(unit, units[i + 1])) : unit);
        if (const char16_t mark = combining_mark(encoding, units[i]); mark != 0) append_utf8(out, mark);
        if (pair) ++i;
    }
}

// A buffer may end between two halves of a surrogate pair; the lead is kept for the next round.
std::string through_icu(std::string_view bytes, std::string_view encoding) {
    const Converter converter = open_converter(encoding);
    std::vector<UChar> units(16384);
    std::string out;
    out.reserve(bytes.size() * 3 / 2);
    const char* source = bytes.data();
    const char* const end = bytes.data() + bytes.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    std::size_t kept = 0;
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        UChar* target = units.data() + kept;
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr, 1, &error);
        std::size_t count = static_cast<std::size_t>(target - units.data());
        kept = error == U_BUFFER_OVERFLOW_ERROR && count > 0 && U16_IS_LEAD(units[count - 1]) ? 1 : 0;
        append_utf16(out, encoding, units.data(), count - kept);
        if (kept == 1) units[0] = units[count - 1];
    }
    return out;
}

// Each byte that fits nothing becomes one U+FFFD.
std::string mended_utf8(std::string_view bytes) {
    if (is_valid_utf8(bytes)) return std::string(bytes);
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedChar c = decode_char(bytes, at);
        append_utf8(out, c.value);
        at += c.length;
    }
    return out;
}

// Legacy bytes may be valid UTF-8 by chance, but not through many three-byte sequences.
bool is_utf8_beyond_doubt(std::string_view bytes) {
    constexpr std::size_t kMany = 8;
    std::size_t sequences = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedChar c = decode_char(bytes, at);
        if (c.value == 0xFFFD && c.length == 1) return false;
        sequences += c.length == 3 ? 1 : 0;
        at += c.length;
    }
    return sequences >= kMany;
}

void drop_byte_order_mark(std::string& text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
}

}  // namespace

std::string decode(std::string_view bytes, std::string_view encoding) {
    const std::string name = encoding_of_label(encoding);
    std::string text = name.empty() || name == "utf-8" ? mended_utf8(bytes) : through_icu(bytes, name);
    drop_byte_order_mark(text);
    return text;
}

std::string html_to_utf8(std::string_view bytes, std::string_view content_type) {
    const Charset charset = sniff_html(bytes, content_type);
    const bool doubtful = charset.evidence == CharsetEvidence::kDeclaration && charset.name != "utf-8";
    return decode(bytes, doubtful && is_utf8_beyond_doubt(bytes) ? "utf-8" : charset.name);
}

}  // namespace gazetted::markup
