// Any file a person may have: Markdown, text, JSON, feeds and pages through the one door of open_file.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/registry/registry.h"

namespace {

using namespace gazetted;

void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string_view name : {"a.md", "a.txt", "a.html"}) {
        const auto documents = registry::open_file({bytes, {}, {}, {}}, name);
        if (!documents.ok()) {
            demand(!documents.failure().message.empty());
            continue;
        }
        for (const model::Document& document : *documents) {
            for (const model::Block& block : document.blocks)
                demand(is_valid_utf8(block.text) && !block.text.empty());
        }
    }
    return 0;
}
