// Live polling: asks the sources that are due, follows shells to their lists and lists to their articles and annexes,
// and hands every retrieval to the engine. Decides nothing about content. Thread rule: one thread, the engine's.
// Ownership: borrows everything it is given. Failures: a storage failure pauses polling for a while and loses nothing
// (storage_trouble()).
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "daemon/app/annex_converter.h"
#include "daemon/app/engine.h"
#include "daemon/base/clock.h"
#include "daemon/fetch/fetcher.h"

namespace gazetted::app {

class Poller {
  public:
    Poller(const settings::Settings& settings, Engine& engine, store::Store& store, fetch::Fetcher& fetcher,
           const Clock& clock, std::function<void()> wake);

    /// Starts the jobs of every enabled source whose time has come.
    void start_due();
    /// Starts one source now, due or not.
    void start(const settings::Source& source);
    /// Nothing under way.
    [[nodiscard]] bool idle() const { return fetcher_.pending() == 0 && converter_.pending() == 0; }
    /// Hands the annexes that have been converted meanwhile to the engine; `wake` of the constructor says when.
    void take_converted();
    /// When the next source is due.
    [[nodiscard]] Instant next_due() const;
    /// The failure that keeps us from writing; nullopt when all is well.
    [[nodiscard]] const std::optional<Failure>& storage_trouble() const { return trouble_; }
    /// Retrievals that ended well, and ones that failed, since the start.
    [[nodiscard]] std::size_t good() const { return good_; }
    [[nodiscard]] std::size_t failed() const { return failed_; }
    /// Drops copies of lists and feeds older than the settings keep them; bytes that anything was read from stay.
    void prune();
    /// The same once a day, for a process that keeps running; first an hour after the start, when addresses of lists
    /// that stand behind a shell page are known.
    void prune_when_due();
    /// After Fetcher::abort_all(): nothing is under way any more.
    void forget_errands() { under_way_.clear(); }

  private:
    enum class Purpose { kIndex, kFollowUp, kFurther, kArticle };
    struct Errand {
        std::string source_id;
        Purpose purpose = Purpose::kIndex;
        std::string index_url;            ///< of the first request, for a follow-up
        store::CandidateState candidate;  ///< of an article or annex
        int number = 1;                   ///< of a further page of a list
        IndexStage stage = IndexStage::kFirst;
    };

    void fetch(const Errand& errand, const model::RequestSpec& request);
    void arrived(const Errand& errand, fetch::FetchResult result);
    void index_arrived(const settings::Source& source, const Errand& errand, fetch::FetchResult& result);
    void further_arrived(const settings::Source& source, const Errand& errand, const fetch::FetchResult& result);
    void article_arrived(const settings::Source& source, const Errand& errand, fetch::FetchResult& result);
    void annex_arrived(const Errand& errand, fetch::FetchResult& result);
    void go_on(const settings::Source& source, const Errand& errand, const Wanted& wanted);
    [[nodiscard]] bool read_otherwise(const settings::Source& source, const std::string& page) const;
    void plan(const settings::Source& source, const std::optional<Failure>& failure);
    /// False (and a pause) where the failure is one of storage.
    bool written(const Failure* failure);

    const settings::Settings* settings_;
    Engine& engine_;
    store::Store& store_;
    fetch::Fetcher& fetcher_;
    const Clock& clock_;
    std::set<std::string> under_way_;  ///< addresses asked for and not answered
    /// First address -> where its rows are; nullopt: on that very page.
    std::map<std::string, std::optional<model::RequestSpec>> follow_ups_;
    std::map<std::string, std::string> digests_;  ///< source and address -> digest of the last good bytes
    AnnexConverter converter_;
    std::optional<Failure> trouble_;
    Instant paused_until_;
    Instant prune_at_;
    std::size_t good_ = 0, failed_ = 0;
};

}  // namespace gazetted::app
