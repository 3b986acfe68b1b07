// What a list page, JSON list or feed yields: candidates for fetching, or the request that will yield them.
// Thread rule: plain values.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parsers/base/time.h"

namespace gazetted::model {

/// One row of an index: a document that may be worth reading. For press feeds it may be all there will ever be.
struct Candidate {
    std::string url;                      ///< absolute, as published (fetch this)
    std::string identity;                 ///< what makes it the same row next time: scheme, utm_* and fragment removed
    std::string title;                    ///< full title
    std::string summary;                  ///< plain text; empty where the feed has none
    std::optional<CivilDate> listed_on;   ///< the row's date
    std::optional<Instant> published_at;  ///< where the feed gives an instant
    bool operator==(const Candidate&) const = default;
};

/// A request to make, as a value.
struct RequestSpec {
    std::string method = "GET";
    std::string url;
    std::map<std::string, std::string> headers;
    std::string body;
    bool operator==(const RequestSpec&) const = default;
};

/// Either rows, or where the rows are (`follow_up`, for a shell page whose list is a second request).
struct IndexPage {
    std::vector<Candidate> candidates;
    std::optional<RequestSpec> follow_up;
    std::vector<std::string> warnings;  ///< rows left out, and why
    int page = 0;                       ///< which page of the list this is, from 1; 0: the answer does not say
    int pages = 0;                      ///< how many there are; 0: the answer does not say
    int page_size = 0;                  ///< rows of a full page; 0: the answer does not say
};

}  // namespace gazetted::model
