// Hostile pages: whatever comes must be parsed or refused, inside the limits of depth, and give text that is UTF-8 and
// no longer than a fixed multiple of the page.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/html.h"
#include "parsers/markup/page_meta.h"
#include "tests/support/joined_text.h"

namespace {

using namespace gazetted;

void demand(bool holds) {
    if (!holds) std::abort();
}

void check(const std::vector<model::Block>& blocks, std::size_t size) {
    const std::string text = joined_text(blocks);
    demand(is_valid_utf8(text));
    demand(text.size() <= 16 * size + 4096);
    for (const model::Block& block : blocks)
        demand(!block.text.empty() && block.level >= 0);
}

/// Nothing in a page may get past the limit of depth: a parse that had to be stopped says that something did.
void check_depth(std::string_view bytes) {
    markup::HtmlLimits limits;
    limits.max_depth = 4;
    const auto tree = markup::HtmlTree::of({bytes, {}, {}, {}}, limits);
    demand(tree.ok() || tree.failure().kind != FailureKind::kTooLarge);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check_depth(bytes);
    const auto tree = markup::HtmlTree::of({bytes, {}, {}, {}});
    if (!tree.ok()) return 0;
    check(markup::blocks_of(tree->root()), size);
    check(markup::blocks_of_main_text(*tree), size);
    demand(is_valid_utf8(markup::page_meta(*tree).title));
    for (const model::Attachment& file : markup::attachments_of(tree->root(), "https://host.test/dir/"))
        demand(!file.url.empty());
    return 0;
}
