#include "daemon/deliver/mailbox.h"

#include <algorithm>

namespace gazetted::deliver {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string unquoted(std::string_view name) {
    if (name.size() < 2 || name.front() != '"' || name.back() != '"') return std::string(name);
    std::string plain;
    for (std::size_t at = 1; at + 1 < name.size(); ++at) {
        if (name[at] == '\\' && at + 2 < name.size()) ++at;
        plain += name[at];
    }
    return plain;
}

bool is_address(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size()) return false;
    if (text.find('@', at + 1) != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && std::string_view("<>()[],;:\\\"").find(c) == std::string_view::npos;
    });
}

}  // namespace

Result<Mailbox> parse_mailbox(std::string_view text) {
    const Failure bad{FailureKind::kConfiguration, "not a mail address: " + std::string(text), false,
                      "write name@example.org, or Name <name@example.org>"};
    const std::string_view whole = trimmed(text);
    Mailbox mailbox{"", std::string(whole)};
    if (!whole.empty() && whole.back() == '>') {
        const auto open = whole.rfind('<');
        if (open == std::string_view::npos) return bad;
        mailbox.name = unquoted(trimmed(whole.substr(0, open)));
        mailbox.address = std::string(whole.substr(open + 1, whole.size() - open - 2));
    }
    const bool has_control = std::any_of(mailbox.name.begin(), mailbox.name.end(),
                                         [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (!is_address(mailbox.address) || has_control) return bad;
    return mailbox;
}

std::string domain_of(const Mailbox& mailbox) {
    return mailbox.address.substr(mailbox.address.find('@') + 1);
}

}  // namespace gazetted::deliver
