#include "parsers/extract/english_news.h"

#include <algorithm>
#include <cstdlib>

#include "parsers/extract/english_history.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateForm;
using text::english::DateSense;
using text::english::PhraseTable;
using text::english::Word;

constexpr std::size_t kOpening = 8;  // sentences within which a report says what it is about
constexpr int kFresh = 3;            // days between the deed and a report of it
constexpr int kFortnight = 14;

bool running_text(const Sentence& sentence) {
    return sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
}

bool names_chinese_authority(const Sentence& sentence) {
    return sentence.stands_for > 0 || !text::english::chinese_authorities(sentence.words).empty();
}

}  // namespace

Report::Report(const EnglishText& text, const Genre& genre) : text_(text), genre_(genre) {
    for (const auto& sentence : text.sentences()) {
        if (opening_.size() < kOpening && running_text(sentence)) opening_.push_back(&sentence);
    }
}

/// A sentence that says what the control does: a deed of China's, what needs a licence, what may not be sold, which
/// requests are refused.
bool Report::states(const Sentence& sentence) const {
    static const PhraseTable bans{
        {1,
         "may|can|must|shall|could not|no *6 sell|supply|export|ship|transfer|provide|pass|hand|deliver; nobody|none "
         "*6 "
         "may|can "
         "sell|supply|export|ship|transfer|provide|pass; may|can no longer; cannot *4 "
         "sell|supply|export|ship|transfer|provide; told|ordered not to *3 pass|sell|supply|transfer|provide; "
         "barred|banned|prohibited|forbidden from *6 "
         "selling|supplying|exporting|shipping|transferring|providing|passing; as a rule *6 refused|denied; in "
         "principle *8 refused|denied|rejected|approved|granted; case by case; one by one; matter of principle; "
         "special|exceptional cases|circumstances; application *2 made|filed; "
         "be|are|is *2 refused|rejected|turned down?; "
         "shipments|deliveries|exports *6 stop|stopped|cease|halted|prohibited|banned|forbidden"}};
    const auto& words = sentence.words;
    const auto events = chinese_events(sentence, genre_);
    if (!events.empty() && !tells_history(sentence, text_.document().posted_on)) return true;
    return first_actor(words) != Actor::kForeign && (states_demand(sentence) || bans.in(words));
}

bool Report::restates() const {
    if (std::any_of(opening_.begin(), opening_.end(),
                    [](const Sentence* sentence) { return restates_control(*sentence); }))
        return true;
    for (std::size_t i = 0; i < opening_.size(); ++i) {
        const auto& words = opening_[i]->words;
        const bool demands = states_demand(*opening_[i]) && first_actor(words) != Actor::kForeign;
        const bool chinese =
            names_authority(i > 0 ? i - 1 : 0, i + 4) || (names_china(text_.title()) && names_china(*opening_[i]));
        if (demands && chinese && says_from_when(kFortnight)) return true;
    }
    return false;
}

namespace {

const PhraseTable& warning_words() {
    static const PhraseTable table{
        {1,
         "warn|warns|warned|warning|remind|reminds|reminded|reminding|caution|cautions|cautioned|tell|tells|told|order|"
         "orders|ordered|instruct|instructs|instructed|urge|urges|urged *6 "
         "exporters|exporter|traders|trader|operators|forwarders|shippers|agents|brokers|suppliers; "
         "call|calls|called on *4 exporters|traders|operators|forwarders|shippers|suppliers; "
         "reminder|warning|caution to *4 exporters|traders|operators|forwarders|shippers|suppliers; "
         "crack|cracks|cracked|cracking down on *6 evasion|circumvention|transshipment|transhipment|smuggling; "
         "crackdown on *6 evasion|circumvention|transshipment|transhipment|smuggling; "
         "campaign|drive|operation|crackdown against|on *4 evasion|circumvention|transshipment|transhipment|smuggling|"
         "diversion"}};
    return table;
}

}  // namespace

bool warns_traders(const Sentence& sentence) {
    static const PhraseTable about{
        {1,
         "export control%; dual use; rare earth%; end user%; end use; licence%; license%; permit%; "
         "transhipment; transshipment; circumvent+; circumvention; evasion; smuggling; strategic|critical "
         "mineral%|metal%"}};
    return warning_words().in(sentence.words) && about.in(sentence.words) && names_chinese_authority(sentence) &&
           first_actor(sentence.words) == Actor::kChina;
}

Event warning_in(const Sentence& sentence) {
    const auto hit = warning_words().find(sentence.words);
    Event event;
    event.deed = Deed::kPublish;
    event.noun = ControlNoun::kReporting;
    event.actor = Actor::kChina;
    event.verb = event.first = hit.first;
    event.last = hit.last;
    return event;
}

bool begins_to_apply(const Sentence& sentence) {
    // "Issued by the ministry and customs, it enters into force on …": the notice of the sentence before.
    static const PhraseTable issued{{1, "issued|published|released|signed|adopted jointly? by"}};
    const bool notice = issued.match(sentence.words, 0).last > 0;
    const auto nouns = control_nouns(sentence.words);
    const bool control = notice || std::any_of(nouns.begin(), nouns.end(), [](const NounHit& noun) {
                             return noun.noun != ControlNoun::kBare && noun.noun != ControlNoun::kFrameworkLaw;
                         });
    return control && names_chinese_authority(sentence) && first_actor(sentence.words) != Actor::kForeign &&
           !effective_clauses(sentence).empty();
}

bool Report::tells(const Sentence& sentence) const {
    return (has_main(chinese_events(sentence, genre_)) || begins_to_apply(sentence) || warns_traders(sentence) ||
            restates_demand(sentence)) &&
           !about_other_goods(sentence.words) &&
           (!tells_history(sentence, text_.document().posted_on) || names_the_day(sentence, kFresh));
}

bool Report::tells_of_today(const Sentence& sentence) const {
    return tells(sentence) && (says_on_publication(sentence.words) || names_the_day(sentence, kFortnight));
}

bool Report::names_authority() const {
    return names_authority(0, kOpening);
}

bool Report::names_the_day(const Sentence& sentence, int days) const {
    if (sentence.told_on) return true;  // its entry's
    const auto posted = text_.document().posted_on;
    const auto dates = text::english::find_dates(sentence.text);
    return std::any_of(dates.begin(), dates.end(), [&](const text::english::FoundDate& date) {
        if (is_last_day(sentence, date)) return false;
        if (date.form == DateForm::kWeekday || date.form == DateForm::kRelative) return true;
        const auto day = text::english::resolve(date, posted, DateSense::kPast);
        return !posted || (day && std::abs(day->days_since(*posted)) <= days);
    });
}

/// A control that begins to apply on publication, on a day just past or on one to come.
bool Report::says_from_when(int days) const {
    const auto posted = text_.document().posted_on;
    return std::any_of(opening_.begin(), opening_.end(), [&](const Sentence* sentence) {
        if (first_actor(sentence->words) == Actor::kForeign) return false;
        const auto clauses = effective_clauses(*sentence);
        return std::any_of(clauses.begin(), clauses.end(), [&](const EffectiveClause& clause) {
            if (clause.on_publication) return true;
            const auto day = text::english::resolve(clause.dates.front(), posted, DateSense::kNearest);
            return day && posted && day->days_since(*posted) >= -days;
        });
    });
}

bool Report::names_authority(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < std::min(to, opening_.size()); ++i) {
        if (names_chinese_authority(*opening_[i])) return true;
    }
    return false;
}

bool Report::calls_itself_roundup() const {
    static const PhraseTable table{
        {1,
         "weekly; digest; roundup; round up; newsletter; bulletin; briefing; brief; monitor; week in; week of; week "
         "to; this week; the week; monthly; update; updates; recap; wrap; in brief; things; friday|monday file|memo; "
         "highlights; headlines; watch; tracker; diary"}};
    int number = 0;
    const auto& title = text_.title().words;  // "UPDATE 2-China to require licences": one report, filed again
    if (title.size() > 1 && title[0].low == "update" && text::english::is_number(title[1], number)) return false;
    const auto hits = table.find_all(title);
    return std::any_of(hits.begin(), hits.end(), [&](const text::english::PhraseHit& hit) {
        const bool list = hit.last < title.size() && title[hit.last].low.starts_with("list");
        return !(list && title[hit.first].low == "watch");  // "what the new watch list means"
    });
}

bool Report::is_roundup() const {
    if (calls_itself_roundup()) return true;
    const auto& sentences = text_.sentences();
    if (std::any_of(sentences.begin(), sentences.end(), [](const Sentence& each) { return each.told_on.has_value(); }))
        return true;
    const auto headings = std::count_if(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
        return sentence.part == Part::kHeading && sentence.opens_block;
    });
    return headings >= 3;
}

/// "China / precursors. On 10 November the ministry …": the item's own label stands before it.
bool Report::follows_label(const Sentence& sentence) const {
    constexpr std::size_t kLabel = 6;  // words
    if (&sentence == &text_.sentences().front()) return false;
    const Sentence& before = *(&sentence - 1);
    return before.opens_block && block_of(before) == block_of(sentence) && before.words.size() <= kLabel;
}

bool Report::has_item() const {
    const auto& sentences = text_.sentences();
    return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        const bool opens = sentence.opens_block || follows_label(sentence) || sentence.stands_for > 0;
        return running_text(sentence) && opens && names_chinese_authority(sentence) && tells(sentence) &&
               (says_on_publication(sentence.words) || names_the_day(sentence, kFortnight) ||
                (sentence.stands_for > 0 && names_the_day(*(&sentence - 1), kFortnight)));
    });
}

}  // namespace gazetted::extract::english
