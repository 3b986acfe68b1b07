#include "parsers/model/notice_id.h"

#include <algorithm>
#include <cctype>

namespace gazetted::model {

namespace {

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}
char upper(char c) {
    return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

std::string mapped(std::string text, char (*change)(char)) {
    std::transform(text.begin(), text.end(), text.begin(), change);
    return text;
}

std::string joined(const NoticeId& id, char separator) {
    std::string out;
    for (const std::string& issuer : id.issuers)
        out += (out.empty() ? "" : "+") + issuer;
    if (!id.series.empty()) out += "-" + id.series;
    return out + separator + std::to_string(id.year) + separator + std::to_string(id.number);
}

/// Takes the number after the last separator off `text`; nullopt where there is none of one to five digits.
std::optional<int> take_last_number(std::string& text) {
    const std::size_t cut = text.find_last_of(":-");
    if (cut == std::string::npos || cut + 1 == text.size() || text.size() - cut > 6) return std::nullopt;
    int value = 0;
    for (std::size_t i = cut + 1; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.resize(cut);
    return value;
}

bool is_issuer_character(char c) {
    return (c >= 'a' && c <= 'z') || c == '-';
}

}  // namespace

std::string NoticeId::key() const {
    return joined(*this, ':');
}

std::string NoticeId::display() const {
    return mapped(joined(*this, '-'), upper);
}

std::optional<NoticeId> NoticeId::parse(std::string_view text) {
    std::string rest = mapped(std::string(text), lower);
    const auto number = take_last_number(rest);
    const auto year = number ? take_last_number(rest) : std::nullopt;
    if (!year || *year < 1949 || *year > 2199) return std::nullopt;
    NoticeId id{{}, "", *year, *number};
    if (rest.ends_with("-order")) {
        id.series = "order";
        rest.resize(rest.size() - 6);
    }
    std::size_t from = 0;
    while (from <= rest.size()) {
        const std::size_t to = std::min(rest.find('+', from), rest.size());
        id.issuers.push_back(rest.substr(from, to - from));
        from = to + 1;
    }
    const auto bad = [](const std::string& issuer) {
        return issuer.empty() || !std::all_of(issuer.begin(), issuer.end(), is_issuer_character);
    };
    if (std::any_of(id.issuers.begin(), id.issuers.end(), bad)) return std::nullopt;
    return id;
}

bool NoticeId::same_sequence(const NoticeId& other) const {
    return !issuers.empty() && !other.issuers.empty() && issuers.front() == other.issuers.front() &&
           series == other.series && year == other.year && number == other.number;
}

std::string LimbId::display() const {
    const auto id = NoticeId::parse(notice);
    const std::string shown = id ? id->display() : notice;
    return path.empty() ? shown : shown + "/" + path;
}

std::optional<LimbId> LimbId::parse(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto id = NoticeId::parse(text.substr(0, slash));
    if (!id) return std::nullopt;
    return LimbId{id->key(), slash == std::string_view::npos ? "" : std::string(text.substr(slash + 1))};
}

}  // namespace gazetted::model
