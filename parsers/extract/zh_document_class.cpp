#include "parsers/extract/zh_document_class.h"

#include <algorithm>
#include <string_view>

#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::DocumentClass;
using text::Pattern;

/// 某社北京8月5日电: a report, whatever its headline ends in.
bool has_dateline(const Text& text, const Outline& outline) {
    static const Pattern pattern("^[^，。:;]{2,16}?(?:(?:[0-9]{4}年)?[0-9]{1,2}月)?[0-9]{1,2}日(?:电|讯|消息)");
    const auto& sentences = outline.sentences;
    return !sentences.empty() && pattern.in(text.at(sentences.front().place));
}

/// 商务部9日公告, 商务部今日宣布: someone else's words.
bool tells_of_ministry(const Text& text, const Outline& outline) {
    static const Pattern pattern(
        "^(?:据)?(?:中国)?商务部(?:网站|官网)?(?:于)?(?:(?:(?:[0-9]{4}年)?[0-9]{1,2}月)?[0-9]{1,2}日|今[日天早晚]|"
        "昨[日天晚]|日前|"
        "近日|当[日天]|(?:周|星期)[一二三四五六日天])(?:[早晚上下]?[午间上晨]?)?(?:对外)?(?:公告|宣布|发布|表示|称|"
        "通报|决定)|"
        "^据(?:中国)?商务部|^(?:[^，。;]{0,12})记者(?:从|获悉|注意到|了解到)");
    constexpr std::size_t kSentences = 3;
    std::size_t read = 0;
    return std::any_of(outline.sentences.begin(), outline.sentences.end(), [&](const Sentence& sentence) {
        return read++ < kSentences && pattern.in(text.at(sentence.place));
    });
}

/// 欧盟修订…清单, 美国发布…公告: the ministry's news about other countries' controls.
bool is_foreign_title(std::string_view title) {
    static const Pattern others("^(?:联合国|瓦森纳|核供应国|澳大利亚集团|美|英|俄)");
    return !text::country_at(title, 0).code.empty() || others.in(title);
}

bool starts_with_question(const Outline& outline) {
    for (const Line& line : outline.lines) {
        if (line.zone == Zone::kQuestion) return true;
        if (line.zone == Zone::kBody) return false;
    }
    return false;
}

/// 答记者问, 应询, 负责人解读 …
bool is_answer_title(std::string_view title) {
    static const Pattern pattern(
        "答记者问|应询|答问|新闻发言人(?:就|谈|:)|发言人就|负责人(?:就|解读|答|谈)|例行新闻发布会|记者会|问答|解读|"
        "发表谈话|吹风会");
    return pattern.in(title);
}

/// 10月9日上午，商务部发布两项公告: how a report opens and no notice does, unless its title says 关于….
bool opens_with_day_of_ministry(const Text& text, const Outline& outline) {
    static const Pattern opens(
        "^(?:导读 ?)?(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午|[早晚]间|晚|傍晚)?，(?:据[^，。;]{2,16}，)?"
        "(?:中国)?(?:商务部|海关总署)[^。;]{0,60}?(?:发布|公布|公告|宣布)[^。;]*(?:公告|清单|决定|管制|名单|目录|"
        "措施)");
    static const Pattern own_title("关于[^。;]*的?(?:公告|决定|通知)\\)?$");
    static const Pattern decides("现(?:决定|将|就|对)");
    constexpr std::size_t kSentences = 2;
    if (own_title.in(text.title()) || is_answer_title(text.title())) return false;
    std::size_t read = 0;
    return std::any_of(outline.sentences.begin(), outline.sentences.end(), [&](const Sentence& sentence) {
        const std::string_view words = text.at(sentence.place);
        return read++ < kSentences && opens.in(words) && !decides.in(words);
    });
}

}  // namespace

model::DocumentClass class_of(const Text& text, const Outline& outline, const Signs& signs) {
    static const Pattern notice(
        "(?:公告|决定|(?:^|[^禁])令|通告|通知|规定|办法|条例|细则|目录|清单)》?(?:[(【][^()【】]*[)】])?$|^"
        "中华人民共和国[^"
        "，。]{"
        "2,20}法(?:[(【]|$)|公布[^。]{0,60}决定");
    // …列入不可靠实体清单 tells of a list and names no document.
    static const Pattern tells("(?:列入|纳入|移出|加入|增列|进入)[^，。》]*(?:名单|清单|目录)$");
    // 商务部:继续暂停实施六项…公告 is a headline.
    static const Pattern headline(
        "^(?:中国)?(?:商务部|海关总署|[^，。:]{0,8}部门)(?:[^，。:]{0,8}:|(?:今日|今天|日前|近日)?宣布)");
    const std::string_view title = text.title();
    const bool press = text.document().channel == model::Channel::kPress;
    const bool official = text.document().channel == model::Channel::kOfficial;
    // A report by its own first words is one, whatever its headline names.
    const bool report = has_dateline(text, outline) ||
                        (!signs.numbered && (tells_of_ministry(text, outline) ||
                                             (!signs.dated_below && opens_with_day_of_ministry(text, outline))));
    if (!official && !starts_with_question(outline) && report)
        return press ? DocumentClass::kPress : DocumentClass::kOther;
    if (is_answer_title(title) || starts_with_question(outline)) return DocumentClass::kAnswer;
    if (signs.numbered || (signs.number_in_part && !press)) return DocumentClass::kAnnouncement;
    const bool ours = signs.has_issuers && !is_foreign_title(title);
    if (!signs.law && !signs.dated_below && has_dateline(text, outline))
        return press ? DocumentClass::kPress : DocumentClass::kOther;
    if (!press &&
        (signs.law || (ours && ((notice.in(title) && !tells.in(title) && !headline.in(title)) || signs.dated_below))))
        return DocumentClass::kAnnouncement;
    return press ? DocumentClass::kPress : DocumentClass::kOther;
}

}  // namespace gazetted::extract::zh
