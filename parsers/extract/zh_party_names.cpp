#include "parsers/extract/zh_party_names.h"

#include <algorithm>

#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

using model::PartyName;
using text::PartyMention;
using text::Range;

namespace {

/// 部分实体, 附件…: points at names; （ is a piece of one.
bool is_no_name(const PartyName& party) {
    constexpr std::size_t kTwoCharacters = std::string_view("甲乙").size();
    for (const std::string_view pointing : {"附件", "部分实体", "有关实体", "号公告", "变更为", "更名为"})
        if (party.zh.find(pointing) != std::string::npos) return true;
    return party.en.empty() && (party.zh.size() < kTwoCharacters || party.zh == "实体" || party.zh == "企业");
}

/// 甲公司（NASDAQ:AAAA）: where its shares are traded is no name.
bool is_ticker(std::string_view words) {
    static const text::Pattern pattern(
        "^(?:NASDAQ|Nasdaq|nasdaq|NYSE|nyse|HKEX|OTC)(?: ?:|\\.| [A-Z0-9]{1,6}$)|^[0-9]{4,6}\\.[A-Za-z]{2}$");
    return pattern.in(words);
}

/// The name without it.
PartyMention without_ticker(std::string_view block, PartyMention name) {
    if (!name.zh.empty() && is_ticker(name.en.of(block))) name.en = {};
    return name;
}

/// 美国甲公司: 甲公司, which a list printed already.
Range without_home(std::string_view block, Range name) {
    const text::CountryMention country = text::country_at(block, name.begin);
    const bool before = !country.code.empty() && country.range.end < name.end;
    return before ? Range{country.range.end, name.end} : name;
}

/// 名单所列甲公司, 第11号附件所列乙公司: the name begins behind where it is listed.
Range behind_list(std::string_view block, Range name) {
    constexpr std::string_view kListed = "所列";
    const std::size_t at = block.substr(name.begin, name.end - name.begin).rfind(kListed);
    return at == std::string_view::npos ? name : Range{name.begin + at + kListed.size(), name.end};
}

}  // namespace

/// 甲公司（A Inc.） after 甲公司: the same party, now with its other form.
bool PartyNames::completes(const PartyName& party, const model::Evidence& evidence) {
    if (party.zh.empty() || party.en.empty() || !known_zh_.contains(party.zh)) return false;
    const auto bare = std::find_if(names_.begin(), names_.end(), [&](const auto& other) {
        return other.value.zh == party.zh && other.value.en.empty();
    });
    if (bare == names_.end()) return false;
    *bare = {party, evidence};
    return true;
}

/// 甲公司、英国甲公司 in one row are two.
bool PartyNames::is_beside(std::uint32_t block, const PartyMention& name, const std::string& bare) const {
    const auto known = places_.find(bare);
    if (!name.en.empty() || known == places_.end() || known->second.block != block) return false;
    const std::size_t end = known->second.range.end, begin = name.zh.begin;
    return end <= begin && text_.block(block).substr(end, begin - end).find("。") == std::string_view::npos;
}

void PartyNames::add(std::uint32_t block, const PartyMention& found) {
    const PartyMention listed{behind_list(text_.block(block), found.zh), found.en};
    const PartyMention name = without_ticker(text_.block(block), listed);
    const auto published = [&](Range range) {
        return range.empty() ? std::string() : text_.evidence({block, range}).quote;
    };
    PartyName party{published(name.zh), published(name.en)};
    if (is_no_name(party)) return;
    // 甲公司 after 甲公司（A Inc.） is the same party; two English names make two.
    const std::string bare = published(without_home(text_.block(block), name.zh));
    const bool repeated = (party.en.empty() && known_zh_.contains(party.zh)) ||
                          (bare != party.zh && known_.contains({bare, party.en}) && !is_beside(block, name, bare));
    if (repeated || !known_.emplace(party.zh, party.en).second) return;
    const Range whole{
        name.zh.empty() ? name.en.begin : std::min(name.zh.begin, name.en.empty() ? name.zh.begin : name.en.begin),
        std::max(name.zh.end, name.en.end)};
    const model::Evidence evidence = text_.evidence({block, whole});
    places_.emplace(party.zh, Place{block, whole});
    if (completes(party, evidence)) return;
    known_zh_.insert(party.zh);
    names_.push_back({std::move(party), evidence});
}

void PartyNames::complete_last(const Place& latin) {
    if (names_.empty() || !names_.back().value.en.empty()) return;
    names_.back().value.en = text_.evidence(latin).quote;
    known_.emplace(names_.back().value.zh, names_.back().value.en);
}

void PartyNames::add_from_title(const PartyMention& found) {
    const PartyMention name{behind_list(text_.title(), found.zh), found.en};
    const auto words = [this](Range range) {
        return std::string(text_.title().substr(range.begin, range.end - range.begin));
    };
    PartyName party{words(name.zh), words(name.en)};
    if (is_no_name(party) || !known_.emplace(party.zh, party.en).second) return;
    known_zh_.insert(party.zh);
    names_.push_back({std::move(party), text_.title_evidence(name.zh.empty() ? name.en : name.zh)});
}

}  // namespace gazetted::extract::zh
