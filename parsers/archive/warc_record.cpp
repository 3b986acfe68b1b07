#include "parsers/archive/warc_record.h"

#include <algorithm>
#include <array>

#include "parsers/archive/ascii.h"
#include "parsers/base/ascii.h"

namespace gazetted::archive {

std::string_view WarcRecord::field(std::string_view name) const {
    const auto found = all(name);
    return found.empty() ? std::string_view{} : found.front();
}

std::vector<std::string_view> WarcRecord::all(std::string_view name) const {
    const std::string wanted = ascii_lower(name);
    std::vector<std::string_view> values;
    for (const auto& [key, value] : fields)
        if (ascii_lower(key) == wanted) values.emplace_back(value);
    return values;
}

std::string WarcRecord::type() const {
    return ascii_lower(field("WARC-Type"));
}

std::string WarcRecord::content_type() const {
    const std::string_view value = field("Content-Type");
    return ascii_lower(trim(value.substr(0, value.find(';'))));
}

std::string WarcRecord::target_uri() const {
    std::string_view uri = field("WARC-Target-URI");
    if (uri.size() >= 2 && uri.front() == '<' && uri.back() == '>') uri = uri.substr(1, uri.size() - 2);
    return std::string(uri);
}

std::optional<Instant> WarcRecord::date() const {
    constexpr std::string_view kEarliest = "0000-01-01T00:00:00Z";
    std::string text(field("WARC-Date"));
    if (text.size() < kEarliest.size()) {
        if (!text.empty() && text.back() == 'Z') text.pop_back();
        constexpr std::array<std::size_t, 5> kWholeParts{4, 7, 10, 16, 19};
        if (std::find(kWholeParts.begin(), kWholeParts.end(), text.size()) == kWholeParts.end()) return std::nullopt;
        text += kEarliest.substr(text.size());
    }
    return Instant::parse(text);
}

std::string WarcRecord::display() const {
    const std::string kind = type();
    return (kind.empty() ? std::string("record") : kind.substr(0, 20) + " record") + " at byte " +
           std::to_string(offset);
}

}  // namespace gazetted::archive
