// English words for the codes, dates and names a sentence is made of. Summaries are read by lawyers: one meaning, one
// wording. Pure functions; an unknown code gives itself with underscores as spaces, never an error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/model/evidence.h"
#include "parsers/model/notice_id.h"
#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// "9 October 2025".
std::string date_words(CivilDate date);
/// "9 October 2025, 12:01 Beijing time".
std::string date_words(const model::EffectiveDate& date);

/// "MOFCOM and GAC Announcement No. 57 of 2025", "MOFCOM Order No. 6 of 2025", "UEL mechanism Announcement No. 7 of
/// 2025".
std::string notice_words(const model::NoticeId& id);
/// The same for a key; the key itself where it is none.
std::string notice_words(const std::string& key);

/// What an act code says of its limb: "a licence is required", "refused in principle".
std::string act_words(std::string_view act);
/// End-user categories, end uses, uses decided case by case and exceptions: one table, as no code is in two sets.
std::string code_words(std::string_view code);
/// "the United States" for "US"; the code itself where the table lacks it.
std::string place_words(std::string_view code);
/// "control list" for control_list_addition and so on; kinds as nouns.
std::string kind_noun(std::string_view kind);

/// "a, b and c".
std::string and_list(const std::vector<std::string>& items);
/// At most `shown` items spelt out: "a, b, c and 9 more".
std::string and_list(const std::vector<std::string>& items, std::size_t shown);
/// `words` applied to each value, joined.
std::string and_list(const std::vector<model::Sourced<std::string>>& values, std::string (*words)(std::string_view));
/// "1 party", "14 parties".
std::string counted(std::size_t count, const std::string& one, const std::string& many);
/// Cut to `characters` Unicode characters, with "…" where something was cut off.
std::string shortened(const std::string& utf8, std::size_t characters);
/// "Lafert S.p.A. (拉法特集团)", or the one form there is.
std::string party_words(const model::PartyName& party);
/// At most `shown` of them spelt out.
std::string and_list(const std::vector<model::PartyName>& parties, std::size_t shown);

}  // namespace gazetted::baseline
