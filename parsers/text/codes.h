// Control codes (1C902.a, 3C901.a.1) and commodity codes (8 or 10 digits) in Chinese announcements, told apart from
// what looks like them: codes in exclusions and references (非1C226项下管制的, 生产1C004项的技术), CAS numbers, dates.
// Grammar of control codes: announcement 51 of 2024 — industry 0–9, item type A–E, reason digit, two serial digits,
// then letter and figure levels after dots. Takes the normal form (normal.h). Thread rule: pure functions. Failures:
// none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/normal.h"

/// A control code as an expression for patterns that only look for where one is printed: with any levels after dots.
#define GAZETTED_PRINTED_CODE "[0-9][A-E][0-9]{3}(?:\\.[a-z0-9]{1,2})*"

namespace gazetted::text {

struct CodeMention {
    Range range;
    std::string code;
};

/// The codes an item line gives its item: at its head (after the item's number has been taken off), several joined by
/// 、, in a table cell of their own, or after 管制编码. Codes elsewhere in the line are references.
std::vector<CodeMention> defining_control_codes(std::string_view item);

/// The row of codes that begins exactly at `at`, joined by 、 和 or 至 (1C903.c至1C903.e is three).
std::vector<CodeMention> control_code_row(std::string_view normal, std::size_t at);

/// Every control code of a text, references included.
std::vector<CodeMention> all_control_codes(std::string_view normal);

/// Commodity codes named as such: 参考海关商品编号：…、…; 税则号列; a table cell of ten digits; with `in_column` also a
/// cell of eight, in a table whose head names a column of such codes.
std::vector<CodeMention> commodity_codes(std::string_view normal, bool in_column = false);

/// True for the head of a table with a column of commodity codes.
bool names_commodity_column(std::string_view row);

}  // namespace gazetted::text
