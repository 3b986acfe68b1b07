#include "parsers/extract/zh_limited.h"

#include <optional>
#include <string>

#include "parsers/text/party_names.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::PartyName;
using text::Match;
using text::Pattern;
using text::Range;

const std::string& whom() {
    static const std::string expression =
        "对(?:出口管制)?(?:管控名单|关注名单|不可靠实体清单)?(?:上|中|内)?(?:所列的?)?"
        "((?:[^，。;()《》]|\\([^()]*\\))+?)(?:均|将|已)?(?:不再|停止|暂停|终止|恢复)?(?:采取|实施|适用|施加|的(?:"
        "出口管制|管控|相关|有关|"
        "各项)*措施)";
    return expression;
}

/// Behind the notice, or before it: 停止对甲公司实施的…公告规定的措施.
std::optional<Range> whom_near(std::string_view words, Range object) {
    static const Pattern behind("^[^，。;对]*(?:中，)?" + whom());
    static const Pattern before(whom() + "的?[^，。;对]*$");
    static const Pattern applies_to("^[^，。;]*适用于((?:[^，。;()《》]|\\([^()]*\\))+)");  // 不再适用于甲公司
    if (const auto match = applies_to.find(words.substr(object.end)))
        return Range{object.end + match->groups[1].begin, object.end + match->groups[1].end};
    if (const auto match = behind.find(words.substr(object.end)))
        return Range{object.end + match->groups[1].begin, object.end + match->groups[1].end};
    if (const auto match = before.find(words.substr(0, object.begin))) return match->groups[1];
    return std::nullopt;
}

bool means_those_named(std::string_view whom) {
    static const Pattern pattern(
        "^(?:其|(?:上述|该|以上)(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?(?:家|个)?[^，。;]*|"
        "(?:附件[0-9一二三]?中?所列|下列|以下)[^，。;]*)$");
    return pattern.in(whom);
}

std::string quoted(const Text& text, std::uint32_t block, Range range) {
    return range.empty() ? std::string() : text.evidence({block, range}).quote;
}

}  // namespace

std::vector<PartyName> limited_to(const Text& text, const RelationFound& found,
                                  const std::vector<model::Sourced<PartyName>>& named) {
    std::vector<PartyName> out;
    const std::string_view words = text.at(found.place);
    const auto near = whom_near(words, found.object);
    if (!near) return out;
    if (means_those_named(words.substr(near->begin, near->end - near->begin))) {
        for (const auto& party : named)
            out.push_back(party.value);
        return out;
    }
    const Place list = found.place.part(*near);
    for (const text::PartyMention& party : text::parties_in_sentence(text.block(list.block), list.range))
        out.push_back({quoted(text, found.place.block, party.zh), quoted(text, found.place.block, party.en)});
    return out;
}

}  // namespace gazetted::extract::zh
