// Documents for the tests of the English reader, written in a notation of one line a block, and readings as short
// strings.
#pragma once

#include <string>
#include <string_view>

#include "parsers/model/document.h"
#include "parsers/model/reading.h"

namespace en {

/// "# title", "@ Label: value" (header field), "## heading", "- item", "| cells", anything else a paragraph.
gazetted::model::Document document(std::string_view notation, std::string_view posted_on,
                                   gazetted::model::Channel channel = gazetted::model::Channel::kUnknown);

/// Reads it.
gazetted::model::Reading read(std::string_view notation, std::string_view posted_on,
                              gazetted::model::Channel channel = gazetted::model::Channel::kUnknown);

/// Reads a notice of ours, MOFCOM's and the customs' No. 88 of 3 March 2031, with that text below its title.
gazetted::model::Reading notice(std::string_view text);

/// True where one of the unread clauses holds the words; where none are given, where any clause is unread.
bool unread(const gazetted::model::Reading& reading, std::string_view words = "");

/// One fact as words: lists joined by blanks, dates as "2025-10-09/on_publication", relations as "suspends
/// mofcom:2025:61", parties by their English (else Chinese) names joined by ";".
std::string fact(const gazetted::model::Reading& reading, std::string_view name);

/// The words of a fact in alphabetical order, where their order says nothing.
std::string sorted(const std::string& fact);

/// "1.1 licence_required 2025-12-01; 2 refused": the limbs with their acts and first days.
std::string limbs(const gazetted::model::Reading& reading);

/// The parties that the relations are limited to, joined by ";".
std::string limited_to(const gazetted::model::Reading& reading);

/// "technology_control prohibited 2025-10-09": a claim in words, empty parts left out.
std::string claim(const gazetted::model::LeadClaim& claim);

}  // namespace en
