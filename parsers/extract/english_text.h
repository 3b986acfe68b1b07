// An English document laid out for reading: its sentences as words, what part of the document each stands in, and its
// labelled fields. Thread rule: one object per document and thread; it points into the document, which must outlive it.
// Failures: none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/model/document.h"
#include "parsers/model/evidence.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// What part of the document a sentence stands in.
enum class Part : std::uint8_t {
    kTitle,
    kField,  ///< "Effective Date: …"
    kHeading,
    kLead,  ///< the first sentences of running text
    kBody,
    kList,   ///< items and table rows
    kAside,  ///< analysis, background, notes and disclaimers added to what the document says
};

struct Sentence {
    std::string_view text;
    TextSpan span;
    Part part = Part::kBody;
    bool opens_block = false;  ///< the first of its block
    bool asked = false;        ///< of a question, which does nothing
    std::vector<text::english::Word> words;
    std::size_t stands_for = 0;  ///< how many of its first words stand for `antecedent`
    std::vector<text::english::Word>
        antecedent;                    ///< the Chinese authority that "It" or "The ministry" is, as named before
    std::optional<CivilDate> told_on;  ///< the day of the entry it stands in, where the document is a row of dated ones
};

/// A labelled line: "Issuing Authority: …", "[Issuing Date] …".
struct Field {
    std::string label;  ///< lower case
    std::string_view value;
    TextSpan span;  ///< of the value
};

class EnglishText {
  public:
    explicit EnglishText(const model::Document& document);

    [[nodiscard]] const model::Document& document() const { return *document_; }
    [[nodiscard]] const std::vector<Sentence>& sentences() const { return sentences_; }
    [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }
    /// The English title without the number it opens with; never null, may be empty.
    [[nodiscard]] const Sentence& title() const { return title_; }
    /// The title as printed, with its number and Chinese part.
    [[nodiscard]] std::string_view full_title() const { return full_title_; }
    [[nodiscard]] TextSpan full_title_span() const { return full_title_span_; }

    /// The first field whose label holds one of the words; null where there is none.
    [[nodiscard]] const Field* field(std::initializer_list<std::string_view> words) const;
    /// True where the document is a digest in sections (Summary, Key Details …) rather than the text itself.
    [[nodiscard]] bool is_digest() const { return digest_; }

    /// The words behind a byte range of a sentence.
    [[nodiscard]] model::Evidence evidence(const Sentence& sentence, std::size_t begin, std::size_t end) const;
    [[nodiscard]] model::Evidence evidence(const Sentence& sentence) const;
    /// The title; where there is none, the first sentence with words.
    [[nodiscard]] model::Evidence title_evidence() const;
    [[nodiscard]] model::Evidence evidence(TextSpan span) const;

  private:
    void read_title();
    /// The title is a number alone: what it is about stands on the line below.
    void take_gist_below();
    void read_blocks();
    void read_block(std::uint32_t number, Part part);
    bool read_field(std::uint32_t number);
    void add_sentences(std::uint32_t block, std::size_t from, Part part);
    void mark_sections();

    const model::Document* document_;
    std::vector<Sentence> sentences_;
    std::vector<Field> fields_;
    Sentence title_;
    std::string_view full_title_;
    TextSpan full_title_span_;
    std::size_t first_block_ = 0;  ///< of the text after the title
    std::size_t gist_block_ = 0;   ///< a later block taken as the title; 0 where there is none
    int lead_left_ = 3;            ///< lead sentences still to come
    bool digest_ = false;
};

/// True where a bracket that opens before the word closes behind it, or never.
bool is_in_bracket(const Sentence& sentence, std::size_t word);

/// A code with the words that give it; one that stands there keeps the words it has.
void add_once(std::vector<model::Sourced<std::string>>& codes, std::string_view code, model::Evidence evidence);

/// Number of the block a sentence stands in.
inline std::uint32_t block_of(const Sentence& sentence) {
    return sentence.span.block;
}

}  // namespace gazetted::extract::english
