#include "parsers/text/pattern.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <string>

#include "parsers/text/expression.h"
#include "parsers/text/loosened.h"
#include "parsers/text/needs.h"
#include "parsers/text/openings.h"
#include "parsers/text/plain_words.h"
#include "parsers/text/programs.h"

namespace gazetted::text {

std::string_view Match::text(std::string_view of, std::size_t group) const {
    if (!has(group)) return {};
    return groups[group].of(of);
}

namespace {

Range range_of(re2::StringPiece group, std::string_view text) {
    if (group.data() == nullptr) return {std::string_view::npos, std::string_view::npos};
    const auto begin = static_cast<std::size_t>(group.data() - text.data());
    return {begin, begin + group.size()};
}

/// The characters of a text, counted up to `most`: a pattern is asked many times about one long text.
std::size_t characters_of(std::string_view text, std::size_t most) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < most; ++at)
        count += is_continuation(text[at]) ? 0U : 1U;
    return count;
}

}  // namespace

/// The programs of one expression: number i keeps its i smallest counts and lets the others go.
class Pattern::Forms {
  public:
    explicit Forms(std::string_view expression) : Forms(expression, shape_of(expression)) {}

    Forms(std::string_view expression, const std::optional<std::vector<Way>>& shape)
        : needs_(shape),
          openings_(shape),
          words_(shape),
          bounds_(repeat_bounds(expression)),
          programs_(bounds_.size() + 1),
          expression_(expression) {
        assert(compiled(loosened(expression_, 0)) != nullptr && compiled(expression_) != nullptr);
    }

    [[nodiscard]] bool is_bounded() const { return !bounds_.empty(); }
    [[nodiscard]] const RE2& loosest() const { return program(0); }

    [[nodiscard]] bool asks_for_marks() const { return !needs_.empty(); }
    [[nodiscard]] const PlainWords& words() const { return words_; }

    /// False where the text lacks what every match holds; its marks, where it has any and they are asked for.
    [[nodiscard]] bool has_needs(const Marks* marks) const { return marks == nullptr || needs_.met_by(*marks); }
    /// False where no match can begin at `at`.
    [[nodiscard]] bool opens(std::string_view text, std::size_t at) const { return openings_.admit(text, at); }
    [[nodiscard]] std::size_t first_opening(std::string_view text, std::size_t from) const {
        return openings_.first_from(text, from);
    }
    /// The same for a match anywhere from the beginning on: decided there where it can stand nowhere else.
    [[nodiscard]] bool may_open(std::string_view text) const { return !openings_.only_first() || opens(text, 0); }

    /// False where no match can be in the text.
    [[nodiscard]] bool may_match(std::string_view text, std::size_t from, RE2::Anchor anchor) const {
        return !is_bounded() || loosest().Match({text.data(), text.size()}, from, text.size(), anchor, nullptr, 0);
    }

    /// The form that finds the very matches of the expression in this text: counts of more characters than it has never
    /// bind.
    [[nodiscard]] const RE2& exact_in(std::string_view text) const {
        if (!is_bounded()) return loosest();
        const auto binding = std::lower_bound(bounds_.begin(), bounds_.end(), characters_of(text, bounds_.back() + 1));
        return program(static_cast<std::size_t>(binding - bounds_.begin()));
    }

  private:
    const RE2& program(std::size_t kept) const {
        if (const RE2* known = programs_.get(kept)) return *known;
        return programs_.put(kept,
                             compiled(kept < bounds_.size() ? loosened(expression_, bounds_[kept]) : expression_));
    }

    // What most texts are turned away by stands first, close together.
    Needs needs_;
    Openings openings_;
    PlainWords words_;
    std::vector<std::size_t> bounds_;
    ProgramSlots programs_;  ///< empty until needed
    std::string expression_;
};

Pattern::Pattern(std::string_view expression) : forms_(std::make_shared<const Forms>(expression)) {}

Subject::Subject(std::string_view text) : text_(text) {
    if (const Marks* marks = marks_of(text)) marks_ = *marks;
}

const Marks* Pattern::marks_for(std::string_view text) const {
    return forms_->asks_for_marks() ? marks_of(text) : nullptr;
}

bool Pattern::in(std::string_view text) const {
    return forms_->may_open(text) && in(text, marks_for(text));
}

bool Pattern::in(const Subject& subject) const {
    return forms_->may_open(subject.text_) && in(subject.text_, subject.marks());
}

bool Pattern::in(std::string_view text, const Marks* marks) const {
    if (!forms_->has_needs(marks)) return false;
    return forms_->words().stand_in(text, marks) || (!forms_->words().are_all() && holds(text));
}

bool Pattern::holds(std::string_view text) const {
    const std::size_t from = forms_->first_opening(text, 0);
    if (from > text.size()) return false;
    const ProgramSlots::Use use;
    if (!forms_->may_match(text, from, RE2::UNANCHORED)) return false;
    const RE2& exact = forms_->exact_in(text);
    return (forms_->is_bounded() && &exact == &forms_->loosest()) ||
           exact.Match({text.data(), text.size()}, from, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::optional<Match> Pattern::match(std::string_view text, std::size_t from, RE2::Anchor anchor) const {
    if (from > text.size()) return std::nullopt;
    const ProgramSlots::Use use;
    if (!forms_->may_match(text, from, anchor)) return std::nullopt;
    const RE2& exact = forms_->exact_in(text);
    std::array<re2::StringPiece, kMostGroups> groups;
    const std::size_t count = std::min(groups.size(), static_cast<std::size_t>(exact.NumberOfCapturingGroups()) + 1);
    if (!exact.Match({text.data(), text.size()}, from, text.size(), anchor, groups.data(), static_cast<int>(count))) {
        return std::nullopt;
    }
    Match out;
    out.groups.reserve(count);
    std::transform(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(count), std::back_inserter(out.groups),
                   [&](re2::StringPiece group) { return range_of(group, text); });
    return out;
}

std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
    return forms_->may_open(text) ? find(text, marks_for(text), from) : std::nullopt;
}

std::optional<Match> Pattern::find(const Subject& subject, std::size_t from) const {
    return forms_->may_open(subject.text_) ? find(subject.text_, subject.marks(), from) : std::nullopt;
}

std::optional<Match> Pattern::find(std::string_view text, const Marks* marks, std::size_t from) const {
    return forms_->has_needs(marks) ? next(text, from) : std::nullopt;
}

std::optional<Match> Pattern::next(std::string_view text, std::size_t from) const {
    if (!forms_->words().are_all()) return match(text, forms_->first_opening(text, from), RE2::UNANCHORED);
    const std::optional<Range> word = forms_->words().first_in(text, from);
    return word ? std::optional(Match{{*word}}) : std::nullopt;
}

std::optional<Match> Pattern::at(std::string_view text, std::size_t at) const {
    return forms_->opens(text, at) ? match(text, at, RE2::ANCHOR_START) : std::nullopt;
}

std::vector<Match> Pattern::all(std::string_view text) const {
    return forms_->may_open(text) ? all(text, marks_for(text)) : std::vector<Match>();
}

std::vector<Match> Pattern::all(const Subject& subject) const {
    return forms_->may_open(subject.text_) ? all(subject.text_, subject.marks()) : std::vector<Match>();
}

std::vector<Match> Pattern::all(std::string_view text, const Marks* marks) const {
    std::vector<Match> out;
    if (!forms_->has_needs(marks)) return out;
    std::size_t from = 0;
    while (auto found = next(text, from)) {
        from = found->end() > found->begin() ? found->end() : found->end() + 1;
        out.push_back(std::move(*found));
    }
    return out;
}

}  // namespace gazetted::text
