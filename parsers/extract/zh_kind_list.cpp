#include "parsers/extract/zh_kind_list.h"

#include <algorithm>

#include "parsers/extract/zh_announced.h"
#include "parsers/extract/zh_limbs.h"
#include "parsers/text/dates.h"

namespace gazetted::extract::zh {

using text::Pattern;

bool KindList::has(std::string_view kind) const {
    return std::any_of(kinds.begin(), kinds.end(), [kind](const auto& entry) { return entry.value == kind; });
}

void KindList::add(std::string_view kind, const model::Evidence& evidence) {
    if (!evidence.quote.empty()) return add_once(kinds, kind, evidence);
    // What the title says, of a page whose title is no part of its text: the words that open the text stand for it.
    const auto opening = std::find_if(outline.sentences.begin(), outline.sentences.end(),
                                      [](const Sentence& sentence) { return !sentence.annex && !sentence.question; });
    if (opening != outline.sentences.end()) add_once(kinds, kind, text.evidence(opening->place));
}

void KindList::add_from_title(std::string_view kind, const Pattern& pattern) {
    const auto match = pattern.find(text.title());
    if (match) add(kind, text.title_evidence(match->whole()));
}

void KindList::add_from_body(std::string_view kind, const Pattern& pattern) {
    for (const Sentence& sentence : outline.sentences) {
        if (!sentence.annex && !sentence.question && pattern.in(text.at(sentence.place)))
            return add(kind, text.evidence(sentence.place));
    }
}

void KindList::add_from_title_or_body(std::string_view kind, const Pattern& pattern) {
    add_from_title(kind, pattern);
    if (!has(kind)) add_from_body(kind, pattern);
}

bool KindList::issued_by(std::string_view code) const {
    return std::any_of(identity.issuers.begin(), identity.issuers.end(),
                       [code](const auto& issuer) { return issuer.value == code; });
}

bool KindList::title_has(const Pattern& pattern) const {
    return pattern.in(text.title());
}

bool KindList::title_is_bare() const {
    static const Pattern bare("(?:号|公告|令|决定)\\)?$");
    return text.title().empty() || (bare.in(text.title()) && text.title().find("关于") == std::string_view::npos);
}

bool KindList::body_has(const Pattern& pattern) const {
    return std::any_of(outline.sentences.begin(), outline.sentences.end(), [&](const Sentence& sentence) {
        return !sentence.annex && !sentence.question && pattern.in(text.at(sentence.place));
    });
}

namespace {

/// 今年1月，…; 去年12月，…; 2030年4月起: a month that a sentence opens with and that names no day, by its last day.
std::optional<CivilDate> month_told(std::string_view words, CivilDate published) {
    static const Pattern pattern(
        "^(?:，|早在|而|此前|随后|其中)*(?:(?:(今年|同年)|(去年)|([0-9]{4})年)([0-9]{1,2})月|([0-9]{1,2})月)"
        "(?:份|初|底|末|上旬|中旬|下旬)?(?:，|[^0-9日，、及和至到起前])|"
        "^(?:(今年|同年)|(去年)|([0-9]{4})年)([0-9]{1,2})月(?:份)?起");
    const auto match = pattern.find(words);
    if (!match) return std::nullopt;
    // Groups: this year, last year, a year, the month; the month alone; the first four again with 起.
    const std::size_t form = match->has(4) ? 0 : 5;
    const bool bare = match->has(5);
    const int month = std::stoi(std::string(match->text(words, bare ? 5 : form + 4)));
    int year = published.year() - (!bare && match->has(form + 2) ? 1 : 0);
    if (!bare && match->has(form + 3)) year = std::stoi(std::string(match->text(words, form + 3)));
    if (bare && month > static_cast<int>(published.month())) --year;
    const auto first = CivilDate::of(year, month, 1);
    return first ? std::optional(first->plus_months(1).plus_days(-1)) : std::nullopt;
}

}  // namespace

bool KindList::tells_older(const Sentence& sentence) const {
    constexpr int kLongBeforeNews = 8;        // days between what is told above and what is recalled
    constexpr int kLongBeforeReport = 31;     // days before the report, two sentences or more into it
    constexpr std::size_t kItemOpening = 40;  // bytes: an item of a digest opens with its own day
    const bool report = !own_voice && identity.document_class != model::DocumentClass::kAnswer;
    if (!report || !identity.published_on) return false;
    const CivilDate published = identity.published_on->value;
    const std::string_view words = text.at(sentence.place);
    const auto month = month_told(words, published);
    const auto dates = month ? std::vector<text::DateMention>{} : text::find_dates(words);
    const auto day = month ? month : dates.empty() ? std::nullopt : text::resolve(dates.front(), published);
    if (!day || published.days_since(*day) < kLongBeforeNews) return false;
    if (!month && sentence.first && dates.front().range.begin < kItemOpening) return false;
    std::size_t above = 0;
    for (const Sentence& other : outline.sentences) {
        if (&other == &sentence) break;
        if (other.annex || other.question) continue;
        ++above;
        const auto news = announced_on(text, other, published);
        if (news && news->on.days_since(*day) >= kLongBeforeNews) return true;
    }
    return above >= (month ? 1U : 2U) && published.days_since(*day) > kLongBeforeReport;
}

bool KindList::denies() const {
    static const Pattern rumour("网传|网上流传|传言|传闻|(?:有关|关于)[^。;]*的(?:报道|消息|说法)");
    static const Pattern untrue(
        "(?:消息|说法|传言|传闻|报道)[^，。;]{0,4}(?:不实|不属实|系谣言|是假的|纯属|毫无根据|子虚乌有|不准确)|"
        "(?:并非|不是|没有|并无)(?:新增|新的|新设)[^，。;]*(?:管制|管控|措施)");
    if (!own_voice && body_has(rumour) && body_has(untrue)) return true;
    static const Pattern pattern(
        "不实|不属实|辟谣|谣言|假的|假消息|否认|并无此事|没有此事|(?:传闻|消息|传言|报道)[^，。;]*(?:有误|不准确|"
        "不可信|为假|"
        "失实)");
    return !own_voice && title_has(pattern);
}

bool KindList::anywhere(const Pattern& pattern) const {
    return std::any_of(outline.sentences.begin(), outline.sentences.end(),
                       [&](const Sentence& sentence) { return pattern.in(text.at(sentence.place)); });
}

}  // namespace gazetted::extract::zh
