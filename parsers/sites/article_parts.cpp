#include "parsers/sites/article_parts.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/page_meta.h"

namespace gazetted::sites {

using model::Block;
using model::BlockKind;

model::Document begin_document(const model::PageInput& input, std::string title, model::Channel channel) {
    model::Document document;
    document.url = input.url;
    document.channel = channel;
    document.title = fold_whitespace(title);
    if (!document.title.empty()) document.blocks.push_back({BlockKind::kTitle, document.title, 0});
    return document;
}

void set_posted(model::Document& document, std::string_view metadata, std::string_view fallback) {
    for (const std::string_view text : {metadata, fallback}) {
        const auto posted = markup::read_posted_at(text);
        if (!posted) continue;
        document.posted_on = posted->on;
        document.posted_time = posted->time;
        return;
    }
}

std::vector<Block> header_fields(std::string_view text) {
    constexpr std::string_view kOpen = "【", kClose = "】";
    std::vector<Block> fields;
    for (std::size_t at = text.find(kOpen); at != std::string_view::npos;) {
        const std::size_t next = text.find(kOpen, at + kOpen.size());
        std::string field = fold_whitespace(text.substr(at, next - at));
        const std::size_t close = field.find(kClose);
        if (close != std::string::npos && close + kClose.size() < field.size())
            fields.push_back({BlockKind::kHeaderField, std::move(field), 0});
        at = next;
    }
    return fields;
}

void append_body(model::Document& document, std::vector<Block> body) {
    if (!body.empty() && body.front().text == document.title) body.erase(body.begin());
    for (Block& block : body) {
        if (block.kind != BlockKind::kHeaderField || !block.text.starts_with("【")) {
            document.blocks.push_back(std::move(block));
            continue;
        }
        for (Block& field : header_fields(block.text))
            document.blocks.push_back(std::move(field));
    }
}

void cut_at(std::vector<Block>& blocks, markup::Node tail) {
    if (!tail) return;
    const std::vector<Block> own = markup::blocks_of(tail);
    if (own.empty()) return;
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(),
                                   [&](const Block& block) { return block.text == own.front().text; });
    if (last != blocks.rend()) blocks.erase(std::prev(last.base()), blocks.end());
}

void append_attachments(model::Document& document, markup::Node scope, const std::string& base) {
    constexpr std::size_t kMostFiles = 500;
    for (model::Attachment& file : markup::attachments_of(scope, base)) {
        if (document.attachments.size() == kMostFiles) return;
        const bool known = std::any_of(document.attachments.begin(), document.attachments.end(),
                                       [&](const model::Attachment& each) { return each.url == file.url; });
        if (!known) document.attachments.push_back(std::move(file));
    }
}

std::size_t text_size(const model::Document& document) {
    std::size_t text = 0;
    for (const Block& block : document.blocks)
        text += block.text.size();
    return text;
}

Status check_text_size(std::size_t text) {
    constexpr std::size_t kMostText = 2U << 20U;
    if (text <= kMostText) return Done{};
    return Failure{FailureKind::kTooLarge,
                   "text of " + std::to_string(text) + " bytes, at most " + std::to_string(kMostText) + " are read"};
}

Status check_block_count(std::size_t blocks) {
    constexpr std::size_t kMostBlocks = 40'000;
    if (blocks <= kMostBlocks) return Done{};
    return Failure{FailureKind::kTooLarge, "text in " + std::to_string(blocks) + " pieces, at most " +
                                               std::to_string(kMostBlocks) + " are read"};
}

Result<model::Document> finish_document(model::Document document, std::string_view where) {
    const bool has_body = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        return block.kind != BlockKind::kTitle && block.kind != BlockKind::kHeaderField;
    });
    if (!has_body && document.attachments.empty())
        return Failure{FailureKind::kUnexpectedShape, "no text in " + std::string(where), false,
                       "the page has changed, or is not an article"};
    if (const Status fits = check_text_size(text_size(document)); !fits.ok()) return fits.failure();
    if (const Status fits = check_block_count(document.blocks.size()); !fits.ok()) return fits.failure();
    document.language = markup::language_of(document.blocks);
    return document;
}

}  // namespace gazetted::sites
