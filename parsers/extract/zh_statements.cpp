#include "parsers/extract/zh_statements.h"

#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// 将…延长至{date}, 同意…继续延长…有效期至{date}, 延期至.
const Pattern& prolongs() {
    static const Pattern pattern("(?:延长|延期|顺延|延续|展期)[^。;]{0,40}?(?:至|到)");
    return pattern;
}

/// The arrangement spoken of: the noun phrase before the verb.
std::string subject_of(const Text& text, const Sentence& sentence, std::size_t verb) {
    static const Pattern noun("(?:将|对|同意|继续|就)?([^，。;将对]{2,60})$");
    const std::string_view words = text.at(sentence.place).substr(0, verb);
    const auto match = noun.find(words);
    if (!match) return {};
    return text.evidence(sentence.place.part(match->groups[1])).quote;
}

/// Where the words of what is prolonged begin: behind another deed (…第57号恢复实施，…第55号的暂停期限延长至…).
std::size_t row_before(std::string_view words, std::size_t verb) {
    static const Pattern other("(?:恢复|停止|终止|废止|解除|不再|取消)(?:实施|执行|施行|适用)?[^，;]*(?:，|;)");
    std::size_t from = 0;
    for (const text::Match& match : other.all(words.substr(0, verb)))
        from = match.end();
    return from;
}

}  // namespace

std::vector<model::Sourced<model::Statement>> statements_of(const Text& text, const Outline& outline,
                                                            const Identity& identity) {
    std::vector<model::Sourced<model::Statement>> out;
    if (identity.document_class == model::DocumentClass::kPress) return out;
    const auto published = identity.published_on ? std::optional(identity.published_on->value) : std::nullopt;
    for (const Sentence& sentence : outline.sentences) {
        const std::string_view words = text.at(sentence.place);
        const auto verb = prolongs().find(words);
        if (!verb || sentence.annex || sentence.question) continue;
        for (const text::DateMention& date : text::find_dates(words)) {
            const auto day = text::resolve(date, published);
            if (date.range.begin < verb->end() || date.range.begin > verb->end() + 6 || !day) continue;
            model::Statement statement{"announced_extension", day, subject_of(text, sentence, verb->begin()), {}};
            const std::size_t from = row_before(words, verb->begin());
            for (const auto& notice : text::find_notices(words)) {
                if (!notice.id.issuers.empty() && notice.range.begin >= from) statement.targets.push_back(notice.id);
            }
            out.push_back({std::move(statement), text.evidence(sentence.place)});
            break;
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
