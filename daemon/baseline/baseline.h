// The baseline: every official document we hold to be true, in all its versions, and every press lead, each version
// with the time span in which we knew it. Measures, periods, status and coming dates are projections of it (project.h,
// status.h); nothing is stored twice. Pure values: no clock, no storage; time is always an argument.
// Thread rule: plain values.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/model/json.h"
#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// One file a copy hangs on to, and which of the copy's paragraphs are its text.
struct CopyAnnex {
    model::Attachment file;
    std::size_t first = 0;  ///< index of its first paragraph
    std::size_t count = 0;  ///< 0: nothing of it is read
    bool operator==(const CopyAnnex&) const = default;
};

/// One address at which a document was seen, with the text it had there. Copies are kept even when they agree.
struct Copy {
    std::string url;
    std::string source_id;
    std::string snapshot;                 ///< digest of the bytes it was read from; empty for a curated fact
    std::string fingerprint;              ///< SHA-256 of the normalised content (sites::content_fingerprint_text)
    std::vector<std::string> paragraphs;  ///< block texts, annexes last; evidence spans count in these
    std::optional<CivilDate> posted_on;   ///< the site's posting date, not the document's date
    Instant first_seen_at;
    std::vector<CopyAnnex> annexes{};  ///< in the order of the page
    std::string other_number{};        ///< key of the number it gives, where that is not the notice's
    /// The paragraphs of the page itself.
    [[nodiscard]] std::vector<std::string> page() const;
    [[nodiscard]] std::vector<std::string> text_of(const CopyAnnex& annex) const;
    bool operator==(const Copy&) const = default;
};

/// How a correction meets what was read: in its place, beside it, or by taking away.
enum class Mend { kSet, kAdd, kRemove };
std::string_view name_of(Mend mend);

/// A fact put right by a person (corrections.h).
struct Correction {
    std::string field;  ///< as in correctable_fields()
    std::string limb;   ///< path; empty: of the whole
    Mend mend = Mend::kSet;
    std::vector<std::string> values;  ///< none: set to nothing
    std::string by, reason;
    Instant at;
    std::string text;  ///< fingerprint of the text it was made on; on another text it does not apply
    bool operator==(const Correction&) const = default;
};

/// A person's word that a doubtful reading may stand (review.h).
struct Acceptance {
    std::string by, reason;
    Instant at;
    std::string text;                 ///< fingerprint of the text it was given on
    std::vector<std::string> doubts;  ///< what it was given about
    bool operator==(const Acceptance&) const = default;
};

/// One version of what we know of one official document (announcement, order or answer).
struct Notice {
    std::string key;             ///< NoticeId::key(), or "answer:<date>:<hash>" / "doc:<hash>" where it has no number
    model::Reading reading;      ///< of `copies.front()`; for a curated fact built from config/baseline
    int reader_version = 0;      ///< of the reader that gave it; 0: a curated fact, or stored before this was noted
    std::vector<Copy> copies;    ///< first the one that is read
    bool curated = false;        ///< true until an official document read by us carries it
    std::string curated_source;  ///< URL given by the curated fact
    std::vector<std::string> cited_as;      ///< titles by which texts cite it without its number; from the curated fact
    std::vector<std::string> formerly{};    ///< keys under which it was known before its number was corrected
    std::string superseded_by{};            ///< key that took its place: a mistaken number, which stands for nothing
    bool copies_disagree = false;           ///< two copies state different facts
    std::optional<model::Reading> as_read;  ///< without corrections; set while there are some: then `reading` has them
    std::vector<Correction> corrections;    ///< in the order they were made
    std::vector<Correction> lapsed;         ///< made on an earlier text
    std::optional<Acceptance> accepted;
    Instant known_since;
    std::optional<Instant> known_until;  ///< set when a newer version replaced this one
    bool operator==(const Notice&) const = default;
};

enum class LeadState { kUnconfirmed, kConfirmed, kDisputed };
std::string_view name_of(LeadState state);

/// How one claim of a lead stands against the official text.
struct ClaimMatch {
    std::size_t claim = 0;  ///< index into reading.claims
    LeadState state = LeadState::kUnconfirmed;
    std::string limb;      ///< LimbId::display() of what it was matched to
    std::string field;     ///< which field differs, where disputed: "effective_from", "number", "scope" …
    std::string claimed;   ///< what the press says
    std::string official;  ///< what the official text says
    bool operator==(const ClaimMatch&) const = default;
};

/// One version of what we know of one press item. Never decides anything.
struct Lead {
    std::string identity;  ///< model::Candidate::identity
    std::string url;
    std::string source_id;
    std::string publisher;   ///< the source's display name
    model::Reading reading;  ///< document_class kPress
    int reader_version = 0;  ///< as for a notice
    std::string snapshot;
    LeadState state = LeadState::kUnconfirmed;
    std::vector<ClaimMatch> matches;
    std::vector<std::string> confirmed_by;  ///< notice keys
    std::optional<Acceptance> accepted;
    Instant known_since;
    std::optional<Instant> known_until;
    bool operator==(const Lead&) const = default;
};

/// Everything known at one moment (only open versions), or, for bitemporal questions, every version there is.
struct Baseline {
    std::vector<Notice> notices;  ///< ordered by key, then known_since
    std::vector<Lead> leads;      ///< ordered by identity, then known_since

    /// The open version of a key, or nullptr. Exact keys only; see resolve().
    [[nodiscard]] const Notice* find(const std::string& key) const;
    /// The notice a reference means: the exact key, else the one open notice in the same sequence (joint notices are
    /// often cited by their first issuer only), else by title for unnumbered targets; nullptr when none or ambiguous.
    [[nodiscard]] const Notice* resolve(const model::Relation& relation) const;
    /// The versions known at that instant (known_since <= at < known_until), open as they were then.
    [[nodiscard]] Baseline known_at(Instant at) const;
};

/// JSON forms for the store. `*_from_json` fails with kInvalidInput naming the key.
model::Json correction_json(const Correction& correction);
model::Json acceptance_json(const Acceptance& acceptance);
model::Json notice_json(const Notice& notice);
Result<Notice> notice_from_json(const model::Json& json);
model::Json lead_json(const Lead& lead);
Result<Lead> lead_from_json(const model::Json& json);

}  // namespace gazetted::baseline
