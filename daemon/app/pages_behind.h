// Rows that scrolled off the first page of a list while nobody looked: which page is to be asked for next. Pure.
#pragma once

#include <optional>
#include <string>

#include "daemon/app/engine.h"
#include "daemon/app/reading.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Of the rows of one page that the source wants.
struct RowsSeen {
    std::size_t wanted = 0, known = 0;  ///< known: from before page 1 was read that led here
    bool last_known = false;            ///< the last of them is
};

/// True where what was known begins on this page: its last row is known, or half of its rows. A known row above new
/// ones is pinned to the top.
bool meets_known(const RowsSeen& rows);

/// The page to ask for next after page `number` was read, 0 for none. From page 1 only where it does not meet what is
/// known, there are more, and the last good look is longer ago than the source's interval, or pages were still to be
/// asked for; the chain stops where it meets what is known, or at page 5. `known` is the state before this reading.
int page_behind(const settings::Source& source, const store::PageState& known, const model::IndexPage& page, int number,
                const RowsSeen& rows, Instant now);

/// What is to be told of a chain that stops at page 5 among rows that are new; empty for none.
std::string stopped_short(const model::IndexPage& page, int number, const RowsSeen& rows);

/// How to ask for it; nothing where the shape of the list pages in no way that is known.
std::optional<FurtherPage> further_page(const settings::Source& source, IndexStage stage,
                                        const model::Snapshot& snapshot, const model::IndexPage& page, int number);

}  // namespace gazetted::app
