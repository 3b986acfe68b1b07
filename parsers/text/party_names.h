// Names of listed parties as Chinese notices write them: lines of an annex (3. 英特磊公司（Intelligent Epitaxy
// Technology）) and lists in a sentence (甲公司（A Inc.）、波音防务、空间与安全集团（…）和乙公司).
// Takes the normal form (normal.h); ranges point into it. Thread rule: pure functions. Failures: what is no name is
// left out.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/text/name_forms.h"
#include "parsers/text/normal.h"

namespace gazetted::text {

/// The name in a list line whose number has been taken off (`line` may be a table row). Branches (-X), aliases,
/// addresses and remarks are no names.
std::optional<PartyMention> party_in_line(std::string_view normal, Range line);

/// The names of a list inside a sentence: `list` is what stands between 将 and 列入 (or 对 and 采取). A clause that
/// describes them before (参与…的), a count after (等28家美国实体) and branches (及其分支机构) are left out; a country
/// before a Chinese name stays, before a Latin one it goes.
std::vector<PartyMention> parties_in_sentence(std::string_view normal, Range list);

/// 甲、乙、丙及丁 where the text says that they are four: names in whatever form; none where they are not so many.
std::vector<PartyMention> parties_of_count(std::string_view normal, Range list, std::size_t count);

}  // namespace gazetted::text
