#include "daemon/convert/annex_kind.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace gazetted::convert {

namespace {

using namespace std::string_view_literals;

bool holds(std::string_view bytes, std::string_view part) {
    return bytes.find(part) != std::string_view::npos;
}

/// The name of a stream as the directory of a compound file spells it.
std::string wide(std::string_view name) {
    std::string out;
    for (const char c : name)
        out.append({c, '\0'});
    return out;
}

/// True where the name ends so, or so before a query, fragment or further parameter.
bool named(std::string_view name, std::string_view extension) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (auto at = lower.find(extension); at != std::string::npos; at = lower.find(extension, at + 1)) {
        const auto end = at + extension.size();
        if (end == lower.size() || "?#&;"sv.find(lower[end]) != std::string_view::npos) return true;
    }
    return false;
}

AnnexKind kind_of_zip(std::string_view bytes) {
    if (holds(bytes, "word/document.xml")) return AnnexKind::kDocx;
    if (holds(bytes, "xl/worksheets/")) return AnnexKind::kXlsx;
    if (holds(bytes, "OFD.xml")) return AnnexKind::kOfd;
    return AnnexKind::kZip;
}

AnnexKind kind_of_compound(std::string_view bytes, std::string_view name) {
    for (const auto extension : {".wps"sv, ".et"sv, ".dps"sv})
        if (named(name, extension)) return AnnexKind::kWps;
    if (holds(bytes, wide("WordDocument"))) return AnnexKind::kDoc;
    if (holds(bytes, wide("Workbook")) || holds(bytes, wide("Book"))) return AnnexKind::kXls;
    return AnnexKind::kUnknown;
}

bool is_text(std::string_view bytes) {
    constexpr std::size_t kLook = 4096;
    const std::string_view start = bytes.substr(0, kLook);
    return !start.empty() && std::none_of(start.begin(), start.end(), [](char c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b';
    });
}

}  // namespace

std::string_view name_of(AnnexKind kind) {
    switch (kind) {
        case AnnexKind::kPdf:
            return "PDF";
        case AnnexKind::kDoc:
            return "DOC";
        case AnnexKind::kDocx:
            return "DOCX";
        case AnnexKind::kXls:
            return "XLS";
        case AnnexKind::kXlsx:
            return "XLSX";
        case AnnexKind::kText:
            return "text";
        case AnnexKind::kWps:
            return "WPS";
        case AnnexKind::kOfd:
            return "OFD";
        case AnnexKind::kRtf:
            return "RTF";
        case AnnexKind::kRar:
            return "RAR";
        case AnnexKind::kZip:
            return "ZIP";
        case AnnexKind::kSevenZip:
            return "7z";
        case AnnexKind::kUnknown:
            return "unknown";
    }
    throw std::logic_error("AnnexKind: no such kind");
}

AnnexKind kind_of(std::string_view bytes, std::string_view name) {
    constexpr std::size_t kPdfMayBeginWithin = 1024;  // readers take a PDF with that much before its header
    if (bytes.starts_with("PK\x03\x04")) return kind_of_zip(bytes);
    if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return kind_of_compound(bytes, name);
    if (bytes.starts_with("Rar!\x1a\x07")) return AnnexKind::kRar;
    if (bytes.starts_with("7z\xbc\xaf\x27\x1c")) return AnnexKind::kSevenZip;
    if (bytes.starts_with("{\\rtf")) return AnnexKind::kRtf;
    if (holds(bytes.substr(0, kPdfMayBeginWithin), "%PDF-")) return AnnexKind::kPdf;
    return is_text(bytes) ? AnnexKind::kText : AnnexKind::kUnknown;
}

bool can_convert(AnnexKind kind) {
    return kind == AnnexKind::kPdf || kind == AnnexKind::kDoc || kind == AnnexKind::kDocx || kind == AnnexKind::kXls ||
           kind == AnnexKind::kXlsx;
}

}  // namespace gazetted::convert
