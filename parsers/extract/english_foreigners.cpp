#include "parsers/extract/english_foreigners.h"

#include <algorithm>

#include "parsers/extract/english_controlled.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_events.h"
#include "parsers/extract/english_history.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;

namespace {

/// "did not extend the rule to re-exports by foreigners", "law-abiding foreign firms have no need to worry".
bool leaves_foreigners_out(const Sentence& sentence) {
    static const PhraseTable spared{
        {1,
         "not *2 extend|apply|cover|reach|bind|concern *10 foreigners|foreign|overseas|abroad|re; "
         "no need|reason|cause|call to|for worry|fear|panic|concern|alarm|be; need not|no worry|fear|panic|be; "
         "need|needs "
         "to? have no fear|worry|worries|concern|concerns; nothing to fear"}};
    return spared.in(sentence.words);
}

/// "companies anywhere in the world will need", "foreigners may not hand on", "parties in third countries passing on".
bool addresses_the_world(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "company|firm|companies|firms|entities|exporters|organizations|organisations|individuals|people|producers|"
         "makers|manufacturers|anyone|"
         "sellers|suppliers *1 anywhere|worldwide|everywhere *16 "
         "need|needs|must|require|required|have|obtain|seek; "
         "non chinese companies|firms|entities|exporters|producers|makers|manufacturers|parties *6 "
         "need|needs|must|require|required|have|obtain|seek|may|not|barred|banned|forbidden; "
         "organizations|organisations|individuals|companies|firms from abroad|overseas *2 prohibited|barred|banned|"
         "forbidden *2 transferring|transfer|providing|provide|supplying|supply|passing|pass|handing|selling|sell|"
         "shipping|exporting|re; violators|violations *3 from|in any country; "
         "foreigners|outsiders *4 may|must|not|cannot|barred|banned|forbidden|told|need; "
         "foreign|overseas|offshore *4 "
         "organizations|organisations|individuals|entities|companies|firms|parties|persons|operators|people|nationals "
         "*6 "
         "may|cannot|can|told|barred|banned|forbidden|not *5 "
         "pass|hand|transfer|provide|supply|deliver|sell|resell|ship|re|handing|passing; "
         "foreign|overseas *1 seller|sellers|exporter|exporters|buyers *12 permit|licence|license|approval; "
         "organizations|organisations|individuals|entities|companies|firms|parties|persons outside *3 china|country|"
         "borders|territory *12 licence|license|permit|approval|permission|transfer|supply|supplying|providing; "
         "organizations|organisations|individuals|entities|companies|firms|parties|persons|anyone|those outside *1 "
         "china|country|borders|territory *8 pass|passing|hand|handing|sell|selling|ship|shipping|deliver|divert; "
         "anyone|anybody|whoever|person|company|firm|party *2 anywhere|abroad|overseas *6 "
         "pass|passes|hand|hands|transfer|transfers|sell|sells|ship|ships|supply|supplies|deliver|delivers; "
         "organization|organisation|company|firm|party|anyone|trader|person *1 in any|third|other *1 country *3 "
         "transfer|transfers|supply|supplies|sell|sells|ship|ships|pass|passes|provide|provides|deliver|delivers; "
         "third country|countries *1 parties|companies|firms|entities|persons|organizations|organisations|individuals "
         "*3 pass|passing|hand|handing|transfer|transferring|supply|supplying|who|that; "
         "re export|exports|exporting|exported *10 chinese *20 licence|license|permit|permission|approval"}};
    return table.in(sentence.words);
}

/// "forbids the re-export of China-made components and requires a permit for other re-exports".
bool governs_re_exports(const Sentence& sentence) {
    static const PhraseTable asked{
        {1,
         "forbid|forbids|ban|bans|bar|bars|prohibit|prohibits|outlaw|outlaws|requires|require|licence|license|permit|"
         "approval *8 re "
         "export|exports|exporting|exported; re export|exports|exporting *16 "
         "banned|barred|prohibited|forbidden|outlawed|illegal|need|needs|require|requires"}};
    static const PhraseTable chinese{{1, "china|chinese *1 made|origin|originating|produced"}};
    static const PhraseTable content{
        {1,
         "licence|license|permit|approval|permission *16 if|where|when|once|should *4 chinese|china *12 "
         "worth|account|accounts|make|makes|value|contain|contains; "
         "rule|rules|control|controls|curbs|licensing|regime on|over|for|governing|covering *1 "
         "overseas|offshore|foreign *1 firms|companies|manufacturers|makers|producers|organisations|organizations|"
         "entities; rule|rules|control|controls|curbs|licensing *2 on|over|for|to|covering *2 foreign|overseas "
         "made|produced|manufactured"}};
    if (content.in(sentence.words) && first_actor(sentence.words) != Actor::kForeign) return true;
    static const PhraseTable none{{1, "no|not|without *6 re export|exports|exporting; no longer"}};
    return asked.in(sentence.words) && chinese.in(sentence.words) && !none.in(sentence.words) &&
           first_actor(sentence.words) != Actor::kForeign;
}

/// "a notice that extends controls to foreign makers"; not what is feared of it, nor what another country did.
bool extends_to_foreigners(const Sentence& sentence) {
    static const PhraseTable extended{{1,
                                       "extend|extends|extended|extending control|controls|licensing to "
                                       "foreign|overseas companies|firms|makers|producers"}};
    static const PhraseTable open{
        {1, "may; might; could; would; if; whether; not; never; fear%; feared; worry; worries; warn+; threaten+"}};
    constexpr std::size_t kSubject = 4;  // words before the verb that may say who extends
    const auto& words = sentence.words;
    const auto hit = extended.find(words);
    if (hit.last == hit.first || open.in(words) || first_actor(words) == Actor::kForeign) return false;
    const auto named = text::english::places(words);
    return std::none_of(named.begin(), named.end(), [&](const auto& place) {
        return place.code != "CN" && place.first < hit.first && place.first + kSubject >= hit.first;
    });
}

}  // namespace

bool binds_foreigners(const Sentence& sentence) {
    if (leaves_foreigners_out(sentence)) return false;
    if (governs_re_exports(sentence) || extends_to_foreigners(sentence)) return true;
    if (addresses_the_world(sentence)) return true;
    static const PhraseTable table{
        {1,
         "overseas|foreign|offshore "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|exporters|"
         "operators|"
         "parties|party|individuals|manufacturers|makers|producers|suppliers *24 "
         "must|shall|need|needs|required|require|requires|obtain|prohibited|barred|banned|forbidden|license|licence|"
         "licenses|"
         "licences|permission|approval|transfer|transferring|comply; "
         "organization|organizations|organisation|organisations|individual|individuals|entity|entities|company|"
         "companies|parties|"
         "anyone *3 any country|countries *18 "
         "transfer|transfers|transferring|provide|provides|providing|supply|violate|violates|violating|violation; "
         "organization|organizations|organisation|organisations|individual|individuals|entity|entities|company|"
         "companies|parties|anyone *3 any|third|other country|countries *6 "
         "pass|passes|passing|sell|sells|selling|resell|ship|deliver|divert|forward|hand|route; "
         "organizations|organisations|individuals|entities|companies|firms|producers|suppliers overseas|abroad|outside "
         "*8 "
         "not|must|banned|barred|forbidden|prohibited|need|required; "
         "cover|covers|covering|extend|extends|reach|reaches|apply|applies *8 "
         "companies|firms|producers|manufacturers|makers|exporters|entities outside|beyond|abroad|overseas; "
         "to producers|firms|companies|manufacturers|makers abroad|overseas|outside; "
         "chinese licence|license|permit|approval|permission *6 made|produced|manufactured abroad|overseas|outside; "
         "licence|license|permit|approval|permission before|to *6 made|produced|manufactured abroad|overseas|outside; "
         "third|other|foreign country|countries *1 "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|supplier|"
         "suppliers|seller|sellers|trader|traders|distributor|distributors|party|parties|persons|individuals *10 "
         "must|barred|banned|forbidden|prohibited|not|need|required; "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|supplier|"
         "suppliers|seller|sellers|trader|traders|distributor|distributors|party|parties|persons|individuals|people|"
         "manufacturer|manufacturers|maker|makers|producer|producers|anyone|intermediaries|resellers "
         "in|from|of|outside *2 country|countries|jurisdictions|nations *10 "
         "must|barred|banned|forbidden|prohibited|not|need|required|obtain|ask|seek|apply; "
         "any country or region *14 "
         "transfer|transfers|transferring|transferred|provide|provides|supplying|violate|violates|"
         "violating; "
         "organization|organizations|organisations|individuals|companies|entities *3 outside *3 china *8 "
         "must|shall|obtain|prohibited|transfer|apply; "
         "overseas|foreign|outside *8 transfer|transferring|providing|provide|supplying *4 china|chinese *1 "
         "origin|originating; "
         "products|goods|items *1 made|manufactured|produced abroad|overseas|outside *14 "
         "licence|license|licences|licenses|approval|permission|permit; "
         "require+ *6 foreign|overseas *4 companies|firms|entities|manufacturers|exporters|producers *6 "
         "obtain|seek|get|apply|secure; "
         "licensing to *4 foreign|overseas companies|firms|entities; apply to foreign|overseas "
         "companies|firms|manufacturers; "
         "foreign made *8 rare|chinese|licence|license; third countries *8 transfer|transferring; "
         "cover|covers|covering *6 foreign companies|firms; originating in china *8 "
         "transfer|transferred|transferring|provided"}};
    return table.in(sentence.words);
}

void settle_foreigners(const EnglishText& text, std::optional<CivilDate> reference,
                       std::vector<model::Sourced<std::string>>& kinds) {
    if (has_kind(kinds, "suspension") || has_kind(kinds, "termination")) return;
    const bool of_parties = has_kind(kinds, "control_list_addition") || has_kind(kinds, "watch_list_addition") ||
                            has_kind(kinds, "country_end_use_ban");
    const auto& sentences = text.sentences();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const auto& sentence = sentences[i];
        const bool asked = sentence.text.ends_with('?');
        if (sentence.part == Part::kAside || asked || !binds_foreigners(sentence)) continue;
        if ((!of_parties || has_kind(kinds, "technology_control")) && !tells_history(sentence, reference) &&
            licenses_goods(sentences, i))
            add_once(kinds, "item_licensing", text.evidence(sentence));
        add_once(kinds, "extraterritorial", text.evidence(sentence));
    }
}

}  // namespace gazetted::extract::english
