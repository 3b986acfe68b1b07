// What stands around the names of a list inside a sentence and is none of them: who acts (中方决定将), what describes
// them (参与…的), how many they are (等28家美国实体), and words that name nobody (上述实体). Takes the normal form
// (normal.h); ranges point into it. Thread rule: pure functions. Failures: none; where nothing stands around the names
// the list stays as it is.
#pragma once

#include <string_view>

#include "parsers/text/normal.h"

namespace gazetted::text {

/// 上述实体, 部分日本实体, 中国企业, 3家美国实体: nobody's name.
bool is_generic_name(std::string_view piece);

/// Ends as a name ends (甲公司, 乙大学), or is Latin throughout; a piece of a list that does not is the first half of a
/// name with 、 or 和 inside.
bool is_whole_name(std::string_view piece);

/// Takes 中方决定将, 工作机制6月11日宣布对 off the first name: who acts on the parties and how.
Range without_deed(std::string_view text, Range list);

/// 包括甲公司、乙公司在内的5家实体: the names stand inside.
Range names_included(std::string_view text, Range list);

/// Cuts what follows the names: 等28家美国实体, 两家银行, 及其分支机构.
Range names_only(std::string_view text, Range list);

/// Takes 欧盟两家银行 off the first name of a row.
Range without_class(std::string_view text, Range list);

/// Cuts a describing clause before the first name: 参与对台湾地区军售的.
Range without_clause(std::string_view text, Range first);

}  // namespace gazetted::text
