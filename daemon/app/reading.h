// Snapshot -> what it says: the pure parsers joined in the order of the design, chosen by a source's declaration.
// Pure in effect: equal snapshots and settings give equal results.
#pragma once

#include "daemon/settings/settings.h"
#include "parsers/base/result.h"
#include "parsers/model/document.h"
#include "parsers/model/index_page.h"
#include "parsers/model/snapshot.h"

namespace gazetted::app {

/// The first request of a source gives a page; a shell page leads to a second one.
enum class IndexStage { kFirst, kFollowUp };

/// Where a snapshot came from in the end, after redirects: a header of our own among the answer's, so that archives
/// keep it. Relative links are meant from there; what the page is stays with the address that was asked for.
inline constexpr const char* kFinalUrl = "gazetted-final-url";
/// Notes it where the way led elsewhere than to `asked`. Scheme alone is no other place.
void note_final_url(model::Snapshot& snapshot, const std::string& asked, const std::string& final_url);
/// The same bytes as seen from another address: what one retrieval noted says nothing of that.
void seen_from(model::Snapshot& snapshot, const std::string& url);

Result<model::IndexPage> read_index(const settings::Source& source, IndexStage stage, const model::Snapshot& snapshot);

Result<model::Document> read_article(const settings::Source& source, const model::Snapshot& snapshot);

/// A row of a feed whose article is not fetched, as a document of title and summary.
model::Document document_of(const settings::Source& source, const model::Candidate& candidate);

/// Changes with what a source's lists are read by: parsers, their options, which rows are wanted, the program.
std::string way_of_reading(const settings::Source& source);

/// The day a list gives a row: that of its instant, else its date.
std::optional<CivilDate> listed_day(const model::Candidate& candidate);
/// A page that gives no date of its own has that of its list.
void date_from_list(model::Document& document, const std::optional<CivilDate>& listed_on);

/// SHA-256 of the content on which change is decided: chrome, build times, counters and width variants do not count.
std::string fingerprint_of(const model::Document& document);

/// True where an article of this source may be: the host of its index, and the hosts that its file allows.
bool is_at_home(const settings::Source& source, const std::string& url);

/// True when the source wants this row read at all (title_contains, skip_paths).
bool wanted(const settings::Source& source, const model::Candidate& candidate);

/// The source's request addresses on that day: `{year}` becomes the current and the previous Beijing year.
std::vector<model::RequestSpec> index_requests(const settings::Source& source, CivilDate today);

}  // namespace gazetted::app
