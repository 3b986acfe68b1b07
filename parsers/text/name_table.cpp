#include "parsers/text/name_table.h"

#include <algorithm>
#include <cassert>

#include <re2/re2.h>

namespace gazetted::text {

NameTable::NameTable(std::vector<NamedValue> names) {
    // A longer name stands before its beginning, and what begins alike stands together: RE2 makes one way of that.
    std::stable_sort(names.begin(), names.end(),
                     [](const NamedValue& a, const NamedValue& b) { return a.name > b.name; });
    for (const NamedValue& each : names) {
        assert(each.name.size() >= 3 && "a name is a Chinese character at least");
        places_[place_of(each.name)].push_back(each);
        if (each.value.empty()) continue;
        expression_.append(expression_.empty() ? "" : "|");
        expression_.append(RE2::QuoteMeta({each.name.data(), each.name.size()}));
    }
}

/// Nearly every Chinese character has a place of its own.
std::size_t NameTable::place_of(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.size() < 3) return byte(0) % kPlaces;
    return (byte(2) + byte(1) * 37U + byte(0) * 149U) % kPlaces;
}

const NamedValue* NameTable::at(std::string_view text, std::size_t at) const {
    if (at >= text.size()) return nullptr;
    const std::string_view rest(text.data() + at, text.size() - at);
    for (const NamedValue& each : places_[place_of(rest)])
        if (each.name.front() == rest.front() && rest.starts_with(each.name)) return &each;
    return nullptr;
}

}  // namespace gazetted::text
