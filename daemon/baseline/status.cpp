#include "daemon/baseline/status.h"

#include <algorithm>
#include <stdexcept>

#include "daemon/baseline/corrections.h"
#include "daemon/baseline/extensions.h"
#include "daemon/baseline/learned_when.h"
#include "daemon/baseline/life.h"
#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

/// Both readings of the last day that rules on the day asked.
std::optional<LastDayReadings> readings_of(const Notice& notice, const std::string& path, const Known& known,
                                           CivilDate as_of, const Life& life) {
    if (!life.until) return std::nullopt;
    return LastDayReadings{*life.until, life_of(notice, path, known, as_of, LastDay::kIncluded).state,
                           life_of(notice, path, known, as_of, LastDay::kExcluded).state};
}

MeasureView view_of(const Notice& notice, const std::string& path, const Known& known, CivilDate as_of,
                    LastDay last_day) {
    MeasureView view;
    view.limb = model::LimbId{notice.key, path}.display();
    view.notice = notice.key;
    view.title = notice.reading.title;
    view.curated = notice.curated;
    for (const Correction* correction : corrections_of(notice, path))
        view.corrected.push_back(correction->field);
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
    view.last_day = readings_of(notice, path, known, as_of, life);
    view.asides = asides_of(notice, path, known, life, as_of, last_day);
    view.steps = std::move(life.steps);
    view.state = life.state;
    view.until = life.until;
    view.current = life.current;
    return view;
}

/// Published after that day; where the day of publication is not known, numbered in a later year.
bool is_later_than(const Notice& notice, CivilDate as_of) {
    if (const auto published = dated(notice)) return *published > as_of;
    const auto id = model::NoticeId::parse(notice.key);
    return id && id->year > as_of.year();
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
        if (is_later_than(*notice, as_of)) continue;
        for (const std::string& path : living_paths(*notice, known))
            views.push_back(view_of(*notice, path, known, as_of, last_day));
    }
    const LearnedWhen learned(all_versions, known_as_of);
    for (MeasureView& view : views)
        for (std::vector<Step>* steps : {&view.steps, &view.asides})
            for (Step& step : *steps)
                step.known_since = learned.of(step, view);
    return views;
}

}  // namespace gazetted::baseline
