#include "parsers/extract/read.h"

#include "parsers/base/whitespace.h"
#include "parsers/extract/contradictions.h"

namespace gazetted::extract {

namespace {

/// True where a fifth of the letters and ideographs, or more, are Chinese. A few thousand characters decide.
bool looks_chinese(const model::Document& document) {
    constexpr std::size_t kEnough = 4000;
    std::size_t chinese = 0;
    std::size_t letters = 0;
    const auto count = [&](const std::string& text) {
        for (std::size_t at = 0; at < text.size() && letters + chinese < kEnough;) {
            const DecodedChar c = decode_char(text, at);
            at += c.length;
            if (is_han(c.value)) {
                ++chinese;
            } else if ((c.value >= 'A' && c.value <= 'Z') || (c.value >= 'a' && c.value <= 'z')) {
                ++letters;
            }
        }
    };
    count(document.title);
    for (const model::Block& block : document.blocks)
        if (block.annex == 0) count(block.text);
    return chinese > 0 && chinese * 4 >= letters;
}

}  // namespace

model::Reading read_document(const model::Document& document) {
    const bool chinese = document.language == model::Language::kChinese ||
                         (document.language != model::Language::kEnglish && looks_chinese(document));
    model::Reading reading = chinese ? read_chinese(document) : read_english(document);
    take_back_contradictions(reading);
    return reading;
}

}  // namespace gazetted::extract
