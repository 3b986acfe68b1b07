// A stored reading's document, read once more from the archived bytes through the same parsers as on the day it came:
// what `verify` and `reread` begin with.
// Thread rule: one thread. Ownership: borrows settings and store, which must outlive it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/reconcile.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Where the bytes of a reading are and what they are to us.
struct ArchivedPlace {
    std::string source_id;
    std::string url;       ///< of the document
    std::string identity;  ///< of its row, for feeds that hold several documents in one page
    std::string snapshot;  ///< digest
    /// Files that were read with it; where a file's converter is 0, by the newest there is.
    std::vector<baseline::CopyAnnex> annexes{};
    bool official = true;                  ///< what to take a source for that is no longer declared
    std::optional<CivilDate> listed_on{};  ///< the day it had from its list, where the page gives none
};
ArchivedPlace place_of(const baseline::Notice& notice);  ///< of the copy that is read
ArchivedPlace place_of(const baseline::Lead& lead);

class Archive {
  public:
    Archive(const settings::Settings& settings, store::Store& store) : settings_(settings), store_(store) {}

    /// The document as an observation by the present reader, observed when its bytes were first retrieved. Failures:
    /// kNotFound where the store has no such bytes, kStorage where they are damaged, and what the parsers say.
    Result<baseline::Observation> read(const ArchivedPlace& place);
    /// The bytes of that digest, and no others.
    Result<model::Snapshot> snapshot(const std::string& digest);

  private:
    Result<model::Document> document(const settings::Source& source, const ArchivedPlace& place,
                                     model::Snapshot snapshot);

    Status attach(const ArchivedPlace& place, model::Document& document);

    const settings::Settings& settings_;
    store::Store& store_;
    std::optional<model::Snapshot> latest_;  ///< many rows of one feed stand in one page
};

}  // namespace gazetted::app
