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

/// Where the names of a document are looked for.
struct PartySources {
    const std::vector<Sentence>& listing;  ///< sentences that put parties on a list or act on them
    const std::vector<Sentence>&
        background;           ///< those that tell of an earlier listing: read where nobody else is named
    bool with_annex = false;  ///< an annex may name them
};

Parties parties_of(const Text& text, const Outline& outline, const PartySources& sources);

}  // namespace gazetted::extract::zh
