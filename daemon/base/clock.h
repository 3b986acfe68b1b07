// The only door to time. Everything that needs "now" gets a Clock; replay and tests give one that they turn by hand.
#pragma once

#include "parsers/base/time.h"

namespace gazetted {

class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The system's clock.
class SystemClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until it is set. Thread rule: one thread.
class ManualClock final : public Clock {
  public:
    explicit ManualClock(Instant at = {}) : at_(at) {}
    [[nodiscard]] Instant now() const override { return at_; }
    void set(Instant at) { at_ = at; }

  private:
    Instant at_;
};

}  // namespace gazetted
