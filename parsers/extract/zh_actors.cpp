#include "parsers/extract/zh_actors.h"

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// The last actor named before `at`: ours, foreign or nobody.
enum class Actor { kNobody, kOurs, kForeign };

Actor last_actor(std::string_view sentence, std::size_t at) {
    static const Pattern pattern(
        "(美方|美国?(?:政府|商务部|财政部|国务院|国会|贸易代表|产业与安全局)|美商务部|欧方|欧盟(?:委员会|理事会)|"
        "欧委会|欧洲议会|英方|日方|日本政府|"
        "日本经济产业省|日经产省|荷方|荷兰政府|荷政府|德方|法方|加方|加拿大政府|澳方|澳大利亚政府|印方|韩方|韩国政府|"
        "外方|外国政府|七国集团|北约|联合国(?:安全理事会|安理会)?|英国(?:"
        "外交部|政府)|美(?:宣布|将|对))|"
        "(中方|中国政府|中国商务部|我国|(?:两|三|四|五|六|多)部门|商务部|海关总署|国务院|不可靠实体清单工作机制|"
        "工作机制|本公告)");
    Actor last = Actor::kNobody;
    for (const Match& match : pattern.all(sentence.substr(0, at)))
        last = match.has(1) ? Actor::kForeign : Actor::kOurs;
    return last;
}

}  // namespace

bool acts_on_chinese(std::string_view deed) {
    static const Pattern pattern(
        "中国(?:实体|企业|公司|机构|个人|军工)|我(?:国)?(?:多家|有关|部分)?(?:实体|企业|公司|机构)|中企|\"实体清单\"");
    return pattern.in(deed);
}

bool is_our_deed(std::string_view sentence, std::size_t at, bool own_voice) {
    const Actor actor = last_actor(sentence, at);
    return actor == Actor::kOurs || (actor == Actor::kNobody && own_voice);
}

}  // namespace gazetted::extract::zh
