// What a Chinese notice says of time that no field carries with certainty: the end of its validity, a start in a form
// that is not read, another notice's day that is put off or control that is prolonged, what becomes of business begun
// before. Who asks decides what follows: most leave their clause unread, whatever else of it is read. Thread rule: pure
// functions. Failures: none.
#pragma once

#include <string_view>

namespace gazetted::extract::zh {

/// 本公告…有效期至…, 有效期一年, 试行一年, 实施至…止: the text itself runs out. Not the validity of a licence.
bool ends_validity(std::string_view sentence);

/// 本公告自下月1日起施行, 实施时间另行公告: says from when the text applies, in whatever form.
bool speaks_of_start(std::string_view sentence);

/// 商务部公告…第31号的实施日期推迟至…, 推迟实施…公告: the day of another notice is moved.
bool postpones(std::string_view sentence);

/// 第94号规定的措施继续实施2年, 管制期限延长至…: a control that would have ended goes on. Not a pause that does.
bool prolongs_control(std::string_view sentence);

/// 已颁发的许可证件失效, 2031年5月1日前签订的合同可按原规定办理, 已受理的中止审查: contracts, licences and applications
/// from before.
bool speaks_of_old_business(std::string_view sentence);

/// 自…起对进口的甲进行反倾销立案调查: in a notice that controls as well, the day of something else.
bool is_of_other_trade(std::string_view sentence);

}  // namespace gazetted::extract::zh
