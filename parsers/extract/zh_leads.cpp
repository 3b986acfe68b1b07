#include "parsers/extract/zh_leads.h"

#include <utility>

#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_numbering.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// The last clause that says either decides: …纳入管制，未经许可，不得出口： controls, 从清单中删除下列物项： frees.
Lead lead_in(std::string_view words) {
    static const Pattern controls(
        "不得[^，。;]*出口|禁止[^，。;]*出口|增列|新增|增加|增补|列入|纳入|实[施行][^，。;]*(?:管制|管理)|许可|公布[^"
        "，。;]*(?:"
        "清单|物项)");
    static const Pattern frees(
        "(?:删除|删去|移出|移除|调出|取消|解除|停止|暂停|中止|终止|豁免|免[于予除]|无需|不需|不受|不予|不在|不属|"
        "不适用|不再|"
        "不纳入|不列入|未列入|未纳入|不管制|非管制|继续(?:有效|执行|按)|仍[然按]|另有|(?:下列|以下|如下)[^，。;]*除外)["
        "^，。;]*");
    constexpr std::string_view kComma = "，";
    const std::string done = without_denied(words);
    for (std::size_t end = done.size();;) {
        const std::size_t comma = end == 0 ? std::string::npos : done.rfind(kComma, end - 1);
        const std::size_t begin = comma == std::string::npos ? 0 : comma + kComma.size();
        const std::string_view clause = std::string_view(done).substr(begin, end - begin);
        const auto freed = frees.find(clause);
        const bool sets = controls.in(freed ? clause.substr(0, freed->begin()) : clause);
        if (freed || sets) return freed && sets ? Lead::kSilent : freed ? Lead::kFrees : Lead::kControls;
        if (comma == std::string::npos) return Lead::kSilent;
        end = comma;
    }
}

bool is_above(std::string_view path, const Sentence& sentence) {
    if (path == "0") return true;
    return path == sentence.path ? !sentence.opens : is_at_or_below(sentence.path, path);
}

}  // namespace

Lead Leads::above(const Sentence& sentence, std::string_view words) {
    static const Pattern below("(?:下列|以下|如下)(?:两用|相关|有关)*(?:物项|产品|货物|设备|材料|技术|软件)");
    if (std::exchange(annex_, sentence.annex) != sentence.annex) open_.clear();
    while (!open_.empty() && !is_above(open_.back().path, sentence))
        open_.pop_back();
    const bool beside = !open_.empty() && open_.back().path == "0" && sentence.path == "0";
    const Lead before = open_.empty() || beside ? Lead::kSilent : open_.back().lead;
    if (!sentence.opens && !words.ends_with(":") && !below.in(words)) return before;
    const Lead own = lead_in(words);
    if (!open_.empty() && open_.back().path == sentence.path) open_.pop_back();
    open_.push_back({sentence.path, own == Lead::kSilent ? before : own});
    return before;
}

}  // namespace gazetted::extract::zh
