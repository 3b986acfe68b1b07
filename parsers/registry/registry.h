// Parser id -> functions. One line per page shape in registry.cpp; the daemon knows parsers by these names only.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::registry {

/// Parses an index page with the parser of that id ("jpaas_shell", "jpaas_unit", "anchor_list", "ecms_list",
/// "govcn_json", "feed" …). Zero rows are a Failure (kUnexpectedShape) unless the options hold may_be_empty=true.
/// An unknown id is a Failure of kind kConfiguration.
Result<model::IndexPage> parse_index(std::string_view parser_id, const model::PageInput& input);

/// Parses an article page ("mofcom_article", "ecms_article", "govcn_article", "generic_article" …). Portal shells, soft
/// 404s and challenge pages are Failures that say so, never empty documents.
Result<model::Document> parse_article(std::string_view parser_id, const model::PageInput& input);

/// The same where the page has been parsed already; `tree` is that of `input`.
Result<model::Document> parse_article(std::string_view parser_id, const markup::HtmlTree& tree,
                                      const model::PageInput& input);

/// The ids there are, sorted.
std::vector<std::string_view> index_parsers();
std::vector<std::string_view> article_parsers();

/// Whether a source's `parse:` (or `articles:`) names a parser there is and only options that it knows: kConfiguration
/// otherwise. parse_index and parse_article hold their options to the same.
Status check_index_options(std::string_view parser_id, const std::map<std::string, std::string>& options);
Status check_article_options(std::string_view parser_id, const std::map<std::string, std::string>& options);

/// Opens any file a person may have: HTML (official shapes are recognised by their markup), Markdown, plain text, feed
/// XML (one document per entry) or JSON. What it is is told by its bytes, the name only breaks ties.
Result<std::vector<model::Document>> open_file(const model::PageInput& input, std::string_view file_name);

/// True where the bytes are a feed (RSS, Atom, RDF, JSON Feed): the facts contract prints one object per entry then.
bool is_feed(const model::PageInput& input);

}  // namespace gazetted::registry
