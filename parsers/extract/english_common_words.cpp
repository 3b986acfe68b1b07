#include "parsers/extract/english_common_words.h"

#include <algorithm>

#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;
using text::english::Word;

bool opens_no_name(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1,
         "export control%?; announcement; ministry; mofcom; article; section; annex; list; "
         "dual use; unreliable; taiwan; "
         "chinese; nordic; european; asian; western; $weekday; "
         "$month; president; trump; xi; "
         "people; republic; these; they; "
         "this; those; the export; foreign; beijing; washington; it; in; on; according; "
         "entities; companies; no; scope; key; some; both; many; several; another; further; more; parties; firms; all; "
         "exports; controls; items; goods; he; she; we; its; their; there; here; "
         "effective; exporters; exporter; prohibited; items; legal; law; laws; provisions; regulations; measures; "
         "rules; mechanism; decision; order; act; core; special; other; others; certain; relevant; organisations; "
         "organizations; individuals; persons; enterprises; institutions; importers; operators; banks; suppliers; "
         "customers; buyers; sellers; carriers; trading; analysts; officials; nobody; anyone; everyone; separately; "
         "meanwhile; earlier; additionally; also; previously; besides; furthermore; moreover; however; subsequently; "
         "later; then; now; today; yesterday; tomorrow; under; since; following; wsj; reuters; bloomberg; xinhua; "
         "control|watch|entity|entities list|lists; watchlist%; "
         "overseas|domestic *1 organisations|organizations|individuals|persons|entities|companies|enterprises|firms|"
         "operators"}};
    static const PhraseTable function{
        {1,
         "from; to; at; by; for; with; after; over; into; onto; against; amid; as; what; who; how; why; when; where; "
         "which; working mechanism; not; will; has; have; is; are; and; or"}};
    const auto hit = table.match(words, at);
    // "Major industrial players", and a party called Major Drones
    if (words[at].low == "major" && (at + 1 >= words.size() || !words[at + 1].capital)) return true;
    if (hit.last > hit.first || function.match(words, at).last > at) return true;
    static const PhraseTable month{{1, "jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec"}};
    int day = 0;
    if (at + 1 < words.size() && month.match(words, at).last > at && text::english::is_number(words[at + 1], day))
        return true;
    if (const auto count = text::english::cardinal_at(words, at); count.used > 0) {  // "Eight Taiwanese Firms"
        std::size_t noun = at + count.used;
        for (auto place = text::english::place_at(words, noun); !place.code.empty();) {
            noun = place.last;  // "Five Lithuanian and Dutch Entities"
            const std::size_t next = noun < words.size() && words[noun].low == "and" ? noun + 1 : noun;
            place = text::english::place_at(words, next);
        }
        static const PhraseTable counted{
            {1,
             "entity|entities|company|companies|firm|firms|subsidiary|subsidiaries|"
             "units|organizations|organisations|institutions|makers|contractors|groups|banks; "
             "other|foreign|more|additional|financial|european|related|affiliated|listed|sister|defence|"
             "defense|tech *1 entities|companies|firms|subsidiaries|organizations|organisations|institutions|makers|"
             "contractors|groups"}};
        static const PhraseTable told_by_trade{
            {1, "makers; manufacturers; producers; suppliers; exporters; importers; builders; developers; startups"}};
        constexpr std::size_t kTrade = 3;  // "Two Danish Drone-Parts Makers"
        for (std::size_t trade = noun; trade < std::min(words.size(), noun + kTrade); ++trade) {
            if (trade > noun && words[trade].before != ' ' && words[trade].before != '-') break;
            if (told_by_trade.match(words, trade).last > trade) return true;
        }
        if (noun < words.size() && counted.match(words, noun).last > noun) return true;
    }
    const auto authority = text::english::chinese_authority_at(words, at);
    return authority.last > authority.first;
}

}  // namespace gazetted::extract::english
