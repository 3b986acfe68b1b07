// What all article shapes share: a Document begun with its title, header boxes, body blocks without the site's own
// additions. Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// A document with address, channel, title and its title block (left out where the title is empty).
model::Document begin_document(const model::PageInput& input, std::string title, model::Channel channel);

/// Posting day and time from the first text that holds any: metadata, then a line of the page.
void set_posted(model::Document& document, std::string_view metadata, std::string_view fallback = {});

/// One kHeaderField block for each 【key】value of the text; fields without a value are left out.
std::vector<model::Block> header_fields(std::string_view text);

/// Appends body blocks: a repetition of the title at the start goes, several 【key】value in one block are split.
void append_body(model::Document& document, std::vector<model::Block> body);

/// Cuts `blocks` at the first block of `tail`'s own text (footers that stand inside the text's container).
void cut_at(std::vector<model::Block>& blocks, markup::Node tail);

/// Adds the files linked below `scope` that are not known yet.
void append_attachments(model::Document& document, markup::Node scope, const std::string& base);

/// Bytes of text in the blocks.
std::size_t text_size(const model::Document& document);
/// kTooLarge for more text than any document has.
Status check_text_size(std::size_t text);
/// A page of very many tiny pieces is no document: kTooLarge beyond 40,000 blocks.
Status check_block_count(std::size_t blocks);

/// Sets the language by the blocks. A document without any text but its title and without files is a kUnexpectedShape
/// failure that names `where` the text should have been; one with too much text fails check_text_size.
Result<model::Document> finish_document(model::Document document, std::string_view where);

}  // namespace gazetted::sites
