#include "parsers/extract/english_weighing.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/extract/english_told.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;

constexpr std::size_t kLongestSubject = 6;  // words of a headline before its verb

bool control_nouns_before(const std::vector<text::english::Word>& words, std::size_t end) {
    const auto nouns = control_nouns(words);
    return std::any_of(nouns.begin(), nouns.end(), [&](const NounHit& noun) { return noun.first < end; });
}

bool names_a_control(const Sentence& title) {
    static const PhraseTable licences{
        {1, "licence%; license%; licensing; permit%; paperwork; blacklist%; export list; dual use; off limits"}};
    return !control_nouns(title.words).empty() || licences.in(title.words) || export_words().in(title.words) ||
           minerals().in(title.words);
}

bool china_in(const Sentence& sentence) {
    const auto places = text::english::places(sentence.words);
    return std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; }) ||
           !text::english::chinese_authorities(sentence.words).empty();
}

bool another_acts(const Sentence& sentence) {
    const auto places = text::english::places(sentence.words);
    if (std::none_of(places.begin(), places.end(), [](const auto& place) { return place.code != "CN"; })) return false;
    const auto events = find_events(sentence.words, Actor::kNone);
    return std::any_of(events.begin(), events.end(),
                       [](const Event& event) { return event.main && event.actor == Actor::kForeign; });
}

/// "China may suspend …": nothing is done yet.
bool is_thought_of(const Sentence& title) {
    static const PhraseTable thoughts{
        {1,
         "mull+; ponder+; weigh+; consider+; contemplate+; toy|toys|toying with; plots; floats; whether; "
         "may|might|could *2 impose|restrict|ban|curb|limit|suspend|ease|lift|extend|tighten|require|halt|add; "
         "discuss|discusses|discussing|debates|debating *4 control|controls|curbs|ban|limits|licensing; draft rules; "
         "said|poised|likely|ready|reported to"}};
    const auto all = find_events(title.words, Actor::kNone);
    const bool told = std::any_of(all.begin(), all.end(), [](const Event& event) {
        return event.actor == Actor::kChina && event.main && !event.hypothetical;
    });
    if (!told && first_actor(title.words) == Actor::kChina && thoughts.in(title.words)) return true;
    return std::any_of(all.begin(), all.end(), [](const Event& event) {
        return event.actor == Actor::kChina && event.main && event.hypothetical;
    });
}

/// "Unpacking Announcement No. 58": notices with such names are China's.
bool cites_a_notice(const Sentence& title) {
    const auto notices = text::english::find_notices(title.text);
    return std::any_of(notices.begin(), notices.end(), [](const auto& notice) { return notice.number > 0; });
}

/// "2C902.a synthetic diamond micropowder": codes whose digits begin with 9 are those of China's own controls.
bool names_chinese_codes(const EnglishText& text) {
    constexpr int kEnough = 2;
    int codes = 0;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside || codes >= kEnough) continue;
        for (const auto& hit : control_codes(sentence))
            codes += hit.code.size() > 2 && hit.code[2] == '9' ? 1 : 0;
    }
    return codes >= kEnough;
}

/// A headline's deeds of China's: told, told beside something else ("… as China tightens …"), or only thought of.
int weight_of_deeds(const Sentence& title, const Genre& genre) {
    const auto told = chinese_events(title, genre);
    if (has_main(told)) return 4;
    return is_thought_of(title) ? -2 : told.empty() ? 0 : 1;
}

/// "Acme says China unit resumes some exports", "Acme halts shipments to China": a company tells of its own business.
bool is_company_news(const Sentence& title, const Genre& genre) {
    static const PhraseTable business{
        {1,
         "says; said; halt+; resume+; stop++; ship++; expect+; warn+; secure+; win|wins|won; get|gets|got; obtain+; "
         "receive+; suspend+; cut|cuts; report+; sees; delay+; reopen+; restart+; shares; stock"}};
    const auto& words = title.words;
    if (words.empty() || first_actor(words) == Actor::kChina || has_main(chinese_events(title, genre))) return false;
    const auto verb = business.find(words);
    if (verb.last == verb.first || verb.first == 0 || verb.first > kLongestSubject) return false;
    const auto& before = words[verb.first - 1];
    const auto place = text::english::place_ending_at(words, verb.first);
    return before.capital && before.spaced && place.code.empty() && text::english::chinese_authorities(words).empty() &&
           !control_nouns_before(words, verb.first);
}

/// "Makers abroad struggle with Chinese permits": how others live with what is in force.
bool reacts(const Sentence& title) {
    static const PhraseTable table{
        {1,
         "struggle+; cope|copes|coping; grapple+; scramble+; wait|waits|waiting; brace+; stockpile+; hoard+; adapt+; "
         "suffer+; fear|fears|feared; feel|feels the? pinch|squeeze|heat|strain; race|races to; rush|rushes to"}};
    return first_actor(title.words) != Actor::kChina && table.in(title.words);
}

int weight_of_title(const EnglishText& text, const Genre& genre) {
    int weight = 0;
    weight += china_in(text.title()) ? 2 : 0;
    weight += names_a_control(text.title()) ? 1 : 0;
    weight += cites_a_notice(text.title()) ? 2 : 0;
    weight += weight_of_deeds(text.title(), genre);
    const bool others = first_actor(text.title().words) == Actor::kForeign || genre.meeting || genre.protest;
    weight -= another_acts(text.title()) ? 6 : others || is_market_report(text.title()) ? 3 : 0;
    return weight;
}

}  // namespace

bool is_market_report(const Sentence& title) {
    static const PhraseTable markets{
        {1,
         "stock market%; stocks; markets wrap|live|today|update; market wrap|close|report|update; wall street; "
         "futures; "
         "shares; ^ftse; ^dax; sensex; nifty; nikkei 225; hang seng; stoxx; ^asx; closing bell"}};
    return markets.in(title.words) && !china_in(title);
}

bool is_trade_data(const Sentence& title) {
    static const PhraseTable table{
        {1,
         "export|exports|shipments|sales|trade|prices|output *8 "
         "hit|hits|rise|rises|rose|jump|jumps|jumped|fall|falls|fell|plunge|plunges|plunged|surge|surges|surged|tumble|"
         "tumbles|tumbled|slump|slumps|slumped|climb|climbs|climbed|soar|soars|soared|grow|grows|grew|rebound|rebounds|"
         "rebounded|shrink|shrinks|shrank|recover|recovers|recovered|double|doubles|doubled|slow|slows|slowed *4 "
         "record|high|low|percent|year|month|despite|after|as|in|on|since|$month"}};
    const auto events = find_events(title.words, Actor::kNone);  // "prices surge as China slaps a ban on exports"
    return table.in(title.words) &&
           std::none_of(events.begin(), events.end(), [](const Event& event) { return event.actor == Actor::kChina; });
}

Weights weigh(const EnglishText& text, const Genre& genre) {
    constexpr int kMostContent = 4;
    Weights weights;
    weights.title = weight_of_title(text, genre);
    const Report report(text, genre);
    for (const Sentence* sentence : report.opening()) {
        const bool tells = report.tells(*sentence);
        if (tells) weights.deed = std::max(weights.deed, report.tells_of_today(*sentence) ? 3 : 2);
        weights.content += tells || report.states(*sentence) ? 1 : 0;
        weights.against += another_acts(*sentence) ? 1 : 0;
    }
    // "MOFCOM suspended Announcement No. 34 until …": who, what and by which notice, whatever the title is about.
    const auto& opening = report.opening();
    const bool numbered = std::any_of(opening.begin(), opening.end(), [&](const Sentence* sentence) {
        return report.tells(*sentence) && first_actor(sentence->words) == Actor::kChina && cites_a_notice(*sentence);
    });
    weights.content += numbered ? 1 : 0;
    weights.content = std::min(weights.content, kMostContent);
    weights.deed += report.names_authority() || numbered ? 1 : 0;
    const bool listed = report.names_authority() && weights.against == 0 && names_chinese_codes(text);
    weights.deed = std::max(weights.deed, listed ? 3 : 0);
    weights.content = std::max(weights.content, listed ? 2 : 0);
    constexpr int kToldToday = 4;
    const bool told_today = weights.deed >= kToldToday;  // "a good day for compliance" may be news
    if (!told_today && reacts(text.title())) weights.against += 3;
    const bool others = is_trade_data(text.title()) || is_company_news(text.title(), genre);
    if (others && weights.deed < kToldToday) weights.against += 6;
    if (!told_today && (genre.guidance || is_thought_of(text.title()))) weights.against += 6;
    return weights;
}

}  // namespace gazetted::extract::english
