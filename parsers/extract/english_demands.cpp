#include <algorithm>

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;
using text::english::Word;

namespace {

const PhraseTable& demand_words() {
    static const PhraseTable table{
        {1,
         "need|needs|needing|must|require|requires|required|requiring|oblige|obliges|obliged|demand|demands|demanded|"
         "demanding|ask|asks|asked|mandate|mandates|mandated *8 "
         "licence|license|licences|licenses|permit|permits|approval|permission|authorisation|authorization|consent|"
         "clearance|nod; "
         "have|has needed *8 licence|license|licences|licenses|permit|permits|approval|permission; "
         "have|has|had to *8 "
         "licence|license|licences|licenses|permit|permits|approval|permission|authorisation|authorization|consent|"
         "clearance|nod; "
         "without|unless *8 "
         "licence|license|permit|approval|permission|authorisation|authorization|consent|blessing|clearance|nod; "
         "without *4 say so; without *4 sign off; without *4 go ahead; without *4 green light; "
         "licence|license|licences|licenses|permit|permits|approval|permission *4 "
         "compulsory|mandatory|obligatory|required|needed|necessary; "
         "make|makes|made|making *22 subject to *3 licence|license|licensing|permit|permits|licences|licenses; "
         "come|comes|came|coming|fall|falls|fell|go|goes under *3 permit|permits|licence|license|licensing; "
         "only with|under|against *4 licence|license|permit|permission|approval; "
         "subject|subjects|subjected|subjecting *6 to *2 licence|license|licensing|permit|permits|licences|licenses; "
         "brought|placed|put|bring|brings|puts|places *16 under *3 permit|permits|licence|license|licensing; "
         "licensable; behind *2 permit|licence|license; "
         "china|chinese *2 licence|license|permit|licensing requirement|requirements|rule|rules|duty|regime"},
        {1, kRequiredToHold}};
    return table;
}

}  // namespace

bool names_china(const Sentence& sentence) {
    const auto places = text::english::places(sentence.words);
    return std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
}

/// Goods whose exports are curbed for prices or supply at home, which is no export control.
bool about_other_goods(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "fertiliser%; fertilizer%; urea; phosphate%; fuel%; gasoline; diesel; steel; rice; grain%; wheat; corn; "
         "sugar; "
         "coal; aluminium; aluminum; electric vehicle%|car|cars; ^ev; ^evs; car|cars; seafood; beef; pork; soybean%; "
         "mask%; vaccine%; sulphuric|sulfuric acid; timber; logs; paper; coffee;  textile%; garlic; cotton; solar "
         "panel%; toy%; anti dumping; antidumping; countervailing; "
         "safeguard measures; anti subsidy"}};
    static const PhraseTable sensitive{
        {1,
         "dual use; military; rare earth%; technology; technologies; export control%; entity; "
         "entities; mineral%"}};
    return table.in(words) && !sensitive.in(words) && !minerals().in(words);
}

bool states_demand(const Sentence& sentence) {
    // "importers of beef must obtain a permit"
    static const PhraseTable imports{{1, "import; imports; imported; importer%; importing"}};
    const auto& words = sentence.words;
    return demand_words().in(words) &&
           (!imports.in(words) || export_words().in(words) || minerals().in(words) || dual_use_words().in(words));
}

bool demands_licence(const Sentence& sentence) {
    const auto& words = sentence.words;
    if (!states_demand(sentence)) return false;
    const auto places = text::english::places(words);
    return !text::english::chinese_authorities(words).empty() ||
           std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
}

namespace {

/// "…, the commerce ministry said on Tuesday": the authority's own word of these days.
bool said_by_authority(const Sentence& sentence) {
    static const PhraseTable said{{1,
                                   "said|announced|announces on|in|$weekday|today|yesterday; "
                                   "said|announced *5 $weekday"}};
    for (const auto& hit : text::english::chinese_authorities(sentence.words))
        if (said.match(sentence.words, hit.last).last > hit.last) return true;
    return false;
}

}  // namespace

bool restates_demand(const Sentence& sentence) {
    return demands_licence(sentence) && first_actor(sentence.words) != Actor::kForeign &&
           (!effective_clauses(sentence).empty() || !text::english::find_notices(sentence.text).empty() ||
            said_by_authority(sentence));
}

bool restates_control(const Sentence& sentence) {
    return sentence.part == Part::kLead && demands_licence(sentence) &&
           (!effective_clauses(sentence).empty() || !text::english::find_notices(sentence.text).empty());
}

Event demand_of(const Sentence& sentence) {
    const auto hit = demand_words().find(sentence.words);
    Event event;
    event.deed = Deed::kPermit;
    event.actor = Actor::kChina;
    event.verb = event.first = hit.first;
    event.last = hit.last;
    return event;
}

}  // namespace gazetted::extract::english
