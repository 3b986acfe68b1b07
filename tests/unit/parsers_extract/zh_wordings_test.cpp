// Other words for the same deeds: how else a formula of the law is put, one wording a line, grouped by act. What
// differs is the ministry's style over twenty years, joint notices of other authorities, and answers.
#include <catch2/catch.hpp>

#include "parsers/extract/zh_acts.h"
#include "parsers/text/normal.h"

using namespace gazetted;
using namespace gazetted::extract::zh;

namespace {

struct Row {
    const char* wording;
    const char* acts;
};

const Row kWordings[] = {
    // licences
    {"未取得许可的，任何单位和个人不得出口甲物项。", "licence_required"},
    {"未经国务院商务主管部门批准，不得出口甲类设备。", "licence_required"},
    {"未获得两用物项出口许可证件的，不得向境外转移或者提供下列物项。", "licence_required"},
    {"任何组织和个人未经许可，不得出口本公告所列技术。", "licence_required"},
    {"任何单位和个人未经商务部许可不得出口下列物项：", "licence_required"},
    {"没有取得出口许可证的，不得出口附件所列化学品。", "licence_required"},
    {"对下列物项实行出口许可证管理：", ""},
    {"甲相关产品出口实行许可管理，凭出口许可证办理通关手续。", "licence_required"},
    {"出口甲相关设备应当取得两用物项出口许可证件。", "licence_required"},
    {"出口经营者拟出口甲材料、乙材料的，须事先取得商务部颁发的出口许可。", "licence_required"},
    {"转让或者向境外提供上述技术，应当依法申领技术出口许可证。", "licence_required"},
    {"对上述实体的出口不适用通用许可，应逐单申请单项许可。", "licence_required"},
    {"不得以通用许可方式向关注名单实体出口。", "licence_required"},
    {"出口经营者应按《某办法》的规定办理出口许可手续。", ""},
    {"不符合上述情形的，仍应依法申请许可。", "licence_required"},
    {"甲物项经第三地转运的，仍须取得两用物项出口许可。", "licence_required"},
    {"相关物项出口不再需要申请许可。", "exempt"},
    {"生产、购买和出口上述物质，应当依照有关条例的规定取得许可或者进行备案。", "licence_required"},
    {"未经商务部批准，禁止向某国军事用户出口两用物项。", "licence_required prohibited"},
    {"未获批准的，严禁任何组织和个人向管控名单实体转移甲物项。", "licence_required prohibited"},
    {"出口经营者不得违反规定向列入关注名单的实体出口甲物项。", "prohibited"},
    {"出口经营者不得违反关注名单管理要求。", "duty"},
    {"任何人不得违反本公告规定，为上述实体提供代理、中介服务。", "services_ban"},
    // bans
    {"加强最终用户和最终用途核查，逐案审查，从严把握。", "stricter_review case_by_case"},
    {"已签订合同但尚未履行完毕的出口，一律终止。", "stop_ongoing"},
    {"禁止用于一切有助于提升某国军事实力的用途。", "prohibited"},
    {"禁止我国境内的组织、个人向其提供数据和个人信息；", "dealings_ban"},
    {"自2031年9月1日起，不再对甲实施临时管制。", "exempt"},
    {"已进入公共领域的技术，不受该公告约束。", "exempt"},
    {"对关注名单实体，不适用2031年第5号公告规定的便利措施。", ""},
    {"任何单位不得以其不受公告约束为由规避许可。", ""},
    {"删除该公告第二条中关于列入管控名单的表述。", ""},
    {"基础研究中的技术不受公告管辖。", "exempt"},
    {"已公开的技术不受此次管制措施限制。", "exempt"},
    {"审查期限不受某条例第十七条规定的限制。", ""},
    {"严禁向上述企业出口两用物项；", "prohibited"},
    {"出口经营者不得以任何方式向上述实体出口两用物项。", "prohibited"},
    {"一律不得对某国军方出口。", "prohibited"},
    {"不允许将原产于中国的两用物项提供给上述实体。", "prohibited"},
    {"任何国家和地区的组织、个人均不得将原产于中国的甲物项转移给上述实体。", "prohibited"},
    {"境外组织或者个人不得把从中国取得的两用物项转让、提供给附件所列实体。", "prohibited"},
    {"自即日起暂时禁止出口甲气体。", "prohibited"},
    // what is done to listed parties
    {"限制或者禁止其从事与中国有关的进出口活动；", "trade_ban"},
    {"不得从事与中国有关的进出口活动；", "trade_ban"},
    {"禁止上述实体与中国开展进出口贸易；", "trade_ban"},
    {"不得在中国境内新增投资；", "investment_ban"},
    {"限制或者禁止其在中国境内投资；", "investment_ban"},
    {"限制或者禁止其相关人员、交通运输工具等入境；", "entry_ban"},
    {"对其高级管理人员不准入境、不予签发签证；", "entry_ban"},
    {"撤销其相关人员在中国境内的工作许可、居留资格；", "residence_ban"},
    {"不批准其高级管理人员在华工作许可、停留居留资格，已有的予以取消；", "residence_ban"},
    {"对该公司处以相当于其某项合同金额两倍的罚款，自公布之日起15日内缴纳；", "fine"},
    {"禁止境内的组织、个人与上述实体从事交易、合作等活动。", "dealings_ban"},
    {"境内任何组织和个人不得与上述企业开展交易、合作等活动；", "dealings_ban"},
    // refusals, reviews, openings
    {"一般不予批准。", "refused"},
    {"原则上不批准对某国军事用户的出口申请。", "refused"},
    {"对最终用途为军事目的的申请，一律不予核准。", "refused"},
    {"对其出口申请予以从严审查。", "stricter_review"},
    {"加强对甲相关物项最终用户和最终用途的审查。", "stricter_review"},
    {"实行更为严格的最终用途审核。", "stricter_review"},
    {"对其出口申请逐案评估、审慎决定。", "case_by_case"},
    {"按照个案处理的原则审批。", "case_by_case"},
    {"进行逐案审核。", "case_by_case"},
    {"下列情形免于申请许可：", "exempt"},
    {"可以免予申领许可证件。", "exempt"},
    {"不需要取得出口许可证件，但应当事后向商务部备案。", "exempt duty"},
    {"不纳入本公告管制范围。", "exempt"},
    {"已公开的技术不受本公告限制。", "exempt"},
    {"因特殊情况确需向上述实体出口的，出口经营者应向商务部提出申请。", "application_route"},
    {"确因特殊情况需要出口的，应当向商务部申请。", "application_route"},
    {"有特殊需要的，可以向工作机制办公室申请与上述实体开展交易。", "application_route"},
    {"可以提出移出关注名单的申请。", "removal_route"},
    {"可向商务部申请从关注名单中移除。", "removal_route"},
    {"经核实后，可以申请将其移出关注名单。", "removal_route"},
    // lists
    {"将甲公司列入《不可靠实体清单》。", "list"},
    {"决定把甲公司、乙公司纳入出口管制管控名单，自即日起执行。", "list"},
    {"甲公司此前多次参与对某地军售，决定将其列入不可靠实体清单。", "list"},
    {"决定将曾向境外转移受控物项的甲公司列入出口管制管控名单。", "list"},
    {"决定在出口管制管控名单中增列甲公司等5家实体。", "list"},
    {"将甲公司从不可靠实体清单中删除。", "delist"},
    {"决定将甲公司、乙公司调出关注名单。", "delist"},
    {"对被列入管控名单的实体，出口经营者不得与其交易。", "dealings_ban"},
    // duties and consequences
    {"应立即停止正在进行的相关出口活动。", "stop_ongoing"},
    {"对正在履行的合同，应当立即中止。", "stop_ongoing"},
    {"已经开展的相关活动须即刻停止。", "stop_ongoing"},
    {"出口经营者应妥善保存相关资料，保存期限不少于5年。", "duty"},
    {"应当建立健全内部合规制度。", "duty"},
    {"进口商应当作出不擅自改变最终用途的承诺。", "duty"},
    {"发现最终用户可能改变用途的，应立即向商务部报告。", "duty"},
    {"依法承担相应法律责任。", "liability"},
    {"构成犯罪的，依法追究刑事责任。", "liability"},
    {"由有关部门依法惩处。", "liability"},
};

std::string joined(const std::vector<std::string_view>& codes) {
    std::string out;
    for (const std::string_view code : codes)
        out.append(out.empty() ? "" : " ").append(code);
    return out;
}

}  // namespace

TEST_CASE("other wordings of the same deed") {
    for (const Row& row : kWordings) {
        const text::NormalText normal(row.wording);
        const std::string got = joined(acts_in(normal.view()));
        INFO(row.wording);
        CHECK(got == row.acts);
    }
}
