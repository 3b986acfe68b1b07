#include "parsers/extract/english_entry_deeds.h"

#include <algorithm>

#include "parsers/extract/english_entries.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

/// A noun that does what its verb would: of goods towards somebody, of goods as such, under licence.
const PhraseTable& nominal_deeds() {
    static const PhraseTable table{
        {static_cast<int>(Deed::kRestrict),
         "ban|prohibition|embargo on|of *3 export|exports|exporting|dual|shipments; export ban|embargo on|to|against"},
        {static_cast<int>(Deed::kImpose),
         "export? controls|curbs|restrictions on|over *12; export licensing of|on|for"},
        {static_cast<int>(Deed::kPermit),
         "licence|license|licences|licenses|permit|permits for|on *2 export|exports|shipments; "
         "licence|license|licensing|permit requirement|requirements|duty on|for|of"}};
    return table;
}

/// A clause of an entry opens there: at its head, behind a colon, a dash, a bracket's end or in a new cell.
bool opens_clause(const Sentence& sentence, std::size_t at) {
    if (at == 0 || (sentence.told_on && at == word_after_day(sentence))) return true;
    const auto& words = sentence.words;
    if (words[at].before == ':' || words[at].before == ';') return true;
    const auto gap = sentence.text.substr(words[at - 1].end, words[at].begin - words[at - 1].end);
    return gap.find(" | ") != std::string_view::npos || gap.find(" - ") != std::string_view::npos ||
           gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos ||
           gap.find(": ") != std::string_view::npos;
}

bool adjective_opens(const Sentence& sentence, std::size_t at) {
    constexpr std::size_t kAdjectives = 3;
    for (std::size_t back = 0; back <= kAdjectives && back <= at; ++back) {
        if (opens_clause(sentence, at - back)) return true;
        if (back < at &&
            !text::english::is_any(sentence.words[at - back - 1].low, {"new", "temporary", "a", "the", "full", "total",
                                                                       "general", "export", "immediate", "outright"}))
            return false;
    }
    return false;
}

}  // namespace

std::vector<Event> deeds_of_entry(const Sentence& sentence, bool of_china) {
    if (sentence.part != Part::kList && !sentence.told_on) return {};
    const bool chinas = !text::english::chinese_authorities(sentence.words).empty();
    if (first_actor(sentence.words) == Actor::kForeign) return {};
    const bool cited = chinas && !text::english::find_notices(sentence.text).empty();
    if (!cited && !(of_china && sentence.told_on)) return {};
    std::vector<Event> events;
    for (const auto& hit : nominal_deeds().find_all(sentence.words)) {
        if (!adjective_opens(sentence, hit.first)) continue;
        Event event;
        event.deed = static_cast<Deed>(hit.tag);
        if (event.deed == Deed::kImpose) event.noun = ControlNoun::kExportControl;
        event.actor = Actor::kChina;
        event.verb = event.first = hit.first;
        event.last = hit.last;
        events.push_back(event);
    }
    return events;
}

}  // namespace gazetted::extract::english
