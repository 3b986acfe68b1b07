// What the differences between two readings of one document mean: what was added, removed, moved or changed of its
// items, codes, limits, destinations, parties, uses, exceptions, duties and dates, and whether the control reaches less
// (narrowed) or more (widened) because of it. Pure. Says nothing of what no rule covers: that is `unclear`.
//   An exception added narrows, a use or destination added widens; a code that gives way to its own branch narrows; a
//   limit is read for its side (bounds.h); a later first day narrows in time, and so does a longer suspension. Where a
//   part or a document frees (exempts, suspends, ends), everything is the other way round.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "daemon/baseline/field_diff.h"

namespace gazetted::baseline {

enum class Reach { kSame, kNarrowed, kWidened, kUnclear };
std::string_view name_of(Reach reach);

/// What became of one aspect of one part.
struct Meaning {
    /// part, item, control_code, commodity_code, threshold, destination, party, end_user, end_use, case_by_case,
    /// exception, duty, date, suspension, act, publication
    std::string aspect;
    std::string field;        ///< as in FieldDifference
    std::string path;         ///< of the limb; empty: the document
    std::string path_before;  ///< where it stood elsewhere before (a part renumbered, a value moved); else as `path`
    std::string turn;         ///< added | removed | changed | moved
    Reach reach = Reach::kUnclear;
    std::vector<std::string> before, after;
    std::vector<model::Evidence> evidence_before, evidence_after;
    bool operator==(const Meaning&) const = default;
};

/// In the order of the parts of the later text, the document first. What the parts tell, the document does not repeat;
/// values of one aspect with one fate are one Meaning. Titles, counts, wording and what follows from the posting date
/// are left out.
std::vector<Meaning> meanings(const model::Reading& before, const model::Reading& after);

/// "threshold widened: 0.1%及以上 → 0.05%及以上"; "exception added: basic scientific research (narrows)".
std::string meaning_words(const Meaning& meaning);
/// `{"aspect","field","path","turn","reach","before":[…],"after":[…],"evidence_before":[…],"evidence_after":[…]}`
model::Json meaning_json(const Meaning& meaning);

}  // namespace gazetted::baseline
