#include "parsers/text/authorities.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "parsers/model/vocabulary.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

struct Authority {
    std::string_view name;
    std::string_view code;
};

// Those without a code of the issuer vocabulary are here so that a joint notice is read whole.
constexpr std::array kAuthorities{
    Authority{"不可靠实体清单工作机制", "uel"},
    Authority{"商务部", "mofcom"},
    Authority{"海关总署", "gac"},
    Authority{"工业和信息化部", "miit"},
    Authority{"工信部", "miit"},
    Authority{"科学技术部", "most"},
    Authority{"科技部", "most"},
    Authority{"公安部", "mps"},
    Authority{"应急管理部", "mem"},
    Authority{"应急部", "mem"},
    Authority{"国家卫生健康委员会", "nhc"},
    Authority{"国家卫生健康委", "nhc"},
    Authority{"国家卫健委", "nhc"},
    Authority{"国家药品监督管理局", "nmpa"},
    Authority{"国家药监局", "nmpa"},
    Authority{"国家密码管理局", "sca"},
    Authority{"国家密码局", "sca"},
    Authority{"国家国防科技工业局", "sastind"},
    Authority{"国家国防科工局", "sastind"},
    Authority{"国防科工局", "sastind"},
    Authority{"国防科学技术工业委员会", "costind"},
    Authority{"国家国防科工委", "costind"},
    Authority{"国防科工委", "costind"},
    Authority{"中央军委装备发展部", "cmc-edd"},
    Authority{"军委装备发展部", "cmc-edd"},
    Authority{"全国人民代表大会常务委员会", "npcsc"},
    Authority{"全国人大常委会", "npcsc"},
    Authority{"国务院关税税则委员会", "taxcom"},
    Authority{"国务院", "statecouncil"},
    Authority{"外交部", "mfa"},
    Authority{"财政部", "mof"},
    Authority{"国家发展和改革委员会", "ndrc"},
    Authority{"国家发展改革委", "ndrc"},
    Authority{"生态环境部", "mee"},
    Authority{"交通运输部", "mot"},
    Authority{"自然资源部", "mnr"},
    Authority{"国家原子能机构", "caea"},
    Authority{"国家市场监督管理总局", "samr"},
    Authority{"市场监管总局", "samr"},
    Authority{"国家税务总局", "sta"},
    Authority{"中国人民银行", "pbc"},
};

std::string_view code_of(std::string_view name) {
    const auto* found = std::find_if(kAuthorities.begin(), kAuthorities.end(),
                                     [name](const Authority& authority) { return authority.name == name; });
    return found == kAuthorities.end() ? std::string_view{} : found->code;
}

const Pattern& one_authority() {
    static const Pattern pattern("(?:中华人民共和国|中国)?(" + authority_expression() + ")");
    return pattern;
}

/// The name belongs to another country's ministry (美商务部, 荷兰外交部), or to a part of a longer word.
bool is_foreign(std::string_view text, std::size_t at) {
    static const Pattern before(
        "(?:美国?|英国?|日本?|德国?|法国?|韩国?|印度?|荷兰?|加拿大|澳大利亚|俄罗斯|欧盟|欧方|外国)$");
    const std::size_t window = std::min<std::size_t>(at, 15);
    return before.in(text.substr(at - window, window));
}

}  // namespace

const std::string& authority_expression() {
    static const std::string expression = [] {
        std::vector<std::string_view> names;
        for (const Authority& authority : kAuthorities)
            names.push_back(authority.name);
        std::stable_sort(names.begin(), names.end(),
                         [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
        std::string out;
        for (const std::string_view name : names)
            out.append(out.empty() ? "" : "|").append(name);
        return out;
    }();
    return expression;
}

std::vector<AuthorityMention> authorities_at(std::string_view normal, std::size_t at) {
    static const Pattern separator("、|，|和|及|以及|与| ");
    std::vector<AuthorityMention> out;
    while (const auto match = one_authority().at(normal, at)) {
        out.push_back({match->whole(), code_of(match->text(normal, 1))});
        at = match->end();
        if (const auto between = separator.at(normal, at)) at = between->end();
    }
    return out;
}

std::vector<AuthorityMention> find_authorities(std::string_view normal) {
    std::vector<AuthorityMention> out;
    for (const Match& match : one_authority().all(normal)) {
        if (!is_foreign(normal, match.begin())) out.push_back({match.whole(), code_of(match.text(normal, 1))});
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
