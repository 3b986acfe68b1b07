#include "parsers/extract/zh_actors.h"

#include <algorithm>
#include <string>

#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// The last actor named before `at`: ours, foreign or nobody.
enum class Actor { kNobody, kOurs, kForeign };

/// 周四, 9月1日, 再次: what may stand between an actor and what it does.
constexpr const char* kBetween =
    "(?:官方|方面|新闻发言人|发言人|当地时间|(?:[0-9]{1,2}月)?[0-9]{1,2}日|(?:周|星期|礼拜)[一二三四五六日天]|今日|"
    "今天|今起|"
    "昨日|"
    "昨天|当日|日前|近日|再次|再度|再|又|也|已|正式|首次|同日|同时|随后|率先|拟|(?:自|从|于)[^，。;]+(?:起|，)|"
    "即日起|"
    "(?:上午|下午|晚间?|凌晨))*"
    "(?:$|宣布|决定|发布|公布|公告|要求|表示|计划|启动|开始|实施|实行|将|把|对|收紧|加强|扩大|升级|禁止|限制|暂停|叫停|"
    "恢复|停止|取消|解除|终止|拟|通知|通报|下令|签署|出台|推出|批准|制裁|调整|修订|修改|更新|增列|废止|推迟)";

/// What governs a state, ministries and persons: behind the country's name, or with a name of its own.
constexpr const char* kOrgans =
    "(?:政府|当局|总统府?|总理府?|首相府?|国王|部长会议|部长|大臣|内阁|议会|国会|参议院|众议院|法院|委员会|部门|部|省|"
    "局|署"
    "|厅|海关|军方|州)";

/// Organs that China does not have, whatever name stands before them; 该国 is never China.
constexpr const char* kForeignOrgans =
    "(?:总统府?|首相府?|内阁|国会|参议院|众议院|议会|(?:军|过渡|联邦|州|临时|当地)政府|部长会议|经济?产业省|经产省|"
    "外务省|"
    "防卫省|"
    "(?:能矿|矿业|矿产|能源|石油|工贸|贸工|商工|贸易|经济|内政)部长?|该国(?:政府)?|王室|总督)";

/// 中国宣布, 美国将, 甲国商务部2日发布: a state that does what follows, not one that is done to (对中国, 与美国).
const Pattern& country_acting() {
    static const Pattern pattern("(?:^|[^对向往至在与同给从和及、将把由被用自来输使国籍家个名经])(?:((?:" +
                                 text::country_expression() + ")(?:[^，。;:、对向与的将把在至和及被]*?" + kOrgans +
                                 ")?" + kBetween + ")|(?:中国大陆|大陆|内地|中共|中国|北京)(?:政府|官方|当局|方面)?" +
                                 kBetween + "|(?:中国大陆|大陆|内地)商务部)|(?:^|[，。:;! ])陆" + kBetween);
    return pattern;
}

/// 加蓬总统府2日宣布, 该国将: the state is known by its organ.
const Pattern& organ_acting() {
    static const Pattern pattern(std::string("(?:^|[^对向往至在与同给从和及、将把由被用自来输使经的])") +
                                 kForeignOrgans + kBetween);
    return pattern;
}

const Pattern& actor_named() {
    static const Pattern pattern(
        "(美方|美国?(?:政府|商务部|财政部|国务院|国会|贸易代表|产业与安全局)|美商务部|欧盟(?:委员会|理事会)|"
        "欧委会|欧洲议会|"
        "日本经济产业省|日经产省|荷政府|[欧英日荷德法加澳印韩俄菲泰越缅墨瑞]方(?:$|[^式面法案])|"
        "外方|外国政府|七国集团|北约|联合国(?:安全理事会|安理会)?|英国外交部|美(?:宣布|将|对))|"
        "(中方|中国政府|中国商务部|我国|(?:两|三|四|五|六|多)部门|商务部|海关总署|国务院|全国人大|协调机制|"
        "不可靠实体清单工作机制|"
        "工作机制|本公告)");
    return pattern;
}

/// The last actor that one pattern finds before `at`, if it stands behind the one known so far.
struct Last {
    Actor actor = Actor::kNobody;
    text::Range named{0, 0};

    void take(const Match& match, bool foreign) {
        // 甲国商务部: that ministry is the country's.
        const bool behind = actor == Actor::kNobody || match.end() > named.begin;
        if (behind && (match.begin() >= named.begin || match.whole().holds(named.begin)))
            actor = foreign ? Actor::kForeign : Actor::kOurs, named = match.whole();
    }
};

/// 北京宣布，因应美国政府对台售武，将…: who gave the reason does not act.
std::string without_reasons(std::string_view before) {
    static const Pattern reason("，(?:因应|针对|鉴于|由于|为了?(?:反制|回应|应对))[^，。;]*，");
    std::string out;  // stays empty where no reason is given
    for (const Match& match : reason.all(before)) {
        if (out.empty()) out = before;
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(match.begin()),
                  out.begin() + static_cast<std::ptrdiff_t>(match.end()), ' ');
    }
    return out;
}

Actor last_actor(std::string_view sentence, std::size_t at) {
    std::string_view before = sentence.substr(0, at);
    const std::string told = without_reasons(before);
    if (!told.empty()) before = told;
    Last last;
    for (const Match& match : actor_named().all(before))
        last.take(match, match.has(1));
    for (const Match& match : country_acting().all(before))
        last.take(match, match.has(1));
    for (const Match& match : organ_acting().all(before))
        last.take(match, true);
    return last.actor;
}

}  // namespace

bool asks_about_theirs(std::string_view title) {
    static const Pattern pattern(
        "就(?:美|英|欧|日|荷|加|澳|德|韩|印)(?:国|盟|方|本|政府)?[^元，]*(?:将|对|制裁|发布|宣布|列|修订|暂停|停止|"
        "取消|"
        "解除|恢复)");
    static const Pattern no_country("就(?:日前|日常|加强|加快|加大)");
    return pattern.in(title) && !no_country.in(title);
}

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
