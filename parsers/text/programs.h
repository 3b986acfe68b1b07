// The compiled programs of regular expressions: each made when first asked for, kept for all threads, and let go when
// nobody reads for a while (forget_programs() in pattern.h). Thread rule: everything here may be called from any
// thread. Failures: an expression that does not compile is a programming error (std::logic_error).
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <re2/re2.h>

#include "parsers/text/alphabet.h"

namespace gazetted::text {

/// Groups that an expression may have, the whole among them.
inline constexpr std::size_t kMostGroups = 24;

/// An expression that is ready to run: over texts as they are written, or spelled in its alphabet.
class Program {
  public:
    enum class Script : std::uint8_t { kWritten, kSpelled };

    /// Throws std::logic_error for what does not compile or has too many groups. What is to be run spelled can be
    /// (Alphabet::can_spell).
    Program(const std::string& expression, Script script);

    [[nodiscard]] const RE2& expression() const { return *expression_; }
    /// Of a spelled one.
    [[nodiscard]] const Alphabet& alphabet() const { return *alphabet_; }

  private:
    std::optional<Alphabet> alphabet_;
    std::unique_ptr<const RE2> expression_;
};

/// Places for the programs of one expression.
class ProgramSlots {
  public:
    /// While one lives, a program that was got from a slot during its life stays.
    class Use {
      public:
        Use();
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
    };

    explicit ProgramSlots(std::size_t count);
    ~ProgramSlots();
    ProgramSlots(const ProgramSlots&) = delete;
    ProgramSlots& operator=(const ProgramSlots&) = delete;

    /// The program in slot `at`, or null. Only inside a Use.
    [[nodiscard]] const Program* get(std::size_t at) const { return slots_[at].load(); }
    /// Puts a program into slot `at` and returns it, or the one that another thread put there first.
    const Program& put(std::size_t at, std::unique_ptr<const Program> program) const;
    /// Empties the slots; what was in them is destroyed when nobody can be using it any more.
    void retire(std::vector<std::unique_ptr<const Program>>& retired) const;

  private:
    mutable std::vector<std::atomic<const Program*>> slots_;  ///< owned
};

}  // namespace gazetted::text
