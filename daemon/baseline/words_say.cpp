// Whether quoted words say a value, told by the finders of parsers/text alone and not by the rules that read it.
#include <algorithm>
#include <cctype>

#include "daemon/baseline/proof.h"
#include "parsers/text/dates.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_words.h"
#include "parsers/text/normal.h"
#include "parsers/text/notices.h"
#include "parsers/text/numerals.h"

namespace gazetted::baseline {

namespace {

using model::Json;

/// Letters in lower case and figures, all else left out: "8507.60.00" and "85076000", "1C902.a" and "1c902 a".
std::string letters_and_figures(std::string_view text) {
    std::string out;
    for (const unsigned char c : text)
        if (c >= 0x80 || std::isalnum(c) != 0) out += static_cast<char>(std::tolower(c));
    return out;
}

bool holds(const std::string& words, const std::string& value) {
    const auto folded = [](const std::string& text) { return letters_and_figures(text::NormalText(text).view()); };
    return folded(words).find(folded(value)) != std::string::npos;
}

/// A day of the year that the words name, whatever year they mean.
bool names_day(const std::string& words, CivilDate date) {
    const auto fits = [&](const auto& mention) {
        return mention.month == static_cast<int>(date.month()) && mention.day == static_cast<int>(date.day());
    };
    const text::NormalText normal(words);
    const auto chinese = text::find_dates(normal.view());
    if (std::any_of(chinese.begin(), chinese.end(), fits)) return true;
    const auto english = text::english::find_dates(words);
    return std::any_of(english.begin(), english.end(), [&](const auto& found) {
        using text::english::DateForm;
        return fits(found) || found.form == DateForm::kWeekday || found.form == DateForm::kRelative;
    });
}

bool names_term(const std::string& words) {
    return !text::find_terms(text::NormalText(words).view()).empty() || !text::english::find_terms(words).empty();
}

bool names_number(const std::string& words, const model::NoticeId& id) {
    const auto same = [&](int year, int number) { return number == id.number && (year == 0 || year == id.year); };
    const text::NormalText normal(words);
    for (const auto& mention : text::find_notices(normal.view()))
        if (same(mention.id.year, mention.id.number)) return true;
    for (const auto& citation : text::english::find_notices(words))
        if (same(citation.year, citation.number)) return true;
    return holds(words, std::to_string(id.number));
}

bool counts_to(const std::string& words, int number) {
    const auto english = text::english::english_words(words);
    for (std::size_t at = 0; at < english.size(); ++at) {  // "Three U.S. entities"
        const auto cardinal = text::english::cardinal_at(english, at);
        if (cardinal.used > 0 && cardinal.value == number) return true;
    }
    const text::NormalText normal(words);
    for (std::size_t at = 0; at < normal.view().size(); ++at)
        if (const auto found = text::number_at(normal.view(), at); found && found->value == number) return true;
    return false;
}

std::string text_of(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || !found->is_string() ? "" : found->get<std::string>();
}

/// "fixed_date": the words name the day. "on_publication", "announced_on": they say so in words of their own.
bool says_effect(const std::string& words, const Json& date) {
    const auto on = CivilDate::parse(text_of(date, "on"));
    return !on || text_of(date, "basis") != "fixed_date" || names_day(words, *on) || names_term(words);
}

bool says_party(const std::string& words, const Json& party) {
    const std::string zh = text_of(party, "zh"), en = text_of(party, "en");
    return (zh.empty() || holds(words, zh)) && (en.empty() || holds(words, en));
}

bool says_relation(const std::string& words, const Json& relation) {
    const auto until = CivilDate::parse(text_of(relation, "until"));
    const bool by_term = relation.value("until_from_term", false);
    return !until || (by_term ? names_term(words) : names_day(words, *until));
}

bool says_number(const std::string& words, const std::string& key) {
    const auto id = model::NoticeId::parse(key);
    return !id || names_number(words, *id);
}

}  // namespace

bool words_say(const ReadingValue& value, const model::Reading& reading) {
    const std::string& field = value.field;
    const std::string& words = value.evidence.quote;
    if (field == "control_codes" || field == "hs_codes" || field == "thresholds")
        return holds(words, shown(value.value));
    if (field == "published_on") return names_day(words, reading.published_on->value);
    if (field == "suspended_until")
        return names_day(words, CivilDate::parse(shown(value.value)).value_or(CivilDate{})) || names_term(words);
    if (field == "effective" || field == "effective_dates") return says_effect(words, value.value);
    if (field == "numbers") return says_number(words, shown(value.value));
    if (field == "parties") return says_party(words, value.value);
    if (field == "relations") return says_relation(words, value.value);
    if (field.starts_with("counts.")) return counts_to(words, value.value.get<int>());
    return true;
}

}  // namespace gazetted::baseline
