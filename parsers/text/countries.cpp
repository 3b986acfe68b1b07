#include "parsers/text/countries.h"

#include "parsers/base/whitespace.h"
#include "parsers/text/name_table.h"

namespace gazetted::text {

namespace {

const NameTable& countries() {
    static const NameTable table({
        {"美利坚合众国", "US"},
        {"美国", "US"},
        {"日本国", "JP"},
        {"日本", "JP"},
        {"欧洲联盟", "EU"},
        {"欧盟", "EU"},
        {"中国台湾地区", "TW"},
        {"台湾地区", "TW"},
        {"中国台湾", "TW"},
        {"台湾", "TW"},
        {"大韩民国", "KR"},
        {"韩国", "KR"},
        {"朝鲜", "KP"},
        {"英国", "GB"},
        {"德国", "DE"},
        {"法国", "FR"},
        {"意大利", "IT"},
        {"西班牙", "ES"},
        {"葡萄牙", "PT"},
        {"荷兰", "NL"},
        {"比利时", "BE"},
        {"卢森堡", "LU"},
        {"奥地利", "AT"},
        {"瑞士", "CH"},
        {"瑞典", "SE"},
        {"挪威", "NO"},
        {"芬兰", "FI"},
        {"丹麦", "DK"},
        {"冰岛", "IS"},
        {"爱尔兰", "IE"},
        {"波兰", "PL"},
        {"捷克", "CZ"},
        {"斯洛伐克", "SK"},
        {"斯洛文尼亚", "SI"},
        {"匈牙利", "HU"},
        {"罗马尼亚", "RO"},
        {"保加利亚", "BG"},
        {"希腊", "GR"},
        {"塞浦路斯", "CY"},
        {"马耳他", "MT"},
        {"克罗地亚", "HR"},
        {"塞尔维亚", "RS"},
        {"立陶宛", "LT"},
        {"拉脱维亚", "LV"},
        {"爱沙尼亚", "EE"},
        {"乌克兰", "UA"},
        {"俄罗斯", "RU"},
        {"白俄罗斯", "BY"},
        {"土耳其", "TR"},
        {"以色列", "IL"},
        {"伊朗", "IR"},
        {"沙特阿拉伯", "SA"},
        {"沙特", "SA"},
        {"阿联酋", "AE"},
        {"印度尼西亚", "ID"},
        {"印尼", "ID"},
        {"印度", "IN"},
        {"巴基斯坦", "PK"},
        {"越南", "VN"},
        {"泰国", "TH"},
        {"马来西亚", "MY"},
        {"新加坡", "SG"},
        {"菲律宾", "PH"},
        {"缅甸", "MM"},
        {"老挝", "LA"},
        {"柬埔寨", "KH"},
        {"蒙古", "MN"},
        {"阿富汗", "AF"},
        {"哈萨克斯坦", "KZ"},
        {"乌兹别克斯坦", "UZ"},
        {"加拿大", "CA"},
        {"墨西哥", "MX"},
        {"巴西", "BR"},
        {"阿根廷", "AR"},
        {"智利", "CL"},
        {"秘鲁", "PE"},
        {"哥伦比亚", "CO"},
        {"巴拿马", "PA"},
        {"澳大利亚", "AU"},
        {"新西兰", "NZ"},
        {"南非", "ZA"},
        {"埃及", "EG"},
        {"埃塞俄比亚", "ET"},
        {"尼日利亚", "NG"},
        {"几内亚", "GN"},
        {"津巴布韦", "ZW"},
        {"刚果(金)", "CD"},
        {"也门", "YE"},
        {"叙利亚", "SY"},
        {"伊拉克", "IQ"},
        {"利比亚", "LY"},
        {"列支敦士登", "LI"},
        {"马里兰", ""},  // a state of the US, and no 马里
        {"马里", "ML"},
        {"刚果民主共和国", "CD"},
        {"民主刚果", "CD"},
        {"刚果金", "CD"},
        {"刚果(布)", "CG"},
        {"刚果共和国", "CG"},
        {"加蓬", "GA"},
        {"赤道几内亚", "GQ"},
        {"几内亚比绍", "GW"},
        {"巴布亚新几内亚", "PG"},
        {"喀麦隆", "CM"},
        {"中非共和国", "CF"},
        {"乍得", "TD"},
        {"尼日尔", "NE"},
        {"布基纳法索", "BF"},
        {"科特迪瓦", "CI"},
        {"加纳", "GH"},
        {"多哥", "TG"},
        {"贝宁", "BJ"},
        {"利比里亚", "LR"},
        {"塞拉利昂", "SL"},
        {"塞内加尔", "SN"},
        {"冈比亚", "GM"},
        {"佛得角", "CV"},
        {"毛里塔尼亚", "MR"},
        {"毛里求斯", "MU"},
        {"摩洛哥", "MA"},
        {"阿尔及利亚", "DZ"},
        {"突尼斯", "TN"},
        {"南苏丹", "SS"},
        {"苏丹", "SD"},
        {"厄立特里亚", "ER"},
        {"吉布提", "DJ"},
        {"索马里", "SO"},
        {"肯尼亚", "KE"},
        {"乌干达", "UG"},
        {"卢旺达", "RW"},
        {"布隆迪", "BI"},
        {"坦桑尼亚", "TZ"},
        {"赞比亚", "ZM"},
        {"马拉维", "MW"},
        {"莫桑比克", "MZ"},
        {"安哥拉", "AO"},
        {"纳米比亚", "NA"},
        {"博茨瓦纳", "BW"},
        {"莱索托", "LS"},
        {"斯威士兰", "SZ"},
        {"马达加斯加", "MG"},
        {"科摩罗", "KM"},
        {"塞舌尔", "SC"},
        {"约旦", "JO"},
        {"黎巴嫩", "LB"},
        {"巴勒斯坦", "PS"},
        {"科威特", "KW"},
        {"卡塔尔", "QA"},
        {"巴林", "BH"},
        {"阿曼", "OM"},
        {"阿拉伯联合酋长国", "AE"},
        {"孟加拉国", "BD"},
        {"孟加拉", "BD"},
        {"斯里兰卡", "LK"},
        {"尼泊尔", "NP"},
        {"不丹", "BT"},
        {"马尔代夫", "MV"},
        {"东帝汶", "TL"},
        {"文莱", "BN"},
        {"吉尔吉斯斯坦", "KG"},
        {"吉尔吉斯", "KG"},
        {"塔吉克斯坦", "TJ"},
        {"土库曼斯坦", "TM"},
        {"格鲁吉亚", "GE"},
        {"亚美尼亚", "AM"},
        {"阿塞拜疆", "AZ"},
        {"摩尔多瓦", "MD"},
        {"阿尔巴尼亚", "AL"},
        {"北马其顿", "MK"},
        {"黑山", "ME"},
        {"波黑", "BA"},
        {"安道尔", "AD"},
        {"摩纳哥", "MC"},
        {"圣马力诺", "SM"},
        {"危地马拉", "GT"},
        {"洪都拉斯", "HN"},
        {"萨尔瓦多", "SV"},
        {"尼加拉瓜", "NI"},
        {"哥斯达黎加", "CR"},
        {"伯利兹", "BZ"},
        {"古巴", "CU"},
        {"牙买加", "JM"},
        {"海地", "HT"},
        {"多米尼加", "DO"},
        {"巴哈马", "BS"},
        {"特立尼达和多巴哥", "TT"},
        {"圭亚那", "GY"},
        {"苏里南", "SR"},
        {"委内瑞拉", "VE"},
        {"厄瓜多尔", "EC"},
        {"玻利维亚", "BO"},
        {"巴拉圭", "PY"},
        {"乌拉圭", "UY"},
        {"斐济", "FJ"},
        {"所罗门群岛", "SB"},
        {"瓦努阿图", "VU"},
        {"萨摩亚", "WS"},
        {"汤加", "TO"},
        {"基里巴斯", "KI"},
        {"密克罗尼西亚", "FM"},
        {"马绍尔群岛", "MH"},
        {"帕劳", "PW"},
        {"瑙鲁", "NR"},
        {"图瓦卢", "TV"},
        {"新喀里多尼亚", "NC"},
    });
    return table;
}

}  // namespace

const std::string& country_expression() {
    return countries().expression();
}

CountryMention country_at(std::string_view normal, std::size_t at) {
    const NamedValue* known = countries().at(normal, at);
    if (known == nullptr || known->value.empty()) return {};
    return {{at, at + known->name.size()}, known->value};
}

std::vector<CountryMention> find_countries(std::string_view normal) {
    std::vector<CountryMention> out;
    for (std::size_t at = 0; at < normal.size();) {
        if (is_continuation(normal[at])) {  // no name begins inside a character
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
