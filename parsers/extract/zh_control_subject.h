// Whether a Chinese document is about export control at all: guidance, trade remedies, tariffs and press conferences
// use the same words for other ends. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// A report in which a control is no more than a remark.
bool is_in_passing(const KindList& list);
/// A draft put out for comments.
bool is_draft(const KindList& list);
bool is_about_figures(const KindList& list);
bool is_case_of_customs(const KindList& list);
bool is_before_the_list(const KindList& list);
/// Guidance on procedure, another instrument of trade, or a conference about many things: no kind at all.
bool is_guidance(const KindList& list);
bool is_other_trade_measure(const KindList& list);
bool is_conference(const KindList& list);

/// 商务部公告…号: 废止商务部公告…号。 Neither title nor text says what they are about.
bool repeals_numbers_alone(const KindList& list);
/// A list adjusted or a notice repealed counts where something about it is export control.
bool is_about_control(const KindList& list);
/// A suspension or end is ours where the text speaks of control, or is a control authority's and of nothing else.
bool state_is_of_control(const KindList& list);

}  // namespace gazetted::extract::zh
