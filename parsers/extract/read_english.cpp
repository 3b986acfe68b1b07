#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_coverage.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_destinations.h"
#include "parsers/extract/english_effective.h"
#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_kinds.h"
#include "parsers/extract/english_limbs.h"
#include "parsers/extract/english_own_days.h"
#include "parsers/extract/english_parties.h"
#include "parsers/extract/english_published.h"
#include "parsers/extract/english_relations.h"
#include "parsers/extract/english_relevance.h"
#include "parsers/extract/english_scope.h"
#include "parsers/extract/english_statements.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/extract/english_suspension.h"
#include "parsers/extract/english_text.h"
#include "parsers/extract/english_when.h"
#include "parsers/extract/press_claims.h"
#include "parsers/extract/read.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract {

namespace {

using namespace english;
using Codes = std::vector<model::Sourced<std::string>>;

/// Reads one document whose subject is a Chinese control.
class Reader {
  public:
    Reader(const EnglishText& text, const Genre& genre, const Relevance& relevance, model::Reading& reading)
        : text_(text), genre_(genre), relevance_(relevance), reading_(reading) {}

    void run() {
        reading_.numbers = genre_.own;
        reading_.issuers = issuers_of(text_, genre_);
        reading_.kinds = kinds_of(text_, genre_, relevance_);
        reading_.published_on = published_on(text_, genre_);
        if (reading_.published_on) published_ = reading_.published_on->value;
        if (!reading_.published_on && press()) reading_.published_on = date_of_dateline(text_);
        reading_.effective_dates = effective_dates(text_, genre_, relevance_, published_);
        reading_.parties = parties_of(text_, genre_, relevance_, reading_.kinds);
        reading_.destinations = destinations_of(text_, genre_, relevance_, reading_.parties);
        reading_.relations = relations_of(text_, genre_, reading_, published_);
        for (const auto& relation : reading_.relations) {
            if (relation.value.type == "repeals") add_once(reading_.kinds, "repeal", relation.evidence);
            if (relation.value.type == "terminates") add_once(reading_.kinds, "termination", relation.evidence);
        }
        suspension();
        scope();
        listed_categories();
        codes();
        count();
        reading_.is_new_measure = is_new();
        reading_.limbs = limbs_of(text_, genre_, relevance_, reading_);
        name_limbs_of_days(text_, reading_);
    }

  private:
    [[nodiscard]] bool press() const { return genre_.document_class == model::DocumentClass::kPress; }

    void scope() {
        // Of a suspension the parties are told, not the users and uses of what it touches.
        const bool pauses = has_kind(reading_.kinds, "suspension") || has_kind(reading_.kinds, "termination");
        const auto contexts = contexts_of(text_);
        for (std::size_t i = 0; i < text_.sentences().size(); ++i) {
            const auto& sentence = text_.sentences()[i];
            if (sentence.part == Part::kAside) continue;
            auto found = scope_of(sentence, contexts[i]);
            const bool past = press() && tells_history(sentence, text_.document().posted_on);
            if (pauses || past) found = {{}, {}, {}, std::move(found.exceptions)};
            take(found.end_user_categories, sentence, reading_.end_user_categories);
            take(found.prohibited_end_uses, sentence, reading_.prohibited_end_uses);
            take(found.case_by_case, sentence, reading_.case_by_case);
            take(found.exceptions, sentence, reading_.exceptions);
            for (const auto& subject : subjects(sentence.words)) {
                add_once(reading_.subjects, subject.code, words_of(sentence, subject.first, subject.last));
            }
        }
    }

    [[nodiscard]] model::Evidence words_of(const Sentence& sentence, std::size_t first, std::size_t last) const {
        return text_.evidence(sentence, sentence.words[first].begin, sentence.words[last - 1].end);
    }

    void take(const std::vector<ScopeHit>& hits, const Sentence& sentence, Codes& out) const {
        for (const auto& hit : hits)
            add_once(out, hit.code, words_of(sentence, hit.first, hit.last));
    }

    /// Being put on a list, or having the list's measures suspended, makes the parties its entities.
    void listed_categories() {
        for (const auto& told : relevance_.told) {
            if (!told.event.main || !told.event.noun) continue;
            if (press() && tells_history(*told.sentence, text_.document().posted_on)) continue;
            const auto noun = *told.event.noun;
            // "a companion announcement, told of elsewhere, places 20 others on the watch list"
            const bool lists = told.event.deed == Deed::kList;
            if (lists && noun == ControlNoun::kWatchList && !has_kind(reading_.kinds, "watch_list_addition")) continue;
            const auto evidence = words_of(*told.sentence, told.event.first, told.event.last);
            const bool goods = kind_of(told).empty();
            if (told.event.unnamed_list && !has_kind(reading_.kinds, "control_list_addition")) continue;
            if (noun == ControlNoun::kControlList && !goods)
                add_once(reading_.end_user_categories, "control_list_entities", evidence);
            if (noun == ControlNoun::kWatchList && !goods)
                add_once(reading_.end_user_categories, "watch_list_entities", evidence);
        }
        // "… on Adjusting the Unreliable Entity List and Export Control List Measures": whose measures end or rest.
        const bool ends = has_kind(reading_.kinds, "suspension") || has_kind(reading_.kinds, "termination");
        if (ends && genre_.document_class == model::DocumentClass::kAnswer) {
            for (const auto& noun : control_nouns(text_.title().words)) {
                if (noun.noun == ControlNoun::kControlList)
                    add_once(reading_.end_user_categories, "control_list_entities",
                             words_of(text_.title(), noun.first, noun.last));
            }
        }
        // "bars dual-use exports to ten firms": on the list without its name.
        for (const auto& kind : reading_.kinds) {
            if (kind.value == "control_list_addition")
                add_once(reading_.end_user_categories, "control_list_entities", kind.evidence);
            if (kind.value == "watch_list_addition")
                add_once(reading_.end_user_categories, "watch_list_entities", kind.evidence);
        }
    }

    void suspension() {
        if (!has_kind(reading_.kinds, "suspension")) return;
        // A term without a first day of its own counts from when the suspension applies.
        // The press may tell of a term and not from when.
        auto reference = text_.document().posted_on ? text_.document().posted_on : published_;
        if (press() && !gives_a_day()) reference.reset();
        const auto first = first_day_of_suspension();
        if (!reference) reference = first;
        reading_.suspended_until = suspended_until(text_, reference, press() || first ? first : reference);
    }

    /// The day from which a pause applies; in the press only one that is told beside the pause: what else the report
    /// dates has a day of its own.
    [[nodiscard]] std::optional<CivilDate> first_day_of_suspension() const {
        for (const auto& date : reading_.effective_dates) {
            const auto block = date.evidence.span.block;
            const bool beside =
                std::any_of(text_.sentences().begin(), text_.sentences().end(), [&](const Sentence& sentence) {
                    const bool near = block_of(sentence) <= block + 1 && block <= block_of(sentence) + 1;
                    return near && sentence.part != Part::kAside && speaks_of_suspension(sentence);
                });
            if (!press() || beside) return date.value.on;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool gives_a_day() const {
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [](const Sentence& sentence) {
            return sentence.part != Part::kAside && !text::english::find_dates(sentence.text).empty();
        });
    }

    void codes() {
        CodeWalker walker(text_);
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside) continue;
            const auto found = walker.read(sentence);
            for (const auto& hit : found.control)
                add_once(reading_.control_codes, hit.code, text_.evidence(sentence, hit.begin, hit.end));
            for (const auto& hit : found.commodity)
                add_once(reading_.hs_codes, hit.code, text_.evidence(sentence, hit.begin, hit.end));
        }
    }

    void count() {
        const bool lists = has_kind(reading_.kinds, "control_list_addition") ||
                           has_kind(reading_.kinds, "watch_list_addition") || has_kind(reading_.kinds, "uel_listing") ||
                           has_kind(reading_.kinds, "countermeasure");
        if (!lists || genre_.document_class != model::DocumentClass::kAnnouncement) return;
        if (const auto stated = stated_count(text_))
            reading_.counts.push_back({*stated, static_cast<int>(reading_.parties.size()), "parties"});
    }

    /// Answers and news explain; an answer that itself suspends or ends the measures of listed parties is the
    /// instrument.
    [[nodiscard]] bool is_new() const {
        if (genre_.document_class == model::DocumentClass::kAnnouncement) return true;
        return genre_.document_class == model::DocumentClass::kAnswer && !reading_.relations.empty() &&
               (has_kind(reading_.kinds, "suspension") || has_kind(reading_.kinds, "termination"));
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    model::Reading& reading_;
    std::optional<CivilDate> published_;
};

}  // namespace

model::Reading read_english(const model::Document& document) {
    const EnglishText text(document);
    const auto genre = genre_of(text);
    const auto relevance = relevance_of(text, genre);
    model::Reading reading;
    reading.document_class = genre.document_class;
    reading.language = model::Language::kEnglish;
    reading.title = document.title;
    reading.is_control_measure = relevance.measure;
    if (relevance.measure) Reader(text, genre, relevance, reading).run();
    reading.statements = statements_of(text, genre, reading.relations);
    if (relevance.measure) cover(text, genre, relevance, reading);
    if (relevance.measure && reading.document_class == model::DocumentClass::kPress)
        reading.claims = press_claims(document, reading);
    return reading;
}

}  // namespace gazetted::extract
