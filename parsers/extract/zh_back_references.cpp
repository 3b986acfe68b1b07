#include "parsers/extract/zh_back_references.h"

#include <algorithm>

#include "parsers/base/search.h"
#include "parsers/extract/zh_clauses.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// 上述两项公告 of three that were named are two of them, and nobody says which.
bool counts_them(std::string_view count, std::size_t named) {
    if (count.empty()) return true;
    const auto number = count == "两" ? std::optional<int>(2) : text::number_of(std::string(count));
    return number && static_cast<std::size_t>(*number) == named;
}

std::vector<model::NoticeId> notices_among(const std::vector<Object>& objects, std::size_t before) {
    std::vector<model::NoticeId> out;
    for (const Object& object : objects)
        if (object.id && object.range.end <= before) out.push_back(*object.id);
    return out;
}

/// 上述措施 with its verb right beside it: 暂停上述措施至…, 上述措施自…起停止; not 上述措施涉及的咨询，暂停…, nor
/// 上述措施停止前.
const Pattern& measures_above() {
    static const Pattern pattern(
        "(?:暂停|中止|停止|终止|恢复|取消|解除|延长)(?:实施|执行|适用|采取)?(" GAZETTED_MEASURES_ABOVE
        ")"
        "(?:[，。;至自于再各0-9一二两三四五六七八九十半]|$)|"
        "(?:^|[，。;:])(" GAZETTED_MEASURES_ABOVE
        ")，?(?:均|一并|同时|也|将)?(?:(?:自|从|于)[^，。;]{1,"
        "40}起，?)?"
        "(?:继续|予以|再|均|即)?(?:暂停|中止|停止|终止|恢复|取消|解除|延长)"
        "(?:(?:实施|执行|适用)(?:[^前后期时的之]|$)|[^前后期时的之实执适]|$)");
    return pattern;
}

void add_notices(std::string_view words, const std::vector<model::NoticeId>& before, std::vector<Object>& objects) {
    static const Pattern these(
        "(?:上述|前述|以上)([0-9]{1,2}|[一二两三四五六七八九十]{1,2})?(?:项|份|个|则|号)?(?:公告|附件)|该公告");
    if (before.empty() || !notices_among(objects, words.size()).empty()) return;
    auto match = these.find(words);
    if (match && !counts_them(match->has(1) ? match->text(words, 1) : std::string_view(), before.size())) return;
    auto range = match ? std::optional(match->whole()) : std::nullopt;
    if (!match && (match = measures_above().find(words))) range = match->groups[match->has(1) ? 1 : 2];
    if (!range) return;
    for (const model::NoticeId& id : before)
        objects.push_back({*range, id, {}});
}

/// 对第21号所列10家…，停止…；对其余6家，继续暂停…
void add_rest(std::string_view words, const std::vector<model::NoticeId>& before, std::vector<Object>& objects) {
    static const Pattern rest(
        "(?:^|，|;|对)(其余的?[0-9一二两三四五六七八九十]{1,3}(?:家|个|项)(?:[^，。;对号]*?(?:实体|企业|公司|机构))?)");
    constexpr std::size_t kMost = 8;  // clauses of one sentence that go on with the rest
    const std::vector<Match> matches = rest.all(words);
    if (matches.size() > kMost) return;
    for (const Match& match : matches) {
        const text::Range range = match.groups[1];
        const text::Range clause = clause_of(words, range.begin);
        const bool named = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
            return object.id && object.range.begin < clause.end && clause.begin < object.range.end;
        });
        if (named) continue;
        std::vector<model::NoticeId> here = notices_among(objects, range.begin);
        if (!here.empty()) here.erase(here.begin(), here.end() - 1);
        const auto& whose = here.empty() ? before : here;
        if (whose.size() == 1) objects.push_back({range, whose.front(), {}});
    }
}

}  // namespace

void add_back_references(std::string_view words, const std::vector<model::NoticeId>& before,
                         std::vector<Object>& objects) {
    constexpr std::string_view kRest = "其余";
    if (holds_characters(words, "公告") || holds_characters(words, "附件") || holds_characters(words, "述"))
        add_notices(words, before, objects);
    if (holds_characters(words, kRest)) add_rest(words, before, objects);
    std::stable_sort(objects.begin(), objects.end(),
                     [](const Object& a, const Object& b) { return a.range.begin < b.range.begin; });
}

}  // namespace gazetted::extract::zh
