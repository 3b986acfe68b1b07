// The parties that an act on another notice is limited to: 停止商务部公告2026年第30号对甲公司、乙公司采取的措施 ends
// that notice for the two and leaves it standing for all others. Thread rule: pure functions. Failures: none; a count
// without names (对15家实体采取的措施) limits nothing.
#pragma once

#include <vector>

#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// `named` are the parties of the document, meant by 对其 and 对上述3家实体.
std::vector<model::PartyName> limited_to(const Text& text, const RelationFound& found,
                                         const std::vector<model::Sourced<model::PartyName>>& named);

}  // namespace gazetted::extract::zh
