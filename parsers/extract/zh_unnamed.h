// A numbered notice of ours that acts on a control in words for which there is no kind: it is a measure all the same,
// and what it orders is left for somebody to read. Thread rule: pure function. Failures: none.
#pragma once

#include "parsers/extract/zh_kinds.h"

namespace gazetted::extract::zh {

/// To be asked where no kind was found.
bool acts_without_kind(const Text& text, const Outline& outline, const Identity& identity, const Found& found);

}  // namespace gazetted::extract::zh
