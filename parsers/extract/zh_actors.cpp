#include "parsers/extract/zh_actors.h"

#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// The last actor named before `at`: ours, foreign or nobody.
enum class Actor { kNobody, kOurs, kForeign };

/// 政府, 周四, 9月1日, 再次: what may stand between a country and what it does.
constexpr const char* kBetween =
    "(?:政府|官方|方面|当局|当地时间|(?:[0-9]{1,2}月)?[0-9]{1,2}日|(?:周|星期|礼拜)[一二三四五六日天]|今日|今天|今起|"
    "昨日|"
    "昨天|当日|日前|近日|再次|再度|再|又|也|已|正式|首次|同日|同时|随后|率先|拟|(?:自|从|于)[^，。;]+(?:起|，)|"
    "即日起|"
    "(?:上午|下午|晚间?|凌晨))*"
    "(?:$|宣布|决定|发布|公布|公告|要求|表示|计划|启动|开始|实施|实行|将|把|对|收紧|加强|扩大|升级|禁止|限制|暂停|"
    "恢复|停止|取消|解除|终止|拟)";

/// 中国宣布, 美国将: a country that does what follows, not one that is done to (对中国, 与美国).
const Pattern& country_acting() {
    static const Pattern pattern("(?:^|[^对向往至在与同给从和及、将把由被用自来输使国籍家个名])(?:((?:" +
                                 text::country_expression() + ")" + kBetween + ")|(?:中国|北京)" + kBetween + ")");
    return pattern;
}

Actor last_actor(std::string_view sentence, std::size_t at) {
    static const Pattern pattern(
        "(美方|美国?(?:政府|商务部|财政部|国务院|国会|贸易代表|产业与安全局)|美商务部|欧方|欧盟(?:委员会|理事会)|"
        "欧委会|欧洲议会|英方|日方|日本政府|"
        "日本经济产业省|日经产省|荷方|荷兰政府|荷政府|德方|法方|加方|加拿大政府|澳方|澳大利亚政府|印方|韩方|韩国政府|"
        "外方|外国政府|七国集团|北约|联合国(?:安全理事会|安理会)?|英国(?:"
        "外交部|政府)|美(?:宣布|将|对))|"
        "(中方|中国政府|中国商务部|我国|(?:两|三|四|五|六|多)部门|商务部|海关总署|国务院|全国人大|协调机制|"
        "不可靠实体清单工作机制|"
        "工作机制|本公告)");
    const std::string_view before = sentence.substr(0, at);
    Actor last = Actor::kNobody;
    std::size_t named = 0;
    for (const Match& match : pattern.all(before)) {
        last = match.has(1) ? Actor::kForeign : Actor::kOurs;
        named = match.begin();
    }
    for (const Match& match : country_acting().all(before)) {
        if (last == Actor::kNobody || match.begin() >= named) last = match.has(1) ? Actor::kForeign : Actor::kOurs;
    }
    return last;
}

}  // namespace

bool acts_on_chinese(std::string_view deed) {
    static const Pattern pattern(
        "中国(?:实体|企业|公司|机构|个人|军工)|我(?:国)?(?:多家|有关|部分)?(?:实体|企业|公司|机构)|中企|\"实体清单\"");
    return pattern.in(deed);
}

bool is_foreign_deed(std::string_view sentence, std::size_t at) {
    return last_actor(sentence, at) == Actor::kForeign;
}

bool is_our_deed(std::string_view sentence, std::size_t at, bool own_voice) {
    const Actor actor = last_actor(sentence, at);
    return actor == Actor::kOurs || (actor == Actor::kNobody && own_voice);
}

}  // namespace gazetted::extract::zh
