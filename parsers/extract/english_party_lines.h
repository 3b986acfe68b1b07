// What a line does in a list of parties: announces it, labels it, names a party, says more of one.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>

#include "parsers/extract/english_names.h"

namespace gazetted::extract::english {

/// Lines that announce a list of parties below them.
bool announces_parties(std::string_view line);

/// "The full list is below.": a short sentence that points to the lines under it.
bool points_below(std::string_view text);

/// "Annex: Export Control List", "Appendix 1 Unreliable Entity List", "Annex" on a line of its own.
bool names_annex(std::string_view text);

/// "Address: 12 Quay Street", a line that says more of the party above it.
bool says_more(std::string_view text);

/// "Export Control List", "Unreliable Entity List (September 25)" on a line of its own.
bool names_list(std::string_view text);

/// A name, not a sentence: short, capitalised, without a verb.
bool looks_like_name(const NameHit& hit);

/// "Acme Sistemi S.r.l. – Italy": a line without a number that is a company's name.
bool names_company(std::string_view text);

/// "Placed on the countermeasures list", "Newly added", "Entities": the label of a line of names.
bool labels_parties(std::string_view label);

/// "(I) United Kingdom", "France": the home of the parties on the lines below.
bool names_home(std::string_view text);

/// "China puts US drone makers on its list", "MOFCOM: ten entities added": a headline among the links below another.
bool opens_headline(const std::vector<text::english::Word>& words);

}  // namespace gazetted::extract::english
