// A sentence with its clauses and its actors marked once, for the rules that ask who does what in which of them.
// Thread rule: one object per sentence and thread; it refers to the words, which must outlive it. Failures: none.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// Somebody who can act.
struct ActorHit {
    Actor who = Actor::kNone;
    std::size_t first = 0;
    std::size_t last = 0;
};

class Marked {
  public:
    explicit Marked(const std::vector<text::english::Word>& words);

    [[nodiscard]] const std::vector<text::english::Word>& words() const { return words_; }
    [[nodiscard]] int clause(std::size_t at) const { return clause_[at]; }
    /// True where the clause of that number names the commerce ministry.
    [[nodiscard]] bool ministry_in(int clause) const;
    [[nodiscard]] const std::vector<ActorHit>& actors() const { return actors_; }
    /// The word in lower case; empty beyond the end.
    [[nodiscard]] std::string_view low(std::size_t at) const {
        return at < words_.size() ? std::string_view(words_[at].low) : std::string_view();
    }
    /// True where the clause hangs on another one (after, as, amid …) rather than being what the sentence says.
    [[nodiscard]] bool subordinate(std::size_t at) const;
    /// True where the words up to `end` are a place aimed at ("exports to Canada"), which acts not.
    [[nodiscard]] bool aimed_at(std::size_t end) const;
    /// True where the words from `at` on are a party that a country before them belongs to.
    [[nodiscard]] std::size_t end_of_agency(std::size_t at) const;
    [[nodiscard]] bool opens_with_time(std::size_t at) const;
    [[nodiscard]] bool describes(std::size_t at) const { return describes_party(at); }
    /// "White House: China to remove …", "Nexperia says China has lifted …": what follows is somebody else's word.
    [[nodiscard]] bool told_by_another(std::size_t at) const;
    [[nodiscard]] bool passive_before(std::size_t verb) const;
    [[nodiscard]] bool auxiliary_before(std::size_t verb) const;
    [[nodiscard]] bool any_before(std::size_t verb, std::initializer_list<std::string_view> set) const;
    /// An object does not lie beyond the end of its clause, except in "announced that …", "items which …" or a dash.
    [[nodiscard]] bool breaks(std::size_t from, std::size_t at) const;
    [[nodiscard]] bool hits(const text::english::PhraseTable& table, std::size_t at) const;

  private:
    [[nodiscard]] bool chinese_speaker(std::size_t said) const;
    /// "…, Trump says".
    [[nodiscard]] bool foreign_actor_ending(std::size_t end) const;
    void mark_clauses();
    /// "as of May 14", "as dual-use items", "as well as": no clause opens there.
    [[nodiscard]] bool as_date_or_role(std::size_t at) const;
    [[nodiscard]] std::size_t past_dateline() const;
    void mark_actors();
    /// Nothing but "and", "or" and commas between two names of a list.
    [[nodiscard]] bool joins(std::size_t from, std::size_t to) const;
    [[nodiscard]] ActorHit actor_at(std::size_t at) const;
    /// "US companies", "EU defence firms": the country says whose and acts not.
    [[nodiscard]] bool describes_party(std::size_t at) const;
    [[nodiscard]] bool after_preposition(std::size_t at) const;

    const std::vector<text::english::Word>& words_;
    std::vector<int> clause_;
    std::vector<int> subordinate_;
    std::vector<ActorHit> actors_;
    std::vector<std::size_t> aimed_ends_;
    mutable std::optional<std::vector<int>> ministry_clauses_;  ///< in order; looked for where first asked
};

}  // namespace gazetted::extract::english
