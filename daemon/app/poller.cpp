#include "daemon/app/poller.h"

#include <algorithm>

#include "daemon/app/annexes.h"
#include "daemon/base/jitter.h"
#include "daemon/base/log.h"

namespace gazetted::app {

namespace {

constexpr std::chrono::seconds kStoragePause{30};
constexpr std::chrono::hours kBeforePruning{1}, kBetweenPrunings{24};

void ask_in_plain_http(std::string& url) {
    if (url.starts_with("https://")) url.replace(0, 8, "http://");
}

net::RequestOptions options_of(const settings::Settings& settings, const settings::Source& source) {
    net::RequestOptions options;
    options.connect_timeout = settings.network.connect_timeout;
    options.total_timeout = settings.network.total_timeout;
    options.max_bytes = source.max_bytes;
    options.allowed_hosts = source.allowed_hosts;
    options.user_agent = settings.network.user_agent;
    options.ipv4_only = source.ipv4_only;
    options.ca_file = source.ca_file.empty() ? settings.network.ca_file : source.ca_file;
    options.connect_to = settings.network.connect_to;
    options.allow_private_addresses = settings.network.allow_private_addresses;
    return options;
}

model::RequestSpec get(const std::string& url, const settings::Source& source) {
    model::RequestSpec request;
    request.url = url;
    request.headers["Referer"] = source.request.url;
    return request;
}

/// Two sources may ask one address and take different rows from it.
std::string reading_key(const std::string& source_id, const std::string& url) {
    return source_id + " " + url;
}

/// The time a source waits is bounded; what is planned beyond was planned by a clock that went wrong.
bool is_due(const settings::Source& source, const store::SourceState& state, Instant now) {
    return !state.next_run_at || *state.next_run_at <= now || *state.next_run_at > now.plus(source.every * 16);
}

std::string errand_key(const std::string& source_id, const model::RequestSpec& request) {
    return source_id + " " + request.method + " " + request.url + " " + request.body;
}

}  // namespace

Poller::Poller(const settings::Settings& settings, Engine& engine, store::Store& store, fetch::Fetcher& fetcher,
               const Clock& clock, std::function<void()> wake)
    : settings_(&settings),
      engine_(engine),
      store_(store),
      fetcher_(fetcher),
      clock_(clock),
      converter_(std::move(wake)),
      prune_at_(clock.now().plus(kBeforePruning)) {}

void Poller::start_due() {
    const Instant now = clock_.now();
    if (now < paused_until_) return;
    trouble_.reset();
    for (const settings::Source& source : settings_->sources) {
        if (!source.enabled) continue;
        const auto known = engine_.sources().find(source.id);
        if (known == engine_.sources().end() || is_due(source, known->second, now)) start(source);
    }
}

Instant Poller::next_due() const {
    Instant next = clock_.now().plus(std::chrono::hours(1));
    for (const settings::Source& source : settings_->sources) {
        const auto known = engine_.sources().find(source.id);
        if (source.enabled && known != engine_.sources().end() && known->second.next_run_at)
            next = std::min(next, *known->second.next_run_at);
    }
    return std::max(next, paused_until_);
}

void Poller::prune() {
    const Instant now = clock_.now();
    std::vector<std::string> urls;
    for (const settings::Source& source : settings_->sources)
        for (const model::RequestSpec& request : index_requests(source, now.beijing_date()))
            urls.push_back(request.url);
    for (const auto& [first, second] : follow_ups_)
        if (second) urls.push_back(second->url);
    const auto pruned = store_.prune_retrievals(urls, now.plus(-settings_->keep_index_snapshots));
    if (!pruned)
        log::warn("old list pages: {}", pruned.failure().message);
    else if (pruned->retrievals > 0)
        log::info("dropped {} old retrievals of list pages, {} bodies", pruned->retrievals, pruned->bodies);
}

void Poller::prune_when_due() {
    if (clock_.now() < prune_at_) return;
    prune_at_ = clock_.now().plus(kBetweenPrunings);
    prune();
}

void Poller::plan(const settings::Source& source, const std::optional<Failure>& failure) {
    const Instant now = clock_.now();
    std::chrono::seconds wait = source.every;
    if (failure && (failure->kind == FailureKind::kRefused || failure->kind == FailureKind::kUnavailable)) {
        // A site that says no is asked ever more seldom.
        const auto known = engine_.sources().find(source.id);
        const int failures = known == engine_.sources().end() ? 0 : known->second.consecutive_failures;
        wait *= 1 << std::min(failures + 1, 3);
    }
    const double spread = (jitter(source.id, now.unix_seconds()) * 2 - 1) * source.jitter_percent / 100;
    engine_.plan(
        source.id,
        now.plus(wait + std::chrono::seconds(static_cast<std::int64_t>(spread * static_cast<double>(wait.count())))));
}

void Poller::start(const settings::Source& source) {
    plan(source, std::nullopt);
    for (const model::RequestSpec& request : index_requests(source, clock_.now().beijing_date()))
        fetch({source.id, Purpose::kIndex, request.url, {}}, request);
}

/// True where that list was last read by other parsers or options (a changed configuration, an upgrade), or pages
/// behind it are still to be read: "unchanged" would then hide what is read of it now.
bool Poller::read_otherwise(const settings::Source& source, const std::string& page) const {
    const auto state = engine_.sources().find(source.id);
    if (state == engine_.sources().end()) return false;
    const auto known = state->second.pages.find(page);
    return known != state->second.pages.end() &&
           (known->second.behind > 0 || known->second.read_as != way_of_reading(source));
}

void Poller::fetch(const Errand& errand, const model::RequestSpec& request) {
    const settings::Source* source = settings_->source(errand.source_id);
    if (source == nullptr || !under_way_.insert(errand_key(errand.source_id, request)).second) return;
    fetch::FetchJob job;
    job.source_id = errand.source_id;
    job.request = request;
    if (settings_->network.plain_http) ask_in_plain_http(job.request.url);
    job.options = options_of(*settings_, *source);
    job.spacing = settings_->network.spacing;
    job.expectations.may_be_empty = source->may_be_empty;
    const bool anew = errand.purpose == Purpose::kFurther ||
                      (errand.purpose != Purpose::kArticle && read_otherwise(*source, errand.index_url));
    if (errand.purpose == Purpose::kArticle)
        job.expectations.known_digest = errand.candidate.snapshot;
    else if (!anew)
        job.expectations.known_digest = digests_[reading_key(source->id, request.url)];
    // An unchanged shell still leads to its list: only ask "has it changed?" when we remember where that is.
    const bool shell_known =
        source->follow_up_parser.empty() || errand.purpose == Purpose::kFollowUp || follow_ups_.contains(request.url);
    const auto state = engine_.sources().find(errand.source_id);
    const bool page = errand.purpose == Purpose::kArticle && !is_annex(errand.candidate);
    if (!page && !anew && shell_known && state != engine_.sources().end())
        if (const auto stored = state->second.validators.find(request.url); stored != state->second.validators.end())
            job.validators = fetch::Validators::from_stored(stored->second);
    const std::string key = errand_key(errand.source_id, request);
    fetcher_.start(std::move(job), [this, errand, key, url = request.url](fetch::FetchResult result) {
        under_way_.erase(key);
        note_final_url(result.snapshot, result.snapshot.url, result.effective_url);
        result.snapshot.url = url;  // as the source has it, whatever way it was asked for
        arrived(errand, std::move(result));
    });
}

bool Poller::written(const Failure* failure) {
    if (failure == nullptr || failure->kind != FailureKind::kStorage) return true;
    trouble_ = *failure;
    paused_until_ = clock_.now().plus(kStoragePause);
    log::error("storage: {} ({}); polling pauses, nothing is lost", failure->message, failure->hint);
    return false;
}

void Poller::arrived(const Errand& errand, fetch::FetchResult result) {
    const settings::Source* source = settings_->source(errand.source_id);
    if (source == nullptr) return;  // removed by a reload meanwhile
    ++(result.fetched.failure ? failed_ : good_);
    if (result.fetched.kind == fetch::FetchKind::kNew) {
        auto digest = store_.put_snapshot(result.snapshot);
        if (!digest) {
            written(&digest.failure());
            return;
        }
        result.snapshot.digest = *digest;
    }
    if (errand.purpose == Purpose::kArticle && is_annex(errand.candidate) && !result.fetched.failure)
        annex_arrived(errand, result);
    else if (errand.purpose == Purpose::kArticle)
        article_arrived(*source, errand, result);
    else if (errand.purpose == Purpose::kFurther)
        further_arrived(*source, errand, result);
    else
        index_arrived(*source, errand, result);
}

void Poller::index_arrived(const settings::Source& source, const Errand& errand, fetch::FetchResult& result) {
    const Instant now = result.snapshot.retrieved_at;
    const std::string& url = result.snapshot.url;
    if (result.fetched.failure) {
        plan(source, result.fetched.failure);
        const Status noted = engine_.take_index_failure(source, *result.fetched.failure, now, errand.index_url);
        if (!noted) written(&noted.failure());
        return;
    }
    if (result.fetched.kind == fetch::FetchKind::kUnchanged) {
        if (const auto second = follow_ups_.find(url);
            errand.purpose == Purpose::kIndex && second != follow_ups_.end() && second->second)
            return fetch({source.id, Purpose::kFollowUp, url, {}}, *second->second);
        auto due = engine_.take_index_unchanged(source, now, errand.index_url);
        if (!due)
            written(&due.failure());
        else
            go_on(source, errand, *due);
        return;
    }
    const IndexStage stage = errand.purpose == Purpose::kFollowUp ? IndexStage::kFollowUp : IndexStage::kFirst;
    const auto wanted = engine_.take_index(source, stage, result.snapshot, errand.index_url);
    if (!wanted) {
        // The bytes came and could not be read: next time they are looked at again even if they are the same.
        digests_.erase(reading_key(source.id, url));
        engine_.remember_validators(source.id, url, "");
        written(&wanted.failure());
        return;
    }
    // Only a page that was read may answer "unchanged" next time; kept with the source's next commit.
    digests_[reading_key(source.id, url)] = result.snapshot.digest;
    engine_.remember_validators(source.id, url, result.validators.stored());
    if (errand.purpose == Purpose::kIndex) follow_ups_[url] = wanted->follow_up;
    go_on(source, errand, *wanted);
}

/// What does not come is asked for again with the source's next look: the store remembers which page.
void Poller::further_arrived(const settings::Source& source, const Errand& errand, const fetch::FetchResult& result) {
    if (result.fetched.failure) {
        log::warn("source={} page {} of the list: {}", source.id, errand.number, result.fetched.failure->message);
        return;
    }
    const auto wanted = engine_.take_index(source, errand.stage, result.snapshot, errand.index_url, errand.number);
    if (!wanted)
        written(&wanted.failure());
    else
        go_on(source, errand, *wanted);
}

void Poller::article_arrived(const settings::Source& source, const Errand& errand, fetch::FetchResult& result) {
    const Instant now = result.snapshot.retrieved_at;
    if (result.fetched.failure) {
        const Status noted = engine_.take_article_failure(source, errand.candidate, *result.fetched.failure, now);
        if (!noted) written(&noted.failure());
        return;
    }
    if (result.fetched.kind == fetch::FetchKind::kUnchanged) {
        const Status noted = engine_.take_article_unchanged(errand.candidate, now);
        if (!noted) written(&noted.failure());
        return;
    }
    const auto wanted = engine_.take_article(source, errand.candidate, result.snapshot);
    if (!wanted)
        written(&wanted.failure());
    else
        go_on(source, errand, *wanted);
}

void Poller::annex_arrived(const Errand& errand, fetch::FetchResult& result) {
    const store::CandidateState& annex = errand.candidate;
    engine_.remember_validators(errand.source_id, result.snapshot.url, result.validators.stored());
    if (result.fetched.kind == fetch::FetchKind::kUnchanged) {
        if (annex.snapshot == annex.fingerprint || annex.snapshot.empty()) {
            const Status noted = engine_.take_article_unchanged(annex, result.snapshot.retrieved_at);
            if (!noted) written(&noted.failure());
            return;
        }
        // Not read so far: a converter may be there now.
        auto stored = store_.snapshot(annex.snapshot);
        if (!stored) {
            written(&stored.failure());
            return;
        }
        stored->retrieved_at = result.snapshot.retrieved_at;
        result.snapshot = std::move(*stored);
    }
    converter_.start({errand.source_id, annex, std::move(result.snapshot)});
}

void Poller::take_converted() {
    for (const AnnexConverter::Done& done : converter_.take()) {
        // Other sources may have been asked since: go on from what is remembered now.
        const store::CandidateState& asked = done.job.candidate;
        const store::CandidateState* known = engine_.candidate(asked.source_id, asked.identity);
        const Status noted = engine_.take_annex(known == nullptr ? asked : *known, done.job.snapshot, done.text);
        if (!noted) written(&noted.failure());
    }
}

void Poller::go_on(const settings::Source& source, const Errand& errand, const Wanted& wanted) {
    if (wanted.follow_up) fetch({source.id, Purpose::kFollowUp, errand.index_url, {}}, *wanted.follow_up);
    if (wanted.further) {
        const bool second = errand.purpose == Purpose::kFollowUp || errand.stage == IndexStage::kFollowUp;
        const auto shell = follow_ups_.find(errand.index_url);
        model::RequestSpec request = wanted.further->request;
        request.headers =
            second && shell != follow_ups_.end() && shell->second ? shell->second->headers : source.request.headers;
        fetch({source.id,
               Purpose::kFurther,
               errand.index_url,
               {},
               wanted.further->number,
               second ? IndexStage::kFollowUp : IndexStage::kFirst},
              request);
    }
    for (const auto* list : {&wanted.articles, &wanted.attachments})
        for (const store::CandidateState& candidate : *list)
            fetch({source.id, Purpose::kArticle, "", candidate}, get(candidate.url, source));
}

}  // namespace gazetted::app
