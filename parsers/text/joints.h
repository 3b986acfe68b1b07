// What joins the members of a row in Chinese: 、 ， 和 及 以及 与. A look at the next character, where a pattern would
// be asked thousands of times a page and nearly always say no. Thread rule: pure functions.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gazetted::text {

/// One past the word or mark that joins at `at`; `at` where none stands there.
constexpr std::size_t past_joint(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 6> kJoints{"、", "，", "和", "及", "以及", "与"};
    for (const std::string_view joint : kJoints)
        if (text.substr(at).starts_with(joint)) return at + joint.size();
    return at;
}

/// The same between the issuers of a notice, where a space or + stands, too: 商务部 海关总署, 商务部+海关总署.
constexpr std::size_t past_issuer_joint(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    return rest.starts_with(' ') || rest.starts_with('+') ? at + 1 : past_joint(text, at);
}

constexpr bool joins_at(std::string_view text, std::size_t at) {
    return at < text.size() && past_joint(text, at) > at;
}

}  // namespace gazetted::text
