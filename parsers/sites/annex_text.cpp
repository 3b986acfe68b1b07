#include "parsers/sites/annex_text.h"

#include <algorithm>

#include "parsers/base/whitespace.h"

namespace gazetted::sites {

void append_annex(model::Document& document, std::size_t index, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line = fold_whitespace(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) continue;
        const bool row = line.find(" | ") != std::string::npos;
        document.blocks.push_back({row ? model::BlockKind::kTableRow : model::BlockKind::kParagraph, std::move(line), 0,
                                   static_cast<int>(index) + 1});
    }
}

}  // namespace gazetted::sites
