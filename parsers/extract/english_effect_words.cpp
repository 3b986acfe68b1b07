#include "parsers/extract/english_effect_words.h"

#include <algorithm>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::DateForm;
using text::english::DateSense;
using text::english::find_dates;
using text::english::FoundDate;
using text::english::PhraseTable;
using text::english::resolve;

namespace {

bool holds(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

}  // namespace

bool names_the_measure(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "measure%; control%; ban; curb%; restriction%; rule%; the|these|this|both regulation|regulations; export *1 "
         "regulation|regulations; requirement%; suspension; policy; "
         "licensing; "
         "permit%; "
         "move%; step%; change%; designation%; listing%; adjustment%; order; regime; revision%; amendment%; "
         "prohibition%; countermeasure%; sanction%; catalog%; catalogue%; edition; package; licensable; "
         "pause; freeze; moratorium; announcement%; notice%; decision%; expansion; licence%; license%; list; "
         "export%; exported; "
         "permission; limb%; paragraph%; provision%; obligation%; tranche"}};
    return table.in(sentence.words);
}

bool is_history(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const PhraseTable table{{1, "previously; earlier; last|previous year|month|week|$month; had"}};
    if (!past_years(sentence, reference).empty()) return true;
    const auto hits = table.find_all(sentence.words);
    return std::any_of(hits.begin(), hits.end(), [&](const text::english::PhraseHit& hit) {
        return !sentence.words[hit.last - 1].possessive;  // "last year's restrictions"
    });
}

bool names_the_announcement(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "decision|measure|measures|listing|controls|rules announced|published|issued|released on; "
         "ministry|mofcom|mechanism|spokesperson|spokesman|spokeswoman|beijing|china *6 confirmed|confirms the? "
         "decision|move|measure|measures|controls; "
         "was|were|been announced|unveiled|published|issued|released; named|listed *6 by; "
         "ministry|mofcom|mechanism|customs *3 announced|unveiled|published|issued|released|said; "
         "announcement|notice|order|decision of *2 $month; "
         "announced|unveiled|published|issued|released *6 "
         "announcement%|measure%|rule%|notice%|control%|restriction%|curb%|ban%|decision%"}};
    static const PhraseTable parties{{1, "named|listed *6 by *8 ministry|mechanism"}};
    if (parties.in(sentence.words)) return true;
    return names_the_measure(sentence) && table.in(sentence.words) && !first_actor_is_foreign(sentence);
}

bool first_actor_is_foreign(const Sentence& sentence) {
    return first_actor(sentence.words) == Actor::kForeign;
}

bool is_dateline(const Sentence& sentence, const FoundDate& date) {
    if (!sentence.opens_block || date.begin > 40) return false;
    std::string_view rest = sentence.text.substr(date.end);
    if (const auto open = rest.find_first_not_of(' '); open != std::string_view::npos && rest[open] == '(')
        rest = rest.substr(std::min(rest.find(')', open), rest.size() - 1) + 1);
    const auto mark = rest.find_first_not_of(' ');
    if (mark == std::string_view::npos) return false;
    return rest[mark] == '-' || rest.substr(mark, 3) == "–" || rest.substr(mark, 3) == "—";
}

bool says_not_stated(std::string_view value) {
    static const PhraseTable table{
        {1, "not stated|given|specified|mentioned|indicated|named|addressed; unspecified; none stated|given"}};
    return table.match(text::english::english_words(value), 0).last > 0;
}

bool speaks_of_tariffs(const Sentence& sentence) {
    static const PhraseTable tariffs{{1, "tariff%; duties on; levy; levies; port fees; anti dumping"}};
    return tariffs.in(sentence.words) && control_nouns(sentence.words).empty() && !export_words().in(sentence.words) &&
           !dual_use_words().in(sentence.words);
}

bool changes_then(const Sentence& sentence) {
    static const PhraseTable table{{1, "that|this|all|everything|things *2 changes|change|ends on|from|as"}};
    return table.match(sentence.words, 0).last > 0;
}

bool tells_of_law(const Sentence& sentence) {
    static const PhraseTable law{{1, "enacted|passed|adopted|promulgated its|the|an? export control law"}};
    static const PhraseTable since{{1, "since its|their|the *1 implementation|entry|enactment|adoption|introduction"}};
    static const PhraseTable part{{1, "amendment%; revision%; implementing; rules; draft"}};
    if (sentence.part == Part::kTitle) return false;
    const auto hit = law.find(sentence.words);
    const bool whole = hit.last > hit.first && !sentence.words[hit.last - 1].possessive &&
                       part.match(sentence.words, hit.last).last == hit.last;
    return whole || since.match(sentence.words, 0).last > 0;
}

bool headlines_law(const Sentence& title) {
    static const PhraseTable law{{1, "law|laws|legislation|regulation|regulations|act"}};
    return law.in(title.words);
}

bool headlines_regime(const Sentence& title) {
    static const PhraseTable regime{{1, "framework; regime; exporting dual use"}};
    return headlines_law(title) || regime.in(title.words);
}

bool binds_at_once(const Sentence& sentence) {
    static const PhraseTable other{{1, "tariff%; duty; duties; levy; levies; import; imports"}};
    return says_on_publication(sentence.words) && !other.in(sentence.words) && !first_actor_is_foreign(sentence);
}

bool after_reason(std::string_view value, const FoundDate& date) {
    return value.substr(0, 3) == "N/A" || value.substr(0, 3) == "n/a" ||
           holds(value.substr(0, date.begin), "Not specified");
}

bool china_acts_after_day(const Sentence& sentence) {
    const auto dates = find_dates(sentence.text);
    if (dates.empty()) return false;
    const auto& words = sentence.words;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].begin < dates.front().end) continue;
        return words[at].before == ',' && text::english::place_at(words, at).code == "CN";
    }
    return false;
}

std::optional<CivilDate> day_of_notice(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const PhraseTable notice{
        {1, "announcement|announcements|order|notice *6 of|dated; announcement|order|notice *6 published|issued on"}};
    for (const auto& date : find_dates(sentence.text)) {
        constexpr int kFortnight = 14;
        const auto day = resolve(date, reference, DateSense::kPast);
        const bool recent = date.form == DateForm::kYearless && reference && day &&
                            day->days_since(*reference) >= -kFortnight;  // "By Announcement No. 70 of November 7"
        if (date.form != DateForm::kFull && !recent) continue;
        const std::size_t word = text::english::word_at(sentence.words, date.begin);
        constexpr std::size_t kReach = 8;
        for (std::size_t at = word > kReach ? word - kReach : 0; at < word; ++at) {
            if (notice.match(sentence.words, at).last == word) return day;
        }
    }
    return std::nullopt;
}

std::optional<CivilDate> day_of_issue(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const PhraseTable issue{
        {1, "issued; published; announced; released; promulgated; imposed; introduced; adopted; added; placed; put"}};
    constexpr std::size_t kOpening = 4;  // bytes: "On "
    const auto dates = find_dates(sentence.text);
    if (dates.empty() || dates.front().form > DateForm::kYearless) return std::nullopt;
    const auto speaker = sentence.text.substr(0, dates.front().begin).rfind(": ");  // "He Yongqian: On July 10"
    const std::size_t opens = speaker == std::string_view::npos ? 0 : speaker + 2;
    if (dates.front().begin - opens > kOpening) return std::nullopt;
    if (!issue.in(sentence.words) || first_actor(sentence.words) != Actor::kChina) return std::nullopt;
    return resolve(dates.front(), reference, DateSense::kPast);
}

}  // namespace gazetted::extract::english
