// Who wrote an entry, in the forms feeds use. Internal to parsers/feeds. Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::feeds {

struct Author {
    std::string shown;  ///< "Name (mail)", the name, or the mail alone
    std::string name;   ///< empty where only a mail is given
};

/// Reads "Name (mail)", "mail (Name)", "Name <mail>", "mail" and "Name".
Author read_author(std::string_view text);

/// From a name and a mail that stand apart, either of which may be empty.
Author author_of(std::string_view name, std::string_view mail);

}  // namespace gazetted::feeds
