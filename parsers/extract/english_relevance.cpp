#include "parsers/extract/english_relevance.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_headlines.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_offices.h"
#include "parsers/extract/english_other_business.h"
#include "parsers/extract/english_report_openings.h"
#include "parsers/extract/english_reported_deeds.h"
#include "parsers/extract/english_sanctions.h"
#include "parsers/extract/english_telling.h"
#include "parsers/extract/english_weighing.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::PhraseTable;

/// Decides for one document.
class Judge {
  public:
    Judge(const EnglishText& text, const Genre& genre)
        : text_(text), genre_(genre), title_(chinese_events(text.title(), genre)) {}

    Relevance run() {
        Relevance found;
        const bool press = genre_.document_class == DocumentClass::kPress;
        const bool other_goods = about_other_goods(text_.title().words) && !lead_names_list(text_, genre_);
        found.measure = !genre_.foreign_issuer && !other_goods && !seeks_comment(text_, title_) &&
                        (press ? !is_denied_question(text_.title()) && !ministry_is_foreign(text_) &&
                                     !is_sanctions_story(text_, genre_) && press_item()
                               : official());
        if (found.measure) found.told = deeds_told(text_, genre_, title_);
        return found;
    }

  private:
    [[nodiscard]] bool official() const {
        if (genre_.law) return title_names_framework_law(text_.title());
        if (genre_.guidance && !has_main(title_)) return false;
        if (is_foreign_ministry(text_, genre_)) return false;
        if (has_main(title_)) return true;
        if (title_tells_of_others(text_.title())) return false;
        if (genre_.meeting || genre_.protest || first_actor(text_.title().words) == Actor::kForeign) return false;
        if (genre_.document_class == DocumentClass::kAnswer)
            return title_names_control(text_.title()) || (!genre_.guidance && title_names_licence(text_.title())) ||
                   answer_tells();
        return genre_.document_class == DocumentClass::kAnnouncement && !remedies_trade(text_) &&
               (title_names_control(text_.title()) || (!genre_.own.empty() && (body_tells() || codes_items())));
    }

    /// "(I) 1C940.a Single-layer graphene powder": parts of a numbered announcement that open with a control code.
    [[nodiscard]] bool codes_items() const {
        const auto& sentences = text_.sentences();
        return std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
            constexpr std::size_t kHead = 12;  // bytes
            const auto codes = sentence.part == Part::kAside ? std::vector<CodeHit>{} : control_codes(sentence);
            return !codes.empty() && codes.front().begin <= kHead;
        });
    }

    /// A headline that tells it, headline and text that weigh enough together, or one item of several.
    [[nodiscard]] bool press_item() const {
        if (has_main(title_) || weigh(text_, genre_).sum() >= kEnoughWeight) return true;
        if (is_market_report(text_.title()) || is_trade_data(text_.title())) return false;
        if (title_speaks_of_china(text_.title()) && (lists_today(text_, genre_) || !states_in_tables(text_).empty()))
            return true;
        const Report report(text_, genre_);
        if (report.is_roundup() && report.has_item()) return true;
        if (title_tells_of_others(text_.title())) return false;
        if (investigation_goes_on(text_)) return true;
        if (opens_with_deed(text_, genre_) || listed_party_speaks(text_, genre_)) return true;
        if (title_demands_licence(text_.title()) || (!title_is_anothers(text_.title()) && report.restates()))
            return true;
        return title_.empty() && !genre_.guidance && title_explains_control(text_.title());
    }

    /// A press conference without a headline of its own: an answer says, in its main clause, what China controls.
    [[nodiscard]] bool answer_tells() const {
        if (genre_.guidance) return false;
        const auto& sentences = text_.sentences();
        return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
            const bool running = sentence.part == Part::kLead || sentence.part == Part::kBody;
            return running && !sentence.text.ends_with('?') && first_actor(sentence.words) == Actor::kChina &&
                   has_main(chinese_events(sentence, genre_)) && !about_other_goods(sentence.words) &&
                   !tells_history(sentence, text_.document().posted_on);
        });
    }

    /// One of the first sentences under a number of its own does something; menus may stand among them.
    [[nodiscard]] bool body_tells() const {
        constexpr int kReach = 14;  // sentences
        int left = kReach;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kTitle || sentence.part == Part::kAside) continue;
            if (has_main(chinese_events(sentence, genre_)) && !about_other_goods(sentence.words)) return true;
            if (prohibits_dealings(sentence)) return true;
            if (--left == 0) return false;
        }
        return false;
    }

    /// "organizations and individuals in China are prohibited from any transactions with the following entities".
    [[nodiscard]] static bool prohibits_dealings(const Sentence& sentence) {
        static const PhraseTable table{
            {1,
             "prohibited|barred|banned|forbidden from *4 transactions|cooperation|dealings|trading|transacting *8 "
             "entities|entity|companies|company|institutions|banks|subsidiaries|following|above"}};
        return table.in(sentence.words);
    }

    const EnglishText& text_;
    const Genre& genre_;
    std::vector<Event> title_;
};

}  // namespace

Relevance relevance_of(const EnglishText& text, const Genre& genre) {
    return Judge(text, genre).run();
}

}  // namespace gazetted::extract::english
