// What each line of a Chinese notice is: header box, question, body, signature, list of attachments, annex, the site's
// own words; and the number that opens it. Thread rule: pure functions. Failures: none; what is not recognised is body.
#pragma once

#include <cstdint>
#include <vector>

#include "parsers/extract/zh_marker.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

enum class Zone : std::uint8_t {
    kTitle,
    kHeader,    ///< 【发文字号】…, letterhead, 来源：…
    kQuestion,  ///< of an answer
    kBody,
    kSignature,    ///< authorities and the date below the text
    kAttachments,  ///< 附件：1.…
    kAnnex,        ///< the annex itself
    kSite,         ///< printed by the site: reprint remark, share buttons
};

struct Line {
    Place place;  ///< without the number
    Zone zone = Zone::kBody;
    Marker marker;
    int annex = 0;                   ///< number of the annex it stands in, from 1; 0 outside
    std::uint32_t number_begin = 0;  ///< where the number begins in the block
};

std::vector<Line> lay_out(const Text& text);

}  // namespace gazetted::extract::zh
