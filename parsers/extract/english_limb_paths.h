// References to numbered parts in English: "items (1) and (2) of paragraph 1", "Article 2", "sections 1(1) and 1(2)",
// "Part I, item (iii)" -> limb paths.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::extract::english {

/// The paths a phrase names, joined by commas ("1.1,1.2"); "all" where it names none.
std::string limb_paths(std::string_view phrase);

}  // namespace gazetted::extract::english
