#include "parsers/text/name_table.h"

#include <algorithm>

#include <re2/re2.h>

namespace gazetted::text {

NameTable::NameTable(std::vector<NamedValue> names) {
    std::stable_sort(names.begin(), names.end(),
                     [](const NamedValue& a, const NamedValue& b) { return a.name.size() > b.name.size(); });
    for (const NamedValue& each : names) {
        expression_.append(expression_.empty() ? "" : "|");
        expression_.append(RE2::QuoteMeta({each.name.data(), each.name.size()}));
        places_[place_of(each.name)].push_back(each);
    }
}

/// A Chinese character's last byte tells most of them apart.
std::size_t NameTable::place_of(std::string_view text) {
    return static_cast<unsigned char>(text[std::min<std::size_t>(2, text.size() - 1)]) & 63U;
}

const NamedValue* NameTable::at(std::string_view text, std::size_t at) const {
    const std::string_view rest = text.substr(at);
    if (rest.empty()) return nullptr;
    for (const NamedValue& each : places_[place_of(rest)]) {
        if (each.name.front() == rest.front() && rest.starts_with(each.name)) return &each;
    }
    return nullptr;
}

}  // namespace gazetted::text
