// Who a document is, whatever address it stands at: its number; for an answer its date and title; for any other
// official text likewise. Pure.
#pragma once

#include <string>

#include "daemon/baseline/known.h"
#include "daemon/baseline/reconcile.h"

namespace gazetted::baseline {

/// A title without white space, punctuation and brackets, ASCII letters in lower case: what copies of one text share.
std::string normalised_title(const std::string& title);
/// `answer:2025-11-05:<12 hex>` from the date and the normalised title.
std::string answer_key(CivilDate published_on, const std::string& title);
/// `doc:2025-12-31:<12 hex>` for an official document without a number.
std::string document_key(CivilDate published_on, const std::string& title);

/// An address without what does not tell pages apart: scheme, fragment, a trailing slash.
std::string address_of(const std::string& url);
/// The copy of a notice at that address; nullptr when there is none.
const Copy* copy_at(const Notice& notice, const std::string& url);

/// The day a document bears: its own date, else the site's posting date, else the day it was seen.
CivilDate day_of(const Observation& observation);

/// What the baseline already holds of an observed official document; nullptr when it is new.
///   Numbered: the exact key, else the same sequence (copies name fewer issuers), else a text without a number at the
///   same address. Unnumbered: the same title within three days; the same address; or, where titles cannot be compared
///   (a curated fact, a translation), the same day and the same acts, as long as that fits one document only.
const Notice* known_document(const Known& known, const Observation& observation);

/// What the baseline already holds of a curated fact, under its key or another; nullptr when it is new.
const Notice* known_fact(const Known& known, const Notice& fact);

/// The key of an observed official document that is new.
std::string key_of(const Observation& observation);

}  // namespace gazetted::baseline
