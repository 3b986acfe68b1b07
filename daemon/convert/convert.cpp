#include "daemon/convert/convert.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "daemon/convert/office_text.h"
#include "daemon/convert/page_text.h"
#include "daemon/convert/xls_text.h"
#include "parsers/base/whitespace.h"

namespace gazetted::convert {

namespace {

constexpr const char* kInput = "/dev/stdin";
constexpr std::string_view kSheets = "xl/worksheets/sheet";

Result<std::string> member(std::string_view zip, const std::string& name, const Limits& limits) {
    return run_bounded({"bsdtar", "-xOf", "-", name}, zip, limits.child);
}

Result<std::string> docx_text(std::string_view bytes, const Limits& limits) {
    const auto xml = member(bytes, "word/document.xml", limits);
    return xml ? word_text(*xml) : xml;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// sheet2 before sheet10. Plain names only: brackets and stars would be patterns to the unpacker.
std::vector<std::string> sheets_in_order(std::vector<std::string> names) {
    std::erase_if(names, [](const std::string& name) {
        const auto digits = name.find_first_not_of("0123456789", kSheets.size());
        return !name.starts_with(kSheets) || digits == kSheets.size() || digits == std::string::npos ||
               name.substr(digits) != ".xml";
    });
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

Result<std::string> xlsx_text(std::string_view bytes, const Limits& limits) {
    constexpr const char* kShared = "xl/sharedStrings.xml";
    const auto list = run_bounded({"bsdtar", "-tf", "-"}, bytes, limits.child);
    if (!list) return list;
    auto names = lines_of(*list);
    std::vector<std::string> shared;
    if (std::find(names.begin(), names.end(), kShared) != names.end()) {
        const auto xml = member(bytes, kShared, limits);
        if (!xml) return xml;
        auto texts = shared_strings(*xml);
        if (!texts) return texts.failure();
        shared = std::move(texts).value();
    }
    names = sheets_in_order(std::move(names));
    if (names.size() > limits.sheets)
        return Failure{FailureKind::kTooLarge, "XLSX: " + std::to_string(names.size()) + " sheets", false,
                       "read the file by hand"};
    std::string all;
    for (const auto& name : names) {
        const auto xml = member(bytes, name, limits);
        if (!xml) return xml;
        const std::size_t most = limits.child.output_bytes;
        auto text = sheet_text(*xml, shared, most - std::min(most, all.size()));
        if (!text) return text;
        all += *text;
    }
    return all;
}

Result<std::string> pdf_text(std::string_view bytes, const Limits& limits) {
    const auto pages =
        run_bounded({"pdftotext", "-q", "-layout", "-enc", "UTF-8", "-eol", "unix", kInput, "-"}, bytes, limits.child);
    return pages ? page_text(*pages) : pages;
}

Result<std::string> raw_text(std::string_view bytes, AnnexKind kind, const Limits& limits) {
    switch (kind) {
        case AnnexKind::kPdf:
            return pdf_text(bytes, limits);
        case AnnexKind::kDoc:
            return run_bounded({"catdoc", "-w", "-d", "utf-8", kInput}, bytes, limits.child);
        case AnnexKind::kXls:
            return run_bounded([&](std::string_view file) { return xls_text(file, limits.child.output_bytes); }, bytes,
                               limits.child);
        case AnnexKind::kDocx:
            return docx_text(bytes, limits);
        case AnnexKind::kXlsx:
            return xlsx_text(bytes, limits);
        default:
            break;
    }
    return Failure{FailureKind::kUnexpectedShape, std::string(name_of(kind)) + ": files of this kind are not converted",
                   false, "read the file by hand"};
}

}  // namespace

Result<std::string> convert_to_text(std::string_view bytes, AnnexKind kind, const Limits& limits) {
    if (bytes.size() > limits.input_bytes)
        return Failure{FailureKind::kTooLarge,
                       std::string(name_of(kind)) + ": more than " + std::to_string(limits.input_bytes) + " bytes",
                       false, "read the file by hand"};
    auto text = raw_text(bytes, kind, limits);
    if (!text) return text;
    std::string folded = fold_lines(*text);
    if (folded.empty())
        return Failure{FailureKind::kUnexpectedShape, std::string(name_of(kind)) + ": no text inside; a scan?", false,
                       "read the file by hand"};
    return folded;
}

}  // namespace gazetted::convert
