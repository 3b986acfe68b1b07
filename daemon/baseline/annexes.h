// The files a notice hangs on to, in the baseline: which paragraphs of a copy are whose, what an annex brought when it
// was read, and what changed in one. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "daemon/baseline/reconcile.h"
#include "daemon/baseline/told.h"

namespace gazetted::baseline {

/// The annexes of an observed document, with the places of their texts among its blocks.
std::vector<CopyAnnex> annexes_of(const model::Document& document);

/// Why a file is not read while nobody has had it yet; every other reason is one that may last.
inline constexpr std::string_view kNotFetched = "not fetched yet";

/// True where a file, or its newest version, is not read: the reading may lack what it says.
bool has_unread(const std::vector<CopyAnnex>& annexes);

/// The annex that stood for this one in an earlier version of the copy: the same address, else the same name; nullptr
/// where there was none.
const CopyAnnex* counterpart(const CopyAnnex& annex, const Copy& earlier);

/// Annexes read now of which nothing was read in the earlier version.
std::vector<CopyAnnex> newly_read(const Copy& earlier, const Copy& now);

/// What newly read annexes brought: `annex_read` and the facts that came with them; nothing where no fact changed.
std::vector<Told> annex_changes(const Notice& after, const Notice& before, const std::vector<CopyAnnex>& read);

/// Where two versions of a copy read otherwise: in the page, then in each annex that was read in both. An annex read
/// for the first time is no edit of the text.
std::vector<RedlineHunk> copy_redline(const Copy& earlier, const Copy& now);

/// One `text_edited` for each annex that reads otherwise than before.
std::vector<Told> annex_edits(const Notice& notice, const Copy& earlier, const Copy& now);

}  // namespace gazetted::baseline
