// Who a Chinese document is: its class, its own number, its issuers and its date.
//
// The number's authorities are those before 公告 in the title, else in the number field or letterhead; further
// signatories are issuers only. The date is the number box's or the signature's, else the one in the promulgation note,
// else the day it was posted. Thread rule: pure functions. Failures: none; what the text does not give is empty.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

struct Identity {
    model::DocumentClass document_class = model::DocumentClass::kOther;
    std::optional<model::Sourced<model::NoticeId>> number;
    std::vector<model::Sourced<std::string>> issuers;
    std::optional<model::Sourced<CivilDate>> published_on;
    bool foreign_ministry = false;  ///< issued by 外交部: countermeasures of its own
    bool law = false;               ///< a statute or rule in articles (第一条 …)
};

Identity identity_of(const Text& text, const Outline& outline);

}  // namespace gazetted::extract::zh
