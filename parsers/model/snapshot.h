// The border between fetching and everything else: the bytes of one retrieval with what is needed to read them again.
#pragma once

#include <map>
#include <string>

#include "parsers/base/time.h"

namespace gazetted::model {

/// One retrieval. `digest` is the lower-case hex SHA-256 of `body` and is set by whoever stores it.
struct Snapshot {
    std::string url;  ///< as requested
    std::string method = "GET";
    std::string request_body;                    ///< for POST lists
    int status = 0;                              ///< HTTP status
    std::map<std::string, std::string> headers;  ///< response headers, names lower-case
    std::string body;                            ///< decoded from transfer and content encoding
    Instant retrieved_at;
    std::string digest;
};

}  // namespace gazetted::model
