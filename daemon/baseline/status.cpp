#include "daemon/baseline/status.h"

#include <algorithm>
#include <stdexcept>

#include "daemon/baseline/extensions.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

MeasureView view_of(const Notice& notice, const std::string& path, const Known& known, CivilDate as_of,
                    LastDay last_day) {
    MeasureView view;
    view.limb = model::LimbId{notice.key, path}.display();
    view.notice = notice.key;
    view.title = notice.reading.title;
    view.curated = notice.curated;
    view.reading = find_limb(notice.reading, path);
    if (view.reading != nullptr) {
        view.gist = view.reading->gist;
        view.acts = values_of(view.reading->acts);
    }
    Life life = life_of(notice, path, known, as_of, last_day);
    if (life.until) {
        const Extension extension = extension_for(known, notice.key, life.suspended_by, *life.until, as_of);
        if (extension.by != nullptr) view.announced_extension = extension.words();
    }
    view.steps = std::move(life.steps);
    view.state = life.state;
    view.until = life.until;
    return view;
}

}  // namespace

std::string_view name_of(State state) {
    switch (state) {
        case State::kAnnounced:
            return "announced";
        case State::kInForce:
            return "in_force";
        case State::kSuspended:
            return "suspended";
        case State::kEnded:
            return "ended";
        case State::kLapseUnconfirmed:
            return "lapse_unconfirmed";
    }
    throw std::logic_error("State: no such state");
}

std::vector<MeasureView> measures_on(const Baseline& all_versions, CivilDate as_of, Instant known_as_of,
                                     LastDay last_day) {
    const Known known(all_versions, known_as_of);
    std::vector<MeasureView> views;
    for (const Notice* notice : known.notices()) {
        const auto published = dated(*notice);
        if (published && *published > as_of) continue;
        for (const std::string& path : living_paths(*notice, known))
            views.push_back(view_of(*notice, path, known, as_of, last_day));
    }
    return views;
}

}  // namespace gazetted::baseline
