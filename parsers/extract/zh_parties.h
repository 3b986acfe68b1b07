// The parties a Chinese document lists, releases or suspends: from its annex, else from the sentence that lists them;
// and the counts it states (等28家) against the names found. Thread rule: pure functions. Failures: none; a count that
// differs is reported, not mended.
#pragma once

#include <vector>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

struct Parties {
    std::vector<model::Sourced<model::PartyName>> names;
    std::vector<model::CountCheck> counts;
};

/// `listing` are the sentences that put parties on a list or act on them; `with_annex` where an annex may name them.
Parties parties_of(const Text& text, const Outline& outline, const std::vector<Sentence>& listing, bool with_annex);

}  // namespace gazetted::extract::zh
