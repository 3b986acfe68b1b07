#include "parsers/archive/ascii.h"

namespace gazetted::archive {

std::string_view trim(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::optional<std::uint64_t> number(std::string_view digits) {
    constexpr std::size_t kMostDigits = 18;
    if (digits.empty() || digits.size() > kMostDigits) return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

std::string_view take_line(std::string_view& text) {
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

std::optional<std::pair<std::string, std::string>> take_field(std::string_view& text) {
    const std::string_view line = take_line(text);
    if (line.empty()) return std::nullopt;
    const auto colon = line.find(':');
    std::string value(colon == std::string_view::npos ? std::string_view{} : trim(line.substr(colon + 1)));
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        const std::string_view more = trim(take_line(text));
        if (!value.empty() && !more.empty()) value += ' ';
        value += more;
    }
    return std::pair(std::string(trim(line.substr(0, colon))), std::move(value));
}

}  // namespace gazetted::archive
