// Whose a day of coming into force is where the words before it name less than the text: one party's, one country's,
// some of the goods' (对乙公司的措施自…起实施, 出口至甲国的自…起实施), or all that is left (其余自公布之日起实施). Also
// days of what others do, and of what is only thought of. Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>

#include "parsers/model/notice_id.h"

namespace gazetted::extract::zh {

enum class DayOf {
    kText,      ///< nothing limits it
    kRest,      ///< what has no day of its own
    kOwnPart,   ///< 以…方式出口的，自…起适用本公告, opening a part: that part's
    kSomeOnly,  ///< less than any part
};

/// `clause`: the words before the day, back to the comma; `at`: where 自{day} stands; `opens`: the sentence opens a
/// numbered part.
DayOf day_of(std::string_view sentence, std::string_view clause, std::size_t at, bool opens);

/// 其中甲自…起实行许可证管理: the control of some of the goods begins on that day.
bool dates_only_some(std::string_view sentence, std::string_view clause, std::size_t at);

/// 美方的清单自…起生效, 立陶宛议会通过议案，自…起禁止: the day of what others do. An official text (`own_voice`) speaks
/// of them only in the clause itself.
bool is_day_of_others(std::string_view sentence, std::size_t at, bool own_voice);

/// 61号公告将于…起实施: the day of that notice, and not of the text (`own`, where it has a number): the clause names
/// neither 本公告 nor the text's own number (第61号、第62号公告自…), and the notice is who comes into force (not
/// 按照第62号公告).
bool is_day_of_notice(std::string_view clause, const model::NoticeId* own);

/// 如无新的公告，…自…起恢复实施: from when something would be.
bool is_conditional(std::string_view sentence, std::size_t at);

}  // namespace gazetted::extract::zh
