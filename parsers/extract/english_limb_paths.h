// References to numbered parts in English: "items (1) and (2) of paragraph 1", "Article 2", "sections 1(1) and 1(2)",
// "Part I, item (iii)" -> limb paths.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gazetted::extract::english {

/// The paths a phrase names, joined by commas ("1.1,1.2"); "all" where it names none.
std::string limb_paths(std::string_view phrase);

/// Comma-separated paths, one by one.
std::vector<std::string> limb_list(std::string_view paths);

/// True where the comma-separated paths hold this one or the part it stands in.
bool holds_limb(std::string_view paths, const std::string& path);

/// The same for parts of the text itself: those of a notice that it cites ("Article 2 of Announcement No. 15") left
/// out.
std::string own_limb_paths(std::string_view phrase);

}  // namespace gazetted::extract::english
