// What of the relations, codes and limbs of a document decides of what kind it is. Thread rule: pure functions.
// Failures: none.
#pragma once

#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_kinds.h"
#include "parsers/extract/zh_measures.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

/// `measures` have been read.
Found found_in(const Text& text, const Measures& measures, const Identity& identity);

/// A part of a notice ended by a document that repeals the whole is no relation of its own.
bool is_repealed(const RelationFound& relation, const Measures& measures);

}  // namespace gazetted::extract::zh
