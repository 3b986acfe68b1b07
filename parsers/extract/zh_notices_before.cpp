#include "parsers/extract/zh_notices_before.h"

#include <algorithm>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_back_references.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

}  // namespace

NoticesBefore::NoticesBefore(const Text& text, const Naming& naming, std::string own)
    : text_(text), naming_(naming), own_(std::move(own)) {}

std::vector<model::NoticeId> NoticesBefore::meant_in(std::string_view words, const std::vector<RelationFound>& all) {
    static const Pattern back("上述|前述|以上|该公告|其余");
    if (numbered_.empty() || !back.in(words)) return {};
    static const Pattern measures(GAZETTED_MEASURES_ABOVE);
    static const Pattern others("其余|该公告|(?:上述|前述|以上)[^，。;]{0,6}(?:公告|附件)");
    if (measures.in(words) && !others.in(words)) return in_force(all);
    for (auto one = numbered_.rbegin(); one != numbered_.rend(); ++one)
        if (const auto& named = notices_of(*one); !named.empty()) return named;
    return {};
}

/// 上述措施 are those of all the sentences of one part in a row that named any, without what is at its end or stays
/// as it is.
std::vector<model::NoticeId> NoticesBefore::in_force(const std::vector<RelationFound>& all) {
    static const Pattern stays("继续(?:有效|实施|执行|适用)|不变|不受影响|另定|另行");
    std::vector<model::NoticeId> out;
    const Sentence* last = nullptr;
    for (auto one = numbered_.rbegin(); one != numbered_.rend(); ++one) {
        if (last != nullptr && (one->sentence + 1 != last || last->opens || one->sentence->path != last->path)) break;
        const auto& here = notices_of(*one);
        if (here.empty()) {
            if (last != nullptr) break;
            continue;
        }
        last = one->sentence;
        if (!stays.in(text_.at(last->place))) out.insert(out.begin(), here.begin(), here.end());
    }
    if (out.empty()) return out;
    std::vector<std::string> ended;
    for (const RelationFound& found : all) {
        const model::Relation& done = found.relation;
        if ((done.type == "repeals" || done.type == "terminates") && done.target && done.of_whole())
            ended.push_back(done.target->key());
    }
    std::erase_if(
        out, [&](const model::NoticeId& id) { return std::find(ended.begin(), ended.end(), id.key()) != ended.end(); });
    return out;
}

const std::vector<model::NoticeId>& NoticesBefore::notices_of(NamingLine& one) {
    if (one.named) return *one.named;
    one.named.emplace();
    const std::string_view words = text_.at(one.sentence->place);
    for (const Object& object : objects_in(text_, *one.sentence, naming_))
        if (object.id && (own_.empty() || object.id->key() != own_) && !is_cited(words, object))
            one.named->push_back(*object.id);
    return *one.named;
}

void NoticesBefore::note(const Sentence& sentence, std::string_view words) {
    constexpr std::string_view kNumber = "号";
    constexpr std::size_t kMemory = 8;
    if (!holds_characters(words, kNumber)) return;
    if (numbered_.size() == kMemory) numbered_.erase(numbered_.begin());
    numbered_.push_back({&sentence, {}});
}

}  // namespace gazetted::extract::zh
