#include "parsers/extract/english_report_openings.h"

#include <algorithm>

#include "parsers/extract/english_headlines.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_told.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

/// "on Tuesday", "today".
bool tells_the_day(const Sentence& sentence) {
    const auto dates = text::english::find_dates(sentence.text);
    return std::any_of(dates.begin(), dates.end(), [](const auto& date) {
        return date.form == text::english::DateForm::kWeekday || date.form == text::english::DateForm::kRelative;
    });
}

}  // namespace

bool lead_names_list(const EnglishText& text, const Genre& genre) {
    return std::any_of(text.sentences().begin(), text.sentences().end(), [&](const Sentence& sentence) {
        const auto events = sentence.part == Part::kLead ? chinese_events(sentence, genre) : std::vector<Event>{};
        if (events.empty() || recalls(text, sentence)) return false;
        return std::any_of(events.begin(), events.end(),
                           [](const Event& event) { return event.main && is_party_list(event.noun); });
    });
}

bool listed_party_speaks(const EnglishText& text, const Genre& genre) {
    static const text::english::PhraseTable listing{
        {1, "list; listing; listed; blacklist%; blacklisted; blacklisting; designation; inclusion; unreliable"}};
    constexpr std::size_t kReach = 2;  // sentences
    if (genre.guidance || genre.meeting || genre.protest || !listing.in(text.title().words)) return false;
    if (title_is_anothers(text.title()) && !names_china(text.title())) return false;  // "Acme appeals US blacklisting"
    std::size_t seen = 0;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        if (seen++ == kReach) break;
        const auto events = chinese_events(sentence, genre);
        const bool listed = std::any_of(events.begin(), events.end(), [](const Event& event) {
            return event.deed == Deed::kList && is_party_list(event.noun) && !event.unnamed_list;
        });
        const bool authority = !text::english::chinese_authorities(sentence.words).empty();
        if (listed && authority && !text::english::find_dates(sentence.text).empty() && !recalls(text, sentence))
            return true;
    }
    return false;
}

bool investigation_goes_on(const EnglishText& text) {
    static const text::english::PhraseTable opened{{1, "probe|investigation|inquiry into|of|against"}};
    static const text::english::PhraseTable going_on{
        {1,
         "investigation|probe|inquiry *24 "
         "underway|advancing|advances|proceeding|proceeds|continues|continuing|orderly; "
         "advances|advancing|continues|continuing *3 investigation|probe|inquiry; investigation|probe *4 under way"}};
    static const text::english::PhraseTable denied{
        {1, "deny|denies|denied; no; not; never; reject+; refuse+; drop|drops|dropped; ended"}};
    // The list's own investigation: "led by the unreliable entity list mechanism", "unreliable entity list probe"
    static const text::english::PhraseTable own{
        {1,
         "led|run|opened|launched|started|conducted|under|by|through *4 unreliable; unreliable *2 list? "
         "mechanism|investigation|probe|inquiry"}};
    const auto& title = text.title();
    if (!opened.in(title.words) || denied.in(title.words) || first_actor(title.words) == Actor::kForeign) return false;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        if (denied.in(sentence.words) || first_actor(sentence.words) == Actor::kForeign) return false;
        return own.in(sentence.words) && going_on.in(sentence.words) && names_china(sentence);
    }
    return false;
}

bool lists_today(const EnglishText& text, const Genre& genre) {
    const Report report(text, genre);
    constexpr std::size_t kReach = 2;
    const auto& opening = report.opening();
    for (std::size_t i = 0; i < std::min(kReach, opening.size()); ++i) {
        const auto events = chinese_events(*opening[i], genre);
        const bool lists = std::any_of(events.begin(), events.end(), [](const Event& event) {
            return event.main && event.deed == Deed::kList && is_party_list(event.noun);
        });
        if (lists && first_actor(opening[i]->words) == Actor::kChina && report.tells_of_today(*opening[i])) return true;
        // "China targets drone makers" over "… are barred after the ministry put them on its list on Tuesday"
        const bool aside = std::any_of(events.begin(), events.end(), [](const Event& event) {
            const bool moves = event.deed == Deed::kList || event.deed == Deed::kDelist;
            return moves && is_party_list(event.noun) && !event.unnamed_list;
        });
        if (aside && first_actor(text.title().words) == Actor::kChina && tells_the_day(*opening[i]) &&
            !recalls(text, *opening[i]))
            return true;
    }
    return false;
}

bool opens_with_deed(const EnglishText& text, const Genre& genre) {
    constexpr std::size_t kReach = 2;  // sentences
    if (genre.guidance || genre.meeting || genre.protest) return false;
    std::size_t seen = 0;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        if (seen++ == kReach) return false;
        const bool authority = !text::english::chinese_authorities(sentence.words).empty();
        const auto notices = text::english::find_notices(sentence.text);
        const auto dates = text::english::find_dates(sentence.text);
        constexpr std::size_t kOpening = 8;  // bytes
        const bool dated =
            !dates.empty() && dates.front().form == text::english::DateForm::kFull && dates.front().begin <= kOpening;
        if (!(authority && dated) && notices.empty()) continue;
        const auto events = chinese_events(sentence, genre);
        const bool told = std::any_of(events.begin(), events.end(), [](const Event& event) {
            return event.main && !event.hypothetical && event.deed != Deed::kExplain;
        });
        if (told && first_actor(sentence.words) != Actor::kForeign && !about_other_goods(sentence.words)) return true;
    }
    return false;
}

}  // namespace gazetted::extract::english
