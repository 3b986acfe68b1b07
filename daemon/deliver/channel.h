// The one face of every way out of the house.
// Thread rule: a channel is used by one thread at a time; deliver() blocks, bounded by the channel's time-out.
// Failures: in Outcome; a channel never throws for what the world does. Delivery is at least once: where an answer is
// lost, the message goes out again under the same id.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "daemon/deliver/message.h"
#include "parsers/base/result.h"

namespace gazetted::deliver {

enum class Verdict {
    kDelivered,
    kRetry,    ///< may work later, as long as the message is young enough
    kRefused,  ///< the receiver said no; a few more attempts in case it is being repaired
    kGone,     ///< the receiver said never again
};

/// What one attempt came to.
struct Outcome {
    Verdict verdict = Verdict::kDelivered;
    std::string receipt;                              ///< what the receiver answered ("204", "250", a path)
    std::optional<Failure> failure;                   ///< set unless delivered
    std::optional<std::chrono::seconds> retry_after;  ///< what the receiver asked for
};

class Channel {
  public:
    virtual ~Channel() = default;
    /// One attempt at `now`.
    virtual Outcome deliver(const Message& message, Instant now) = 0;
    /// While an attempt waits for the world, `go_on` is asked at least about once a second; false ends the attempt, to
    /// be tried again. Called before the first attempt.
    virtual void ask_whether_to_go_on(std::function<bool()> /*go_on*/) {}
};

}  // namespace gazetted::deliver
