// A net under the reader: an official document in which no act was read, though it says something that works on a
// notice we know, is never passed over in silence. Pure.
#pragma once

#include <optional>

#include "daemon/baseline/known.h"
#include "daemon/baseline/reconcile.h"
#include "daemon/baseline/told.h"

namespace gazetted::baseline {

/// True for what belongs into the baseline: a measure, acts, an answer about one, or a statement of what will come.
bool is_of_concern(const model::Reading& reading);

/// The first sentence with the number of a known notice and an operative word (停止, 推迟, 失效, repeal, postpone …).
/// A notice cited as a basis (根据, in accordance with) does not count, nor does the document's own number; an answer,
/// which explains, must say more than that something is adjusted or goes on.
std::optional<model::Evidence> sentence_on_known(const model::Document& document, const model::Reading& reading,
                                                 const Known& known);

/// `act_unread`: that sentence, in which no act was read.
Told unread_act_change(const Notice& notice, const model::Evidence& sentence);

}  // namespace gazetted::baseline
