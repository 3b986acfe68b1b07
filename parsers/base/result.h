// What an operation that the outside world can spoil gives back: a value, or a Failure that says what went wrong,
// whether trying again can help, and what an operator can do. Broken invariants are exceptions instead. Thread rule:
// plain values. Ownership: a Result owns its value.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace gazetted {

/// What kind of thing failed; decides exit codes and how a source's health is shown.
enum class FailureKind : std::uint8_t {
    kInvalidInput,     ///< bytes that are not what they claim to be (broken HTML, JSON, WARC, feed)
    kUnexpectedShape,  ///< well-formed, but not the page or record that was expected (zero rows, portal shell)
    kConfiguration,    ///< the operator's file, option or secret is wrong
    kUnreachable,      ///< no connection, time-out, reset, TLS
    kRefused,          ///< the other side answered and said no (4xx, SMTP 5xx, redirect out of the allowed hosts)
    kUnavailable,      ///< the other side answered and cannot now (5xx, 429, SMTP 4xx, challenge page)
    kTooLarge,         ///< beyond a cap of ours
    kStorage,          ///< disk full, read-only, locked, newer schema
    kNotFound,         ///< asked for something that is not there
};

/// The stable lower-case name of a kind, as shown in tables and logs.
std::string_view name_of(FailureKind kind);

/// One failure. `message` names the file, line, key or source; `hint` (may be empty) says what to do about it.
struct Failure {
    FailureKind kind = FailureKind::kInvalidInput;
    std::string message{};
    bool retry_can_help = false;
    std::string hint{};

    /// The same failure with "context: " before its message.
    [[nodiscard]] Failure within(std::string_view context) const;
};

/// Either a T or a Failure. Asking for the wrong one throws std::logic_error.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::move(value)) {}            // NOLINT(google-explicit-constructor): `return value;`
    Result(Failure failure) : state_(std::move(failure)) {}  // NOLINT(google-explicit-constructor): `return failure;`

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return expect<T>(state_); }
    [[nodiscard]] T& value() & { return expect<T>(state_); }
    [[nodiscard]] T&& value() && { return std::move(expect<T>(state_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Failure& failure() const { return expect<Failure>(state_); }

  private:
    template <class Part, class Variant>
    static auto& expect(Variant& state) {
        if (auto* part = std::get_if<Part>(&state)) return *part;
        throw std::logic_error("Result: asked for what it does not hold");
    }
    std::variant<T, Failure> state_;
};

/// The value of an operation that gives nothing back but may fail: `return Done{};`.
struct Done {};
using Status = Result<Done>;

}  // namespace gazetted
