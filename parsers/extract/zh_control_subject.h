// Whether a Chinese document is about export control at all: guidance, trade remedies, tariffs and press conferences
// use the same words for other ends. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// Guidance on procedure, another instrument of trade, or a conference about many things: no kind at all.
/// A draft put out for comments.
bool is_draft(const KindList& list);
bool is_guidance(const KindList& list);
bool is_other_trade_measure(const KindList& list);
bool is_conference(const KindList& list);

/// A list adjusted or a notice repealed counts where something about it is export control.
bool is_about_control(const KindList& list);
/// A suspension or end is ours where the text speaks of control, or is a control authority's and of nothing else.
bool state_is_of_control(const KindList& list);

}  // namespace gazetted::extract::zh
