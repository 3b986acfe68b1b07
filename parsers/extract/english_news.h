// What the first sentences of a report say of China's controls, whatever its headline asks, hopes or tells of others.
// Thread rule: pure functions; a Report refers to the text and its genre, which must outlive it. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_told.h"

namespace gazetted::extract::english {

/// Goods whose exports are curbed for prices or supply at home, which is no export control.
bool about_other_goods(const std::vector<text::english::Word>& words);

/// China is named, as a place or by what is Chinese.
bool names_china(const Sentence& sentence);

/// "Foreign companies will need a Chinese licence from December 1": what a control demands, and from when or by which
/// notice.
bool restates_control(const Sentence& sentence);

/// The same in any part of a report, where nobody else is named first.
bool restates_demand(const Sentence& sentence);

/// True where the sentence says that a Chinese licence is needed.
bool demands_licence(const Sentence& sentence);

/// The same, whoever's licence it is.
bool states_demand(const Sentence& sentence);

/// "The ministry told exporters to look harder at who receives their rare earths": a notice that warns.
bool warns_traders(const Sentence& sentence);

/// Such a sentence as a deed of China's: how it enforces what it controls.
Event warning_in(const Sentence& sentence);

/// "The ban on shipping sequencers starts at once, the commerce ministry said": told by its effect alone.
bool begins_to_apply(const Sentence& sentence);

/// Such a sentence as a deed of China's.
Event demand_of(const Sentence& sentence);

class Report {
  public:
    Report(const EnglishText& text, const Genre& genre);

    /// Its first sentences say what a control demands and from when, in one sentence or in two.
    [[nodiscard]] bool restates() const;
    /// "Trade Controls Weekly, issue 12": several items under a headline of its own.
    [[nodiscard]] bool is_roundup() const;
    /// It calls itself one in its headline.
    [[nodiscard]] bool calls_itself_roundup() const;
    /// One of the items of a roundup reports a deed of China's in its first sentence.
    [[nodiscard]] bool has_item() const;

    /// The first sentences of running text, lists included.
    [[nodiscard]] const std::vector<const Sentence*>& opening() const { return opening_; }
    /// The sentence says what the control does: a deed of China's, what needs a licence, what may not be sold.
    [[nodiscard]] bool states(const Sentence& sentence) const;
    /// It tells, in its main clause, a deed of China's that is no history.
    [[nodiscard]] bool tells(const Sentence& sentence) const;
    /// It also says that this was done, or begins, these days.
    [[nodiscard]] bool tells_of_today(const Sentence& sentence) const;
    /// The opening names the Chinese authority it comes from.
    [[nodiscard]] bool names_authority() const;

  private:
    [[nodiscard]] bool follows_label(const Sentence& sentence) const;
    [[nodiscard]] bool names_the_day(const Sentence& sentence, int days) const;
    [[nodiscard]] bool says_from_when(int days) const;
    /// In sentences [from, to) of the opening.
    [[nodiscard]] bool names_authority(std::size_t from, std::size_t to) const;

    const EnglishText& text_;
    const Genre& genre_;
    std::vector<const Sentence*> opening_;  ///< the first sentences of running text, lists included
};

}  // namespace gazetted::extract::english
