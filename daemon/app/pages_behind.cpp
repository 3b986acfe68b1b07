#include "daemon/app/pages_behind.h"

#include "parsers/sites/paging.h"

namespace gazetted::app {

namespace {
constexpr int kMostPages = 5;
}

int page_behind(const settings::Source& source, const store::PageState& known, const model::IndexPage& page, int number,
                const RowsSeen& rows, Instant now) {
    const bool all_new = rows.wanted > 0 && rows.known == 0;
    const bool goes_on = all_new && number < kMostPages && number < page.pages;
    if (number > 1) return goes_on ? number + 1 : 0;
    // A first contact fills the baseline from page 1.
    const bool was_away = known.last_success_at && now.since(*known.last_success_at) > source.every;
    if (goes_on && was_away) return 2;
    return known.behind;  // what was begun before a crash goes on
}

std::optional<FurtherPage> further_page(const settings::Source& source, IndexStage stage,
                                        const model::Snapshot& snapshot, const model::IndexPage& page, int number) {
    if (number == 0) return std::nullopt;
    const bool second = stage == IndexStage::kFollowUp && !source.follow_up_parser.empty();
    auto request =
        sites::page_request(second ? source.follow_up_parser : source.index_parser,
                            {snapshot.method, snapshot.url, {}, snapshot.request_body}, number, page.page_size);
    if (!request) return std::nullopt;
    return FurtherPage{std::move(*request), number};
}

}  // namespace gazetted::app
