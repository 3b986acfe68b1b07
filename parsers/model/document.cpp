#include "parsers/model/document.h"

#include "parsers/model/reading.h"

namespace gazetted::model {

std::string_view annex_of(const Document& document, std::size_t block) {
    const int annex = block < document.blocks.size() ? document.blocks[block].annex : 0;
    const auto index = static_cast<std::size_t>(annex);
    return annex > 0 && index <= document.attachments.size() ? document.attachments[index - 1].snapshot
                                                             : std::string_view();
}

std::string text_at(const Document& document, const TextSpan& span) {
    if (span.block >= document.blocks.size() || span.begin > span.end) return "";
    const std::string& text = document.blocks[span.block].text;
    return span.end > text.size() ? "" : text.substr(span.begin, span.end - span.begin);
}

bool Reading::incomplete() const {
    for (const CountCheck& count : counts)
        if (count.stated.value != count.parsed) return true;
    return false;
}

}  // namespace gazetted::model
