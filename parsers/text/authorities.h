// The authorities that issue notices, by their Chinese names, full and short.
// Takes the normal form (normal.h). Thread rule: pure functions. Failures: none; unknown names are not found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/normal.h"

namespace gazetted::text {

/// One authority as named in a text.
struct AuthorityMention {
    Range range;
    std::string_view code;  ///< lower case, as in notice keys: mofcom, gac, cmc-edd …
};

/// The authorities named one after the other from `at` on, with what joins issuers (joints.h) or nothing between them;
/// empty where none starts there. A leading 中华人民共和国 or 中国 belongs to the name.
std::vector<AuthorityMention> authorities_at(std::string_view normal, std::size_t at);

/// One past the name that stands at `at`, the country's before it included; `at` where none does.
std::size_t past_authority(std::string_view normal, std::size_t at);

/// Every authority named in a text, in order; not where the name belongs to another country (美商务部, 美国商务部).
std::vector<AuthorityMention> find_authorities(std::string_view normal);

/// The code of the issuer vocabulary (MOFCOM …), empty where the authority is none of them.
std::string issuer_code(std::string_view code);

}  // namespace gazetted::text
