#include "parsers/text/countries.h"

#include "parsers/text/name_table.h"

namespace gazetted::text {

namespace {

const NameTable& countries() {
    static const NameTable table({
        {"美利坚合众国", "US"}, {"美国", "US"},         {"日本国", "JP"},       {"日本", "JP"},
        {"欧洲联盟", "EU"},     {"欧盟", "EU"},         {"中国台湾地区", "TW"}, {"台湾地区", "TW"},
        {"中国台湾", "TW"},     {"台湾", "TW"},         {"大韩民国", "KR"},     {"韩国", "KR"},
        {"朝鲜", "KP"},         {"英国", "GB"},         {"德国", "DE"},         {"法国", "FR"},
        {"意大利", "IT"},       {"西班牙", "ES"},       {"葡萄牙", "PT"},       {"荷兰", "NL"},
        {"比利时", "BE"},       {"卢森堡", "LU"},       {"奥地利", "AT"},       {"瑞士", "CH"},
        {"瑞典", "SE"},         {"挪威", "NO"},         {"芬兰", "FI"},         {"丹麦", "DK"},
        {"冰岛", "IS"},         {"爱尔兰", "IE"},       {"波兰", "PL"},         {"捷克", "CZ"},
        {"斯洛伐克", "SK"},     {"斯洛文尼亚", "SI"},   {"匈牙利", "HU"},       {"罗马尼亚", "RO"},
        {"保加利亚", "BG"},     {"希腊", "GR"},         {"塞浦路斯", "CY"},     {"马耳他", "MT"},
        {"克罗地亚", "HR"},     {"塞尔维亚", "RS"},     {"立陶宛", "LT"},       {"拉脱维亚", "LV"},
        {"爱沙尼亚", "EE"},     {"乌克兰", "UA"},       {"俄罗斯", "RU"},       {"白俄罗斯", "BY"},
        {"土耳其", "TR"},       {"以色列", "IL"},       {"伊朗", "IR"},         {"沙特阿拉伯", "SA"},
        {"沙特", "SA"},         {"阿联酋", "AE"},       {"印度尼西亚", "ID"},   {"印尼", "ID"},
        {"印度", "IN"},         {"巴基斯坦", "PK"},     {"越南", "VN"},         {"泰国", "TH"},
        {"马来西亚", "MY"},     {"新加坡", "SG"},       {"菲律宾", "PH"},       {"缅甸", "MM"},
        {"老挝", "LA"},         {"柬埔寨", "KH"},       {"蒙古", "MN"},         {"阿富汗", "AF"},
        {"哈萨克斯坦", "KZ"},   {"乌兹别克斯坦", "UZ"}, {"加拿大", "CA"},       {"墨西哥", "MX"},
        {"巴西", "BR"},         {"阿根廷", "AR"},       {"智利", "CL"},         {"秘鲁", "PE"},
        {"哥伦比亚", "CO"},     {"巴拿马", "PA"},       {"澳大利亚", "AU"},     {"新西兰", "NZ"},
        {"南非", "ZA"},         {"埃及", "EG"},         {"埃塞俄比亚", "ET"},   {"尼日利亚", "NG"},
        {"几内亚", "GN"},       {"津巴布韦", "ZW"},     {"刚果(金)", "CD"},     {"也门", "YE"},
        {"叙利亚", "SY"},       {"伊拉克", "IQ"},       {"利比亚", "LY"},       {"列支敦士登", "LI"},
    });
    return table;
}

}  // namespace

const std::string& country_expression() {
    return countries().expression();
}

CountryMention country_at(std::string_view normal, std::size_t at) {
    const NamedValue* known = countries().at(normal, at);
    if (known == nullptr) return {};
    return {{at, at + known->name.size()}, known->value};
}

std::vector<CountryMention> find_countries(std::string_view normal) {
    std::vector<CountryMention> out;
    for (std::size_t at = 0; at < normal.size();) {
        if ((static_cast<unsigned char>(normal[at]) & 0xC0U) == 0x80U) {  // no name begins inside a character
            ++at;
            continue;
        }
        const CountryMention found = country_at(normal, at);
        if (!found.code.empty()) out.push_back(found);
        at = found.code.empty() ? at + 1 : found.range.end;
    }
    return out;
}

MarkedCountries::MarkedCountries(std::string_view normal) : mentions_(find_countries(normal)) {
    std::size_t from = 0;
    for (const CountryMention& mention : mentions_) {
        text_.append(normal, from, mention.range.begin - from);
        marks_.push_back(text_.size());
        text_ += kCountryMark;
        from = mention.range.end;
    }
    text_.append(normal, from);
}

std::vector<CountryMention> MarkedCountries::within(Range marked) const {
    std::vector<CountryMention> out;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        if (marks_[i] >= marked.begin && marks_[i] < marked.end) out.push_back(mentions_[i]);
    }
    return out;
}

}  // namespace gazetted::text
