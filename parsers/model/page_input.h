// What a page parser gets: the stored bytes of one retrieval and what the source's configuration says about the page.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gazetted::model {

struct PageInput {
    std::string_view bytes;                      ///< as stored; charset not yet decoded
    std::string_view content_type;               ///< the header's value; may be empty
    std::string url;                             ///< absolute address it was fetched from; may be empty
    std::map<std::string, std::string> options;  ///< the source's `parse:` block, e.g. {"path_contains": "/art/"}
};

}  // namespace gazetted::model
