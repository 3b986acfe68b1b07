// Towards whom and for what an act is: classes of end users, end uses, uses decided case by case, exceptions.
// Thread rule: pure functions. Failures: none; what the words do not say is not there.
#pragma once

#include <string_view>
#include <vector>

namespace gazetted::extract::zh {

struct Scope {
    std::vector<std::string_view> end_user_categories, end_uses, case_by_case, exceptions;
};

/// What the document has listed, so that "上述实体" is understood.
struct Listed {
    bool on_control_list = false;
    bool on_watch_list = false;
};

/// The scope of a sentence that has these acts. A class or use that is only told (no act beside it) is none.
Scope scope_in(std::string_view sentence, const std::vector<std::string_view>& acts, Listed listed);

/// End uses named in a line, whatever it does: for the parts of a head that refuses uses.
std::vector<std::string_view> end_uses_in(std::string_view line);

}  // namespace gazetted::extract::zh
