// What kind of document this is: an announcement, an official answer, a law, a press item or something else; and whose.
// Thread rule: pure functions. Failures: none; what cannot be told is a press item, which can change nothing.
#pragma once

#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/model/notice_id.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

struct Genre {
    model::DocumentClass document_class = model::DocumentClass::kPress;
    bool official = false;        ///< from the ministry or another Chinese authority, digests of such texts included
    bool foreign_issuer = false;  ///< a field names who issued it, and that is nobody in China
    bool law = false;             ///< a statute, regulations or provisions
    bool meeting = false;         ///< a dialogue, a seminar, a working group
    bool guidance = false;        ///< how to apply, licences granted, training
    bool protest = false;         ///< objects to what somebody else did
    bool commerce = false;  ///< of news: the commerce ministry is named as its source, the Foreign Ministry is not
    std::vector<model::Sourced<model::NoticeId>> own;  ///< the number(s) the document itself carries
};

Genre genre_of(const EnglishText& text);

/// The authorities that issued the document, or that a press item names for the measure it reports.
std::vector<model::Sourced<std::string>> issuers_of(const EnglishText& text, const Genre& genre);

}  // namespace gazetted::extract::english
