// How much of another notice is meant, and whether the words change it: 第二款, 附件第1至第12项实体,
// 中3C608.a项所列锑锭, 相关措施. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_relations.h"

namespace gazetted::extract::zh {

/// What part of a target is meant; all empty: the whole.
struct TargetPart {
    std::string words;               ///< in the text's words
    std::vector<std::string> paths;  ///< the parts it names: 第一条、第二条
    bool partly = false;             ///< less than the whole, and no part that has a path
};

/// What stands behind `object` and before `to` (the verb where that comes later); targets in a row share what stands
/// behind the last.
TargetPart part_meant(std::string_view sentence, const Object& object, std::size_t to,
                      const std::vector<Object>& objects);

/// 不再适用于附件所列实体, 对上述实体暂停适用: what is done for a class of parties alone is done partly. True where
/// that was so; whom it means may be known by name later.
bool limit_to_class(std::string_view sentence, const Object& object, text::Range verb, TargetPart& part);

/// …第55号第三条停止执行，第四条暂停执行至…: a part named in a later clause is one of the notice named last before it.
struct FurtherPart {
    const Object* of;
    const Verb* verb;
    text::Range clause;
    TargetPart part;
};
std::vector<FurtherPart> further_parts(std::string_view sentence, const std::vector<Object>& objects,
                                       const std::vector<Verb>& verbs);

/// Adds the deed: once for each part that it names, so that none of them is lost.
void add_parts(const RelationFound& found, const TargetPart& part, std::vector<RelationFound>& out);

/// Whether the words make an amendment of an object: 对《…》进行调整, 《…》同步予以更新, 增列入《…》, …不再适用.
bool amends(std::string_view sentence, const Object& object, const Verb& verb);

}  // namespace gazetted::extract::zh
