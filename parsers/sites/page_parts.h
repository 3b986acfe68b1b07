// What list and article shapes ask of any page: where its links start from, what lies in what.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>

#include "parsers/markup/html.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// The address that relative links start from: <base href>, else the page's own.
std::string base_of(const markup::HtmlTree& tree, const model::PageInput& input);

/// True where `inner` is `outer` or stands below it; false for null nodes.
bool lies_in(markup::Node inner, markup::Node outer);

}  // namespace gazetted::sites
