#include "parsers/markup/blocks.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/block_writer.h"
#include "parsers/markup/chrome.h"
#include "parsers/markup/url.h"
#include "parsers/markup/wrapped_lines.h"

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

// "Copyright © …", "版权所有": the last lines of pages that have no element for their footer.
bool is_copyright_line(std::string_view text) {
    const std::string lower = ascii_lower(text);
    constexpr auto kMarks = std::to_array<std::string_view>({"copyright", "all rights reserved", "版权所有", "©"});
    return text.size() < 300 &&
           std::any_of(kMarks.begin(), kMarks.end(), [&](auto mark) { return lower.find(mark) != std::string::npos; });
}

// From the first copyright line among the last few blocks on, nothing is text.
void cut_copyright(std::vector<model::Block>& blocks) {
    constexpr std::ptrdiff_t kFew = 5;
    const auto last_few = blocks.end() - std::min<std::ptrdiff_t>(kFew, std::ssize(blocks));
    blocks.erase(std::find_if(last_few, blocks.end(), [](const model::Block& b) { return is_copyright_line(b.text); }),
                 blocks.end());
}

}  // namespace

std::vector<model::Block> blocks_of(Node scope) {
    BlockWriter writer([](Node node) { return node.name() == "nav" || node.name() == "head"; });
    writer.write(scope);
    return writer.take();
}

std::vector<model::Block> blocks_of_fragment(std::string_view html) {
    const auto tree = HtmlTree::parse(html);
    return tree.ok() ? blocks_of(tree->root()) : std::vector<model::Block>{};
}

std::vector<model::Block> blocks_of_text(std::string_view utf8) {
    std::vector<model::Block> blocks;
    for (const std::string& line : unwrapped_lines(utf8)) {
        model::Block block = block_from(line, model::BlockKind::kParagraph, 0);
        if (!block.text.empty()) blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<model::Block> blocks_of_main_text(const HtmlTree& tree) {
    const Node scope = main_text(tree);
    const Chrome chrome(scope);
    const bool has_sentences = chrome.weight(scope).sentences > 0;
    BlockWriter writer([&](Node node) { return chrome.is_chrome(node); }, has_sentences);
    writer.write(scope);
    std::vector<model::Block> blocks = writer.take();
    cut_copyright(blocks);
    return blocks;
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

}  // namespace gazetted::markup
