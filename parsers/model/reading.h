// What one document says, field by field, each with the words that say it: the output of parsers/extract and the only
// thing the daemon reconciles. Holds what the text gives and nothing else: no baseline, no clock, no guess.
// Codes (kinds, acts, categories …) are the closed sets of parsers/model/vocabulary.h.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/model/document.h"
#include "parsers/model/evidence.h"
#include "parsers/model/notice_id.h"

namespace gazetted::model {

/// Three meanings that never merge: an announcement or an official answer yields acts, a press item yields a lead.
enum class DocumentClass : std::uint8_t { kOther, kAnnouncement, kAnswer, kPress };

/// A date from which something applies.
struct EffectiveDate {
    CivilDate on;
    std::optional<ClockTime> time;  ///< only when the text gives one (12:01)
    std::string basis;              ///< on_publication | fixed_date | announced_on
    std::string applies_to;         ///< "all" or the limb path(s), comma-separated
    bool operator==(const EffectiveDate&) const = default;
};

/// A party as the text spells it; a form the text lacks is empty.
struct PartyName {
    std::string zh;
    std::string en;
    bool operator==(const PartyName&) const = default;
};

/// The type of a relation that pauses its target: suspends, continues_suspension.
inline bool is_pause(std::string_view type) {
    return type == "suspends" || type == "continues_suspension";
}

/// What a document does to another one. Target as written: number where the text has one, else the title.
struct Relation {
    std::string type;                ///< suspends | continues_suspension | terminates | repeals | amends | implements
    std::optional<NoticeId> target;  ///< set when the text names a number
    std::string target_title;        ///< the title of an unnumbered target, without 《》; empty when `target` is set
    std::string scope;               ///< what part, in the text's words ("第二款", "paragraph 2"); empty: the whole
    std::string target_path;         ///< that part as a limb path ("2"); empty: the whole, or not resolvable
    bool partly = false;             ///< it reaches only what `scope` names, which is no limb and no party
    std::vector<PartyName> parties;  ///< the parties it is limited to, where it is
    std::optional<CivilDate> from;   ///< first day, where the text gives or implies one
    std::optional<CivilDate> until;  ///< last date named, or computed from the term
    bool until_from_term = false;    ///< `until` was computed ("one year", 90天)

    /// Key of the facts contract: the notice key, or the title.
    [[nodiscard]] std::string target_key() const { return target ? target->key() : target_title; }
    [[nodiscard]] bool pauses() const { return is_pause(type); }
    /// Pauses, prolongs or ends: of two such on one target the later counts.
    [[nodiscard]] bool sets_state() const { return pauses() || type == "terminates"; }
    /// Reaches all of its target, for everybody; `scope` may still say in which words.
    [[nodiscard]] bool of_whole() const { return target_path.empty() && !partly && parties.empty(); }
    bool operator==(const Relation&) const = default;
};

/// What one numbered part does. `path` is unique in a reading; "0" is what has no number.
struct LimbReading {
    std::string path;
    std::string gist;  ///< the limb's own heading or first clause, for display
    std::vector<Sourced<std::string>> acts;
    std::optional<Sourced<EffectiveDate>> effective;
    std::optional<Sourced<CivilDate>> suspended_until;
    std::vector<Sourced<std::string>> control_codes, hs_codes, end_user_categories, prohibited_end_uses, case_by_case,
        exceptions, thresholds;
    std::vector<Sourced<std::string>> targets;  ///< Relation::target_key()
    bool operator==(const LimbReading&) const = default;
};

/// "28 entities" in the title or text against what was parsed.
struct CountCheck {
    Sourced<int> stated;
    int parsed = 0;
    std::string what;  ///< "parties"
    bool operator==(const CountCheck&) const = default;
};

/// Something an official text says will happen without doing it: an extension announced in a readout, say. Not an act.
struct Statement {
    std::string kind;                ///< announced_extension
    std::optional<CivilDate> until;  ///< the date it speaks of
    std::string subject;             ///< in the text's words
    std::vector<NoticeId> targets;   ///< notices it names; usually none
    bool operator==(const Statement&) const = default;
};

/// One thing a press item claims. Dates and codes as the item has them, right or wrong.
struct LeadClaim {
    std::string kind;                   ///< a kind code, e.g. technology_control
    std::vector<std::string> subjects;  ///< what it is about, codes of the materials vocabulary
    std::optional<EffectiveDate> effective;
    std::optional<CivilDate> suspended_until;
    std::vector<std::string> end_user_categories, prohibited_end_uses, case_by_case;
    std::vector<NoticeId> numbers;  ///< numbers the item names
    std::string act;                ///< prohibited, refused, licence_required, case_by_case, suspend …
    bool operator==(const LeadClaim&) const = default;
};

/// The whole reading of one document.
struct Reading {
    DocumentClass document_class = DocumentClass::kOther;
    Language language = Language::kUnknown;
    std::string title;
    bool is_control_measure = false;
    bool is_new_measure = false;

    std::vector<Sourced<NoticeId>> numbers;  ///< the document's own number; empty when the text carries none
    std::vector<Sourced<std::string>> issuers, kinds;
    std::optional<Sourced<CivilDate>> published_on;
    std::vector<Sourced<EffectiveDate>> effective_dates;
    std::optional<Sourced<CivilDate>> suspended_until;
    std::vector<Sourced<std::string>> control_codes, hs_codes, destinations, end_user_categories, prohibited_end_uses,
        case_by_case, exceptions, subjects;
    std::vector<Sourced<PartyName>> parties;
    std::vector<Sourced<Relation>> relations;
    std::vector<LimbReading> limbs;

    std::vector<Sourced<Statement>> statements;  ///< official documents
    std::vector<Sourced<LeadClaim>> claims;      ///< press items
    std::vector<CountCheck> counts;
    std::vector<Evidence> unread;  ///< clauses neither read nor excused
    int clauses = 0;               ///< clauses there were

    /// True where a stated count differs from the parsed one.
    [[nodiscard]] bool incomplete() const;
    bool operator==(const Reading&) const = default;
};

}  // namespace gazetted::model
