#include "parsers/text/plain_words.h"

#include <algorithm>
#include <iterator>

#include "parsers/base/search.h"

namespace gazetted::text {

namespace {

using Words = std::vector<std::string>;

/// More words than these take longer to look for than the pattern to run.
constexpr std::size_t kMostWords = 32;

std::optional<Words> words_of_ways(const std::vector<Way>& ways);

/// The words that a part stands for, the preferred first; none where it is not plain.
std::optional<Words> words_of(const Part& part) {
    std::optional<Words> words;
    if (part.may_repeat || part.any_case) return std::nullopt;
    if (part.kind == Part::Kind::kCharacter) words = Words{std::string(part.text)};
    if (part.kind == Part::Kind::kGroup && !part.captures) words = words_of_ways(part.ways);
    if (words && part.may_miss) words->emplace_back();
    return words;
}

std::optional<Words> words_of(const Way& way) {
    Words out{""};
    for (const Part& part : way) {
        const std::optional<Words> next = words_of(part);
        if (!next || out.size() * next->size() > kMostWords) return std::nullopt;
        Words longer;
        for (const std::string& word : out)
            std::transform(next->begin(), next->end(), std::back_inserter(longer),
                           [&](const std::string& end) { return word + end; });
        out = std::move(longer);
    }
    return out;
}

std::optional<Words> words_of_ways(const std::vector<Way>& ways) {
    Words out;
    for (const Way& way : ways) {
        const std::optional<Words> words = words_of(way);
        if (!words) return std::nullopt;
        out.insert(out.end(), words->begin(), words->end());
    }
    return out;
}

Mark last_mark_of(std::string_view word) {
    std::string_view before, last;
    for (std::size_t at = 0; at < word.size(); at += last.size()) {
        before = last;
        last = character_at(word, at);
    }
    return before.empty() ? mark_of(last) : mark_of(before, last);
}

}  // namespace

PlainWords::PlainWords(const std::optional<std::vector<Way>>& shape) {
    if (!shape) return;
    all_ = true;
    for (const Way& way : *shape) {
        const Words words = words_of(way).value_or(Words{});
        const bool plain = !words.empty() && words_.size() + words.size() <= kMostWords &&
                           std::none_of(words.begin(), words.end(), [](const auto& word) { return word.empty(); });
        all_ = all_ && plain;
        for (std::size_t i = 0; plain && i < words.size(); ++i)
            words_.push_back({words[i], last_mark_of(words[i])});
    }
}

bool PlainWords::stand_in(std::string_view text, const Marks* marks) const {
    return std::any_of(words_.begin(), words_.end(), [&](const Word& word) {
        return (marks == nullptr || marks->has(word.mark)) && holds_characters(text, word.characters);
    });
}

std::optional<Range> PlainWords::first_in(std::string_view text, std::size_t from) const {
    std::optional<Range> first;
    for (const Word& word : words_) {
        const std::size_t at = find_characters(text, word.characters, from);
        if (at != std::string_view::npos && (!first || at < first->begin))
            first = Range{at, at + word.characters.size()};
    }
    return first;
}

}  // namespace gazetted::text
