// What a server gave us to ask "has it changed?" with: entity tag and date of last modification, byte for byte.
// Thread rule: plain values.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gazetted::fetch {

struct Validators {
    std::string etag;
    std::string last_modified;

    [[nodiscard]] bool empty() const { return etag.empty() && last_modified.empty(); }
    /// "etag\nlast-modified", the form that is stored.
    [[nodiscard]] std::string stored() const;
    static Validators from_stored(std::string_view text);
    /// Those of a response; values that are absurdly long are left out.
    static Validators of(const std::map<std::string, std::string>& headers);
    /// Sets If-None-Match and If-Modified-Since.
    void ask_in(std::map<std::string, std::string>& request_headers) const;

    bool operator==(const Validators&) const = default;
};

}  // namespace gazetted::fetch
