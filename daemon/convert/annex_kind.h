// What an annex is, by its bytes; its name decides only where the bytes are the same for several kinds.
// Thread rule: pure functions. Failures: none; what is not known is kUnknown.
#pragma once

#include <string_view>

namespace gazetted::convert {

enum class AnnexKind {
    kPdf,
    kDoc,
    kDocx,
    kXls,
    kXlsx,
    kText,  ///< text or markup: to be read as a page, not converted
    kWps,   ///< Kingsoft's own formats (wps, et, dps)
    kOfd,   ///< GB/T 33190 fixed layout
    kRtf,
    kRar,
    kZip,  ///< an archive of several files
    kSevenZip,
    kUnknown,
};

/// "PDF", "DOCX" …: for people.
std::string_view name_of(AnnexKind kind);

/// `name` is a file name or URL; a query that names a file ("?fileName=x.pdf") counts too. May be empty.
AnnexKind kind_of(std::string_view bytes, std::string_view name = {});

/// True where convert_to_text() has a way for it.
bool can_convert(AnnexKind kind);

}  // namespace gazetted::convert
