// Which verb a notice has in its own clause: 停止A号, 对B号的措施继续暂停 are two deeds. Clauses end at commas that no
// bracket or title holds. Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/extract/zh_deeds.h"

namespace gazetted::extract::zh {

/// The clause in which a place stands; 并对…, 同时将… begin one of their own.
text::Range clause_of(std::string_view sentence, std::size_t at);

/// The first verb behind a notice in its clause, where none stands before it there; null for none.
const Verb* verb_of_clause(std::string_view sentence, const Object& object, const std::vector<Verb>& verbs);

/// A verb behind its own notice, at the end of their clause (A号废止，…): it governs nothing further.
bool is_spent(std::string_view sentence, const Verb& verb, const std::vector<Object>& objects);

}  // namespace gazetted::extract::zh
