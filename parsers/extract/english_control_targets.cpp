#include "parsers/extract/english_control_targets.h"

#include <algorithm>

#include "parsers/extract/english_aims.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;

bool names_precursors(const Sentence& title) {
    static const PhraseTable drugs{{1, "precursor%; fentanyl; drug making"}};
    static const PhraseTable cells{{1, "batteries; battery; cathode%; lithium; nickel"}};
    return drugs.in(title.words) && !cells.in(title.words);
}

bool of_precursors(const EnglishText& text, const std::vector<Told>& controls) {
    if (names_precursors(text.title())) return true;
    return std::any_of(controls.begin(), controls.end(), [](const Told& told) {
        const auto nouns = control_nouns(told.sentence->words);
        return std::any_of(nouns.begin(), nouns.end(),
                           [](const NounHit& noun) { return noun.noun == ControlNoun::kPrecursor; });
    });
}

namespace {

/// "export curbs on seven European companies": parties of no one country.
bool falls_on_foreign_parties(const std::vector<text::english::Word>& words) {
    static const PhraseTable parties{
        {1,
         "control|controls|curb|curbs|restriction|restrictions|ban|bans|exports|items|goods|technologies|products|"
         "services "
         "on|against|to *3 european|western|nordic|baltic *4 "
         "company|companies|firm|firms|entity|entities|contractor|contractors|maker|makers|groups"}};
    constexpr std::size_t kActor = 3;  // words before the curbs that may say whose they are
    const auto named = text::english::places(words);
    const auto hits = parties.find_all(words);
    return std::any_of(hits.begin(), hits.end(), [&](const text::english::PhraseHit& hit) {
        return std::none_of(
            named.begin(), named.end(), [&](const auto& place) {  // "Brussels mulls curbs on Western firms"
                return place.code != "CN" && place.first < hit.first && place.first + kActor >= hit.first;
            });
    });
}

}  // namespace

bool country_ban(const Relevance& relevance, const std::vector<Told>& controls) {
    static const PhraseTable bans{{1,
                                   "ban++; bar++; prohibit+; prohibition; forbid|forbids|forbade|forbidden; halt+; "
                                   "block+; stop++; embargo; refuse+; "
                                   "deny|denies|denied; cut|cuts|cutting off; curb+; restrict+; restriction%; "
                                   "tighten+; no; not; strengthen+; stricter; "
                                   "control%"}};
    // "a motor sold to Brazil may need a permit": a licence asked for goods on their way is no ban on a country.
    const auto aims = [](const Told& told) {
        const bool aimed = !aimed_at(*told.sentence).empty() || falls_on_foreign_parties(told.sentence->words);
        return aimed && (!demands_licence(*told.sentence) || bans.in(told.sentence->words));
    };
    if (std::any_of(controls.begin(), controls.end(), aims)) return true;
    // "Tokyo protests after China outlawed …": where the whole report tells it in such clauses only.
    const bool aside =
        std::none_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) { return told.event.main; });
    return std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& told) {
        const bool ban = told.event.deed == Deed::kRestrict || told.event.deed == Deed::kPermit;
        return told.sentence->part == Part::kLead && (told.event.main || aside) && ban && aims(told);
    });
}

namespace {

/// "to 20 Japanese companies", "to several US firms", "to the listed firms": particular ones.
bool counts_companies(const std::vector<text::english::Word>& words) {
    static const PhraseTable some{
        {1,
         "several|some|certain|these|those|both|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|listed|"
         "blacklisted *5 "
         "company|companies|firm|firms|entity|entities|institution|institutions|contractor|contractors|maker|makers|"
         "group|groups|supplier|suppliers|organization|organizations|organisation|organisations|enterprises"}};
    for (const auto& word : words) {
        int number = 0;
        if (text::english::is_number(word, number)) return true;
    }
    return some.in(words);
}

}  // namespace

bool falls_on_companies(const std::vector<Told>& controls) {
    static const PhraseTable company{
        {1,
         "*2 "
         "company|companies|firm|firms|entity|entities|institution|institutions|contractor|contractors|maker|"
         "makers|"
         "group|groups|supplier|suppliers|organization|organizations|organisation|organisations|enterprises"}};
    return std::all_of(controls.begin(), controls.end(), [](const Told& told) {
        const auto& words = told.sentence->words;
        if (minerals().in(words) && !counts_companies(words)) return false;
        static const PhraseTable forces{{1, "military; forces; army; navy; defence|defense ministry; armed"}};
        if (forces.in(words) && !company.in(words)) return false;
        // "ten defence companies in the United States"
        const auto seats = [&](const Aim& aim) {
            const std::size_t at = aim.first > 0 && words[aim.first - 1].low == "the" ? aim.first - 1 : aim.first;
            return at > 1 && text::english::is_any(words[at - 1].low, {"in", "from", "of"}) &&
                   company.match(words, at - 2).last == at - 1;
        };
        const auto of_company = [&](const Aim& aim) {
            return company.match(words, aim.last).last > aim.last || seats(aim);
        };
        const auto aims = aimed_at(*told.sentence);
        // "to 20 Danish entities, including Acme and the Denmark Aerospace Agency"
        static const PhraseTable members{{1, "including; includes; include; among; such as; namely"}};
        if (!aims.empty() && of_company(aims.front()) && counts_companies(words)) {
            const auto next = members.find(words, aims.front().last);
            const auto named = [&](const Aim& aim) {
                return of_company(aim) || (next.last > next.first && next.first < aim.first);
            };
            if (std::all_of(aims.begin(), aims.end(), named)) return true;
        }
        return std::all_of(aims.begin(), aims.end(), of_company);
    });
}

bool treats_one_as_listed(const EnglishText& text) {
    static const PhraseTable ban{
        {1,
         "ban|bans|banned|bar|bars|barred|barring|banning|prohibits|prohibited|blocks|blocked *4 from "
         "exporting|selling|shipping|supplying|importing; halt|halts|halted|stop|stops|stopped imports of"}};
    static const PhraseTable denied{
        {1, "may|can|is no longer *2 sell|export|ship|supply; may|can|is not *2 sell|export|ship|supply"}};
    const auto& sentences = text.sentences();
    const bool listed = std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
        const auto nouns = control_nouns(sentence.words);
        return sentence.part != Part::kAside && std::any_of(nouns.begin(), nouns.end(), [](const NounHit& noun) {
                   return noun.noun == ControlNoun::kUnreliableList;
               });
    });
    if (!listed) return false;
    return std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
        const auto refused = denied.find(sentence.words);
        if (refused.last > refused.first && sentence.part != Part::kAside && sentence.words.front().capital &&
            refused.first > 0 && refused.first < 5)
            return true;
        const auto hit = ban.find(sentence.words);
        const bool told = hit.last > hit.first && sentence.part != Part::kAside;
        return told && hit.first + 1 < sentence.words.size() &&
               (sentence.words[hit.first + 1].capital || sentence.words[hit.first + 1].low == "from" ||
                sentence.words[hit.last - 1].low == "of");
    });
}

bool lists_parties(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        return told.event.deed == Deed::kList && told.event.noun == ControlNoun::kControlList && told.event.main &&
               !told.event.unnamed_list;
    });
}

}  // namespace gazetted::extract::english
