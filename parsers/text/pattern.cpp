#include "parsers/text/pattern.h"

#include <cstdint>
#include <stdexcept>
#include <string>

namespace gazetted::text {

std::string_view Match::text(std::string_view of, std::size_t group) const {
    if (!has(group)) return {};
    return of.substr(groups[group].begin, groups[group].end - groups[group].begin);
}

namespace {

/// What one pattern may keep in memory: its program and the states met so far. RE2 would take 8 MB for each of some
/// hundred patterns; this is enough for the largest of them, and begins anew when it is full.
constexpr std::int64_t kMemory = 256L << 10;

RE2::Options options() {
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(kMemory);
    return options;
}

}  // namespace

Pattern::Pattern(std::string_view expression)
    : re_(std::make_shared<const RE2>(re2::StringPiece(expression.data(), expression.size()), options())) {
    if (!re_->ok()) throw std::logic_error("pattern " + std::string(expression) + ": " + re_->error());
}

bool Pattern::in(std::string_view text) const {
    return re_->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::optional<Match> Pattern::match(std::string_view text, std::size_t from, RE2::Anchor anchor) const {
    if (from > text.size()) return std::nullopt;
    std::vector<re2::StringPiece> groups(static_cast<std::size_t>(re_->NumberOfCapturingGroups()) + 1);
    const re2::StringPiece subject(text.data(), text.size());
    if (!re_->Match(subject, from, text.size(), anchor, groups.data(), static_cast<int>(groups.size()))) {
        return std::nullopt;
    }
    Match out;
    for (const auto& group : groups) {
        const bool took_part = group.data() != nullptr;
        const std::size_t begin = took_part ? static_cast<std::size_t>(group.data() - text.data()) : 0;
        out.groups.push_back(took_part ? Range{begin, begin + group.size()}
                                       : Range{std::string_view::npos, std::string_view::npos});
    }
    return out;
}

std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
    return match(text, from, RE2::UNANCHORED);
}

std::optional<Match> Pattern::at(std::string_view text, std::size_t at) const {
    return match(text, at, RE2::ANCHOR_START);
}

std::vector<Match> Pattern::all(std::string_view text) const {
    std::vector<Match> out;
    std::size_t from = 0;
    while (auto found = find(text, from)) {
        from = found->end() > found->begin() ? found->end() : found->end() + 1;
        out.push_back(std::move(*found));
    }
    return out;
}

}  // namespace gazetted::text
