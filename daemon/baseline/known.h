// The baseline of one moment, indexed: notices by key or by how a text cites them, and who acts on whom.
// Points into the Baseline it was made of, which must outlive it. Thread rule: constant after construction.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"

namespace gazetted::baseline {

/// One relation of an official document, resolved: who does what to which limb, from when, until when.
struct Act {
    const Notice* by = nullptr;
    const model::Sourced<model::Relation>* relation = nullptr;
    const Notice* target = nullptr;  ///< null where the reference does not resolve
    std::string target_key;          ///< the target's key, or how the text names it
    std::string by_path;             ///< the acting limb; empty: the whole document
    std::optional<CivilDate> from;   ///< first day; the document's date where the text gives no other
    bool day_unread = false;         ///< the text may set that day, and it was not read: `from` is empty

    [[nodiscard]] const std::string& type() const { return relation->value.type; }
    [[nodiscard]] const std::string& target_path() const { return relation->value.target_path; }
    [[nodiscard]] const std::optional<CivilDate>& until() const { return relation->value.until; }
    [[nodiscard]] bool suspends() const { return model::is_pause(type()); }
    [[nodiscard]] bool ends() const { return type() == "terminates" || type() == "repeals"; }
    /// `MOFCOM-2024-46/2`; the title where the target has no number and is not known.
    [[nodiscard]] std::string target_display() const;
    [[nodiscard]] std::string by_display() const;
};

/// True where the target was read part by part and has no such part: its text was edited since, or one of the two was
/// misread.
bool names_no_part(const Act& act);

/// The order in which acts rule: by first day, then by date of the document, then by key; the later one rules.
bool ruled_earlier(const Act& a, const Act& b);

class Known {
  public:
    /// The open versions.
    explicit Known(const Baseline& baseline);
    /// The versions known at that instant.
    Known(const Baseline& all_versions, Instant at);

    /// The same with one more document, in place of the version of the same key. Points to it, too.
    [[nodiscard]] Known with(const Notice& notice) const;

    /// The same without the version of that key.
    [[nodiscard]] Known without(const std::string& key) const;

    /// In order of the baseline; none that was superseded by a corrected number.
    [[nodiscard]] const std::vector<const Notice*>& notices() const { return notices_; }
    [[nodiscard]] const Notice* find(const std::string& key) const;
    /// The one notice of the same sequence (joint notices are often cited by their first issuer only); nullptr when
    /// none or several.
    [[nodiscard]] const Notice* in_sequence(const model::NoticeId& id) const;
    /// Whatever goes by that key: the notice itself, the one of its sequence, or the one that bore it by mistake.
    [[nodiscard]] const Notice* known_as(const model::NoticeId& id) const;
    /// See Baseline::resolve.
    [[nodiscard]] const Notice* resolve(const model::Relation& relation) const;
    /// The relations of one document that do something to another (`implements` does nothing).
    [[nodiscard]] std::vector<Act> acts_of(const Notice& notice) const;
    /// All acts on a target, in the order in which they rule.
    [[nodiscard]] const std::vector<Act>& acts_on(const std::string& target_key) const;
    [[nodiscard]] const std::map<std::string, std::vector<Act>>& all_acts() const { return acts_; }

  private:
    explicit Known(std::vector<const Notice*> notices);
    void index();
    std::vector<const Notice*> notices_;
    std::map<std::string, const Notice*> by_key_;
    std::map<std::string, std::vector<const Notice*>> by_sequence_;  ///< first issuer, series, year and number
    std::map<std::string, std::vector<const Notice*>>
        by_name_;  ///< titles, with and without their number, and names they are cited by
    std::map<std::string, std::vector<const Notice*>> by_former_key_;
    std::map<std::string, std::vector<Act>> acts_;
};

/// The path of the limb that does what the relation says; empty where no limb names the target.
std::string acting_path(const model::Reading& reading, const model::Relation& relation);

}  // namespace gazetted::baseline
