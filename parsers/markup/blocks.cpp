#include "parsers/markup/blocks.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/block_writer.h"
#include "parsers/markup/chrome.h"
#include "parsers/markup/url.h"

namespace gazetted::markup {
namespace {

constexpr auto kFileEndings =
    std::to_array<std::string_view>({".pdf", ".doc", ".docx", ".xls", ".xlsx", ".wps", ".et", ".ofd", ".zip", ".rar",
                                     ".7z", ".csv", ".txt", ".ppt", ".pptx"});

bool names_a_file(std::string_view url) {
    const std::string lower = ascii_lower(url);
    const std::string_view path = std::string_view(lower).substr(0, std::min(lower.find_first_of("?#"), lower.size()));
    const auto ends_it = [](std::string_view text) {
        return std::any_of(kFileEndings.begin(), kFileEndings.end(),
                           [&](std::string_view e) { return text.ends_with(e); });
    };
    return ends_it(path) ||
           (lower.find("file-download?") != std::string::npos && lower.find("file") != std::string::npos);
}

std::vector<model::Block> blocks_without(Node scope, std::function<bool(Node)> skips) {
    BlockWriter writer(std::move(skips));
    writer.write(scope);
    return writer.take();
}

}  // namespace

std::vector<model::Block> blocks_of(Node scope) {
    return blocks_without(scope, [](Node node) { return node.name() == "nav" || node.name() == "head"; });
}

std::vector<model::Block> blocks_of_fragment(std::string_view html) {
    const auto tree = HtmlTree::parse(html);
    return tree.ok() ? blocks_of(tree->root()) : std::vector<model::Block>{};
}

std::vector<model::Block> blocks_of_text(std::string_view utf8) {
    std::vector<model::Block> blocks;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = std::min(utf8.find_first_of("\r\n", at), utf8.size());
        model::Block block = block_from(utf8.substr(at, end - at), model::BlockKind::kParagraph, 0);
        if (!block.text.empty()) blocks.push_back(std::move(block));
        at = end + 1;
    }
    return blocks;
}

std::vector<model::Block> blocks_of_main_text(const HtmlTree& tree) {
    const Node scope = main_text(tree);
    const Chrome chrome(scope);
    return blocks_without(scope, [&](Node node) { return chrome.is_chrome(node); });
}

std::vector<model::Attachment> attachments_of(Node scope, std::string_view base_url) {
    std::vector<model::Attachment> files;
    std::unordered_set<std::string> known;
    for (const Node link : scope.select("a[href]")) {
        std::string url = resolve_url(base_url, link.attribute("href"));
        if (url.empty() || !names_a_file(url) || !known.insert(url).second) continue;
        files.push_back({std::move(url), link.text()});
    }
    return files;
}

std::string joined_text(const std::vector<model::Block>& blocks) {
    std::string out;
    for (const model::Block& block : blocks) {
        if (!out.empty()) out.push_back('\n');
        out += block.text;
    }
    return out;
}

}  // namespace gazetted::markup
