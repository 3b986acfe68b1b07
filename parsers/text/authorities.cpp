#include "parsers/text/authorities.h"

#include <algorithm>
#include <cctype>
#include <optional>

#include "parsers/model/vocabulary.h"
#include "parsers/text/joints.h"
#include "parsers/text/marks.h"
#include "parsers/text/name_table.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

// Those without a code of the issuer vocabulary are here so that a joint notice is read whole.
const NameTable& authorities() {
    static const NameTable table({
        {"不可靠实体清单工作机制", "uel"},
        {"商务部", "mofcom"},
        {"海关总署", "gac"},
        {"工业和信息化部", "miit"},
        {"工信部", "miit"},
        {"科学技术部", "most"},
        {"科技部", "most"},
        {"公安部", "mps"},
        {"应急管理部", "mem"},
        {"应急部", "mem"},
        {"国家卫生健康委员会", "nhc"},
        {"国家卫生健康委", "nhc"},
        {"国家卫健委", "nhc"},
        {"国家药品监督管理局", "nmpa"},
        {"国家药监局", "nmpa"},
        {"国家密码管理局", "sca"},
        {"国家密码局", "sca"},
        {"国家国防科技工业局", "sastind"},
        {"国家国防科工局", "sastind"},
        {"国防科工局", "sastind"},
        {"国防科学技术工业委员会", "costind"},
        {"国家国防科工委", "costind"},
        {"国防科工委", "costind"},
        {"中央军委装备发展部", "cmc-edd"},
        {"中共中央军委装备发展部", "cmc-edd"},
        {"军委装备发展部", "cmc-edd"},
        {"全国人民代表大会常务委员会", "npcsc"},
        {"全国人大常委会", "npcsc"},
        {"国务院关税税则委员会", "taxcom"},
        {"国务院", "statecouncil"},
        {"外交部", "mfa"},
        {"财政部", "mof"},
        {"国家发展和改革委员会", "ndrc"},
        {"国家发展改革委", "ndrc"},
        {"生态环境部", "mee"},
        {"交通运输部", "mot"},
        {"自然资源部", "mnr"},
        {"国家原子能机构", "caea"},
        {"国家市场监督管理总局", "samr"},
        {"市场监管总局", "samr"},
        {"国家税务总局", "sta"},
        {"中国人民银行", "pbc"},
        {"国家禁毒委员会办公室", "nncc"},
        {"国家禁毒办", "nncc"},
        {"国家能源局", "nea"},
        {"国家航天局", "cnsa"},
        {"国家核安全局", "nnsa"},
        {"农业农村部", "moa"},
        {"中国民用航空局", "caac"},
        {"中国民航局", "caac"},
    });
    return table;
}

/// The authority whose name, with or without the country's before it, begins at `at`.
std::optional<AuthorityMention> authority_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80) return std::nullopt;  // all begin in Chinese
    const bool country_may_stand = text.substr(at).starts_with("中");
    for (const std::string_view country : {"中华人民共和国", "中国", ""}) {
        if (!country.empty() && (!country_may_stand || !text.substr(at).starts_with(country))) continue;
        const NamedValue* known = authorities().at(text, at + country.size());
        if (known != nullptr) return AuthorityMention{{at, at + country.size() + known->name.size()}, known->value};
    }
    return std::nullopt;
}

/// The name belongs to another country's ministry (美商务部, 荷兰外交部), or to a part of a longer word.
bool is_foreign(std::string_view text, std::size_t at) {
    static const Pattern before(
        "(?:美国?|英国?|日本?|德国?|法国?|韩国?|印度?|荷兰?|加拿大|澳大利亚|俄罗斯|欧盟|欧方|外国)$");
    const std::size_t window = std::min<std::size_t>(at, 15);
    return before.in(text.substr(at - window, window));
}

}  // namespace

std::size_t past_authority(std::string_view normal, std::size_t at) {
    const auto known = authority_at(normal, at);
    return known ? known->range.end : at;
}

std::vector<AuthorityMention> authorities_at(std::string_view normal, std::size_t at) {
    std::vector<AuthorityMention> out;
    while (const auto found = authority_at(normal, at)) {
        out.push_back(*found);
        at = past_issuer_joint(normal, found->range.end);
    }
    return out;
}

std::vector<AuthorityMention> find_authorities(std::string_view normal) {
    std::vector<AuthorityMention> out;
    for (std::size_t at = 0; at < normal.size();) {
        const auto found = authority_at(normal, at);
        if (found && !is_foreign(normal, at)) out.push_back(*found);
        at = found ? found->range.end : at + character_at(normal, at).size();
    }
    return out;
}

std::string issuer_code(std::string_view code) {
    std::string upper(code);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    return model::is_known(model::CodeSet::kIssuer, upper) ? upper : std::string();
}

}  // namespace gazetted::text
