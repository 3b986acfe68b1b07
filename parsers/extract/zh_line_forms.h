// What a line of a Chinese document looks like by its words alone: the site's own, a field of the box, a letterhead, a
// seal, the heading of an annex, a question. zh_layout decides by where it stands. Thread rule: pure functions.
// Failures: none.
#pragma once

#include <cstddef>
#include <string_view>

namespace gazetted::extract::zh {

bool is_site_line(std::string_view line);
/// 【发文日期】…, 来源：…, 索 引 号：…: the box above the text.
bool is_header_field(std::string_view line);
/// Letterhead: 公告, 令, 第4号, 2025年第10号, 部长王文涛.
bool is_letterhead(std::string_view line);
/// （2024年5月21日……令第6号公布，自……起施行）, （2015年7月1日……通过）.
bool is_promulgation(std::string_view line);
/// 商务部 海关总署公告2021年第48号 as a line of its own.
bool is_number_line(std::string_view line);
bool is_seal(std::string_view line);
bool is_annex_heading(std::string_view line);
bool is_attachments(std::string_view line);
/// The number that a name of a file or a heading gives an annex; `otherwise` where it gives none.
int annex_number(std::string_view line, int otherwise = 1);
/// A heading under which a list follows: 出口管制管控名单, 反制清单, 被列入…的10家美国实体.
bool is_list_heading(std::string_view line);
bool is_question(std::string_view line);
/// Length of 答： and the like at the start of a line.
std::size_t answer_mark(std::string_view line);
/// 何某某：after a question the name of the one who answers.
bool is_answer(std::string_view line);

/// Authorities and nothing else (letterhead or signature).
bool is_authorities_only(std::string_view line);
/// A date and nothing else, in brackets or not.
bool is_date_only(std::string_view line);

}  // namespace gazetted::extract::zh
