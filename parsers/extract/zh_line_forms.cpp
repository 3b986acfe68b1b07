#include "parsers/extract/zh_line_forms.h"

#include <algorithm>

#include "parsers/text/authorities.h"
#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

}  // namespace

bool is_site_line(std::string_view line) {
    static const Pattern pattern(
        "^(?:本站转载|本站注明|打印|分享|主办单位|承办单位|技术支持|关于我们|联系我们|网站地图|网站标识码|版权所有|"
        "责任编辑|"
        "上一篇|下一篇|上一条|下一条|相关(?:链接|附件|文章|新闻)|扫一扫|返回(?:顶部|列表)|首页(?: "
        "|>|$|政务)|您(?:所在的|的当前)位置|"
        "当前位置|【?(?:打印本页|关闭窗口|字体)|.{0,12}ICP备|.{0,8}公网安备|Copyright|Produced By)");
    return pattern.in(line);
}

bool is_header_field(std::string_view line) {
    static const Pattern pattern(
        "^(?:【(?:发布单位|发布文号|发文日期|发布日期|发文字号|文号|实施日期|生效日期|时效|分类|发文单位|成文日期|名称|"
        "主题)|"
        "(?:来源|文章来源|信息来源|类型|分类|发布时间|发布日期|发文日期|发文机关|发文单位|发布单位|发文字号|发布文号|"
        "公告编号|公告号|文件编号|"
        "文号|成文日期|"
        "索引号|主题分类|主题词|时效状态|有效性|标题|名称|公开(?:日期|类别)|责任部门|信息分类|作者|栏目|时间|日期)[:】]"
        "|"
        "(?:19|20|21)[0-9]{2}(?:-|/|年)[0-9]{1,2}(?:-|/|月)[0-9]{1,2}日? *(?:[0-9:]{5,8})? *"
        "(?:(?:来源|文章来源|信息来源|作者|编辑|字号|浏览|发布于)[^。]{0,60})?$)");
    return pattern.in(line);
}

bool is_letterhead(std::string_view line) {
    static const Pattern pattern(
        "^(?:(?:联合)?(?:公告|通告|令|决定|通知)|(?:\\[?[0-9〇○零一二三四五六七八九]{4}\\]?年?)?第?[0-"
        "9一二三四五六七八九十百]{1,4}号"
        "(?:令|公告)?|(?:部长|署长|局长|主任|总理|主席)[^，。]{2,8}|[(【]?(?:已废止|失效|现行有效)[)】]?)$");
    return pattern.in(line);
}

bool is_promulgation(std::string_view line) {
    static const Pattern pattern("^\\((?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日.*(?:公布|通过|修订|发布|施行).*\\)$");
    return pattern.in(line);
}

bool is_number_line(std::string_view line) {
    const bool bracketed = line.size() > 2 && line.front() == '(' && line.back() == ')';
    if (bracketed) line = line.substr(1, line.size() - 2);
    const auto notices = text::find_notices(line);
    return notices.size() == 1 && notices[0].range.begin == 0 && notices[0].range.end == line.size();
}

bool is_seal(std::string_view line) {
    static const Pattern pattern("^\\((?:代章|[^()]{2,12}代章|盖章|公章)\\)$");
    return pattern.in(line);
}

bool is_annex_heading(std::string_view line) {
    static const Pattern pattern("^附(?:件|表|录)?[0-9一二三四五六七八九]{0,2}(?::|$|\\s)");
    return pattern.in(line) && line.size() <= 90;
}

bool is_attachments(std::string_view line) {
    static const Pattern pattern("^附(?:件|表)?(?:[0-9一二三四五六七八九]{0,2})?:");
    return pattern.in(line);
}

int annex_number(std::string_view line, int otherwise) {
    static const Pattern pattern("^附(?:件|表|录)?([0-9]{1,2})");
    const auto match = pattern.find(line);
    if (!match || !match->has(1)) return otherwise;
    return std::max(1, text::number_of(match->text(line, 1)).value_or(otherwise));
}

bool is_list_heading(std::string_view line) {
    static const Pattern pattern("(?:名单|清单|目录|列表|一览表|实体|企业)$");
    return line.size() <= 120 && pattern.in(line) && line.find("。") == std::string_view::npos;
}

bool is_question(std::string_view line) {
    static const Pattern pattern("^(?:问|有记者问|记者问|记者|提问|[^:。]{1,30}记者)(?:[0-9一二三四五六七八九]{0,2}):");
    return pattern.in(line);
}

std::size_t answer_mark(std::string_view line) {
    static const Pattern pattern("^(?:答|答复|回答|(?:商务部)?(?:新闻)?发言人[^:，。]*):");
    const auto match = pattern.find(line);
    return match ? match->end() : 0;
}

bool is_answer(std::string_view line) {
    static const Pattern named("^[^:，。、 ()a-zA-Z0-9]{2,4}:");  // two to four Chinese characters
    return answer_mark(line) != 0 || (named.in(line) && !is_question(line));
}

bool is_authorities_only(std::string_view line) {
    if (line.empty() || line.size() > 300) return false;
    const auto names = text::authorities_at(line, 0);
    if (names.empty()) return false;
    const std::string_view rest = line.substr(names.back().range.end);
    static const Pattern tail("^ *(?:公告|令|通告|联合公告|安全与管制局|新闻办公室|办公厅)? *$");
    return tail.in(rest);
}

bool is_date_only(std::string_view line) {
    const bool bracketed = line.size() > 2 && line.front() == '(' && line.back() == ')';
    if (bracketed) line = line.substr(1, line.size() - 2);
    const auto dates = text::find_dates(line);
    return dates.size() == 1 && dates[0].range.begin == 0 && dates[0].range.end == line.size();
}

}  // namespace gazetted::extract::zh
