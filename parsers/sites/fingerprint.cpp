#include "parsers/sites/fingerprint.h"

#include <algorithm>
#include <set>

#include "parsers/base/whitespace.h"
#include "parsers/markup/url.h"
#include "parsers/sites/unit_query.h"

namespace gazetted::sites {
namespace {

bool is_latin(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// One form for the variants of a character that sites and copies exchange freely.
char32_t unified(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;  // full-width ASCII
    switch (c) {
        case 0x3014:
        case 0xFF3B:
            return '[';  // 〔
        case 0x3015:
        case 0xFF3D:
            return ']';  // 〕
        case 0x3002:
        case 0xFF61:
            return '.';  // 。
        case 0x3001:
        case 0xFF64:
            return ',';  // 、
        case 0x201C:
        case 0x201D:
        case 0x300C:
        case 0x300D:
            return '"';
        case 0x2018:
        case 0x2019:
            return '\'';
        case 0x2022:
        case 0x30FB:
        case 0xFF65:
        case 0x2027:
            return 0xB7;  // middle dots in names
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            return '-';
        default:
            return c;
    }
}

/// The file's name: last path segment, or that of the member a download gateway takes it in.
std::string file_name(const std::string& url) {
    std::string text = percent_decode(url);
    for (const std::string_view key : {"fileUrl=", "fileName="})
        if (const std::size_t at = text.find(key); at != std::string::npos) text.erase(0, at + key.size());
    text.resize(std::min(text.find_first_of("?&#"), text.size()));
    return text.substr(text.find_last_of('/') + 1);
}

std::set<std::string> files_of(const model::Document& document) {
    std::set<std::string> files;
    for (const model::Attachment& file : document.attachments)
        files.insert(normalised_for_comparison(file.text) + " " + file_name(file.url));
    return files;
}

std::string text_of(const model::Document& document, bool header) {
    std::string text;
    for (const model::Block& block : document.blocks) {
        if (block.annex != 0 || block.kind == model::BlockKind::kTitle ||
            (block.kind == model::BlockKind::kHeaderField) != header)
            continue;
        text += block.text + "\n";
    }
    return normalised_for_comparison(text);
}

/// What is read of the files, and what is not: either may change while the page stays as it is.
std::string text_of_annexes(const model::Document& document) {
    std::string text;
    int annex = 0;
    for (const model::Block& block : document.blocks) {
        if (block.annex == 0) continue;
        if (block.annex != annex) text += "\nannex: ";
        annex = block.annex;
        text += normalised_for_comparison(block.text) + "\n";
    }
    for (const model::Attachment& file : document.attachments)
        if (!file.unread.empty()) text += "\nunread: " + file_name(file.url) + " " + file.unread;
    return text;
}

}  // namespace

std::string normalised_for_comparison(std::string_view utf8) {
    const std::string folded = fold_whitespace(utf8);
    std::string out;
    bool after_latin = false, space = false;
    for (std::size_t at = 0; at < folded.size();) {
        const DecodedChar next = decode_char(folded, at);
        at += next.length;
        const char32_t c = unified(next.value);
        if (c == ' ') {
            space = true;
            continue;
        }
        if (space && after_latin && is_latin(c)) out.push_back(' ');
        append_utf8(out, c);
        after_latin = is_latin(c);
        space = false;
    }
    return out;
}

std::string content_fingerprint_text(const model::Document& document) {
    std::string text = "title: " + normalised_for_comparison(document.title);
    text += "\nheader: " + text_of(document, true) + "\nbody: " + text_of(document, false);
    for (const std::string& file : files_of(document))
        text += "\nfile: " + file;
    return text + text_of_annexes(document) + "\n";
}

}  // namespace gazetted::sites
