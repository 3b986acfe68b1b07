#include "parsers/extract/zh_part_names.h"

#include <algorithm>
#include <vector>

#include "parsers/extract/zh_numbering.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

struct Opening {
    std::string path;
    std::string words;
};

/// Without quotation marks and the stop at its end.
std::string bare(std::string_view words) {
    static const Pattern marks("[\"《》]|[。;:]$");
    std::string out;
    std::size_t from = 0;
    for (const text::Match& match : marks.all(words)) {
        out.append(words.substr(from, match.begin() - from));
        from = match.end();
    }
    return out.append(words.substr(from));
}

/// 甲相关物项 -> 甲: what tells it from the others.
std::string core_of(const std::string& name) {
    static const Pattern common("(?:等)?(?:相关|有关)?(?:两用)?(?:物项|产品|货物|类)?(?:出口)?(?:管制|管控)?的?$");
    const auto match = common.find(name);
    return match && match->begin() > 0 ? name.substr(0, match->begin()) : name;
}

/// 五、本公告“甲相关物项”部分自…起实施 is not what it speaks of.
bool is_rule_of_days(std::string_view words) {
    static const Pattern pattern("本公告[^。;]*(?:实施|施行|生效|执行)");
    return pattern.in(words);
}

std::vector<Opening> openings(const Text& text, const Outline& outline) {
    std::vector<Opening> out;
    for (const Sentence& sentence : outline.sentences)
        if (sentence.opens && !sentence.annex && !is_rule_of_days(text.at(sentence.place)))
            out.push_back({sentence.path, bare(text.at(sentence.place))});
    return out;
}

}  // namespace

std::optional<std::string> part_called(const Text& text, const Outline& outline, std::string_view name) {
    const std::string wanted = bare(name);
    if (wanted.empty()) return std::nullopt;
    const std::vector<Opening> all = openings(text, outline);
    const auto same = [&](const Opening& opening) { return opening.words == wanted; };
    if (const auto count = std::count_if(all.begin(), all.end(), same); count > 0) {
        if (count > 1) return std::nullopt;
        return std::find_if(all.begin(), all.end(), same)->path;
    }
    const std::string core = core_of(wanted);
    const Opening* found = nullptr;
    for (const Opening& opening : all) {
        if (opening.words.find(core) == std::string::npos) continue;
        if (found == nullptr) {
            found = &opening;
        } else if (!is_at_or_below(opening.path, found->path)) {
            return std::nullopt;
        }
    }
    return found == nullptr ? std::nullopt : std::optional(found->path);
}

std::optional<std::string> item_numbered(const Outline& outline, std::string_view number) {
    std::vector<std::string> items;
    std::optional<std::string> first_level;
    for (const Sentence& sentence : outline.sentences) {
        if (!sentence.opens || sentence.annex) continue;
        if (sentence.path == number) first_level = sentence.path;
        if (depth_of(sentence.path) == 2 && sentence.path.ends_with("." + std::string(number)))
            items.push_back(sentence.path);
    }
    if (items.size() > 1) return std::nullopt;
    return items.empty() ? first_level : std::optional(items.front());
}

}  // namespace gazetted::extract::zh
