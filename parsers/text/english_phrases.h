// Tables of English phrases: a compact notation, compiled once, walked over the words of a text in linear time.
//
// Notation of an entry: words parted by spaces; in a word
//   a|b      either                          verb+    the regular forms (ban++ doubles: bans, banned, banning)
//   noun%    singular and plural             word?    may be missing
//   ^word    only in capitals (MOST)         !word    only with a capital (Order)
//   $month   any month, $mon as it is shortened (Jan), $weekday any day of the week
//   *N       (a word of its own) up to N words of any kind, not across ; or the end of a sentence
// Thread rule: a table is immutable after construction and may be shared. Failures: an entry of a broken form is a
// programming error and throws std::logic_error when the table is built.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::text::english {

/// A phrase found: words [first, last) carry `tag`.
struct PhraseHit {
    int tag = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    bool operator==(const PhraseHit&) const = default;
};

/// One row of a table: entries of one tag, parted by ";" or line ends.
struct PhraseRow {
    int tag;
    std::string_view entries;
};

class PhraseTable {
  public:
    explicit PhraseTable(std::initializer_list<PhraseRow> rows);
    explicit PhraseTable(const std::vector<PhraseRow>& rows);

    /// The longest phrase that starts at words[at]; last == first where there is none.
    [[nodiscard]] PhraseHit match(const std::vector<Word>& words, std::size_t at) const;
    /// True where some phrase stands in the words.
    [[nodiscard]] bool in(const std::vector<Word>& words) const;
    /// True where some phrase begins in words [first, last).
    [[nodiscard]] bool in(const std::vector<Word>& words, std::size_t first, std::size_t last) const;
    /// All phrases, leftmost and longest first, none overlapping another.
    [[nodiscard]] std::vector<PhraseHit> find_all(const std::vector<Word>& words) const;
    /// The first phrase at or after `from`; last == first where there is none.
    [[nodiscard]] PhraseHit find(const std::vector<Word>& words, std::size_t from = 0) const;

  private:
    class Builder;
    /// A word that leads from one node to another. Arcs of a node lie together, sorted by the keys of their words.
    struct Arc {
        std::uint32_t key = 0;
        std::uint32_t word = 0;  ///< where it begins in pool_
        std::uint16_t length = 0;
        std::uint8_t form = 0;  ///< 0 any case, 1 all capitals, 2 capitalised
        std::uint32_t to = 0;
    };
    /// Words of any kind, and the node reached behind them. Those of a node lie together, in the order of its entries.
    struct Gap {
        std::uint32_t width = 0;  ///< words it may span
        std::uint32_t to = 0;
    };
    struct Node {
        std::uint32_t arcs = 0;  ///< its first arc; the next node's first is its end
        std::uint32_t gaps = 0;  ///< its first gap; the next node's first is its end
        int tag = -1;
    };

    [[nodiscard]] bool may_start(const Word& word) const { return nodes_[1].gaps != 0 || starts_[word.key % kStarts]; }
    [[nodiscard]] std::string_view word_of(const Arc& arc) const { return {pool_.data() + arc.word, arc.length}; }
    void walk(std::size_t node, const std::vector<Word>& words, std::size_t at, std::size_t first,
              PhraseHit& best) const;

    static constexpr std::size_t kStarts = 2048;
    std::bitset<kStarts> starts_;  ///< keys that phrases start with, remainders: most words start none
    std::vector<Node> nodes_;      ///< one more than there are, for the end of the last one's arcs and gaps
    std::vector<Arc> arcs_;
    std::vector<Gap> gaps_;
    std::string pool_;
};

/// The forms an inflected entry stands for ("ban++" gives ban, bans, banned, banning).
std::vector<std::string> inflections(std::string_view entry);

}  // namespace gazetted::text::english
