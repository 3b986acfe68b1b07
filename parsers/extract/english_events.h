// Who does what to which control: the deeds of a sentence with their actors and objects. This is where "China tightens
// export controls" and "the EU answers China's export controls" part company.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

enum class Actor : std::uint8_t { kNone, kChina, kForeign };

/// One deed of a sentence.
struct Event {
    Deed deed = Deed::kImpose;
    std::optional<ControlNoun> noun;  ///< the control that is its object; none where exports are
    Actor actor = Actor::kNone;
    bool main = true;           ///< stands in the main clause
    bool unnamed_list = false;  ///< "blacklists": which list is not said
    bool hypothetical = false;  ///< may, considers, urges …
    std::size_t verb = 0;       ///< word index of the verb
    std::size_t first = 0;      ///< words [first, last): from the verb (or the object before it) to the object's end
    std::size_t last = 0;
};

/// Words of a sentence that are looked through for deeds, each with the others: what is longer was hardly written by
/// anybody, and is left unread where something may be done behind them.
inline constexpr std::size_t kLongestSentence = 512;

/// All deeds whose object is a control, a list, a catalogue or exports, in order of their verbs. `implied` is who acts
/// where the words name nobody (the issuer, in the title of an announcement).
std::vector<Event> find_events(const std::vector<text::english::Word>& words, Actor implied = Actor::kNone);

/// A control that a possessive gives to China ("China's new rare earth export controls", "China's rare earth rule");
/// its word range, if any.
struct OwnedControl {
    std::size_t first = 0;
    std::size_t last = 0;
    bool bare = false;  ///< "rule", "curbs": not by its own name an export control
};
std::optional<OwnedControl> chinese_control(const std::vector<text::english::Word>& words);

/// Who is named first as an actor; kNone where nobody is.
Actor first_actor(const std::vector<text::english::Word>& words);

/// "METI placed 20 Chinese firms on its list": another country acts, and China is named at most as the home of parties.
bool another_acts_alone(const std::vector<text::english::Word>& words);

}  // namespace gazetted::extract::english
