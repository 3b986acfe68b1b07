// The request for a further page of a list, as the page shapes page: jpaas units by `paramJson` (other members are
// ignored and give page 1 again), the export-control site by `pageNumber` in the form. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "parsers/model/index_page.h"

namespace gazetted::sites {

/// `first` is the request that gave page 1, `page_size` the site's own number of rows. Nothing for a shape whose paging
/// is not known.
std::optional<model::RequestSpec> page_request(std::string_view parser_id, const model::RequestSpec& first, int page,
                                               int page_size);

}  // namespace gazetted::sites
