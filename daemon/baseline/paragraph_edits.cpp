#include "daemon/baseline/paragraph_edits.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "daemon/baseline/edit_script.h"
#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

using Texts = std::vector<std::string>;
constexpr std::ptrdiff_t kNone = -1;
/// Paragraph edits looked for between two paragraphs that stay.
constexpr std::size_t kMostGapEdits = 200;
/// Characters of a mark by which alike paragraphs are found.
constexpr std::size_t kMarkLength = 4;
/// Marks that more paragraphs share say nothing.
constexpr std::size_t kMostSharing = 32;
/// Shares of common marks from which two paragraphs are the same one, edited: in its place, and elsewhere.
constexpr double kAlikeInPlace = 0.3;
constexpr double kAlikeElsewhere = 0.6;

/// Who is whose partner on the other side.
struct Partnership {
    std::vector<std::ptrdiff_t> of_before, of_after;
    void join(std::size_t before, std::size_t after) {
        of_before[before] = static_cast<std::ptrdiff_t>(after);
        of_after[after] = static_cast<std::ptrdiff_t>(before);
    }
    [[nodiscard]] bool free(std::size_t before, std::size_t after) const {
        return of_before[before] == kNone && of_after[after] == kNone;
    }
};

/// Pairs (before, after) in the order of the new text that also keep the order of the old one: as many as there can be.
std::vector<bool> in_order_of(const std::vector<std::ptrdiff_t>& of_after, std::size_t before_count) {
    std::vector<std::size_t> places;  // indices into of_after that have a partner
    std::vector<std::size_t> tails;   // ends of the best chains, by length
    std::vector<std::ptrdiff_t> previous(of_after.size(), kNone);
    for (std::size_t i = 0; i < of_after.size(); ++i) {
        if (of_after[i] == kNone) continue;
        const auto at = std::lower_bound(tails.begin(), tails.end(), i, [&](std::size_t tail, std::size_t place) {
            return of_after[tail] < of_after[place];
        });
        if (at != tails.begin()) previous[i] = static_cast<std::ptrdiff_t>(*(at - 1));
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(before_count, false);
    std::ptrdiff_t at = tails.empty() ? kNone : static_cast<std::ptrdiff_t>(tails.back());
    for (; at != kNone; at = previous[static_cast<std::size_t>(at)])
        kept[static_cast<std::size_t>(of_after[static_cast<std::size_t>(at)])] = true;
    return kept;
}

/// Joins paragraphs with the same words that occur once on either side, or, with `all`, the rest in their order.
void join_equal(Partnership& partners, const Texts& before, const Texts& after, bool all) {
    std::unordered_map<std::string_view, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (partners.of_before[i] == kNone) places[before[i]].first.push_back(i);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (partners.of_after[i] == kNone) places[after[i]].second.push_back(i);
    for (const auto& [text, sides] : places) {
        const auto& [olds, news] = sides;
        if (!all && (olds.size() != 1 || news.size() != 1)) continue;
        for (std::size_t i = 0; i < std::min(olds.size(), news.size()); ++i)
            partners.join(olds[i], news[i]);
    }
}

/// A stretch between two paragraphs that stay in place: half-open on both sides.
struct Gap {
    std::size_t before_begin, before_end, after_begin, after_end;
};

std::vector<Gap> gaps_of(const Partnership& partners) {
    const auto kept = in_order_of(partners.of_after, partners.of_before.size());
    std::vector<Gap> gaps;
    Gap gap{0, 0, 0, 0};
    const auto close = [&](std::size_t before, std::size_t after) {
        gap.before_end = before;
        gap.after_end = after;
        if (gap.before_end > gap.before_begin || gap.after_end > gap.after_begin) gaps.push_back(gap);
        gap.before_begin = before + 1;
        gap.after_begin = after + 1;
    };
    for (std::size_t i = 0; i < partners.of_after.size(); ++i) {
        const std::ptrdiff_t partner = partners.of_after[i];
        if (partner != kNone && kept[static_cast<std::size_t>(partner)]) close(static_cast<std::size_t>(partner), i);
    }
    close(partners.of_before.size(), partners.of_after.size());
    return gaps;
}

/// The paragraphs of a gap that have no partner yet.
struct Loose {
    std::vector<std::size_t> before, after;
};

Loose loose_in(const Gap& gap, const Partnership& partners) {
    Loose loose;
    for (std::size_t i = gap.before_begin; i < gap.before_end; ++i)
        if (partners.of_before[i] == kNone) loose.before.push_back(i);
    for (std::size_t i = gap.after_begin; i < gap.after_end; ++i)
        if (partners.of_after[i] == kNone) loose.after.push_back(i);
    return loose;
}

/// Recurring paragraphs in place: the shortest way through each gap.
void join_in_gaps(Partnership& partners, const Texts& before, const Texts& after) {
    for (const Gap& gap : gaps_of(partners)) {
        const Loose loose = loose_in(gap, partners);
        if (loose.before.empty() || loose.after.empty()) continue;
        Texts olds, news;
        for (const std::size_t i : loose.before)
            olds.push_back(before[i]);
        for (const std::size_t i : loose.after)
            news.push_back(after[i]);
        for (const Edit& edit : edit_script(olds, news, kMostGapEdits))
            if (edit.op == Edit::Op::kKeep) partners.join(loose.before[edit.before], loose.after[edit.after]);
    }
}

/// The marks of a paragraph: every run of a few characters, each once.
std::vector<std::uint64_t> marks_in(const std::string& text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); at += decode_char(text, at).length)
        starts.push_back(at);
    starts.push_back(text.size());
    std::vector<std::uint64_t> marks;
    for (std::size_t i = 0; i + kMarkLength < starts.size(); ++i)
        marks.push_back(std::hash<std::string_view>{}(
            std::string_view(text).substr(starts[i], starts[i + kMarkLength] - starts[i])));
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

/// Two paragraphs without partners and the share of marks they have in common.
struct Likeness {
    double share;
    bool in_place;
    std::size_t before, after;
};

class Alike {
  public:
    Alike(Partnership& partners, const Texts& before, const Texts& after)
        : partners_(partners), before_(before), after_(after) {
        const std::vector<Gap> gaps = gaps_of(partners);
        for (std::size_t i = 0; i < gaps.size(); ++i) {
            for (std::size_t at = gaps[i].before_begin; at < gaps[i].before_end; ++at)
                gap_of_before_[at] = i;
            for (std::size_t at = gaps[i].after_begin; at < gaps[i].after_end; ++at)
                gap_of_after_[at] = i;
        }
    }

    void join() {
        index();
        std::vector<Likeness> found;
        for (std::size_t i = 0; i < after_.size(); ++i)
            if (partners_.of_after[i] == kNone) look_for(i, found);
        std::sort(found.begin(), found.end(), [](const Likeness& a, const Likeness& b) {
            return std::tuple(!a.in_place, -a.share, a.after, a.before) <
                   std::tuple(!b.in_place, -b.share, b.after, b.before);
        });
        for (const Likeness& each : found)
            if (partners_.free(each.before, each.after)) partners_.join(each.before, each.after);
    }

  private:
    void index() {
        std::vector<std::pair<std::size_t, std::vector<std::uint64_t>>> loose;
        for (std::size_t i = 0; i < before_.size(); ++i)
            if (partners_.of_before[i] == kNone) loose.emplace_back(i, marks_in(before_[i]));
        for (const auto& [place, marks] : loose)
            for (const std::uint64_t mark : marks)
                if (auto& places = index_[mark]; places.size() <= kMostSharing) places.push_back(place);
        for (const auto& [place, marks] : loose)
            telling_of_before_[place] = telling_among(marks);
    }

    /// How many marks say something: those that few paragraphs share, and those that are new.
    [[nodiscard]] std::size_t telling_among(const std::vector<std::uint64_t>& marks) const {
        return static_cast<std::size_t>(std::count_if(marks.begin(), marks.end(), [&](std::uint64_t mark) {
            const auto places = index_.find(mark);
            return places == index_.end() || places->second.size() <= kMostSharing;
        }));
    }

    void look_for(std::size_t after, std::vector<Likeness>& found) const {
        const auto marks = marks_in(after_[after]);
        const std::size_t telling = telling_among(marks);
        std::unordered_map<std::size_t, std::size_t> shared;
        for (const std::uint64_t mark : marks) {
            const auto places = index_.find(mark);
            if (places == index_.end() || places->second.size() > kMostSharing) continue;
            for (const std::size_t before : places->second)
                ++shared[before];
        }
        for (const auto& [before, count] : shared) {
            const double share =
                2.0 * static_cast<double>(count) / static_cast<double>(telling + telling_of_before_.at(before));
            const bool in_place = gap_of_before_.contains(before) && gap_of_after_.contains(after) &&
                                  gap_of_before_.at(before) == gap_of_after_.at(after);
            if (share >= (in_place ? kAlikeInPlace : kAlikeElsewhere))
                found.push_back({share, in_place, before, after});
        }
    }

    Partnership& partners_;
    const Texts& before_;
    const Texts& after_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> index_;
    std::unordered_map<std::size_t, std::size_t> telling_of_before_, gap_of_before_, gap_of_after_;
};

/// What is left in one place, as many on both sides: one for one.
void join_leftovers(Partnership& partners) {
    for (const Gap& gap : gaps_of(partners)) {
        const Loose loose = loose_in(gap, partners);
        if (loose.before.size() != loose.after.size()) continue;
        for (std::size_t i = 0; i < loose.before.size(); ++i)
            partners.join(loose.before[i], loose.after[i]);
    }
}

/// In the order of the new text, the removed ones after what they followed in the old one.
std::vector<ParagraphEdit> listed_edits(const Partnership& partners, const Texts& before, const Texts& after) {
    const auto in_place = in_order_of(partners.of_after, before.size());
    std::vector<ParagraphEdit> out;
    std::size_t next = 0;  // of the old text
    const auto removals_before = [&](std::size_t end) {
        for (; next < end; ++next)
            if (partners.of_before[next] == kNone) out.push_back({next, std::nullopt, false, false});
    };
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (partners.of_after[i] == kNone) {
            // What was taken out in this place stands before what was put in.
            while (next < before.size() && !(partners.of_before[next] != kNone && in_place[next]))
                removals_before(next + 1);
            out.push_back({std::nullopt, i, false, false});
            continue;
        }
        const auto old = static_cast<std::size_t>(partners.of_after[i]);
        if (in_place[old]) removals_before(old);
        out.push_back({old, i, before[old] == after[i], !in_place[old]});
    }
    removals_before(before.size());
    return out;
}

}  // namespace

std::vector<ParagraphEdit> paragraph_edits(const Texts& before, const Texts& after) {
    Partnership partners{std::vector<std::ptrdiff_t>(before.size(), kNone),
                         std::vector<std::ptrdiff_t>(after.size(), kNone)};
    join_equal(partners, before, after, false);
    join_in_gaps(partners, before, after);
    join_equal(partners, before, after, true);
    Alike(partners, before, after).join();
    join_leftovers(partners);
    return listed_edits(partners, before, after);
}

}  // namespace gazetted::baseline
