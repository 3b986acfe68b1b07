// A regular expression that is known to compile and always takes linear time (RE2). A pattern that does not compile is
// a programming error (std::logic_error). Thread rule: const use from any thread.
//
// Patterns of the law are full of counted gaps ("[^。;]{0,200}"), which make large and slow programs. A pattern first
// asks a small form of itself without the counts (loosened.h), which turns most texts away, and compiles the form that
// a text's length needs when the first such text has come through. A text of ordinary length is run over spelled in the
// characters that the pattern names (alphabet.h).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <re2/re2.h>

#include "parsers/text/marks.h"
#include "parsers/text/normal.h"

namespace gazetted::text {

/// One match: `groups[0]` is the whole; a group that took no part is an empty range at npos.
struct Match {
    std::vector<Range> groups;
    [[nodiscard]] Range whole() const { return groups.front(); }
    [[nodiscard]] std::size_t begin() const { return groups.front().begin; }
    [[nodiscard]] std::size_t end() const { return groups.front().end; }
    [[nodiscard]] bool has(std::size_t group) const { return groups[group].begin != std::string_view::npos; }
    [[nodiscard]] std::string_view text(std::string_view of, std::size_t group) const;
};

/// A text that many patterns will be asked about: what it holds is found out once. The text must outlive it.
class Subject {
  public:
    explicit Subject(std::string_view text);
    [[nodiscard]] std::string_view text() const { return text_; }

  private:
    friend class Pattern;
    [[nodiscard]] const Marks* marks() const { return marks_ ? &*marks_ : nullptr; }

    std::string_view text_;
    std::optional<Marks> marks_;  ///< of texts that are not too long for them
};

class Pattern {
  public:
    Pattern(std::string_view expression);  // NOLINT(google-explicit-constructor): tables of patterns
    Pattern(const std::string& expression)
        : Pattern(std::string_view(expression)) {}                              // NOLINT(google-explicit-constructor)
    Pattern(const char* expression) : Pattern(std::string_view(expression)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool in(std::string_view text) const;
    [[nodiscard]] bool in(const Subject& subject) const;
    /// The first match that begins at or after `from`.
    [[nodiscard]] std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
    [[nodiscard]] std::optional<Match> find(const Subject& subject, std::size_t from = 0) const;
    /// The match that begins exactly at `at`.
    [[nodiscard]] std::optional<Match> at(std::string_view text, std::size_t at) const;
    /// All matches that do not overlap.
    [[nodiscard]] std::vector<Match> all(std::string_view text) const;
    [[nodiscard]] std::vector<Match> all(const Subject& subject) const;

  private:
    class Forms;
    class Run;
    [[nodiscard]] const Marks* marks_for(std::string_view text) const;
    [[nodiscard]] bool in(std::string_view text, const Marks* marks) const;
    [[nodiscard]] std::optional<Match> find(std::string_view text, const Marks* marks, std::size_t from) const;
    [[nodiscard]] std::vector<Match> all(std::string_view text, const Marks* marks) const;
    [[nodiscard]] bool holds(std::string_view text) const;
    [[nodiscard]] std::optional<Match> next(std::string_view text, std::size_t from) const;
    std::shared_ptr<const Forms> forms_;
};

/// Lets go of what all patterns have compiled (megabytes, when documents have been read): for a process that will not
/// read for a while. They compile again when next asked, some 0.1 s for all. Safe beside other threads: what one of
/// them may be using goes with a later call. What this thread remembers of texts goes, too. Returns how many programs
/// went.
std::size_t forget_programs();

}  // namespace gazetted::text
