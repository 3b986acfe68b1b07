#include "parsers/text/pattern.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <string>

#include "parsers/text/alphabet.h"
#include "parsers/text/expression.h"
#include "parsers/text/known_texts.h"
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

/// The characters of a text, counted up to `most`: a pattern is asked many times about one long text.
std::size_t characters_of(std::string_view text, std::size_t most) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < most; ++at)
        count += is_continuation(text[at]) ? 0U : 1U;
    return count;
}

/// What `next` finds from each place on, without overlaps.
template <class Next>
std::vector<Match> all_of(const Next& next) {
    std::vector<Match> out;
    std::size_t from = 0;
    while (auto found = next(from)) {
        from = found->end() > found->begin() ? found->end() : found->end() + 1;
        out.push_back(std::move(*found));
    }
    return out;
}

}  // namespace

/// A text as programs are run over it: as written, or spelled, one byte a character.
class Pattern::Run {
  public:
    /// As written.
    explicit Run(std::string_view text) : text_(text.data(), text.size()) {}
    /// Spelled; the letters are those of the text.
    Run(const LetterText& letters, const Alphabet& alphabet) : letters_(&letters) {
        thread_local std::array<char, kLongestKnown> spelled;
        alphabet.write(letters, spelled.data());
        text_ = re2::StringPiece(spelled.data(), letters.all().size());
    }

    [[nodiscard]] bool is_spelled() const { return letters_ != nullptr; }
    [[nodiscard]] std::size_t size() const { return text_.size(); }
    [[nodiscard]] bool matches(const Program& program, std::size_t from, RE2::Anchor anchor) const {
        return program.expression().Match(text_, place_of(from), text_.size(), anchor, nullptr, 0);
    }
    [[nodiscard]] std::optional<Match> match(const Program& program, std::size_t from, RE2::Anchor anchor) const;

  private:
    [[nodiscard]] std::size_t place_of(std::size_t byte) const {
        return letters_ == nullptr || byte == 0 ? byte : letters_->index_of(byte);
    }
    [[nodiscard]] Range range_of(re2::StringPiece group) const;

    re2::StringPiece text_;
    const LetterText* letters_ = nullptr;
};

Range Pattern::Run::range_of(re2::StringPiece group) const {
    if (group.data() == nullptr) return {std::string_view::npos, std::string_view::npos};
    const auto begin = static_cast<std::size_t>(group.data() - text_.data());
    const std::size_t end = begin + group.size();
    return letters_ == nullptr ? Range{begin, end} : Range{letters_->byte_of(begin), letters_->byte_of(end)};
}

std::optional<Match> Pattern::Run::match(const Program& program, std::size_t from, RE2::Anchor anchor) const {
    const RE2& expression = program.expression();
    std::array<re2::StringPiece, kMostGroups> groups;
    const auto count = static_cast<std::size_t>(expression.NumberOfCapturingGroups()) + 1;
    if (!expression.Match(text_, place_of(from), text_.size(), anchor, groups.data(), static_cast<int>(count)))
        return std::nullopt;
    Match out;
    out.groups.reserve(count);
    std::transform(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(count), std::back_inserter(out.groups),
                   [this](re2::StringPiece group) { return range_of(group); });
    return out;
}

/// The programs of one expression, for either script: number i keeps its i smallest counts and lets the others go.
class Pattern::Forms {
  public:
    explicit Forms(std::string_view expression) : Forms(expression, shape_of(expression)) {}

    Forms(std::string_view expression, const std::optional<std::vector<Way>>& shape)
        : needs_(shape),
          openings_(shape),
          words_(shape),
          spells_(Alphabet::can_spell(expression)),
          bounds_(repeat_bounds(expression)),
          programs_(2 * (bounds_.size() + 1)),
          expression_(expression) {
        assert(Program(expression_, Program::Script::kWritten).expression().ok());
        assert(!spells_ || Program(expression_, Program::Script::kSpelled).expression().ok());
    }

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

    /// How to run over a text. Only inside a ProgramSlots::Use.
    [[nodiscard]] Run run_over(std::string_view text) const {
        if (!spells_) return Run(text);
        const Alphabet& alphabet = program(Program::Script::kSpelled, 0).alphabet();
        const LetterText* letters = letters_of(text, alphabet);
        return letters == nullptr ? Run(text) : Run(*letters, alphabet);
    }
    /// What matches wherever the expression does, and is small.
    [[nodiscard]] const Program& loosest_in(const Run& run) const { return program(script_of(run), 0); }
    /// The form that finds the very matches of the expression in this text: counts of more characters than it has never
    /// bind. Often the loosest one.
    [[nodiscard]] const Program& exact_in(const Run& run, std::string_view text) const {
        if (bounds_.empty()) return loosest_in(run);
        const std::size_t size = run.is_spelled() ? run.size() : characters_of(text, bounds_.back() + 1);
        const auto binding = std::lower_bound(bounds_.begin(), bounds_.end(), size);
        return program(script_of(run), static_cast<std::size_t>(binding - bounds_.begin()));
    }

    /// Where to look for a match: all of them stand at the beginning, or they do not.
    [[nodiscard]] RE2::Anchor anywhere() const { return openings_.only_first() ? RE2::ANCHOR_START : RE2::UNANCHORED; }
    /// The first match, which begins at or after `from`, or there.
    [[nodiscard]] std::optional<Match> match(const Run& run, std::string_view text, std::size_t from,
                                             RE2::Anchor anchor) const {
        const Program& loosest = loosest_in(run);
        const Program& exact = exact_in(run, text);
        if (&exact != &loosest && !run.matches(loosest, from, anchor)) return std::nullopt;
        return run.match(exact, from, anchor);
    }

  private:
    static Program::Script script_of(const Run& run) {
        return run.is_spelled() ? Program::Script::kSpelled : Program::Script::kWritten;
    }

    const Program& program(Program::Script script, std::size_t kept) const {
        const std::size_t slot = 2 * kept + (script == Program::Script::kSpelled ? 1 : 0);
        if (const Program* known = programs_.get(slot)) return *known;
        return programs_.put(slot,
                             std::make_unique<const Program>(
                                 kept < bounds_.size() ? loosened(expression_, bounds_[kept]) : expression_, script));
    }

    // What most texts are turned away by stands first, close together.
    Needs needs_;
    Openings openings_;
    PlainWords words_;
    bool spells_;
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
    const Run run = forms_->run_over(text);
    const Program& loosest = forms_->loosest_in(run);
    if (!run.matches(loosest, from, forms_->anywhere())) return false;
    const Program& exact = forms_->exact_in(run, text);
    return &exact == &loosest || run.matches(exact, from, forms_->anywhere());
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
    if (forms_->words().are_all()) {
        const std::optional<Range> word = forms_->words().first_in(text, from);
        return word ? std::optional(Match{{*word}}) : std::nullopt;
    }
    const std::size_t opening = forms_->first_opening(text, from);
    if (opening > text.size()) return std::nullopt;
    const ProgramSlots::Use use;
    return forms_->match(forms_->run_over(text), text, opening, forms_->anywhere());
}

// As written: it looks at a few characters, and spelling takes the whole text.
std::optional<Match> Pattern::at(std::string_view text, std::size_t at) const {
    if (at > text.size() || !forms_->opens(text, at)) return std::nullopt;
    const ProgramSlots::Use use;
    return forms_->match(Run(text), text, at, RE2::ANCHOR_START);
}

std::vector<Match> Pattern::all(std::string_view text) const {
    return forms_->may_open(text) ? all(text, marks_for(text)) : std::vector<Match>();
}

std::vector<Match> Pattern::all(const Subject& subject) const {
    return forms_->may_open(subject.text_) ? all(subject.text_, subject.marks()) : std::vector<Match>();
}

std::vector<Match> Pattern::all(std::string_view text, const Marks* marks) const {
    if (!forms_->has_needs(marks)) return {};
    if (forms_->words().are_all() || forms_->first_opening(text, 0) > text.size())
        return all_of([&](std::size_t from) { return next(text, from); });
    const ProgramSlots::Use use;
    const Run run = forms_->run_over(text);  // once for all of them
    return all_of([&](std::size_t from) -> std::optional<Match> {
        const std::size_t opening = forms_->first_opening(text, from);
        if (opening > text.size()) return std::nullopt;
        return forms_->match(run, text, opening, forms_->anywhere());
    });
}

}  // namespace gazetted::text
