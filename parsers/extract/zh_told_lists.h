// Names that a report prints as a list of its own, beside the sentence that tells who was listed: a row behind 分别为
// or 包括, or numbered lines below 名单如下:. Thread rule: pure. Failures: none; what is no list of ours gives nothing.
#pragma once

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_party_names.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

void read_told_lists(const Text& text, const Outline& outline, PartyNames& into);

}  // namespace gazetted::extract::zh
