// The words by which English says that somebody controls exports: verbs and nouns, each with what it does.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// What a verb does to a control or to exports.
enum class Deed : int {
    kImpose,       ///< imposes, announces, slaps … a control
    kTighten,      ///< tightens, expands … one
    kRestrict,     ///< bans, curbs, restricts … exports
    kPermit,       ///< "will not be permitted", "requires a licence"
    kList,         ///< adds … to a list
    kDelist,       ///< removes … from a list
    kSuspend,      ///< suspends, pauses, eases … a control
    kProlong,      ///< extends … a suspension
    kResume,       ///< reinstates … a control
    kEnd,          ///< stops, cancels, lifts … a control
    kRepeal,       ///< abolishes … an announcement
    kAdjust,       ///< adjusts, amends … a list or catalogue
    kPublish,      ///< publishes … a list or catalogue
    kHitWith,      ///< hits, targets, retaliates … with a control
    kExempt,       ///< exempts … from a control
    kInvestigate,  ///< opens an investigation of … under the list's provisions
    kExplain,      ///< explains, clarifies, defends … a control
};

/// A verb (or its noun: "implementation of") found.
struct DeedHit {
    Deed deed;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// "requires exporters of gallium to hold a licence": entries of a table, a deed and a demand alike.
inline constexpr std::string_view kRequiredToHold =
    "require|requires|required|requiring "
    "exporters|shippers|sellers|suppliers|traders|firms|companies|producers|anyone *20 to "
    "hold|obtain|seek|get|secure|have *4 "
    "licence|license|licences|licenses|permit|permits|approval|permission|clearance";

/// What a control is called.
enum class ControlNoun : int {
    kExportControl,     ///< export controls, curbs, restrictions, bans, licensing …
    kBare,              ///< controls, curbs … without "export": needs exports or a material beside it
    kNotice,            ///< "Announcement No. 61 …", whatever it controls
    kControlList,       ///< the export control list of entities
    kWatchList,         ///< watch list, concern list
    kUnreliableList,    ///< unreliable entity list
    kCatalogue,         ///< catalogue of prohibited or restricted technologies
    kItemList,          ///< export control list of dual-use items
    kLicenceCatalogue,  ///< yearly catalogue of items under licence
    kPrecursor,         ///< precursor chemicals
    kCountermeasure,    ///< countermeasures under the Anti-Foreign Sanctions Law
    kFrameworkLaw,      ///< Export Control Law, dual-use regulations, provisions on the unreliable entity list
    kReporting,         ///< reports of breaches of export control
};

/// A list of parties, not of items.
bool is_party_list(std::optional<ControlNoun> noun);

struct NounHit {
    ControlNoun noun;
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<DeedHit> deeds(const std::vector<text::english::Word>& words);
std::vector<NounHit> control_nouns(const std::vector<text::english::Word>& words);

/// Words that say that goods leave the country (exports, shipments, overseas sales).
const text::english::PhraseTable& export_words();
/// Words for what is controlled as a class (dual-use items, military-related goods).
const text::english::PhraseTable& dual_use_words();
/// Words for those who are put on lists (entities, firms, contractors …).
const text::english::PhraseTable& party_words();
/// Words that open a subordinate clause or an adverbial of time, cause or concession (after, as, amid, over …).
const text::english::PhraseTable& subordinators();
/// Words that make a deed a possibility, a wish or a fear (may, considers, urges, if …).
const text::english::PhraseTable& hypotheticals();
/// Words for officials that turn an adjective of nationality into an actor ("Chinese authorities").
const text::english::PhraseTable& officials();

}  // namespace gazetted::extract::english
