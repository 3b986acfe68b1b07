#include "parsers/extract/english_relevance.h"

#include <algorithm>
#include <cstdlib>

#include "parsers/extract/english_history.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::PhraseTable;
using text::english::Word;

bool any_of(const PhraseTable& table, const std::vector<Word>& words) {
    const auto hit = table.find(words);
    return hit.last > hit.first;
}

/// Goods whose exports are curbed for prices or supply at home, which is no export control.
bool about_other_goods(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "fertiliser%; fertilizer%; urea; phosphate%; fuel%; gasoline; diesel; steel; rice; grain%; wheat; corn; "
         "sugar; "
         "coal; aluminium; aluminum; electric vehicle%|car|cars; ^ev; ^evs; car|cars; seafood; beef; pork; soybean%; "
         "mask%; vaccine%; textile%; garlic; cotton; solar panel%; toy%; anti dumping; antidumping; countervailing; "
         "safeguard measures; anti subsidy"}};
    static const PhraseTable sensitive{
        {1,
         "dual use; military; rare earth%; technology; technologies; export control%; entity; "
         "entities; mineral%"}};
    return any_of(table, words) && !any_of(sensitive, words) && !any_of(minerals(), words);
}

/// Words by which a headline says that it explains.
bool explains(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "what *4 know; what is; what are; what do; what does; how *8 work%; how china; explained; explainer; q a; why "
         "china; inside china; understanding; a look at; key points; at a glance; factbox; faq; timeline; unpacking; "
         "breaking down; decoding; in full; full text"}};
    return any_of(table, words);
}

/// Words by which a headline says that a control begins to apply.
bool takes_effect(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "take|takes|took|taking effect; come|comes|came|coming into force|effect; kick|kicks in; "
         "enter|enters into force; in force; effective from; cover|covers; now apply|applies; "
         "start|starts|begin|begins *2 today|monday|november|december"}};
    return any_of(table, words);
}

const PhraseTable& demand_words() {
    static const PhraseTable table{
        {1,
         "need|needs|needing|must|require|requires|required|requiring|oblige|obliges|obliged *8 "
         "licence|license|licences|licenses|permit|permits|approval|permission|authorisation|authorization; "
         "have|has|had to *8 "
         "licence|license|licences|licenses|permit|permits|approval|permission|authorisation|authorization; "
         "without *4 licence|license|permit|approval|permission|authorisation|authorization"}};
    return table;
}

/// "Foreign companies will need a Chinese licence": what a control of China's demands.
bool demands_licence(const std::vector<Word>& words) {
    if (!any_of(demand_words(), words)) return false;
    const auto places = text::english::places(words);
    return !text::english::chinese_authorities(words).empty() ||
           std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
}

std::vector<Told> tell(const Sentence& sentence, const std::vector<Event>& events) {
    std::vector<Told> told;
    for (const auto& event : events)
        told.push_back({&sentence, event});
    return told;
}

void append(std::vector<Told>& to, std::vector<Told> more) {
    to.insert(to.end(), more.begin(), more.end());
}

bool has_main(const std::vector<Event>& events) {
    return std::any_of(events.begin(), events.end(), [](const Event& event) { return event.main; });
}

/// Decides for one document.
class Judge {
  public:
    Judge(const EnglishText& text, const Genre& genre)
        : text_(text), genre_(genre), title_(chinese_events(text.title(), genre)) {}

    Relevance run() {
        Relevance found;
        const bool press = genre_.document_class == DocumentClass::kPress;
        found.measure =
            !genre_.foreign_issuer && !about_other_goods(text_.title().words) && (press ? press_item() : official());
        if (found.measure) found.told = everything();
        return found;
    }

  private:
    [[nodiscard]] bool official() const {
        if (genre_.law) return is_framework_law();
        if (genre_.guidance && !has_main(title_)) return false;
        if (is_foreign_ministry()) return false;
        if (has_main(title_)) return true;
        if (title_tells_of_others()) return false;
        if (genre_.meeting || genre_.protest || first_actor(text_.title().words) == Actor::kForeign) return false;
        if (genre_.document_class == DocumentClass::kAnswer) return title_names_control();
        return genre_.document_class == DocumentClass::kAnnouncement &&
               (title_names_control() || (!genre_.own.empty() && lead_tells(3)));
    }

    /// "Spokesperson on the US adding Chinese entities to its list".
    [[nodiscard]] bool title_tells_of_others() const {
        const auto events = find_events(text_.title().words, Actor::kChina);
        return std::any_of(events.begin(), events.end(),
                           [](const Event& event) { return event.main && event.actor == Actor::kForeign; });
    }

    /// The Foreign Ministry's countermeasures are sanctions, no controls of exports.
    [[nodiscard]] bool is_foreign_ministry() const {
        const auto& url = text_.document().url;
        const bool its_site =
            url.find("fmprc.gov.cn") != std::string::npos || url.find("mfa.gov.cn") != std::string::npos;
        return its_site && genre_.own.empty();
    }

    [[nodiscard]] bool is_framework_law() const {
        for (const auto& noun : control_nouns(text_.title().words)) {
            if (noun.noun == ControlNoun::kFrameworkLaw) return true;
        }
        return false;
    }

    [[nodiscard]] bool title_names_control() const {
        for (const auto& noun : control_nouns(text_.title().words)) {
            if (noun.noun != ControlNoun::kBare && noun.noun != ControlNoun::kFrameworkLaw) return true;
        }
        return false;
    }

    [[nodiscard]] bool press_item() const {
        const auto& words = text_.title().words;
        if (has_main(title_)) return true;
        if (title_speaks_of_china() && first_actor(words) != Actor::kForeign && lead_restates()) return true;
        if (first_actor(words) == Actor::kForeign) return false;
        if (!genre_.meeting && !genre_.protest && !genre_.guidance && lead_reports()) return true;
        if (is_roundup() && item_reports()) return true;
        if (!title_.empty()) return false;
        if (const auto owned = chinese_control(words)) {
            if (explains(words) || (owned->first <= 1 && takes_effect(words))) return true;
            if (!owned->bare) return owned->first <= 1 && lead_tells(1);
        }
        if (genre_.meeting || genre_.protest || genre_.guidance) return false;
        return title_speaks_of_china() && lead_tells(1);
    }

    [[nodiscard]] bool title_speaks_of_china() const {
        const auto places = text::english::places(text_.title().words);
        const bool china =
            std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
        return china || title_names_control();
    }

    /// True where one of the first sentences of running text tells a deed of China's in its main clause.
    [[nodiscard]] bool lead_tells(int sentences) const {
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            if (has_main(chinese_events(sentence, genre_)) && !about_other_goods(sentence.words)) return true;
            if (--sentences == 0) return false;
        }
        return false;
    }

    /// True where the text opens with a deed of China's as the news of the day, whatever the headline asks or hopes
    /// ("Could relief be near for magnet makers?").
    [[nodiscard]] bool lead_reports() const {
        bool first = true;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            if (reports(sentence) &&
                (first || (title_.empty() && title_speaks_of_china() && names_authority(sentence))))
                return true;
            first = false;
        }
        return false;
    }

    [[nodiscard]] bool reports(const Sentence& lead, int days = 3) const {
        return has_main(chinese_events(lead, genre_)) && !about_other_goods(lead.words) &&
               !tells_history(lead, text_.document().posted_on) &&
               (says_on_publication(lead.words) || names_the_day(lead, days));
    }

    /// "Trade Controls Weekly, issue 212": several items under a headline of its own.
    [[nodiscard]] bool is_roundup() const {
        static const PhraseTable table{
            {1,
             "weekly; digest; roundup; round up; newsletter; bulletin; briefing; monitor; week in; week "
             "of; this week; monthly; update; updates"}};
        const auto& sentences = text_.sentences();
        const auto headings = std::count_if(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
            return sentence.part == Part::kHeading && sentence.opens_block;
        });
        return any_of(table, text_.title().words) || headings >= 3;
    }

    /// One of the items of a roundup reports a deed of China's in its first sentence.
    [[nodiscard]] bool item_reports() const {
        constexpr int kFortnight = 14;
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [&](const Sentence& sentence) {
            const bool item =
                sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
            return item && sentence.opens_block && names_authority(sentence) && reports(sentence, kFortnight);
        });
    }

    [[nodiscard]] static bool names_authority(const Sentence& sentence) {
        return !text::english::chinese_authorities(sentence.words).empty();
    }

    /// "on Friday", "on 3 March": a day at most so many from that of the news.
    [[nodiscard]] bool names_the_day(const Sentence& sentence, int days) const {
        const auto posted = text_.document().posted_on;
        const auto dates = text::english::find_dates(sentence.text);
        return std::any_of(dates.begin(), dates.end(), [&](const text::english::FoundDate& date) {
            if (is_last_day(sentence, date)) return false;
            if (date.form == text::english::DateForm::kWeekday || date.form == text::english::DateForm::kRelative)
                return true;
            const auto day = text::english::resolve(date, posted, text::english::DateSense::kPast);
            return posted && day && std::abs(day->days_since(*posted)) <= days;
        });
    }

    /// True where the first sentences of running text say what the control demands and from when, or by which notice.
    [[nodiscard]] bool lead_restates() const {
        const auto& sentences = text_.sentences();
        return std::any_of(sentences.begin(), sentences.end(), restates);
    }

    static bool restates(const Sentence& sentence) {
        return sentence.part == Part::kLead && demands_licence(sentence.words) &&
               (!effective_clauses(sentence).empty() || !text::english::find_notices(sentence.text).empty());
    }

    /// A rule told by what it demands ("exporters will have to apply for a licence"), as a deed of China's.
    static Event demand_of(const Sentence& sentence) {
        const auto hit = demand_words().find(sentence.words);
        Event event;
        event.deed = Deed::kPermit;
        event.actor = Actor::kChina;
        event.verb = event.first = hit.first;
        event.last = hit.last;
        return event;
    }

    [[nodiscard]] std::vector<Told> everything() const {
        std::vector<Told> told;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside) continue;
            auto events = sentence.part == Part::kTitle ? title_ : chinese_events(sentence, genre_);
            if (!has_main(events) && restates(sentence)) events.push_back(demand_of(sentence));
            append(told, tell(sentence, events));
        }
        return told;
    }

    const EnglishText& text_;
    const Genre& genre_;
    std::vector<Event> title_;
};

}  // namespace

std::vector<Event> chinese_events(const Sentence& sentence, const Genre& genre) {
    const bool own =
        genre.document_class == DocumentClass::kAnnouncement || genre.document_class == DocumentClass::kAnswer;
    auto events = find_events(sentence.words, own ? Actor::kChina : Actor::kNone);
    const auto others = [&](const Event& event) {
        // The press calls the Foreign Ministry's sanctions countermeasures too; those are no export controls.
        return event.actor != Actor::kChina || event.hypothetical ||
               (!own && !genre.commerce && event.noun == ControlNoun::kCountermeasure);
    };
    events.erase(std::remove_if(events.begin(), events.end(), others), events.end());
    return events;
}

Relevance relevance_of(const EnglishText& text, const Genre& genre) {
    return Judge(text, genre).run();
}

}  // namespace gazetted::extract::english
