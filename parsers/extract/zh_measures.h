// Fills the limbs of a reading: for every sentence what it does, towards whom, on which codes, to which notices and
// from when; and the dates and relations of the whole document. Thread rule: one object per document and thread.
// Failures: none.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "parsers/extract/zh_dated_parts.h"
#include "parsers/extract/zh_effective.h"
#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_items.h"
#include "parsers/extract/zh_limbs.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

class Measures {
  public:
    Measures(const Text& text, const Outline& outline, const Identity& identity);

    /// Reads everything; to be called once.
    void read();

    [[nodiscard]] const std::vector<RelationFound>& relations() const { return relations_; }
    /// What an answer says will be suspended or ended, without doing it.
    [[nodiscard]] const std::vector<RelationFound>& foretold() const { return foretold_; }
    /// Sentences that do something to a notice which no relation holds.
    [[nodiscard]] const std::vector<Place>& lost() const { return lost_; }
    /// Lines that only name notices acted on.
    [[nodiscard]] const std::vector<Place>& listed() const { return listed_lines_; }
    [[nodiscard]] const std::vector<EffectiveRule>& rules() const { return rules_; }
    /// What was found of days in each sentence of the outline.
    [[nodiscard]] const std::vector<DaysTold>& days_told() const { return days_told_; }
    [[nodiscard]] const std::vector<ItemCodes>& codes() const { return codes_; }
    /// Sentences that list, release or act on parties.
    [[nodiscard]] const std::vector<Sentence>& listing() const { return listing_; }
    /// Sentences of an announcement that tell of an earlier listing.
    [[nodiscard]] const std::vector<Sentence>& background() const { return background_; }
    /// Sentences that do something: where countries and classes of users are looked for.
    [[nodiscard]] const std::vector<Sentence>& operative() const { return operative_; }
    /// Sentences that were read: the operative ones and those that say from when.
    [[nodiscard]] std::vector<Sentence> read_sentences() const {
        std::vector<Sentence> out = operative_;
        out.insert(out.end(), dated_.begin(), dated_.end());
        return out;
    }
    [[nodiscard]] bool requires_licence() const { return licence_; }
    [[nodiscard]] bool has_technology_item() const { return technology_item_; }
    /// True where the document itself brings the change: an announcement, or an answer that suspends, prolongs or ends.
    [[nodiscard]] bool is_instrument() const { return instrument_; }
    /// What sentences of an answer that only explains say of users and uses, and every limb's.
    [[nodiscard]] Limbs& limbs() { return limbs_; }
    [[nodiscard]] const Limbs& limbs() const { return limbs_; }
    [[nodiscard]] Limbs& told() { return told_; }

  private:
    void read_rules();
    [[nodiscard]] bool is_day_of_notice(std::string_view before) const;
    void read_codes(Limbs& into);
    void read_sentence(const Sentence& sentence);
    void read_background(const Sentence& sentence, std::string_view words);
    [[nodiscard]] bool tells_what_stays(std::string_view words) const;
    void read_acts(const Sentence& sentence, std::string_view words, Limbs& into, bool answer);
    [[nodiscard]] bool is_lead_of_ban(const Sentence& sentence, std::string_view words,
                                      const std::vector<std::string_view>& acts) const;
    void drop_licence_of_banned(const Sentence& sentence, Limbs& into);
    void read_parts_of_head(const Sentence& sentence, std::string_view words);
    [[nodiscard]] std::optional<Sentence> naming_before(const Sentence& sentence) const;
    [[nodiscard]] bool is_item(const Sentence& sentence);

    const Text& text_;
    const Outline& outline_;
    const Identity& identity_;
    std::optional<CivilDate> published_;
    std::vector<std::string> issuers_;  ///< lower case: whose a bare number is
    std::vector<RelationFound> relations_, foretold_;
    std::vector<Place> lost_, listed_lines_;
    std::vector<EffectiveRule> rules_;
    std::vector<DaysTold> days_told_;  ///< a sentence of the outline each
    std::vector<ItemCodes> codes_;
    std::set<std::string> coded_parts_;  ///< first members of the paths that hold codes
    std::vector<Sentence> listing_, operative_, dated_, background_;
    std::vector<std::pair<std::string, std::string_view>>
        open_heads_;  ///< heads ending in ":" and the act their parts share
    Listed listed_;
    std::set<std::string> heads_of_cases_;  ///< heads that free what their parts describe as cases
    bool list_named_ = false;  ///< a sentence takes parties off the control list: it stands there and not at others
    Limbs limbs_, told_;
    const Sentence* last_ = nullptr;  ///< the sentence read before
    bool licence_ = false, technology_item_ = false, instrument_ = false;
};

}  // namespace gazetted::extract::zh
