#include "daemon/baseline/between.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <tuple>

#include "daemon/baseline/known.h"

namespace gazetted::baseline {

namespace {

/// What makes two steps the same step: not their words, and not when we knew.
using StepMark = std::tuple<std::string, std::string, std::optional<CivilDate>, std::optional<CivilDate>, std::string>;

StepMark mark_of_step(const std::string& limb, const Step& step) {
    return {limb, step.event, step.from, step.until, step.by};
}

struct LimbStep {
    const MeasureView* view;
    const Step* step;
};

std::vector<LimbStep> all_steps(const std::vector<MeasureView>& views) {
    std::vector<LimbStep> out;
    for (const MeasureView& view : views)
        for (const auto* steps : {&view.steps, &view.asides})
            for (const Step& step : *steps)
                out.push_back({&view, &step});
    return out;
}

void add_happenings(std::vector<Happening>& out, const MeasureView& view, CivilDate first, CivilDate last) {
    const auto within = [&](const Step& step) { return step.from && *step.from >= first && *step.from <= last; };
    std::optional<State> before;
    for (const Step& step : view.steps) {
        if (within(step)) out.push_back({view.notice, view.limb, step, before});
        before = step.state;
    }
    for (const Step& aside : view.asides)
        if (within(aside)) out.push_back({view.notice, view.limb, aside, aside.state});
}

/// Both states of knowledge, and what tells them apart.
class Knowledge {
  public:
    Knowledge(const Baseline& all, Instant earlier, Instant later, CivilDate as_of, LastDay last_day)
        : before_(all, earlier),
          after_(all, later),
          views_before_(measures_on(all, as_of, earlier, last_day)),
          views_after_(measures_on(all, as_of, later, last_day)) {
        for (const Notice& version : all.notices)
            if (version.known_since > earlier) note_version(version);
        for (const LimbStep& each : all_steps(views_before_))
            held_.insert(mark_before(each));
        for (const LimbStep& each : all_steps(views_after_))
            known_.insert(mark_of_step(place_of_step(each), *each.step));
    }

    std::vector<Learned> news() {
        for (const Notice* notice : after_.notices())
            about(*notice);
        for (const LimbStep& each : all_steps(views_before_))
            if (!known_.contains(mark_before(each)))
                steps_[each.view->notice].push_back(told(News::kStepWithdrawn, *each.view, *each.step));
        for (const LimbStep& each : all_steps(views_after_))
            if (!held_.contains(mark_of_step(place_of_step(each), *each.step)))
                steps_[each.view->notice].push_back(told(News::kStepKnown, *each.view, *each.step));
        for (const Notice* notice : after_.notices()) {
            append(documents_[notice->key]);
            append(steps_[notice->key]);
        }
        // What is known under another number now is withdrawn under this one.
        for (const Notice* notice : before_.notices())
            if (after_.find(notice->key) == nullptr) append(steps_[notice->key]);
        return std::move(out_);
    }

  private:
    using Firsts = std::map<std::string, Instant>;

    /// A document is known since its first version; its later ones are other copies and edits of it.
    void note_version(const Notice& version) {
        for (Firsts* firsts : {&first_known_, version.curated ? nullptr : &first_read_}) {
            if (firsts == nullptr) continue;
            const auto [first, fresh] = firsts->emplace(version.key, version.known_since);
            if (!fresh) first->second = std::min(first->second, version.known_since);
        }
    }

    void add_document(News news, Learned document, const Firsts& since) {
        document.news = news;
        document.known_since = since.at(document.notice);
        documents_[document.notice].push_back(std::move(document));
    }

    /// Where a curated fact gave way to the document, the parts are new names for the same thing.
    [[nodiscard]] std::string place_of_step(const LimbStep& each) const {
        const Notice* earlier = before_.find(each.view->notice);
        const Notice* later = after_.find(each.view->notice);
        const bool read = earlier != nullptr && later != nullptr && earlier->curated && !later->curated;
        return read ? each.view->notice : each.view->limb;
    }

    /// An act stays the same act when only the number of its document was corrected.
    [[nodiscard]] StepMark mark_before(const LimbStep& each) const {
        StepMark mark = mark_of_step(place_of_step(each), *each.step);
        const auto id = model::NoticeId::parse(each.step->by);
        const bool own = each.step->by == each.view->notice;
        if (!own && id && after_.find(each.step->by) == nullptr)
            if (const Notice* later = after_.known_as(*id)) std::get<4>(mark) = later->key;
        return mark;
    }

    static Learned told(News news, const MeasureView& view, const Step& step) {
        return {news, view.notice, view.limb, view.title, step.known_since, step, {}};
    }

    void about(const Notice& notice) {
        const Notice* earlier = before_.find(notice.key);
        const std::string shown = model::LimbId{notice.key, ""}.display();
        const Learned document{News::kDocumentKnown, notice.key, shown, notice.reading.title,
                               notice.known_since,   {},         {}};
        if (earlier == nullptr) {
            add_document(News::kDocumentKnown, document, first_known_);
        } else if (earlier->curated && !notice.curated) {
            add_document(News::kDocumentRead, document, first_read_);
        } else if (earlier->reading.language == notice.reading.language) {
            for (Meaning& meaning : meanings(earlier->reading, notice.reading)) {
                Learned each = document;
                each.news = News::kMeaning;
                each.limb = model::LimbId{notice.key, meaning.path}.display();
                each.meaning = std::move(meaning);
                documents_[notice.key].push_back(std::move(each));
            }
        }
    }

    void append(std::vector<Learned>& more) { std::move(more.begin(), more.end(), std::back_inserter(out_)); }

    Known before_, after_;
    std::vector<MeasureView> views_before_, views_after_;
    std::set<StepMark> held_, known_;
    Firsts first_known_, first_read_;  ///< of the versions that came after the earlier instant
    std::map<std::string, std::vector<Learned>> documents_, steps_;
    std::vector<Learned> out_;
};

}  // namespace

std::string_view name_of(News news) {
    switch (news) {
        case News::kDocumentKnown:
            return "document_known";
        case News::kDocumentRead:
            return "document_read";
        case News::kMeaning:
            return "meaning";
        case News::kStepKnown:
            return "step_known";
        case News::kStepWithdrawn:
            return "step_withdrawn";
    }
    throw std::logic_error("News: no such news");
}

std::vector<Happening> happenings(const Baseline& all, CivilDate first, CivilDate last, Instant known_as_of,
                                  LastDay last_day) {
    std::vector<Happening> out;
    for (const MeasureView& view : measures_on(all, last, known_as_of, last_day))
        add_happenings(out, view, first, last);
    std::stable_sort(out.begin(), out.end(),
                     [](const Happening& a, const Happening& b) { return a.step.from < b.step.from; });
    return out;
}

std::vector<Learned> learned(const Baseline& all, Instant earlier, Instant later, CivilDate as_of, LastDay last_day) {
    return Knowledge(all, earlier, later, as_of, last_day).news();
}

}  // namespace gazetted::baseline
