#include "parsers/extract/english_published.h"

#include <algorithm>

#include "parsers/extract/english_effect_words.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::contains;
using text::english::DateForm;
using text::english::DateSense;
using text::english::find_dates;
using text::english::FoundDate;
using text::english::PhraseTable;
using text::english::resolve;
using text::english::Word;

/// The first full date of a text.
std::optional<FoundDate> first_full_date(std::string_view text) {
    for (const auto& date : find_dates(text)) {
        if (date.form == DateForm::kFull) return date;
    }
    return std::nullopt;
}

std::optional<model::Sourced<CivilDate>> sourced(const EnglishText& text, TextSpan base, const FoundDate& date) {
    const auto day = resolve(date, std::nullopt, DateSense::kPast);
    if (!day) return std::nullopt;
    const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(date.begin),
                        base.begin + static_cast<std::uint32_t>(date.end)};
    return model::Sourced<CivilDate>{*day, text.evidence(span)};
}

std::optional<model::Sourced<CivilDate>> date_in_field(const EnglishText& text,
                                                       std::initializer_list<std::string_view> labels) {
    const auto* field = text.field(labels);
    if (field == nullptr) return std::nullopt;
    const auto date = first_full_date(field->value);
    return date ? sourced(text, field->span, *date) : std::nullopt;
}

/// "article publish date 2025-07-15", "published on October 9, 2025".
std::optional<model::Sourced<CivilDate>> date_called_publication(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "publish|publication|issuance|issue|issuing|promulgation|release date; published|issued|promulgated|released "
         "on; date of publication|issuance|issue|promulgation|release"}};
    constexpr std::size_t kBeside = 3;  // bytes from the label to its date
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kField) continue;
        const auto hit = table.find(sentence.words);
        if (hit.last == hit.first) continue;
        const std::size_t after = sentence.words[hit.last - 1].end;
        for (const auto& date : find_dates(sentence.text)) {
            if (date.begin < after || date.form != DateForm::kFull) continue;
            if (date.begin > sentence.words[hit.last - 1].end + kBeside) break;
            return sourced(text, sentence.span, date);
        }
    }
    return std::nullopt;
}

/// "On October 9, 2025, the ministry issued Announcement No. 61": the date of the document that carries the number.
std::optional<model::Sourced<CivilDate>> date_of_own_number(const EnglishText& text, const Genre& genre) {
    static const PhraseTable issue{{1, "issue+; publish+; released; announce+; promulgate+"}};
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead || !issue.in(sentence.words)) continue;
        for (const auto& citation : text::english::find_notices(sentence.text)) {
            const bool own = std::any_of(genre.own.begin(), genre.own.end(), [&](const auto& number) {
                return number.value.number == citation.number &&
                       (citation.year == 0 || number.value.year == citation.year);
            });
            const auto date = first_full_date(sentence.text);
            if (own && date && date->begin < 60) return sourced(text, sentence.span, *date);
        }
    }
    return std::nullopt;
}

/// "Working Mechanism of the Unreliable Entity List (Seal of the Ministry of Commerce) September 3, 2026": who signs,
/// however many and with whose seal, and the day.
bool is_signature(std::string_view line, const FoundDate& date) {
    constexpr std::size_t kLongest = 320;  // bytes
    constexpr std::size_t kRest = 6;       // words of no authority: "seal of the", "sealed by"
    if (line.size() > kLongest || date.end + 2 < line.size()) return false;
    const auto words = text::english::english_words(line.substr(0, date.begin));
    std::size_t covered = 0;
    for (const auto& hit : text::english::chinese_authorities(words))
        covered += hit.last - hit.first;
    return covered > 0 && covered + kRest >= words.size();
}

/// A line that is a date and little else, after the text or under its letterhead.
std::optional<model::Sourced<CivilDate>> signature_date(const EnglishText& text) {
    const auto& blocks = text.document().blocks;
    for (std::size_t i = blocks.size(); i-- > 0;) {
        const std::string_view line = blocks[i].text;
        if (line.size() > 320 || blocks[i].kind == model::BlockKind::kTableRow || line.ends_with(':')) continue;
        const auto date = first_full_date(line);
        if (date && is_signature(line, *date))
            return sourced(text, {static_cast<std::uint32_t>(i), 0, static_cast<std::uint32_t>(line.size())}, *date);
        if (!date || line.size() > 90 || line.size() - (date->end - date->begin) > 60 || contains(line, "effect"))
            continue;
        static const PhraseTable other_day{{1, "until; till; to; from; through; suspend+; repeal+; implemented"}};
        if (other_day.in(text::english::english_words(line))) continue;
        static const PhraseTable authority{{1,
                                            "ministry; minister; administration; mechanism; mofcom; customs; annex; "
                                            "announcement; order; published; issued; "
                                            "released; dated"}};
        const bool signed_by =
            line.size() - (date->end - date->begin) <= 4 || authority.in(text::english::english_words(line));
        const auto number = static_cast<std::uint32_t>(i);
        if (signed_by) return sourced(text, {number, 0, static_cast<std::uint32_t>(line.size())}, *date);
    }
    return std::nullopt;
}

std::optional<model::Sourced<CivilDate>> posting_date(const EnglishText& text) {
    const auto& document = text.document();
    if (auto field = date_in_field(text, {"date"}); field && !text.field({"effective date"})) return field;
    for (const auto& field : text.fields()) {
        const auto date = field.label == "date" ? first_full_date(field.value) : std::nullopt;
        if (date) return sourced(text, field.span, *date);
    }
    if (document.posted_on) return model::Sourced<CivilDate>{*document.posted_on, {}};
    return std::nullopt;
}

/// "The Harbour Letter · Issue 212 · Tuesday, May 12, 2031": the day of the issue.
std::optional<model::Sourced<CivilDate>> date_of_issue_line(const EnglishText& text) {
    const auto title = text.full_title();
    const bool parted = contains(title, " · ") || contains(title, " | ") || contains(title, " • ");
    const auto date = parted ? first_full_date(title) : std::nullopt;
    return date ? sourced(text, text.full_title_span(), *date) : std::nullopt;
}

/// "Effective Date: 2025-11-07 (upon publication)" gives the day of publication too.
std::optional<model::Sourced<CivilDate>> effective_on_publication(const EnglishText& text) {
    const auto* field = text.field({"effective date"});
    if (field == nullptr) return std::nullopt;
    static const PhraseTable publication{{1, "publication; promulgation; issuance; immediately"}};
    const auto date = first_full_date(field->value);
    const bool says_so = publication.in(text::english::english_words(field->value));
    if (date && contains(field->value.substr(0, date->begin), "to "))
        return std::nullopt;  // "… to November 27": an end
    if (date && contains(field->value.substr(0, date->begin), "until")) return std::nullopt;
    return date && says_so ? sourced(text, field->span, *date) : std::nullopt;
}

}  // namespace

std::optional<model::Sourced<CivilDate>> published_on(const EnglishText& text, const Genre& genre) {
    if (genre.document_class == DocumentClass::kPress) {
        const auto posted = posting_date(text);
        return posted ? posted : date_of_issue_line(text);
    }
    if (auto date = date_in_field(
            text, {"issuing date", "date of issu", "publication date", "release date", "date of publication",
                   "date of promulgation", "promulgation date", "date of release", "published"}))
        return date;
    if (auto date = date_called_publication(text)) return date;
    if (genre.document_class == DocumentClass::kAnnouncement) {
        if (auto date = date_of_own_number(text, genre)) return date;
        if (auto date = text.is_digest() ? std::nullopt : signature_date(text)) return date;
        if (auto date = effective_on_publication(text)) return date;
    }
    if (auto posted = posting_date(text)) return posted;
    if (auto source = date_in_field(text, {"source"})) return source;  // "Source: MOFCOM News Office, 14 May 2031"
    const bool answer = genre.document_class == DocumentClass::kAnswer;
    return answer ? signature_date(text) : std::nullopt;
}

std::optional<model::Sourced<CivilDate>> date_of_dateline(const EnglishText& text) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        const auto date = first_full_date(sentence.text);
        static const PhraseTable running{{1, "on|in|from|since|by|between|until|as|the|after|before"}};
        const bool runs = !sentence.words.empty() && running.match(sentence.words, 0).last > 0;
        const bool place = std::none_of(sentence.words.begin(), sentence.words.end(), [&](const auto& word) {
            return date && word.end <= date->begin && (word.possessive || !word.capital);
        });
        if (date && !runs && place && is_dateline(sentence, *date)) return sourced(text, sentence.span, *date);
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace gazetted::extract::english
