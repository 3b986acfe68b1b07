// Control codes and commodity codes in English text, told apart from those that only delimit ("not controlled under
// 1C226"). Thread rule: pure functions; a CodeWalker refers to the text, which must outlive it. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

struct CodeHit {
    std::string code;
    std::size_t begin = 0;  ///< byte range in the sentence
    std::size_t end = 0;
};

/// Control codes a sentence newly controls.
std::vector<CodeHit> control_codes(const Sentence& sentence);

/// True where the sentence speaks of commodity codes ("HS code", "customs commodity number", "tariff line").
bool names_commodity_codes(const Sentence& sentence);

/// Commodity codes of 8 or 10 digits after a word that says so, anywhere where `named` (a row of a table whose head
/// said so).
std::vector<CodeHit> commodity_codes(const Sentence& sentence, bool named);

/// True where codes of an earlier notice are changed: "the HS code … is replaced", "shall read".
bool changes_codes(const Sentence& sentence);

/// The codes of a text in the order of its sentences. What says that figures are commodity codes may stand before them:
/// in the head of a table's column, or in the sentence before ("swapped two commodity codes. The units are now declared
/// under 8421…").
/// One object per text and thread.
class CodeWalker {
  public:
    struct Found {
        std::vector<CodeHit> control, commodity;
        bool changed = false;            ///< the sentence changes codes of an earlier notice
        bool commodity_changed = false;  ///< it does, or the one does that named its commodity codes
    };

    explicit CodeWalker(const EnglishText& text) : text_(&text) {}

    /// The codes of the next sentence; none where it lifts a control.
    Found read(const Sentence& sentence);

  private:
    [[nodiscard]] bool below_freed_head(const Sentence& sentence);
    const std::string& path_of(const Sentence& sentence);

    const EnglishText* text_;
    std::vector<std::string> paths_;  ///< of every block, once one had to be known
    std::string freed_;               ///< the part whose head frees the items listed below it; empty where none does
    std::size_t head_ = 0;            ///< the block of that head
    bool column_ = false;             ///< the head of the table at hand names a column of commodity codes
    bool named_ = false;              ///< the sentence before names commodity codes …
    bool changed_ = false;            ///< … and changes them
    std::size_t block_ = 0;           ///< that it stands in
};

}  // namespace gazetted::extract::english
