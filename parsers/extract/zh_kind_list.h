// The kinds found so far in a Chinese document, and the ways to look for words in its title and text. Borrows what it
// is given. Thread rule: one object per document and thread. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_kinds.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

struct KindList {
    [[nodiscard]] bool has(std::string_view kind) const;
    void add(std::string_view kind, const model::Evidence& evidence);
    void add_from_title(std::string_view kind, const text::Pattern& pattern);
    /// From the first sentence of the text proper that holds the words.
    void add_from_body(std::string_view kind, const text::Pattern& pattern);
    void add_from_title_or_body(std::string_view kind, const text::Pattern& pattern);

    [[nodiscard]] bool issued_by(std::string_view code) const;
    [[nodiscard]] bool title_has(const text::Pattern& pattern) const;
    /// A title that is a number and nothing else leaves the gist to the text.
    [[nodiscard]] bool title_is_bare() const;
    /// In the text proper: no annex, no question.
    [[nodiscard]] bool body_has(const text::Pattern& pattern) const;
    [[nodiscard]] bool anywhere(const text::Pattern& pattern) const;
    /// Of a report: the sentence goes on about something of weeks before what was told above it.
    [[nodiscard]] bool tells_older(const Sentence& sentence) const;
    /// A report whose title says that a rumour is none: 网传…？官方回应：不实.
    [[nodiscard]] bool denies() const;

    const Text& text;
    const Outline& outline;
    const Identity& identity;
    const Found& found;
    const bool own_voice;  ///< an announcement: what nobody is named for is its own deed
    std::vector<model::Sourced<std::string>> kinds{};
};

}  // namespace gazetted::extract::zh
