#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

#include "parsers/markup/charset.h"

namespace gazetted::markup {
namespace {

struct DetectorCloser {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

// The detector also names encodings in which no markup can be: those of two or four bytes, and of escape sequences.
bool can_hold_markup(std::string_view name) {
    return !name.starts_with("UTF-") && !name.starts_with("ISO-2022");
}

// WHATWG name for ICU's; Hebrew writers used the wider one.
std::string standard_name(std::string_view name) {
    return name.starts_with("ISO-8859-8") ? "windows-1255" : encoding_of_label(name);
}

}  // namespace

Charset guess_charset(std::string_view bytes) {
    constexpr std::size_t kSample = 64U << 10U;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(bytes.size(), kSample)), &error);
    ucsdet_enableInputFilter(detector.get(), 1);  // statistics of the text, not of its tags
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    for (std::int32_t i = 0; U_SUCCESS(error) != 0 && i < count; ++i) {
        const char* name = ucsdet_getName(matches[i], &error);
        if (name == nullptr || !can_hold_markup(name)) continue;
        if (std::string known = standard_name(name); !known.empty())
            return {std::move(known), CharsetEvidence::kFallback};
    }
    return {"gb18030", CharsetEvidence::kFallback};
}

}  // namespace gazetted::markup
