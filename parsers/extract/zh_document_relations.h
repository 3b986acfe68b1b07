// What a whole Chinese document does to other notices: an announcement does what its sentences say, an answer where it
// says from when, news does nothing and only tells. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

/// Far more than any notice has; keeps the comparison of each with each cheap on hostile text.
inline constexpr std::size_t kMostRelations = 400;

struct DocumentRelations {
    std::vector<RelationFound> done;
    std::vector<RelationFound> foretold;  ///< said to come, or told of another document
    std::vector<Place> lost;              ///< sentences that do something to a notice which no relation holds
    std::vector<Place> listed;            ///< lines of a list of notices: what they say is what those are called
};

/// `issuers` are those whose a bare number is, in lower case.
DocumentRelations relations_of(const Text& text, const Outline& outline, const Identity& identity,
                               const std::vector<std::string>& issuers);

}  // namespace gazetted::extract::zh
