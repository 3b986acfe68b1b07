// One message for one receiver, as frozen when the alert was committed: every attempt sends these bytes.
#pragma once

#include <string>

#include "parsers/base/time.h"

namespace gazetted::deliver {

struct Message {
    std::string id;  ///< stable: what a receiver drops duplicates by
    std::string alert_id;
    std::string subject;
    std::string body;  ///< complete RFC 5322 message, JSON text or plain text, as the channel wants it
    Instant created_at;
};

}  // namespace gazetted::deliver
