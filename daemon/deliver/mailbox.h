// A name with a mail address, as an operator writes it: "Trade desk <trade@example.org>" or the bare address.
// Thread rule: pure. Failures: kConfiguration for what is neither, or would break a header or a dialogue line.
#pragma once

#include <string>
#include <string_view>

#include "parsers/base/result.h"

namespace gazetted::deliver {

struct Mailbox {
    std::string name;     ///< may be empty; any UTF-8
    std::string address;  ///< ASCII
    bool operator==(const Mailbox&) const = default;
};

Result<Mailbox> parse_mailbox(std::string_view text);

/// The part behind the @.
std::string domain_of(const Mailbox& mailbox);

}  // namespace gazetted::deliver
