#include "parsers/extract/english_effective.h"

#include <algorithm>

#include "parsers/extract/english_announced_days.h"
#include "parsers/extract/english_dated_sentences.h"
#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_first_days.h"
#include "parsers/extract/english_limb_paths.h"
#include "parsers/extract/english_others_days.h"
#include "parsers/extract/english_told_days.h"
#include "parsers/extract/english_when.h"
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

/// Collects effective dates of a document.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const Relevance& relevance,
              std::optional<CivilDate> published)
        : text_(text),
          genre_(genre),
          relevance_(relevance),
          days_(text, genre, relevance, published),
          others_(text, genre, relevance),
          found_(text, days_.reference(), days_.press()) {}

    std::vector<model::Sourced<model::EffectiveDate>> run() {
        const bool fielded = from_field();
        if (!fielded && press()) from_tables();
        if (!fielded) from_sentences();
        if (found_.empty() && !fielded && ends_controls()) ended();
        if (found_.empty() && !fielded && press()) told_later();
        if (!fielded && (found_.empty() || has_items_of_own_days(text_, genre_)))
            add_announced_days(text_, genre_, days_, others_, found_);
        if (!fielded && found_.empty() && press()) add_day_of_opening(text_, days_, others_, found_);
        return found_.take();
    }

  private:
    [[nodiscard]] bool press() const { return days_.press(); }
    [[nodiscard]] std::optional<CivilDate> reference() const { return days_.reference(); }

    void from_sentences() {
        const DatedSentences dated(text_, days_);
        const Sentence* before = nullptr;
        for (const auto& sentence : text_.sentences()) {
            if (dated.say_when(sentence, before)) from_clauses(sentence);
            before = &sentence;
        }
    }

    bool from_field() {
        const auto* field =
            text_.field({"effective date", "entry into force", "implementation date", "effective from", "in force",
                         "takes effect", "applies from", "date of effect", "commencement date"});
        if (field == nullptr) return false;
        const auto dates = find_dates(field->value);
        if (dates.empty() && genre_.document_class == DocumentClass::kAnswer && says_not_stated(field->value))
            return false;
        const auto words = text::english::english_words(field->value);
        static const PhraseTable announced_only{
            {1,
             "announcement issued; announced; announcement date; issued; published; "
             "statement *4 issued"}};
        static const PhraseTable at_once{{1, "immediately; immediate"}};
        const bool publication = says_on_publication(words) || at_once.in(words) || contains(field->value, "公布之日");
        for (std::size_t i = 0; i < dates.size(); ++i) {
            if (dates[i].form != DateForm::kFull || after_reason(field->value, dates[i])) continue;
            const std::size_t stretch_end = i + 1 < dates.size() ? dates[i + 1].begin : field->value.size();
            const auto stretch = field->value.substr(dates[i].begin, stretch_end - dates[i].begin);
            const auto paths = limb_paths(stretch);
            const char* basis = publication                ? "on_publication"
                                : announced_only.in(words) ? "announced_on"
                                                           : "fixed_date";
            found_.add(dates[i], DateSense::kPast, basis, paths, field->span);
            if (paths == "all" && !found_.empty()) break;
        }
        if (found_.empty() && publication)
            found_.add_day(days_.published(), std::nullopt, "on_publication", "all", field->span);
        return true;
    }

    /// "| MOFCOM No. 61 | … | 1 December 2031 |" below "Effective", "Suspension period".
    void from_tables() {
        for (const auto& row : others_.rows()) {
            if (const auto* cell = cell_of(row, Column::kEffective)) from_effective_cell(row, *cell);
            const auto* period = cell_of(row, Column::kPeriod);
            if (period == nullptr || !row.state) continue;
            const auto dates = find_dates(row.words_of(*period));
            if (dates.size() == 2)
                found_.add(dates.front(), DateSense::kNearest, "fixed_date", "all", span_of(row, *period));
        }
    }

    void from_effective_cell(const Row& row, const Cell& cell) {
        static const PhraseTable at_once{
            {1, "immediately; immediate; on|upon publication|issue|issuance; same day|date"}};
        const auto words = row.words_of(cell);
        for (const auto& date : find_dates(words)) {
            if (date.form <= DateForm::kYearless)
                found_.add(date, DateSense::kNearest, "fixed_date", "all", span_of(row, cell));
        }
        const auto* issued = cell_of(row, Column::kIssued);
        if (issued == nullptr || !at_once.in(text::english::english_words(words))) return;
        const auto dates = find_dates(row.words_of(*issued));
        if (dates.size() != 1 || dates.front().form > DateForm::kYearless) return;
        found_.add(dates.front(), DateSense::kPast, "on_publication", "all", span_of(row, *issued));
    }

    [[nodiscard]] static TextSpan span_of(const Row& row, const Cell& cell) {
        return {row.block, static_cast<std::uint32_t>(cell.begin), static_cast<std::uint32_t>(cell.end)};
    }

    /// "abolished from that date": the day told before.
    [[nodiscard]] static bool means_day_before(const Sentence& sentence, const EffectiveClause& clause) {
        const auto words = sentence.text.substr(clause.begin, clause.end - clause.begin);
        return words.ends_with("that date") || words.ends_with("that day");
    }

    void from_clauses(const Sentence& sentence) {
        for (const auto& clause : effective_clauses(sentence)) {
            const TextSpan span = clause_span(sentence, clause);
            if (clause.unread) continue;
            if (clause.on_publication) {
                if (others_.in_told_row(sentence) || (!found_.empty() && means_day_before(sentence, clause))) continue;
                auto day = clause.dates.empty() ? days_.publication_day(sentence)
                                                : resolve(clause.dates.front(), reference(), DateSense::kNearest);
                if (day && clause.after) day = text::english::add_term(*day, *clause.after);
                found_.add_day(day, std::nullopt, "on_publication", clause.applies_to, span);
                continue;
            }
            for (const auto& date : clause.dates) {
                if (others_.is_anothers(sentence, date, reference())) continue;
                if (sentence.told_on) {
                    found_.add_day(resolve(date, sentence.told_on, DateSense::kNearest), date.time, "fixed_date",
                                   clause.applies_to, span);
                    continue;
                }
                const auto day = resolve(date, reference(), press() ? DateSense::kFuture : DateSense::kNearest);
                found_.add_day(just_past_or(date, day), date.time, "fixed_date", clause.applies_to, span);
            }
        }
    }

    /// "from Sunday", "as of 24 April": the day of the news itself or the one to come, unless it is just past.
    [[nodiscard]] std::optional<CivilDate> just_past_or(const FoundDate& date, std::optional<CivilDate> day) const {
        constexpr int kWeekdayReach = -3;
        constexpr int kYearlessReach = -60;
        if (!reference() || date.form == DateForm::kFull || date.form == DateForm::kRelative || date.years) return day;
        const auto past = resolve(date, reference(), DateSense::kPast);
        const int reach = date.form == DateForm::kWeekday ? kWeekdayReach : kYearlessReach;
        return past && past->days_since(*reference()) >= reach ? past : day;
    }

    [[nodiscard]] static TextSpan clause_span(const Sentence& sentence, const EffectiveClause& clause) {
        if (sentence.span.empty()) return sentence.span;
        return {sentence.span.block, sentence.span.begin + static_cast<std::uint32_t>(clause.begin),
                sentence.span.begin + static_cast<std::uint32_t>(clause.end)};
    }

    /// The document tells that measures end.
    [[nodiscard]] bool ends_controls() const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [](const Told& told) {
            return told.event.main && (told.event.deed == Deed::kEnd || told.event.deed == Deed::kDelist);
        });
    }

    /// "The measures against the company end on November 18."
    void ended() {
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside || sentence.part == Part::kField) continue;
            const auto date = day_of_end(sentence);
            if (date) found_.add(*date, DateSense::kNearest, "fixed_date", "all", sentence.span);
        }
    }

    /// "On 4 April the ministry put … under licence with immediate effect", explained some weeks later.
    void told_later() {
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead || !days_.tells(sentence)) continue;
            const auto clauses = effective_clauses(sentence);
            const auto dates = find_dates(sentence.text);
            if (clauses.empty() || dates.empty() || !is_recent(dates)) continue;
            const auto& clause = clauses.front();
            if (clause.unread || clause.after) continue;
            const auto& date = clause.dates.empty() ? dates.front() : clause.dates.front();
            if (is_last_day(sentence, date) || others_.is_anothers(sentence, date, reference())) continue;
            const char* basis = clause.on_publication ? "on_publication" : "fixed_date";
            found_.add_day(resolve(date, reference(), DateSense::kPast), date.time, basis, clause.applies_to,
                           clause_span(sentence, clause));
            return;
        }
    }

    /// All of them within some months.
    [[nodiscard]] bool is_recent(const std::vector<FoundDate>& dates) const {
        constexpr int kSeason = 120;  // days
        return reference() && std::all_of(dates.begin(), dates.end(), [&](const FoundDate& date) {
                   const auto day = resolve(date, reference(), DateSense::kNearest);
                   return day && day->days_since(*reference()) >= -kSeason;
               });
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    ToldDays days_;
    OthersDays others_;
    FirstDays found_;
};

}  // namespace

std::vector<model::Sourced<model::EffectiveDate>> effective_dates(const EnglishText& text, const Genre& genre,
                                                                  const Relevance& relevance,
                                                                  std::optional<CivilDate> published) {
    return Collector(text, genre, relevance, published).run();
}

}  // namespace gazetted::extract::english
