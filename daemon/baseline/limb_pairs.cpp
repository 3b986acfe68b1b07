#include "daemon/baseline/limb_pairs.h"

#include <algorithm>
#include <map>
#include <string>

#include "daemon/baseline/edit_script.h"

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
    join_by(pairing, before, after, [](const LimbReading& limb) { return limb.path; });
    return listed(pairing, before, after);
}

}  // namespace gazetted::baseline
