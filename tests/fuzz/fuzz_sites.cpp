// Hostile pages: every parser of lists and articles must answer, keep its caps and give valid UTF-8.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/registry/registry.h"
#include "parsers/sites/fingerprint.h"

namespace {

using namespace gazetted;

constexpr std::size_t kMostRows = 20'000;

void demand(bool holds) {
    if (!holds) std::abort();
}

void read_index(std::string_view parser, model::PageInput input) {
    if (parser == "jpaas_shell" || parser == "anchor_list") input.options["tag_id"] = "list";
    const auto page = registry::parse_index(parser, input);
    if (!page.ok()) return demand(!page.failure().message.empty());
    demand(page->candidates.size() <= kMostRows);
    demand(!page->candidates.empty() || page->follow_up.has_value());
    for (const model::Candidate& row : page->candidates)
        demand(is_valid_utf8(row.title) && (!row.title.empty() || parser == "feed") &&
               (!row.url.empty() || parser == "feed"));
}

void read_article(std::string_view parser, const model::PageInput& input) {
    const auto document = registry::parse_article(parser, input);
    if (!document.ok()) return demand(!document.failure().message.empty());
    demand(!document->blocks.empty() || !document->attachments.empty());
    for (const model::Block& block : document->blocks)
        demand(!block.text.empty() && is_valid_utf8(block.text));
    demand(sites::content_fingerprint_text(*document).starts_with("title: "));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    model::PageInput input;
    input.bytes = {reinterpret_cast<const char*>(data), size};
    input.url = "https://www.mofcom.gov.cn/zcfb/index.html";
    for (const std::string_view parser : registry::index_parsers())
        read_index(parser, input);
    for (const std::string_view parser : registry::article_parsers())
        read_article(parser, input);
    return 0;
}
