#include "parsers/feeds/authors.h"

#include "parsers/base/whitespace.h"

namespace gazetted::feeds {
namespace {

bool is_mail(std::string_view text) {
    return text.find('@') != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

// The part in brackets at the end, and what stands before it; both empty where there are no brackets.
struct Bracketed {
    std::string before, inside;
};
Bracketed split_brackets(const std::string& text, char open, char close) {
    const std::size_t at = text.rfind(open);
    if (at == std::string::npos || !text.ends_with(close)) return {};
    return {fold_whitespace(text.substr(0, at)), fold_whitespace(text.substr(at + 1, text.size() - at - 2))};
}

}  // namespace

Author author_of(std::string_view name, std::string_view mail) {
    Author out{{}, std::string(name)};
    if (name.empty())
        out.shown = mail;
    else
        out.shown = mail.empty() ? std::string(name) : std::string(name) + " (" + std::string(mail) + ")";
    return out;
}

Author read_author(std::string_view text) {
    const std::string folded = fold_whitespace(text);
    for (const auto& [before, inside] : {split_brackets(folded, '(', ')'), split_brackets(folded, '<', '>')}) {
        if (is_mail(before) && !inside.empty()) return {folded, inside};
        if (is_mail(inside)) return {folded, before};
    }
    return is_mail(folded) ? Author{folded, {}} : Author{folded, folded};
}

}  // namespace gazetted::feeds
