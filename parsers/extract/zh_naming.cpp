#include "parsers/extract/zh_naming.h"

#include <algorithm>
#include <utility>

#include "parsers/base/search.h"

namespace gazetted::extract::zh {

namespace {

constexpr std::string_view kMechanism = "不可靠实体清单";

/// 商务部公告第61号 of 商务部 海关总署公告第61号: the same notice with its first issuer alone.
bool is_short_for(const model::NoticeId& one, const model::NoticeId& other) {
    return one.same_sequence(other) && one.issuers.size() < other.issuers.size();
}

/// In its title or the first of its blocks.
bool speaks_of_mechanism(const Text& text) {
    constexpr std::size_t kFirst = 8;
    if (holds_characters(text.title(), kMechanism)) return true;
    for (std::size_t block = 0; block < std::min(text.blocks(), kFirst); ++block)
        if (holds_characters(text.block(block), kMechanism)) return true;
    return false;
}

}  // namespace

Naming::Naming(const Text& text, std::vector<std::string> issuers)
    : text_(text), issuers_(std::move(issuers)), of_list_(speaks_of_mechanism(text)) {}

std::vector<text::NoticeMention> Naming::notices_in(std::string_view words) const {
    const bool of_mechanism = holds_characters(words, kMechanism);
    std::vector<text::NoticeMention> out = text::find_notices(words);
    for (text::NoticeMention& mention : out) {
        if (!mention.id.issuers.empty()) continue;
        const bool bracketed = words.substr(mention.range.begin, 1) == "[";
        mention.id.issuers = of_mechanism || (of_list_ && bracketed) ? std::vector<std::string>{"uel"} : issuers_;
    }
    std::erase_if(out, [](const text::NoticeMention& mention) { return mention.id.issuers.empty(); });
    return out;
}

Naming::ByNumber Naming::all_named_in_full() const {
    ByNumber out;
    for (std::size_t block = 0; block < text_.blocks(); ++block) {
        for (const text::NoticeMention& mention : notices_in(text_.block(block))) {
            const auto [known, first] = out.try_emplace(mention.id.number, mention.id);
            if (first || !known->second || known->second->key() == mention.id.key()) continue;
            if (is_short_for(mention.id, *known->second)) continue;
            if (is_short_for(*known->second, mention.id)) {
                known->second = mention.id;
            } else {
                known->second.reset();
            }
        }
    }
    return out;
}

const model::NoticeId* Naming::named_in_full(int number) const {
    if (!named_) named_ = all_named_in_full();
    const auto found = named_->find(number);
    return found == named_->end() || !found->second ? nullptr : &*found->second;
}

}  // namespace gazetted::extract::zh
