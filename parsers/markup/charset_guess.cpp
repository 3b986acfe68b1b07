#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

#include "parsers/markup/charset.h"

namespace gazetted::markup {
namespace {

struct DetectorCloser {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

}  // namespace

Charset guess_charset(std::string_view bytes) {
    constexpr std::size_t kSample = 64U << 10U;
    const Charset unknown{"gb18030", CharsetEvidence::kFallback};
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(bytes.size(), kSample)), &error);
    ucsdet_enableInputFilter(detector.get(), 1);  // statistics of the text, not of its tags
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
    const char* name = match == nullptr ? nullptr : ucsdet_getName(match, &error);
    if (U_FAILURE(error) != 0 || name == nullptr) return unknown;
    const std::string_view guess(name);
    if (guess.starts_with("ISO-8859-8")) return {"windows-1255", CharsetEvidence::kFallback};  // what its writers used
    std::string known = encoding_of_label(guess);
    return known.empty() || known == "utf-8" ? unknown : Charset{std::move(known), CharsetEvidence::kFallback};
}

}  // namespace gazetted::markup
