#include "parsers/text/countries.h"

#include <algorithm>
#include <array>

#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

struct Country {
    std::string_view name;
    std::string_view code;
};

constexpr std::array kCountries{
    Country{"美利坚合众国", "US"}, Country{"美国", "US"},       Country{"日本国", "JP"},
    Country{"日本", "JP"},         Country{"欧洲联盟", "EU"},   Country{"欧盟", "EU"},
    Country{"中国台湾地区", "TW"}, Country{"台湾地区", "TW"},   Country{"中国台湾", "TW"},
    Country{"台湾", "TW"},         Country{"大韩民国", "KR"},   Country{"韩国", "KR"},
    Country{"朝鲜", "KP"},         Country{"英国", "GB"},       Country{"德国", "DE"},
    Country{"法国", "FR"},         Country{"意大利", "IT"},     Country{"西班牙", "ES"},
    Country{"葡萄牙", "PT"},       Country{"荷兰", "NL"},       Country{"比利时", "BE"},
    Country{"卢森堡", "LU"},       Country{"奥地利", "AT"},     Country{"瑞士", "CH"},
    Country{"瑞典", "SE"},         Country{"挪威", "NO"},       Country{"芬兰", "FI"},
    Country{"丹麦", "DK"},         Country{"冰岛", "IS"},       Country{"爱尔兰", "IE"},
    Country{"波兰", "PL"},         Country{"捷克", "CZ"},       Country{"斯洛伐克", "SK"},
    Country{"斯洛文尼亚", "SI"},   Country{"匈牙利", "HU"},     Country{"罗马尼亚", "RO"},
    Country{"保加利亚", "BG"},     Country{"希腊", "GR"},       Country{"塞浦路斯", "CY"},
    Country{"马耳他", "MT"},       Country{"克罗地亚", "HR"},   Country{"塞尔维亚", "RS"},
    Country{"立陶宛", "LT"},       Country{"拉脱维亚", "LV"},   Country{"爱沙尼亚", "EE"},
    Country{"乌克兰", "UA"},       Country{"俄罗斯", "RU"},     Country{"白俄罗斯", "BY"},
    Country{"土耳其", "TR"},       Country{"以色列", "IL"},     Country{"伊朗", "IR"},
    Country{"沙特阿拉伯", "SA"},   Country{"沙特", "SA"},       Country{"阿联酋", "AE"},
    Country{"印度尼西亚", "ID"},   Country{"印尼", "ID"},       Country{"印度", "IN"},
    Country{"巴基斯坦", "PK"},     Country{"越南", "VN"},       Country{"泰国", "TH"},
    Country{"马来西亚", "MY"},     Country{"新加坡", "SG"},     Country{"菲律宾", "PH"},
    Country{"缅甸", "MM"},         Country{"老挝", "LA"},       Country{"柬埔寨", "KH"},
    Country{"蒙古", "MN"},         Country{"阿富汗", "AF"},     Country{"哈萨克斯坦", "KZ"},
    Country{"乌兹别克斯坦", "UZ"}, Country{"加拿大", "CA"},     Country{"墨西哥", "MX"},
    Country{"巴西", "BR"},         Country{"阿根廷", "AR"},     Country{"智利", "CL"},
    Country{"秘鲁", "PE"},         Country{"哥伦比亚", "CO"},   Country{"巴拿马", "PA"},
    Country{"澳大利亚", "AU"},     Country{"新西兰", "NZ"},     Country{"南非", "ZA"},
    Country{"埃及", "EG"},         Country{"埃塞俄比亚", "ET"}, Country{"尼日利亚", "NG"},
    Country{"几内亚", "GN"},       Country{"津巴布韦", "ZW"},   Country{"刚果(金)", "CD"},
    Country{"也门", "YE"},         Country{"叙利亚", "SY"},     Country{"伊拉克", "IQ"},
    Country{"利比亚", "LY"},       Country{"列支敦士登", "LI"},
};

const Pattern& any_country() {
    static const Pattern pattern(country_expression());
    return pattern;
}

std::string_view code_of(std::string_view name) {
    for (const Country& country : kCountries) {
        if (country.name == name) return country.code;
    }
    return {};
}

}  // namespace

const std::string& country_expression() {
    static const std::string expression = [] {
        std::vector<std::string_view> names;
        for (const Country& country : kCountries)
            names.push_back(country.name);
        std::stable_sort(names.begin(), names.end(),
                         [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
        std::string out;
        for (const std::string_view name : names) {
            out += out.empty() ? "" : "|";
            for (const char c : name)
                out += c == '(' || c == ')' ? std::string("\\") + c : std::string(1, c);
        }
        return out;
    }();
    return expression;
}

CountryMention country_at(std::string_view normal, std::size_t at) {
    const auto match = any_country().at(normal, at);
    if (!match) return {};
    return {match->whole(), code_of(match->text(normal, 0))};
}

std::vector<CountryMention> find_countries(std::string_view normal) {
    std::vector<CountryMention> out;
    for (const Match& match : any_country().all(normal))
        out.push_back({match.whole(), code_of(match.text(normal, 0))});
    return out;
}

}  // namespace gazetted::text
