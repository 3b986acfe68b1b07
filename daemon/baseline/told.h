// The changes an official document brings, as sentences with their evidence. One header for the kinds of news a
// document can hold: what it imposes (announce.cpp, listing.cpp), what it does to others (act_changes.cpp), what it
// explains or says will come (answers.cpp), and what an edit of it changed (edits.cpp). Pure; the order is that of the
// text.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/change.h"
#include "daemon/baseline/known.h"
#include "daemon/baseline/redline.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

/// A change with its place in the causing document, for the order of the text.
struct Told {
    std::string path;  ///< of the limb that causes it; empty first
    Change change;
};

Standing standing_of(const Notice& notice);
/// kind, standing, notice and limb (of `notice` itself) filled in.
Change change_of(const Notice& notice, const std::string& kind, const std::string& path);

/// `parties_listed` (or `end_user_removed`) for parties put on a list or taken off it.
std::vector<Told> listings(const Notice& notice);
/// The listings, and one `measure_announced` for each limb that binds or frees somebody; rows of items
/// that differ in nothing but their codes are one change.
std::vector<Told> announcements(const Notice& notice);

/// One change for each relation and target limb: suspended, suspension_continued, terminated, repealed, amended; a
/// reference_unresolved beside each whose target is not known, or not the part of it; and resumed for what applies
/// again because its suspension is ended. `known` is the baseline before this document, `last_day` decides what was
/// suspended on the eve of an act.
std::vector<Told> act_changes(const Notice& notice, const Known& known, LastDay last_day);

/// A reference_unresolved for each known act on a part that the edited text does not have any more.
std::vector<Told> parts_lost(const Notice& next, const Notice& held, const Known& known);

/// What an answer explains, `answer_published`; `detail.explains` names the notices.
Told answer_change(const Notice& notice, const Known& known);
/// `extension_announced` for each statement.
std::vector<Told> extension_changes(const Notice& notice, const Known& known);

/// Typed changes between two readings of one document: effective_date_changed, end_user_added, end_user_removed,
/// scope_changed. `cause` is what states them now ("the annex … of …"); empty: the official text, edited.
std::vector<Told> fact_changes(const Notice& after, const Notice& before, const std::string& cause = {});
/// `text_edited` with the redline; `still_elsewhere` other official copies hold the earlier words.
Told edit_change(const Notice& notice, const Copy& before, const Copy& after, const std::vector<RedlineHunk>& hunks,
                 std::size_t still_elsewhere);
/// "2 passages changed and 1 passage moved".
std::string hunks_words(const std::vector<RedlineHunk>& hunks);
/// ": “10” became “15”" where that is all there is and short.
std::string swap_words(const std::vector<RedlineHunk>& hunks);
/// `copies_disagree`: what the copy at `url` states otherwise than `notice`.
Told disagreement_change(const Notice& notice, const model::Reading& copy, const std::string& url);
/// `copies_disagree`: the copy at `url` is `notice` under another number.
Told number_disagreement(const Notice& notice, const model::Reading& copy, const std::string& url);

/// In the order of the text.
std::vector<Change> in_order(std::vector<Told> told);

}  // namespace gazetted::baseline
