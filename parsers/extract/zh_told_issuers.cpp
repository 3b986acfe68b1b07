#include "parsers/extract/zh_told_issuers.h"

#include <utility>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::AuthorityMention;
using text::Pattern;

/// 商务部会同工业和信息化部、海关总署: as one row.
std::vector<AuthorityMention> joint_authorities(std::string_view words, std::size_t at) {
    static const Pattern with("会同|联合|与");
    std::vector<AuthorityMention> out = text::authorities_at(words, at);
    while (!out.empty()) {
        const auto joint = with.at(words, out.back().range.end);
        const auto more = joint ? text::authorities_at(words, joint->groups[0].end) : std::vector<AuthorityMention>{};
        if (more.empty()) break;
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

}  // namespace

std::optional<ActorsTold> actors_of_lead(const Text& text, const Outline& outline) {
    static const Pattern decides("^[^。公号]{0,6}(?:决定|联合|对《|关于|制定)");
    for (const Sentence& sentence : outline.sentences) {
        if (sentence.path != "0" || sentence.annex || sentence.question) continue;
        const std::string_view words = text.at(sentence.place);
        for (const AuthorityMention& first : text::find_authorities(words)) {
            auto row = text::authorities_at(words, first.range.begin);
            if (row.size() < 2 || !decides.in(words.substr(row.back().range.end))) continue;
            return ActorsTold{sentence.place, std::move(row)};
        }
    }
    return std::nullopt;
}

std::vector<ActorsTold> actors_of_news(const Text& text, const Outline& outline, bool named) {
    static const Pattern acts(
        "^(?:新闻发言人|有关负责人)?[^，。;、]*(?:发布|公布|宣布|公告|决定|对外|通报|表示|修改|修订|调整|将|"
        "把|对)");
    static const Pattern deed("^[^，。;、]*(?:发布|公布|宣布|公告|决定|修改|修订|调整|将|把)");
    std::vector<ActorsTold> out;
    for (const Sentence& sentence : outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        const std::string_view words = text.at(sentence.place);
        std::size_t from = 0;
        for (const AuthorityMention& first : text::find_authorities(words)) {
            if (first.range.begin < from) continue;
            auto row = joint_authorities(words, first.range.begin);
            if (row.empty() || text::issuer_code(row.front().code).empty()) continue;
            from = row.back().range.end;
            const bool first_of_all = !named && out.empty();
            static const Pattern earlier("^[^，。;]*?(?:公告|决定)?(?:曾|此前|已于)");
            const std::string_view behind = words.substr(from);
            if (!(first_of_all ? acts : deed).in(behind) || (!first_of_all && earlier.in(behind))) continue;
            out.push_back({sentence.place, std::move(row)});
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
