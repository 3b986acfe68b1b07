// References to numbered notices in Chinese text, in every form the ministry writes them:
//   商务部、海关总署公告2025年第55号、56号 · 商务部公告2025第61号 · 商务部、海关总署2024年第67号公告 ·
//   2023年第27号和第28号 不可靠实体清单工作机制〔2025〕7号 · 商务部令二〇二五年第5号 · (2020年9月19日商务部令第4号公布
//   · 2022年 第42号
// Takes the normal form (normal.h). Thread rule: pure functions. Failures: a number without a year anywhere is none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/model/notice_id.h"
#include "parsers/text/normal.h"

namespace gazetted::text {

struct NoticeMention {
    Range range;          ///< from the first issuer (or year, or 第) to 号, a following 令 or 公告 included
    model::NoticeId id;   ///< issuers are empty where the text names none
    std::string title;    ///< the act's title where it follows in 《》 or （《》）, without the brackets
    std::size_t end = 0;  ///< one past that title and its bracket; range.end where there is none
};

/// All of a text, in order. Numbers in a row share the issuers and the year before the first.
std::vector<NoticeMention> find_notices(std::string_view normal);

/// What a notice did, in brackets behind its number, as an RE2 expression without groups:
/// (自即日起至…，暂停实施第55号).
const std::string& deed_in_brackets();

/// The gist of a notice in brackets behind its number, without title marks, likewise: (公布对某物项实施出口管制的决定).
/// Not (第三条除外), (以下简称…), (2030年发布): those say more of it. `count`: of the characters behind the first.
std::string gist_in_brackets(const std::string& count);

}  // namespace gazetted::text
