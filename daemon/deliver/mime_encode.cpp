#include "daemon/deliver/mime_encode.h"

#include <algorithm>

#include "daemon/base/digest.h"
#include "parsers/base/whitespace.h"

namespace gazetted::deliver {

namespace {

constexpr std::size_t kLine = 76;
constexpr std::size_t kWordBytes = 39;  ///< 64 characters with "=?UTF-8?B?" and "?=": fits behind a header's name

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string without_controls(std::string_view text) {
    std::string clean(text);
    std::replace_if(clean.begin(), clean.end(), is_control, ' ');
    return clean;
}

/// Each word holds whole characters, as the RFC wants.
std::string encoded_words(std::string_view utf8) {
    std::string out;
    while (!utf8.empty()) {
        std::size_t size = 0;
        while (size < utf8.size()) {
            const std::size_t next = decode_char(utf8, size).length;
            if (size + next > kWordBytes) break;
            size += next;
        }
        if (!out.empty()) out += "\r\n ";
        out += "=?UTF-8?B?" + base64(utf8.substr(0, size)) + "?=";
        utf8.remove_prefix(size);
    }
    return out;
}

/// True where a reader would take `text` for what it is and the line stays short.
bool travels_plain(std::string_view text, std::size_t used) {
    return is_ascii(text) && used + text.size() <= kLine && text.find("=?") == std::string_view::npos;
}

bool is_atom_text(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(" !#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
    });
}

std::string hex_escape(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return {'=', "0123456789ABCDEF"[byte >> 4U], "0123456789ABCDEF"[byte & 15U]};
}

/// One line without its end; white space at the end would be lost on the way, so it is escaped.
void append_quoted_line(std::string& out, std::string_view line) {
    std::size_t column = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        const bool last = at + 1 == line.size();
        const bool blank = c == ' ' || c == '\t';
        const bool plain = blank ? !last : (c > ' ' && c < 0x7f && c != '=');
        const std::string piece = plain ? std::string(1, c) : hex_escape(c);
        if (column + piece.size() > kLine - 1) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
}

}  // namespace

std::string header_text(std::string_view utf8, std::size_t used) {
    const std::string clean = without_controls(utf8);
    return travels_plain(clean, used) ? clean : encoded_words(clean);
}

std::string header_phrase(std::string_view utf8, std::size_t used) {
    const std::string clean = without_controls(utf8);
    if (!travels_plain(clean, used + 2)) return encoded_words(clean);
    if (is_atom_text(clean)) return clean;
    std::string quoted = "\"";
    for (const char c : clean) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

std::string with_crlf(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 32);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r' && text[at] != '\n') {
            out += text[at];
            continue;
        }
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
        out += "\r\n";
    }
    return out;
}

std::string quoted_printable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = text.find("\r\n");
        append_quoted_line(out, text.substr(0, end));
        out += "\r\n";
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    }
    return out;
}

std::string base64_lines(std::string_view bytes) {
    constexpr std::size_t kBytes = kLine / 4 * 3;
    std::string out;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(kBytes, bytes.size())))
        out += base64(bytes.substr(0, kBytes)) + "\r\n";
    return out;
}

}  // namespace gazetted::deliver
