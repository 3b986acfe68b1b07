// Rows that scrolled off the first page of a list while nobody looked: which page is to be asked for next. Pure.
#pragma once

#include <optional>

#include "daemon/app/engine.h"
#include "daemon/app/reading.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Of the rows of one page that the source wants.
struct RowsSeen {
    std::size_t wanted = 0, known = 0;
};

/// The page to ask for next after page `number` was read, 0 for none. From page 1 only where no row of it is known,
/// there are more, and the last good look is longer ago than the source's interval; a stop of the chain is where a row
/// is known, or at page 5. `known` is the state before this reading.
int page_behind(const settings::Source& source, const store::PageState& known, const model::IndexPage& page, int number,
                const RowsSeen& rows, Instant now);

/// How to ask for it; nothing where the shape of the list pages in no way that is known.
std::optional<FurtherPage> further_page(const settings::Source& source, IndexStage stage,
                                        const model::Snapshot& snapshot, const model::IndexPage& page, int number);

}  // namespace gazetted::app
