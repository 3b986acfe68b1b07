// Hostile feeds: read or refused, every text UTF-8, nothing expanding past a fixed budget.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/feeds/feed.h"

namespace {

using namespace gazetted;

void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const model::PageInput input{{reinterpret_cast<const char*>(data), size}, {}, "https://host.test/feed", {}};
    feeds::looks_like_feed(input);
    const auto feed = feeds::parse_feed(input);
    if (!feed.ok()) return 0;
    std::size_t total = 0;
    for (const feeds::FeedEntry& entry : feed->entries) {
        total += entry.title.value.size() + entry.summary.value.size();
        demand(is_valid_utf8(entry.title.plain()) && is_valid_utf8(entry.link));
    }
    demand(total <= 16 * size + (2U << 20U));
    const auto page = feeds::index_page_of(*feed, input);
    demand(!page.ok() || page->candidates.size() <= feed->entries.size());
    return 0;
}
