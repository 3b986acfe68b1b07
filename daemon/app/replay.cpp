#include "daemon/app/replay.h"

#include <array>
#include <cstdio>
#include <memory>

#include "daemon/app/annexes.h"
#include "daemon/app/engine.h"
#include "daemon/app/store_lock.h"
#include "daemon/base/digest.h"
#include "daemon/fetch/classify.h"
#include "parsers/archive/steps.h"
#include "parsers/archive/warc_reader.h"
#include "parsers/markup/url.h"

namespace gazetted::app {

namespace {

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }  // NOLINT(cppcoreguidelines-owning-memory)
};

/// What an archived page is to us.
struct Place {
    const settings::Source* source = nullptr;
    bool index = false;
    IndexStage stage = IndexStage::kFirst;
    store::CandidateState candidate;
    std::string page{};  ///< of an index: the first request's address
    int number = 1;      ///< of a further page of a list
};

class Replayer {
  public:
    Replayer(const settings::Settings& settings, store::Store& store, Engine& engine)
        : settings_(settings), store_(store), engine_(engine) {
        elsewhere_.id = "archive";
        elsewhere_.name = "a page of the archive that belongs to no source";
        elsewhere_.role = settings::Role::kPress;
    }

    Status take(const archive::Step& step, ReplayReport& report) {
        if (!started_) {
            if (Status ok = engine_.start(step.at); !ok) return ok;
            started_ = true;
        }
        switch (step.kind) {
            case archive::StepKind::kTick:
                return engine_.advance(step.at);
            case archive::StepKind::kLeftOut:
                ++report.damaged;
                report.left_out.push_back(step.why);
                return Done{};
            case archive::StepKind::kRetrieval:
                break;
        }
        ++report.retrievals;
        model::Snapshot snapshot = step.snapshot;
        auto digest = store_.put_snapshot(snapshot);
        if (!digest) return digest.failure();
        snapshot.digest = *digest;
        const std::vector<Place> places = places_of(snapshot);
        if (places.empty()) report.left_out.push_back(snapshot.url + ": no source knows this page");
        for (const Place& place : places)
            if (Status ok = take_at(place, snapshot); !ok) return ok;
        return Done{};
    }

  private:
    std::vector<Place> places_of(const model::Snapshot& snapshot) const;
    Status take_at(const Place& place, const model::Snapshot& snapshot);
    void remember(const Place& place, const Wanted& wanted);

    const settings::Settings& settings_;
    store::Store& store_;
    Engine& engine_;
    bool started_ = false;
    settings::Source elsewhere_;               ///< pages of no declared source: press, until somebody declares them
    std::map<std::string, Place> follow_ups_;  ///< identity of the second request
    std::vector<std::pair<model::RequestSpec, Place>> further_;  ///< pages of lists that were asked for
    std::map<std::string, Place> awaited_;                       ///< identity of an article or annex
};

bool answers(const model::RequestSpec& request, const model::Snapshot& snapshot) {
    return request.method == snapshot.method && request.body == snapshot.request_body &&
           markup::canonical_identity(request.url) == markup::canonical_identity(snapshot.url);
}

std::vector<Place> Replayer::places_of(const model::Snapshot& snapshot) const {
    std::vector<Place> places;
    for (const settings::Source& source : settings_.sources)
        for (const model::RequestSpec& request : index_requests(source, snapshot.retrieved_at.beijing_date()))
            if (answers(request, snapshot)) places.push_back({&source, true, IndexStage::kFirst, {}, request.url});
    const std::string identity = markup::canonical_identity(snapshot.url);
    if (const auto second = follow_ups_.find(identity); second != follow_ups_.end()) places.push_back(second->second);
    for (const auto& [request, place] : further_)
        if (answers(request, snapshot)) places.push_back(place);
    if (!places.empty()) return places;
    if (const auto article = awaited_.find(identity); article != awaited_.end()) return {article->second};
    // Not listed by any index of this archive: the first source that reads articles of that host may have it.
    for (const settings::Source& source : settings_.sources)
        for (const std::string& host : source.allowed_hosts)
            if (!source.article_parser.empty() && host == markup::host_of(snapshot.url)) {
                Place place{&source, false, IndexStage::kFirst, {}};
                place.candidate.source_id = source.id;
                place.candidate.identity = identity;
                place.candidate.url = snapshot.url;
                place.candidate.first_seen_at = snapshot.retrieved_at;
                return {place};
            }
    if (snapshot.status != 200 && snapshot.status != 0) return {};
    Place place{&elsewhere_, false, IndexStage::kFirst, {}};
    place.candidate.source_id = elsewhere_.id;
    place.candidate.identity = identity;
    place.candidate.url = snapshot.url;
    place.candidate.first_seen_at = snapshot.retrieved_at;
    return {place};
}

void Replayer::remember(const Place& place, const Wanted& wanted) {
    if (wanted.follow_up)
        follow_ups_[markup::canonical_identity(wanted.follow_up->url)] =
            Place{place.source, true, IndexStage::kFollowUp, {}, place.page};
    if (wanted.further)
        further_.emplace_back(wanted.further->request,
                              Place{place.source, true, place.stage, {}, place.page, wanted.further->number});
    for (const auto* list : {&wanted.articles, &wanted.attachments})
        for (const store::CandidateState& candidate : *list)
            awaited_.try_emplace(markup::canonical_identity(candidate.url),
                                 Place{place.source, false, IndexStage::kFirst, candidate});
}

Status Replayer::take_at(const Place& place, const model::Snapshot& snapshot) {
    // Storage failures end the replay; everything a page can do wrong is the source's health.
    const settings::Source& source = *place.source;
    const auto failure = fetch::failure_of(snapshot);
    Result<Wanted> taken = Wanted{};
    if (place.index) {
        if (failure && place.number > 1) return Done{};
        if (failure) return engine_.take_index_failure(source, *failure, snapshot.retrieved_at, place.page);
        taken = engine_.take_index(source, place.stage, snapshot, place.page, place.number);
    } else {
        store::CandidateState candidate = place.candidate;
        if (const auto* known = engine_.candidate(candidate.source_id, candidate.identity)) candidate = *known;
        if (failure) return engine_.take_article_failure(source, candidate, *failure, snapshot.retrieved_at);
        if (is_annex(candidate)) {
            // In the order of the archive, so at once: equal archives give equal alerts.
            const Status read = engine_.take_annex(candidate, snapshot, text_of_file(snapshot.body, snapshot.url));
            return !read && read.failure().kind == FailureKind::kStorage ? read : Status(Done{});
        }
        taken = engine_.take_article(source, candidate, snapshot);
    }
    if (taken)
        remember(place, *taken);
    else if (taken.failure().kind == FailureKind::kStorage)
        return taken.failure();
    return Done{};
}

/// Feeds one file to the reader in pieces; `take` is called per step and may fail.
Status read_file(const std::string& path, archive::StepReader& steps,
                 const std::function<Status(const archive::Step&)>& take) {
    const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return Failure{FailureKind::kConfiguration, path + ": cannot be read", false,
                       "check the path and its permissions"};
    Status state = Done{};
    const auto pass = [&](const std::vector<archive::Step>& ready) {
        for (const archive::Step& step : ready)
            if (state) state = take(step);
        return state.ok();
    };
    archive::WarcReader reader;
    std::array<char, 65536> buffer{};
    while (state) {
        const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get());
        if (got == 0) break;
        Status fed = reader.feed({buffer.data(), got},
                                 [&](archive::WarcRecord&& record) { return pass(steps.take(std::move(record))); });
        if (!fed) return fed.failure().within(path);
    }
    if (!state) return state;
    if (Status ended = reader.finish(); !ended) return ended.failure().within(path);
    pass(steps.finish());
    return state;
}

}  // namespace

Result<ReplayReport> replay(const std::vector<std::string>& files, const settings::Settings& settings,
                            const std::string& store_path, const std::function<void(const alert::Alert&)>& on_alert,
                            const std::function<void(const ReplayReport&, Instant)>& on_step) {
    const auto lock = StoreLock::take(store_path);
    if (!lock) return lock.failure();
    auto store = store::open_store(store_path);
    if (!store) return store.failure();
    Engine engine(settings, **store);
    ReplayReport report;
    engine.on_alert([&](const alert::Alert& alert) {
        ++report.alerts;
        on_alert(alert);
    });
    Replayer replayer(settings, **store, engine);
    archive::StepReader steps;
    for (const std::string& path : files) {
        const Status done = read_file(path, steps, [&](const archive::Step& step) {
            Status taken = replayer.take(step, report);
            on_step(report, step.at);
            return taken;
        });
        if (!done) return done.failure();
    }
    return report;
}

}  // namespace gazetted::app
