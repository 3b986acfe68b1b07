#include "parsers/extract/english_effective.h"

#include <algorithm>

#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_entries.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_limb_paths.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_others_days.h"
#include "parsers/extract/english_sections.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

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

constexpr int kFortnight = 14;  // days within which a report looks back on the announcement

/// Collects effective dates of a document.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const Relevance& relevance,
              std::optional<CivilDate> published)
        : text_(text),
          genre_(genre),
          relevance_(relevance),
          published_(published),
          others_(text, genre, relevance),
          of_another_(below_foreign_head(text.sentences())) {
        if (!text.document().posted_on && !published) filed_ = day_of_dateline();
    }

    std::vector<model::Sourced<model::EffectiveDate>> run() {
        const bool fielded = from_field();
        if (!fielded && press()) from_tables();
        for (const auto& sentence : text_.sentences()) {
            if (!fielded && (speaks_here(sentence) || goes_on(sentence))) from_clauses(sentence);
            before_ = &sentence;
        }
        if (found_.empty() && !fielded && ends_controls()) ended();
        if (found_.empty() && !fielded && press()) told_later();
        if (!fielded && (found_.empty() || is_roundup())) announced();
        if (!fielded && found_.empty() && press()) told_in_opening();
        return std::move(found_);
    }

  private:
    [[nodiscard]] bool press() const { return genre_.document_class == DocumentClass::kPress; }

    [[nodiscard]] std::size_t index_of(const Sentence& sentence) const {
        return static_cast<std::size_t>(&sentence - text_.sentences().data());
    }

    /// Sentences that may say from when: not asides, and in the press only those that tell the measure or follow one.
    [[nodiscard]] bool speaks_here(const Sentence& sentence) const {
        if (sentence.part == Part::kAside || sentence.asked || (sentence.part == Part::kField && !press()))
            return false;
        if (speaks_of_tariffs(sentence) && !tells(sentence)) return false;
        if (!press()) return true;
        if (tells(sentence)) return !tells_history(sentence, reference()) || names_day_to_come(sentence);
        static const PhraseTable subject{
            {1,
             "the|this|these|both *1 suspension|pause|freeze|ban|measure|measures|control|controls|curbs|restrictions|"
             "listing|notice|announcement|order|rule|rules|decision|requirement"}};
        const bool measure = subject.match(sentence.words, 0).last > 0;  // "The pause, effective …, covers Acme USA"
        if (of_another_[index_of(sentence)] || (first_actor_is_foreign(sentence) && !measure)) return false;
        return (names_the_measure(sentence) || takes_it_up(sentence) || binds_at_once(sentence) ||
                begins_to_apply(sentence) || changes_then(sentence)) &&
               (!is_history(sentence) || names_day_to_come(sentence));
    }

    /// "The ministry published the adjustment on Tuesday. It takes effect on November 15": the same thing goes on.
    [[nodiscard]] bool goes_on(const Sentence& sentence) const {
        static const PhraseTable it{
            {1,
             "it|they *1 take|takes|enter|enters|come|comes|go|goes|become|becomes|will|is|are|apply|applies|start|"
             "starts|begin|begins|bind|binds"}};
        if (!press() || before_ == nullptr || sentence.part == Part::kAside || sentence.part != before_->part)
            return false;
        const bool next_item = sentence.part == Part::kList && block_of(sentence) == block_of(*before_) + 1;
        return (!sentence.opens_block || next_item) && it.match(sentence.words, 0).last > 0 &&
               names_day_to_come(sentence) && (tells(*before_) || names_the_announcement(*before_)) &&
               !tells_history(*before_, reference());
    }

    /// "It took effect the day it was published.", "In force since publication.", "Starts 1 December.", "These two
    /// limbs start on 1 December."
    [[nodiscard]] bool takes_it_up(const Sentence& sentence) const {
        static const PhraseTable pronoun{{1, "it; they; this; these; both; that; the? two"}};
        static const PhraseTable part{{1, "the *1 part|portion|limb|half|rest|remainder"}};
        static const PhraseTable verb{{1, "in force; effective; starts; start; applies; apply; from"}};
        constexpr std::size_t kFragment = 10;  // words
        if (first_actor_is_foreign(sentence)) return false;
        const auto& words = sentence.words;
        const bool fragment = words.size() <= kFragment && verb.match(words, 0).last > 0;
        // "The rest of the tariffs start on Dec. 1. The other half applies from Jan. 1 in the EU": of something else
        const bool rest = part.match(words, 0).last > 0 && !names_other_country(words) &&
                          !speaks_of_tariffs(sentence) && before_ != nullptr && !speaks_of_tariffs(*before_);
        const bool taken = pronoun.match(words, 0).last > 0 || rest;
        if (says_on_publication(words)) return fragment || taken;
        const bool it = !words.empty() && (words[0].low == "it" || words[0].low == "they");
        return (fragment || (taken && !it)) && names_day_to_come(sentence);
    }

    [[nodiscard]] static bool names_other_country(const std::vector<text::english::Word>& words) {
        const auto named = text::english::places(words);
        return std::any_of(named.begin(), named.end(), [](const auto& place) { return place.code != "CN"; });
    }

    /// A day on which something applies, to come or just reached.
    [[nodiscard]] bool names_day_to_come(const Sentence& sentence) const {
        constexpr int kJustReached = -3;  // days
        const auto clauses = effective_clauses(sentence);
        if (!reference()) {  // an undated text: a day written in full is the one it means
            return std::any_of(clauses.begin(), clauses.end(), [&](const EffectiveClause& clause) {
                return !clause.on_publication && clause.dates.front().form == DateForm::kFull;
            });
        }
        return std::any_of(clauses.begin(), clauses.end(), [&](const EffectiveClause& clause) {
            if (clause.on_publication) return false;
            const auto day = resolve(clause.dates.front(), reference(), DateSense::kNearest);
            return day && clause.dates.front().form != DateForm::kWeekday &&
                   day->days_since(*reference()) >= kJustReached;
        });
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
            add(dates[i], DateSense::kPast, basis, paths, field->span);
            if (paths == "all" && !found_.empty()) break;
        }
        if (found_.empty() && publication && published_) {
            model::EffectiveDate date{*published_, std::nullopt, "on_publication", "all"};
            found_.push_back({date, text_.evidence(field->span)});
        }
        return true;
    }

    /// "| MOFCOM No. 61 | … | 1 December 2031 |" below "Effective", "Suspension period".
    void from_tables() {
        for (const auto& row : others_.rows()) {
            if (const auto* cell = cell_of(row, Column::kEffective)) from_effective_cell(row, *cell);
            const auto* period = cell_of(row, Column::kPeriod);
            if (period == nullptr || !row.state) continue;
            const auto dates = find_dates(row.words_of(*period));
            if (dates.size() == 2) add(dates.front(), DateSense::kNearest, "fixed_date", "all", span_of(row, *period));
        }
    }

    void from_effective_cell(const Row& row, const Cell& cell) {
        static const PhraseTable at_once{
            {1, "immediately; immediate; on|upon publication|issue|issuance; same day|date"}};
        const auto words = row.words_of(cell);
        for (const auto& date : find_dates(words)) {
            if (date.form <= DateForm::kYearless)
                add(date, DateSense::kNearest, "fixed_date", "all", span_of(row, cell));
        }
        const auto* issued = cell_of(row, Column::kIssued);
        if (issued == nullptr || !at_once.in(text::english::english_words(words))) return;
        const auto dates = find_dates(row.words_of(*issued));
        if (dates.size() != 1 || dates.front().form > DateForm::kYearless) return;
        add(dates.front(), DateSense::kPast, "on_publication", "all", span_of(row, *issued));
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
                auto day = clause.dates.empty() ? publication_day(sentence)
                                                : resolve(clause.dates.front(), reference(), DateSense::kNearest);
                if (day && clause.after) day = text::english::add_term(*day, *clause.after);
                add_day(day, std::nullopt, "on_publication", clause.applies_to, span);
                continue;
            }
            for (const auto& date : clause.dates) {
                if (others_.is_anothers(sentence, date, reference())) continue;
                if (sentence.told_on) {
                    add_day(resolve(date, sentence.told_on, DateSense::kNearest), date.time, "fixed_date",
                            clause.applies_to, span);
                    continue;
                }
                const auto day = resolve(date, reference(), press() ? DateSense::kFuture : DateSense::kNearest);
                add_day(just_past_or(date, day), date.time, "fixed_date", clause.applies_to, span);
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

    [[nodiscard]] std::optional<CivilDate> reference() const {
        if (text_.document().posted_on) return text_.document().posted_on;
        return published_ ? published_ : filed_;
    }

    /// "BEIJING, Jan. 9, 2027 (Wire) - …", of a report that gives no other day of its own.
    [[nodiscard]] std::optional<CivilDate> day_of_dateline() const {
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            for (const auto& date : find_dates(sentence.text)) {
                if (date.form == DateForm::kFull && is_dateline(sentence, date))
                    return resolve(date, std::nullopt, DateSense::kNearest);
            }
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// "Immediately" is the day of the announcement: the document's own, in the press the day its text names.
    [[nodiscard]] std::optional<CivilDate> publication_day(const Sentence& sentence) const {
        if (genre_.document_class == DocumentClass::kAnswer) {  // "On July 10 it issued …, from the date of issue"
            if (const auto opened = day_of_issue(sentence, reference())) return opened;
        }
        if (!press()) return published_;
        if (sentence.told_on) return sentence.told_on;
        if (const auto dated = day_of_notice(sentence, reference())) return dated;
        if (const auto told = day_told(sentence)) return told;
        if (const auto opened = day_of_issue(sentence, reference())) return opened;
        for (const auto& other : text_.sentences()) {
            if (other.part != Part::kLead && other.part != Part::kBody && other.part != Part::kList) continue;
            if (tells(other) || names_the_announcement(other)) {
                if (const auto told = day_told(other)) return told;
            }
        }
        // "Hours after …  on Friday, China reached for …": the day of the first sentences.
        for (const auto& other : text_.sentences()) {
            if (other.part != Part::kLead) continue;
            if (first_actor_is_foreign(other) && !china_acts_after_day(other)) continue;
            if (const auto told = day_told(other)) return told;
        }
        return published_;
    }

    [[nodiscard]] std::optional<CivilDate> day_told(const Sentence& sentence) const {
        for (const auto& date : find_dates(sentence.text)) {
            if (is_last_day(sentence, date) || is_dateline(sentence, date)) continue;
            const auto day = resolve(date, reference(), DateSense::kPast);
            if (day && (!reference() || std::abs(day->days_since(*reference())) <= 10)) return day;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool tells(const Sentence& sentence) const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [&](const Told& told) {
            return told.sentence->text.data() == sentence.text.data() && told.event.main;
        });
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
            if (date) add(*date, DateSense::kNearest, "fixed_date", "all", sentence.span);
        }
    }

    /// "On 4 April the ministry put … under licence with immediate effect", explained some weeks later.
    void told_later() {
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead || !tells(sentence)) continue;
            const auto clauses = effective_clauses(sentence);
            const auto dates = find_dates(sentence.text);
            if (clauses.empty() || dates.empty() || !is_recent(dates)) continue;
            const auto& clause = clauses.front();
            if (clause.unread || clause.after) continue;
            const auto& date = clause.dates.empty() ? dates.front() : clause.dates.front();
            if (is_last_day(sentence, date) || others_.is_anothers(sentence, date, reference())) continue;
            const char* basis = clause.on_publication ? "on_publication" : "fixed_date";
            add_day(resolve(date, reference(), DateSense::kPast), date.time, basis, clause.applies_to,
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

    /// Each item of a roundup is news of its own, with a day of its own.
    [[nodiscard]] bool is_roundup() const {
        return press() && (Report(text_, genre_).calls_itself_roundup() || is_chronology(text_));
    }

    /// One of its sentences says from when.
    [[nodiscard]] bool dated(std::uint32_t block) const {
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [&](const Sentence& sentence) {
            return block_of(sentence) == block && !effective_clauses(sentence).empty();
        });
    }

    /// No word on when it applies: the day on which the text says that it was announced.
    void announced() {
        if (genre_.document_class == DocumentClass::kAnnouncement) return;
        const bool again = !found_.empty();  // an item of a roundup
        for (const auto& sentence : text_.sentences()) {
            const bool early = sentence.part == Part::kLead || sentence.part == Part::kTitle ||
                               sentence.part == Part::kBody || sentence.told_on;
            if (!early || !(tells(sentence) || names_the_announcement(sentence))) continue;
            if (again && (!tells(sentence) || tells_history(sentence, reference()) || dated(block_of(sentence))))
                continue;
            const bool found = announced_in(sentence) || announced_above(sentence);
            if (found && !is_roundup()) return;
        }
    }

    /// "Forty companies learned on Tuesday that their purchases from China will be blocked. Twenty went on the list":
    /// the day of the first sentences, where what they tell is China's and no older news.
    void told_in_opening() {
        constexpr int kOpening = 2;  // sentences
        constexpr int kFresh = -3;   // days
        int left = kOpening;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            const auto day = day_told(sentence);
            const bool fresh = day && reference() && day->days_since(*reference()) >= kFresh;
            if (fresh && names_china(sentence) && !first_actor_is_foreign(sentence)) {
                announced_in(sentence);
                return;
            }
            if (--left == 0) return;
        }
    }

    bool announced_in(const Sentence& sentence) {
        if (others_.in_told_row(sentence)) return false;
        if (sentence.told_on) {
            add_day(sentence.told_on, std::nullopt, "announced_on", "all", sentence.span);
            return true;
        }
        for (const auto& date : find_dates(sentence.text)) {
            if (is_last_day(sentence, date) || is_dateline(sentence, date)) continue;
            const auto day = resolve(date, reference(), DateSense::kPast);
            if (!day || (reference() && std::abs(day->days_since(*reference())) > kFortnight)) continue;
            add(date, DateSense::kPast, "announced_on", "all", sentence.span);
            return true;
        }
        return false;
    }

    /// "Yesterday's news first. The mechanism has added …": the day stands in a short sentence of its own.
    bool announced_above(const Sentence& sentence) {
        constexpr std::size_t kShort = 8;  // words
        if (sentence.part == Part::kTitle || &sentence == &text_.sentences().front()) return false;
        const Sentence& above = *(&sentence - 1);
        const bool beside = block_of(above) == block_of(sentence) && above.words.size() <= kShort;
        return beside && find_dates(sentence.text).empty() && announced_in(above);
    }

    void add(const FoundDate& date, DateSense sense, const char* basis, const std::string& applies_to, TextSpan base) {
        const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(date.begin),
                            base.begin + static_cast<std::uint32_t>(date.end)};
        add_day(resolve(date, reference(), sense), date.time, basis, applies_to, base.empty() ? base : span);
    }

    void add_day(std::optional<CivilDate> day, std::optional<ClockTime> time, const char* basis,
                 const std::string& applies_to, TextSpan span) {
        if (!day) return;
        const auto known =
            std::find_if(found_.begin(), found_.end(), [&](const auto& item) { return item.value.on == *day; });
        // "Since 4 February …. The notice came out and took effect that same day": the day is that of publication.
        if (known != found_.end() && press() && basis == std::string_view("on_publication") && !known->value.time) {
            known->value.basis = basis;
            known->evidence = text_.evidence(span);
        }
        if (known == found_.end())
            found_.push_back({{*day, time, basis, applies_to.empty() ? "all" : applies_to}, text_.evidence(span)});
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    std::optional<CivilDate> published_;
    std::optional<CivilDate> filed_;    ///< of a dateline, where nothing else dates the report
    const Sentence* before_ = nullptr;  ///< the sentence before the one at hand
    OthersDays others_;
    std::vector<bool> of_another_;  ///< sentences below the head of another country
    std::vector<model::Sourced<model::EffectiveDate>> found_;
};

}  // namespace

std::vector<model::Sourced<model::EffectiveDate>> effective_dates(const EnglishText& text, const Genre& genre,
                                                                  const Relevance& relevance,
                                                                  std::optional<CivilDate> published) {
    return Collector(text, genre, relevance, published).run();
}

}  // namespace gazetted::extract::english
