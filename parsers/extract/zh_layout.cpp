#include "parsers/extract/zh_layout.h"

#include <algorithm>
#include <optional>

#include "parsers/base/search.h"
#include "parsers/text/authorities.h"
#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
#include "parsers/text/numerals.h"
#include "parsers/text/party_names.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

bool is_site_line(std::string_view line) {
    static const Pattern pattern(
        "^(?:本站转载|本站注明|打印|分享|主办单位|承办单位|技术支持|关于我们|联系我们|网站地图|网站标识码|版权所有|"
        "责任编辑|"
        "上一篇|下一篇|上一条|下一条|相关(?:链接|附件|文章|新闻)|扫一扫|返回(?:顶部|列表)|首页(?: "
        "|>|$|政务)|您(?:所在的|的当前)位置|"
        "当前位置|【?(?:打印本页|关闭窗口|字体)|.{0,12}ICP备|.{0,8}公网安备|Copyright|Produced By)");
    return pattern.in(line);
}

/// 【发文日期】…, 来源：…, 索 引 号：…: the box above the text.
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

/// Letterhead: 公告, 令, 第4号, 2025年第10号, 部长王文涛.
bool is_letterhead(std::string_view line) {
    static const Pattern pattern(
        "^(?:(?:联合)?(?:公告|通告|令|决定|通知)|(?:\\[?[0-9〇○零一二三四五六七八九]{4}\\]?年?)?第?[0-"
        "9一二三四五六七八九十百]{1,4}号"
        "(?:令|公告)?|(?:部长|署长|局长|主任|总理|主席)[^，。]{2,8}|[(【]?(?:已废止|失效|现行有效)[)】]?)$");
    return pattern.in(line);
}

/// （2024年5月21日……令第6号公布，自……起施行）, （2015年7月1日……通过）.
bool is_promulgation(std::string_view line) {
    static const Pattern pattern("^\\((?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日.*(?:公布|通过|修订|发布|施行).*\\)$");
    return pattern.in(line);
}

/// 商务部 海关总署公告2021年第48号 as a line of its own.
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

/// The number that a name of a file or a heading gives an annex; `otherwise` where it gives none.
int annex_number(std::string_view line, int otherwise = 1) {
    static const Pattern pattern("^附(?:件|表|录)?([0-9]{1,2})");
    const auto match = pattern.find(line);
    if (!match || !match->has(1)) return otherwise;
    return std::max(1, text::number_of(match->text(line, 1)).value_or(otherwise));
}

/// A heading under which a list follows: 出口管制管控名单, 反制清单, 被列入…的10家美国实体.
bool is_list_heading(std::string_view line) {
    static const Pattern pattern("(?:名单|清单|目录|列表|一览表|实体|企业)$");
    return line.size() <= 120 && pattern.in(line) && line.find("。") == std::string_view::npos;
}

/// Numbered, with a name in both scripts: only lists of parties look like this.
bool is_party_line(const Line& line, const Text& text) {
    if (line.marker.level == 0) return false;
    const auto name = text::party_in_line(text.block(line.place.block), line.place.range);
    return name && !name->zh.empty() && !name->en.empty() && text.at(line.place).find("。") == std::string_view::npos;
}

bool is_question(std::string_view line) {
    static const Pattern pattern("^(?:问|有记者问|记者问|记者|提问|[^:。]{1,30}记者)(?:[0-9一二三四五六七八九]{0,2}):");
    return pattern.in(line);
}

/// Length of 答： and the like at the start of a line.
std::size_t answer_mark(std::string_view line) {
    static const Pattern pattern("^(?:答|答复|回答|(?:商务部)?(?:新闻)?发言人[^:，。]*):");
    const auto match = pattern.find(line);
    return match ? match->end() : 0;
}

/// 何某某：after a question the name of the one who answers.
bool is_answer(std::string_view line) {
    static const Pattern named("^[^:，。、 ()a-zA-Z0-9]{2,4}:");  // two to four Chinese characters
    return answer_mark(line) != 0 || (named.in(line) && !is_question(line));
}

/// The block after the last line of the box (【发文日期】…) near the top; 0 where there is none.
std::uint32_t end_of_header_box(const Text& text) {
    constexpr std::size_t kNearTheTop = 30;
    static const Pattern field("^【(?:发布单位|发布文号|发文日期|发文字号|文号|成文日期)】");
    std::uint32_t end = 0;
    for (std::size_t block = 0; block < std::min(text.blocks(), kNearTheTop); ++block) {
        if (field.in(text.block(block))) end = static_cast<std::uint32_t>(block) + 1;
    }
    return end;
}

/// Walks the lines from top to bottom and says what each is.
class ZoneReader {
  public:
    explicit ZoneReader(const Text& text) : text_(text), header_end_(end_of_header_box(text)) {}

    Zone zone_of(const Line& line) {
        const std::string_view words = text_.at(line.place);
        if (is_site_line(words)) return Zone::kSite;
        switch (stage_) {
            case Stage::kHeader:
                return in_header(line, words);
            case Stage::kQuestion:
                return in_question(line, words);
            case Stage::kBody:
                return in_body(line, words);
            case Stage::kAttachments:
                return in_attachments(line, words);
            case Stage::kSigned:
                return after_signature(line, words);
            case Stage::kAnnex:
                break;
        }
        if (is_annex_heading(words)) annex_ = annex_number(words);
        return Zone::kAnnex;
    }

    /// All that follows, up to the next file, is text of an annex that is a file of its own.
    void open_file(const model::Attachment& file, int index) {
        stage_ = Stage::kAnnex;
        annex_ = annex_number(text::NormalText(file.text).view(), index);
    }

    [[nodiscard]] int annex() const { return stage_ == Stage::kAnnex ? annex_ : 0; }

  private:
    enum class Stage : std::uint8_t { kHeader, kQuestion, kBody, kAttachments, kSigned, kAnnex };

    Zone in_header(const Line& line, std::string_view words) {
        const bool header = text_.document().blocks[line.place.block].kind == model::BlockKind::kHeaderField ||
                            is_header_field(words) || is_letterhead(words) || is_authorities_only(words) ||
                            is_promulgation(words) || is_number_line(words) || is_date_only(words) ||
                            words == text_.title();
        // The site's own words may stand above the box.
        const bool above_box = line.place.block < header_end_ && words.find("。") == std::string_view::npos;
        // **问：** looks like a field of the box and is none.
        const bool speaks = is_question(words) || answer_mark(words) != 0;
        if ((header || above_box) && line.marker.level == 0 && !speaks) return Zone::kHeader;
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone in_question(const Line& line, std::string_view words) {
        if (!is_answer(words)) return Zone::kQuestion;
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone in_body(const Line& line, std::string_view words) {
        if (is_question(words)) {
            stage_ = Stage::kQuestion;
            return Zone::kQuestion;
        }
        if (is_attachments(words)) {
            stage_ = Stage::kAttachments;
            return Zone::kAttachments;
        }
        if (line.marker.level == 0 && is_annex_heading(words)) return open_annex(words);
        const bool signature =
            line.marker.level == 0 && (is_authorities_only(words) || is_seal(words) || is_date_only(words));
        if (signature) stage_ = Stage::kSigned;
        return signature ? Zone::kSignature : Zone::kBody;
    }

    Zone in_attachments(const Line& line, std::string_view words) {
        if (line.marker.level == 3 && !is_party_line(line, text_)) return Zone::kAttachments;
        if (is_party_line(line, text_)) return open_annex(words);
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone after_signature(const Line& line, std::string_view words) {
        if (is_authorities_only(words) || is_seal(words) || is_date_only(words) || is_letterhead(words)) {
            return Zone::kSignature;
        }
        if (is_annex_heading(words) || is_list_heading(words) || is_party_line(line, text_)) return open_annex(words);
        stage_ = Stage::kBody;
        return in_body(line, words);
    }

    Zone open_annex(std::string_view words) {
        stage_ = Stage::kAnnex;
        annex_ = is_annex_heading(words) ? annex_number(words) : 1;
        return Zone::kAnnex;
    }

    const Text& text_;
    std::uint32_t header_end_;  ///< the block after the last field of the box
    Stage stage_ = Stage::kHeader;
    int annex_ = 0;
};

Line line_of(const Text& text, std::uint32_t block, text::Range range) {
    Line line;
    line.number_begin = static_cast<std::uint32_t>(range.begin);
    std::string_view words = text.block(block).substr(range.begin, range.end - range.begin);
    // 【已废止】商务部公告…: what the site says of the notice is no part of its words.
    static const Pattern status("^【(?:已|现)?(?:废止|失效|有效|修改|修订)[^】]{0,6}】");
    const auto stated = block == 0 || range.begin == 0 ? status.find(words) : std::nullopt;
    const std::size_t head = stated ? stated->end() : 0;
    line.marker = marker_at(words.substr(head));
    std::size_t skip = head + line.marker.length;
    while (skip < words.size() && words[skip] == ' ')
        ++skip;
    line.place = {block, {range.begin + skip, range.end}};
    return line;
}

/// One block's lines: the block, cut where numbered parts or an answer were run together.
std::vector<Line> lines_of(const Text& text, std::uint32_t block) {
    static const Pattern answer("[?。](答:)");
    const std::string_view whole = text.block(block);
    std::vector<std::size_t> cuts = run_in_parts(whole);
    cuts.push_back(0);
    const auto match = holds_characters(whole, "答:") ? answer.find(whole) : std::nullopt;
    if (match) cuts.push_back(match->groups[1].begin);
    std::sort(cuts.begin(), cuts.end());
    std::vector<Line> out;
    out.reserve(cuts.size());
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::size_t end = i + 1 < cuts.size() ? cuts[i + 1] : whole.size();
        if (cuts[i] < end) out.push_back(line_of(text, block, {cuts[i], end}));
    }
    return out;
}

}  // namespace

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

std::vector<Line> lay_out(const Text& text) {
    std::vector<Line> out;
    out.reserve(text.blocks());
    ZoneReader reader(text);
    const auto& blocks = text.document().blocks;
    const auto& files = text.document().attachments;
    int file = 0;
    for (std::uint32_t block = 0; block < text.blocks(); ++block) {
        if (text.block(block).empty()) continue;
        if (blocks[block].annex != file && static_cast<std::size_t>(blocks[block].annex) <= files.size()) {
            file = blocks[block].annex;
            reader.open_file(files[static_cast<std::size_t>(file) - 1], file);
        }
        if (blocks[block].kind == model::BlockKind::kTitle) {
            Line title{text.all_of(block), Zone::kTitle, {}, 0, 0};
            out.push_back(std::move(title));
            continue;
        }
        for (Line& line : lines_of(text, block)) {
            line.zone = reader.zone_of(line);
            line.annex = line.zone == Zone::kAnnex ? reader.annex() : 0;
            if (line.zone == Zone::kBody) line.place.range.begin += answer_mark(text.at(line.place));
            out.push_back(std::move(line));
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
