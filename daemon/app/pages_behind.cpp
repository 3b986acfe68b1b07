#include "daemon/app/pages_behind.h"

#include "parsers/sites/paging.h"

namespace gazetted::app {

namespace {
constexpr int kMostPages = 5;
}

bool meets_known(const RowsSeen& rows) {
    return rows.last_known || (rows.known > 0 && rows.known * 2 >= rows.wanted);
}

int page_behind(const settings::Source& source, const store::PageState& known, const model::IndexPage& page, int number,
                const RowsSeen& rows, Instant now) {
    // A page without a row that is wanted says nothing of where the known ones begin.
    const bool met = rows.wanted == 0 ? number == 1 : meets_known(rows);
    if (met || number >= kMostPages || number >= page.pages) return 0;
    if (number > 1) return number + 1;
    // A first contact fills the baseline from page 1.
    const bool was_away = known.last_success_at && now.since(*known.last_success_at) > source.every;
    return was_away || known.behind > 0 ? 2 : 0;
}

std::string stopped_short(const model::IndexPage& page, int number, const RowsSeen& rows) {
    if (number < kMostPages || number >= page.pages || rows.wanted == 0 || meets_known(rows)) return "";
    return "even page " + std::to_string(number) + " of " + std::to_string(page.pages) +
           " lists what is new; the pages behind it were not read";
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
