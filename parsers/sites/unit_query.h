// The scripts of a jpaas page that say where its rows are: endpoint in `url`, query in `queryData`.
// Thread rule: pure functions. Failures: kUnexpectedShape where several scripts claim the same tag with other values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// One unit script: what to ask where.
struct UnitQuery {
    std::string endpoint;                                     ///< as written, root-relative as a rule
    std::vector<std::pair<std::string, std::string>> fields;  ///< in the page's order
    [[nodiscard]] std::string field(std::string_view name) const;
    bool operator==(const UnitQuery&) const = default;
};

/// Every unit script of the page that can be read, in order.
std::vector<UnitQuery> unit_queries(const markup::HtmlTree& tree);

/// The one with that tagId; nullopt where there is none.
Result<std::optional<UnitQuery>> unit_query_for(const markup::HtmlTree& tree, std::string_view tag_id);

/// The GET request that yields the rows, with the page as referrer. Values are percent-encoded as UTF-8: the service
/// answers success:false to any other encoding.
model::RequestSpec unit_request(const UnitQuery& query, const std::string& page_url);

/// RFC 3986: everything but unreserved characters.
std::string percent_encode(std::string_view text);

/// "%E5%88%86" -> the bytes; a "%" without two hex digits stays.
std::string percent_decode(std::string_view text);

}  // namespace gazetted::sites
