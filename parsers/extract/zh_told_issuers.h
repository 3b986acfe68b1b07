// The authorities that sentences tell of as those who act: in the lead of a notice whose title and signature do not say
// (商务部、公安部……决定), and in reports. Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/text/authorities.h"

namespace gazetted::extract::zh {

struct ActorsTold {
    Place sentence;
    std::vector<text::AuthorityMention> actors;  ///< their ranges are in the words of the sentence
};

/// 商务部、公安部……决定: who acts in the lead of a notice.
std::optional<ActorsTold> actors_of_lead(const Text& text, const Outline& outline);

/// 商务部会同海关总署发布公告, 商务部、海关总署15日对外发布公告: the authorities that a report tells of. Where nobody
/// is `named` so far, the first may also only say something.
std::vector<ActorsTold> actors_of_news(const Text& text, const Outline& outline, bool named);

}  // namespace gazetted::extract::zh
