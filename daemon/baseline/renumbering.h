// A number that the ministry put right: one address, one text, another number. The document is the same and takes the
// new identity; the earlier one stands for nothing any more. An address may as well be used for another notice, which
// is no correction: docs/decisions/0015 says how the two are told apart. Pure functions.
#pragma once

#include <string>

#include "daemon/baseline/known.h"
#include "daemon/baseline/reconcile.h"
#include "daemon/baseline/told.h"

namespace gazetted::baseline {

/// True where the text is that of `copy` but for its number: the same day, the same title without its number, nine
/// tenths of the words in place, and no fact that contradicts.
bool same_but_for_number(const Notice& held, const Copy& copy, const Observation& seen);

/// The notice that this very text was known as under another number: it has a copy at this address, or bore the number
/// that the text gives before that was corrected. Null where there is none or more than one. `by_number` is the notice
/// of the number itself, where that is known.
const Notice* known_by_other_number(const Known& known, const Observation& seen, const Notice* by_number);

/// The document under its right number: copies that were read under the earlier one are marked.
Notice under_number(const Notice& held, const std::string& key);
/// The last version of an identity that was a mistake.
Notice superseded(const Notice& held, const std::string& key, Instant now);

/// `number_corrected`; `edited`: the page changed, else a newer reader reads its number otherwise.
Told number_change(const Notice& next, const Notice& held, const std::string& url, bool edited);

}  // namespace gazetted::baseline
