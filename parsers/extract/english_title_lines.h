// What of a title, and of the lines below it, says what a document is about, and
// what is number, issuer, Chinese or a note.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include "parsers/model/document.h"

namespace gazetted::extract::english {

/// How many of its bytes are letters a to z, of either case.
int latin_letters(std::string_view text);

/// A Chinese character stands in it.
bool has_han(std::string_view text);

/// The English part of a title in two languages: the last bracketed stretch that is mostly Latin, else all of it.
/// Its bytes [first, second).
std::pair<std::size_t, std::size_t> english_part(std::string_view text);

/// Byte offset where the gist begins after an opening number ("MOFCOM Announcement 2026 No. 12 — Designating …").
std::size_t after_number(std::string_view title);

/// "Unofficial translation. The Chinese text prevails."
bool names_translation(std::string_view line);

/// "Order of the Ministry of Commerce No. 7 of 2025": a number with its issuers and no more.
bool is_only_a_number(std::string_view title);

/// "Ministry of Commerce · General Administration of Customs".
bool is_only_an_issuer(std::string_view title);

/// What may stand between a letterhead and the line that says what the notice is about: a note on the translation, a
/// labelled line ("Date of issue: …"), a date, the number.
bool stands_above_gist(const model::Block& block);

}  // namespace gazetted::extract::english
