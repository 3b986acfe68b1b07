// An annex file's text, made by bounded child processes: nothing of a PDF, a compound file or a ZIP is read in the
// daemon's own address space, only the XML that came out of one. Thread rule: any thread; blocks for as long as the
// children may take. Ownership: none kept; no temporary files. Failures: kUnexpectedShape (a kind that is recognised
// and not converted, or a file without text: a scan), kInvalidInput (damaged or protected), kTooLarge (beyond a limit),
// kConfiguration (a program is missing), kStorage (no process to be had).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "daemon/convert/annex_kind.h"
#include "daemon/convert/bounded_child.h"
#include "parsers/base/result.h"

namespace gazetted::convert {

struct Limits {
    std::size_t input_bytes = 64U << 20U;
    std::size_t sheets = 64;  ///< of a workbook; more is too large
    ChildLimits child;        ///< of each child
};

/// Stored with every text: a text made by another version may divide lines and cells otherwise.
constexpr int kConverterVersion = 1;

/// UTF-8, one line per paragraph, table rows with their cells joined by " | ": as the file says (DOCX, XLSX, XLS), or
/// as the page shows it (PDF).
Result<std::string> convert_to_text(std::string_view bytes, AnnexKind kind, const Limits& limits = {});

}  // namespace gazetted::convert
