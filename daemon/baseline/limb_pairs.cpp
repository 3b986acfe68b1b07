#include "daemon/baseline/limb_pairs.h"

#include <algorithm>
#include <map>
#include <string>

#include "daemon/baseline/edit_script.h"
#include "daemon/baseline/paragraph_edits.h"

namespace gazetted::baseline {

namespace {

using model::LimbReading;
using Limbs = std::vector<LimbReading>;

constexpr std::size_t kMostLimbEdits = 400;

/// Index into the earlier limbs for each later one; -1 where it has none.
using Partners = std::vector<std::ptrdiff_t>;

/// What tells a limb from its neighbours: its heading; its number where it has none.
std::string mark_of(const LimbReading& limb) {
    return limb.gist.empty() ? "\n" + limb.path : limb.gist;
}

std::vector<std::string> marks_of(const Limbs& limbs) {
    std::vector<std::string> marks;
    for (const LimbReading& limb : limbs)
        marks.push_back(mark_of(limb));
    return marks;
}

/// The state of the pairing: who is taken.
struct Pairing {
    Partners of_after;
    std::vector<bool> before_taken;

    void join(std::size_t before, std::size_t after) {
        of_after[after] = static_cast<std::ptrdiff_t>(before);
        before_taken[before] = true;
    }
};

/// Joins what is left and has the same mark on both sides, unless the mark is there more than once.
template <class Mark>
void join_by(Pairing& pairing, const Limbs& before, const Limbs& after, Mark mark) {
    std::map<std::string, std::vector<std::size_t>> earlier, later;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!pairing.before_taken[i]) earlier[mark(before[i])].push_back(i);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (pairing.of_after[i] < 0) later[mark(after[i])].push_back(i);
    for (const auto& [name, places] : later) {
        const auto found = earlier.find(name);
        if (places.size() == 1 && found != earlier.end() && found->second.size() == 1)
            pairing.join(found->second.front(), places.front());
    }
}

/// Joins what is left and has nearly the same words, wherever it stands: a part that was moved and edited as well.
void join_alike(Pairing& pairing, const Limbs& before, const Limbs& after) {
    std::vector<std::string> olds, news;
    std::vector<std::size_t> old_places, new_places;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!pairing.before_taken[i] && !before[i].gist.empty())
            olds.push_back(before[i].gist), old_places.push_back(i);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (pairing.of_after[i] < 0 && !after[i].gist.empty()) news.push_back(after[i].gist), new_places.push_back(i);
    if (olds.empty() || news.empty()) return;
    for (const ParagraphEdit& edit : paragraph_edits(olds, news))
        if (edit.before && edit.after) pairing.join(old_places[*edit.before], new_places[*edit.after]);
}

/// Joins what is left below parts that were joined under other numbers: 1.2 is 2.2 where 1 is 2 now.
void join_below(Pairing& pairing, const Limbs& before, const Limbs& after) {
    std::map<std::string, std::size_t> left;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!pairing.before_taken[i]) left.emplace(before[i].path, i);
    std::map<std::string, std::string> earlier_name;  // of a joined part, by its later one
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::string& path = after[i].path;
        const std::size_t dot = path.rfind('.');
        const auto head = dot == std::string::npos ? earlier_name.end() : earlier_name.find(path.substr(0, dot));
        if (pairing.of_after[i] < 0 && head != earlier_name.end()) {
            const auto found = left.find(head->second + path.substr(dot));
            if (found != left.end() && !pairing.before_taken[found->second]) pairing.join(found->second, i);
        }
        if (pairing.of_after[i] >= 0)
            earlier_name.emplace(path, before[static_cast<std::size_t>(pairing.of_after[i])].path);
    }
}

/// The pairs in the later order, the gone ones after the limb they followed.
std::vector<LimbPair> listed(const Pairing& pairing, const Limbs& before, const Limbs& after) {
    std::vector<std::vector<const LimbReading*>> gone_after(after.size() + 1);
    std::vector<std::size_t> place(before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        if (pairing.of_after[i] >= 0) place[static_cast<std::size_t>(pairing.of_after[i])] = i + 1;
    std::size_t last = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (pairing.before_taken[i])
            last = place[i];
        else
            gone_after[last].push_back(&before[i]);
    }
    std::vector<LimbPair> out;
    const auto add_gone = [&](std::size_t at) {
        for (const LimbReading* gone : gone_after[at])
            out.push_back({gone, nullptr});
    };
    add_gone(0);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::ptrdiff_t partner = pairing.of_after[i];
        out.push_back({partner < 0 ? nullptr : &before[static_cast<std::size_t>(partner)], &after[i]});
        add_gone(i + 1);
    }
    return out;
}

}  // namespace

std::vector<LimbPair> limb_pairs(const Limbs& before, const Limbs& after) {
    Pairing pairing{Partners(after.size(), -1), std::vector<bool>(before.size(), false)};
    for (const Edit& edit : edit_script(marks_of(before), marks_of(after), kMostLimbEdits))
        if (edit.op == Edit::Op::kKeep) pairing.join(edit.before, edit.after);
    join_by(pairing, before, after, [](const LimbReading& limb) { return mark_of(limb); });
    join_alike(pairing, before, after);
    join_below(pairing, before, after);
    join_by(pairing, before, after, [](const LimbReading& limb) { return limb.path; });
    return listed(pairing, before, after);
}

}  // namespace gazetted::baseline
