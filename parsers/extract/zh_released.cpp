#include "parsers/extract/zh_released.h"

#include <algorithm>
#include <string>

#include "parsers/base/search.h"
#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_numbering.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// 对甲停止实施出口管制, 取消对以下物项的临时管制, 对甲不再实施许可证管理. Group 1 pauses.
const Pattern& releases() {
    static const Pattern pattern(
        "(?:(暂停|中止|暂缓)|停止|取消|解除|终止|撤销|不再)(?:(?:对|以下|下列|上述|部分)(?:[^。;:号()]|\\([^()]*\\))*?("
        "?:的|实施|采取|"
        "实行)|"
        "对)?(?:实施|实行|采取|执行|适用|纳入)?(?:的)?(?:临时|出口|两用物项|相关)*(?:管制|许可证?(?:件)?管理)");
    return pattern;
}

bool imposes(std::string_view words) {
    static const Pattern sets(
        "(?:实施|实行|纳入)[^。;，]*(?:管制|许可证?管理)|未经许可|(?:应当?|须)[^。;]*(?:申请|办理|取得)[^。;]*许可");
    return sets.in(words);
}

}  // namespace

std::string_view release_in(std::string_view sentence) {
    static const Pattern other("违反|受理|申请[^。;，]*(?:停止|取消)|活动|行为|措施|恢复");
    static const Pattern ends("停止|取消|解除|终止|撤销|不再|暂停|中止|暂缓");
    constexpr std::string_view kControl = "管";
    if (!holds_characters(sentence, kControl) || !ends.in(sentence)) return {};
    const std::string told = without_denied(without_titles(sentence));
    const auto match = releases().find(told);
    if (!match || other.in(match->text(told, 0))) return {};
    return match->has(1) ? "suspend" : "terminate";
}

std::optional<text::Range> released_clause(std::string_view sentence) {
    const auto match = releases().find(sentence);
    constexpr std::string_view kComma = "，";
    if (!match) return std::nullopt;
    const std::size_t comma = sentence.substr(0, match->begin()).rfind(kComma);
    const text::Range clause{comma == std::string_view::npos ? 0 : comma + kComma.size(),
                             std::min(sentence.find(kComma, match->end()), sentence.size())};
    const bool others = imposes(sentence.substr(0, clause.begin)) || imposes(sentence.substr(clause.end));
    return others ? std::optional(clause) : std::nullopt;
}

std::string_view Released::act_on(const Sentence& sentence, std::string_view words) {
    const std::string_view own = release_in(words);
    if (!own.empty()) {
        act_ = words.ends_with(":") ? own : std::string_view();
        head_ = sentence.path;
        return own;
    }
    if (act_.empty()) return {};
    const bool below = head_ == "0" ? sentence.path != "0" : is_at_or_below(sentence.path, head_);
    if (below && !imposes(words)) return act_;
    act_ = {};
    return {};
}

}  // namespace gazetted::extract::zh
