// Hostile Markdown: blocks of valid UTF-8, none empty, with no more text than there was.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/markup/markdown.h"
#include "tests/fuzz/demand.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gazetted;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (!is_valid_utf8(text)) return 0;  // open_file decodes before
    (void)markup::looks_like_markdown(text);
    std::size_t total = 0;
    for (const model::Block& block : markup::blocks_of_markdown(text)) {
        fuzz::demand(!block.text.empty() && is_valid_utf8(block.text), "a block that is empty or not UTF-8");
        total += block.text.size();
    }
    fuzz::demand(total <= 4 * size + 64, "more text than there was");
    return 0;
}
