#include "parsers/registry/registry.h"

#include <algorithm>
#include <array>
#include <string>

#include "parsers/feeds/feed.h"
#include "parsers/sites/anchor_list.h"
#include "parsers/sites/ecms_article.h"
#include "parsers/sites/ecms_list.h"
#include "parsers/sites/generic_article.h"
#include "parsers/sites/govcn_article.h"
#include "parsers/sites/govcn_json.h"
#include "parsers/sites/jpaas_shell.h"
#include "parsers/sites/jpaas_unit.h"
#include "parsers/sites/mofcom_article.h"

namespace gazetted::registry {
namespace {

/// One page shape: its id, its function, and the options it knows (separated by spaces).
template <class Parse>
struct Entry {
    std::string_view id;
    Parse* parse;
    std::string_view options;
};
using ParseIndex = Result<model::IndexPage>(const model::PageInput&);
using ParseArticle = Result<model::Document>(const markup::HtmlTree&, const model::PageInput&);

constexpr std::string_view kRowOptions = "may_be_empty path_contains path_excludes path_requires";

constexpr auto kIndexes = std::to_array<Entry<ParseIndex>>({
    {"anchor_list", sites::parse_anchor_list, "may_be_empty path_contains path_excludes path_requires tag_id"},
    {"ecms_list", sites::parse_ecms_list, kRowOptions},
    {"feed", feeds::parse_feed_index, "may_be_empty"},
    {"govcn_json", sites::parse_govcn_json, kRowOptions},
    {"jpaas_shell", sites::parse_jpaas_shell, "endpoint may_be_empty page_id tag_id tpl_set_id web_id"},
    {"jpaas_unit", sites::parse_jpaas_unit, kRowOptions},
});

constexpr auto kArticles = std::to_array<Entry<ParseArticle>>({
    {"ecms_article", sites::parse_ecms_article, ""},
    {"english_mofcom", sites::parse_english_mofcom, ""},
    {"generic_article", sites::parse_generic_article, ""},
    {"govcn_article", sites::parse_govcn_article, ""},
    {"mofcom_article", sites::parse_mofcom_article, ""},
    {"press_article", sites::parse_press_article, ""},
});

bool has_word(std::string_view words, std::string_view word) {
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const bool starts = at == 0 || words[at - 1] == ' ';
        const std::size_t end = at + word.size();
        if (starts && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

Failure configuration(std::string message, std::string hint) {
    return {FailureKind::kConfiguration, std::move(message), false, std::move(hint)};
}

template <class Table>
std::vector<std::string_view> ids_of(const Table& table) {
    std::vector<std::string_view> ids;
    for (const auto& entry : table)
        ids.push_back(entry.id);
    return ids;
}

template <class Table>
auto* find_entry(const Table& table, std::string_view id) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.id == id; });
    return found == table.end() ? nullptr : &*found;
}

template <class Table>
Failure unknown_parser(const Table& table, std::string_view id) {
    std::string known;
    for (const auto& entry : table)
        known += (known.empty() ? "" : ", ") + std::string(entry.id);
    return configuration("no parser \"" + std::string(id) + "\"", "there are: " + known);
}

using Options = std::map<std::string, std::string>;

template <class Parse>
Status check(const Entry<Parse>& entry, const Options& options) {
    for (const auto& [name, value] : options)
        if (name.empty() || !has_word(entry.options, name))
            return configuration("parser " + std::string(entry.id) + " has no option \"" + name + "\"",
                                 entry.options.empty() ? "it has none" : "it has: " + std::string(entry.options));
    return Done{};
}

/// The entry of that id, where it knows all options of the input.
template <class Parse, std::size_t N>
Result<const Entry<Parse>*> entry_for(const std::array<Entry<Parse>, N>& table, std::string_view id,
                                      const model::PageInput& input) {
    const auto* entry = find_entry(table, id);
    if (entry == nullptr) return unknown_parser(table, id);
    if (const Status checked = check(*entry, input.options); !checked.ok()) return checked.failure();
    return entry;
}

}  // namespace

Result<model::IndexPage> parse_index(std::string_view parser_id, const model::PageInput& input) {
    const auto entry = entry_for(kIndexes, parser_id, input);
    return entry.ok() ? (*entry)->parse(input) : entry.failure();
}

Result<model::Document> parse_article(std::string_view parser_id, const model::PageInput& input) {
    const auto entry = entry_for(kArticles, parser_id, input);
    if (!entry.ok()) return entry.failure();
    const auto tree = markup::HtmlTree::of(input);
    return tree.ok() ? (*entry)->parse(*tree, input) : tree.failure();
}

Result<model::Document> parse_article(std::string_view parser_id, const markup::HtmlTree& tree,
                                      const model::PageInput& input) {
    const auto entry = entry_for(kArticles, parser_id, input);
    return entry.ok() ? (*entry)->parse(tree, input) : entry.failure();
}

std::vector<std::string_view> index_parsers() {
    return ids_of(kIndexes);
}

std::vector<std::string_view> article_parsers() {
    return ids_of(kArticles);
}

Status check_index_options(std::string_view parser_id, const Options& options) {
    const auto* entry = find_entry(kIndexes, parser_id);
    return entry == nullptr ? Status(unknown_parser(kIndexes, parser_id)) : check(*entry, options);
}

Status check_article_options(std::string_view parser_id, const Options& options) {
    const auto* entry = find_entry(kArticles, parser_id);
    return entry == nullptr ? Status(unknown_parser(kArticles, parser_id)) : check(*entry, options);
}

}  // namespace gazetted::registry
