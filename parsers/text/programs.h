// The compiled programs of regular expressions: each made when first asked for, kept for all threads, and let go when
// nobody reads for a while (forget_programs() in pattern.h). Thread rule: everything here may be called from any
// thread. Failures: an expression that does not compile is a programming error (std::logic_error).
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <re2/re2.h>

namespace gazetted::text {

/// Groups that an expression may have, the whole among them.
inline constexpr std::size_t kMostGroups = 24;

/// Throws std::logic_error for what does not compile or has too many groups.
std::unique_ptr<const RE2> compiled(const std::string& expression);

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
    [[nodiscard]] const RE2* get(std::size_t at) const { return slots_[at].load(); }
    /// Puts a program into slot `at` and returns it, or the one that another thread put there first.
    const RE2& put(std::size_t at, std::unique_ptr<const RE2> program) const;
    /// Empties the slots; what was in them is destroyed when nobody can be using it any more.
    void retire(std::vector<std::unique_ptr<const RE2>>& retired) const;

  private:
    mutable std::vector<std::atomic<const RE2*>> slots_;  ///< owned
};

}  // namespace gazetted::text
