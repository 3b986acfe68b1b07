// The middle of the daemon: takes what was retrieved, reads it, reconciles it with the baseline, composes and routes
// the alerts, and commits rows and messages in one transaction. Fetching and delivering happen elsewhere; live polling
// and replay drive the same engine, which is why they agree. Thread rule: one thread. Ownership: borrows settings and
// store, which must outlive it. Failures: kStorage leaves everything as it was, so that the same retrieval can be taken
// again.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "daemon/alert/alert.h"
#include "daemon/app/reading.h"
#include "daemon/baseline/baseline.h"
#include "daemon/baseline/reconcile.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// A further page of a list, from 2.
struct FurtherPage {
    model::RequestSpec request;  ///< without headers: those of the list's first page
    int number = 0;
};

/// What is to be retrieved because of an index page or an article.
struct Wanted {
    std::optional<FurtherPage> further;              ///< where rows may have scrolled off unseen
    std::optional<model::RequestSpec> follow_up;     ///< where a shell page's rows are
    std::vector<store::CandidateState> articles;     ///< to fetch now: new, changed, or due for another look
    std::vector<store::CandidateState> attachments;  ///< annexes to archive
    std::size_t rows = 0;
};

class Engine {
  public:
    Engine(const settings::Settings& settings, store::Store& store);

    /// Loads what the store holds; on the very first start seeds the known measures and fixes the day before which
    /// documents are old news.
    Status start(Instant now);
    /// For whoever watches, after start(): adds in silence the known measures of the settings that the store does not
    /// have yet, and newer wordings of those it has. An upgrade brings such; questions and replays add nothing.
    Status add_known_measures(Instant now);

    /// A retrieved index page. A page that does not read counts against the source's health and changes nothing else.
    /// `page` is the address of the first request that led to it; empty: the source's first. `number`: which page of
    /// the list. Where page 1 does not reach down to what is known, after a stop longer than the source's interval,
    /// the pages behind it are wanted one by one (five at most) until one does; what is still to be asked for outlives
    /// a crash, and a chain that breaks off is told.
    Result<Wanted> take_index(const settings::Source& source, IndexStage stage, const model::Snapshot& snapshot,
                              const std::string& page = {}, int number = 1);
    /// A retrieved article. A page that does not read counts against the candidate. Texts of its annexes that are known
    /// already are read with it; the others are wanted, and it waits for none.
    Result<Wanted> take_article(const settings::Source& source, const store::CandidateState& candidate,
                                const model::Snapshot& snapshot);
    /// A retrieved annex and its text. The articles that link it are read again with it, all in one transaction. A file
    /// that gave no text counts against its candidate; what was read of an earlier version of it stays.
    Status take_annex(const store::CandidateState& candidate, const model::Snapshot& snapshot,
                      const Result<std::string>& text);
    /// A retrieval that gave nothing: shown as the source's (or the candidate's) failure, alerted when stale.
    Status take_index_failure(const settings::Source& source, const Failure& failure, Instant at,
                              const std::string& page = {});
    Status take_article_failure(const settings::Source& source, const store::CandidateState& candidate,
                                const Failure& failure, Instant at);
    /// Nothing changed since the last retrieval (304, or the same bytes); articles may be due all the same.
    Result<Wanted> take_index_unchanged(const settings::Source& source, Instant at, const std::string& page = {});
    Status take_article_unchanged(const store::CandidateState& candidate, Instant at);
    /// What to ask "has it changed?" with next time; written with the next commit of that source.
    void remember_validators(const std::string& source_id, const std::string& url, const std::string& stored);

    /// Tells what fell due in the calendar up to now: reminders, days of effect, lapsed suspensions.
    Status advance(Instant now);

    /// For a clock that was a day or more ahead, and is no longer: the calendar goes on from now, and what is dated
    /// before this day is old, not all that is older than the first start by the wrong clock. What the calendar told
    /// too early is told again on its day, which is better than years of silence.
    void heed_clock(Instant now);

    /// What a rereading or a person decided on the baseline of now: written and told like the news of a page, all or
    /// nothing.
    struct Decision {
        baseline::Outcome outcome;
        alert::Origin origin;
        model::Reading reading;  ///< what labels and warnings of the alert come from
        std::vector<store::CandidateState> candidates;
    };
    Status take_decision(const Decision& decision, Instant now);

    /// Called after the commit, once per alert, in order.
    void on_alert(std::function<void(const alert::Alert&)> listener) { listener_ = std::move(listener); }

    [[nodiscard]] const baseline::Baseline& baseline() const { return baseline_; }
    [[nodiscard]] const baseline::Policy& policy() const { return policy_; }
    [[nodiscard]] const std::map<std::string, store::SourceState>& sources() const { return sources_; }
    /// The candidate of that address, when any source listed it.
    [[nodiscard]] const store::CandidateState* candidate_at(const std::string& url) const;
    /// What is remembered of a row, or nullptr.
    [[nodiscard]] const store::CandidateState* candidate(const std::string& source_id,
                                                         const std::string& identity) const;
    /// Remembers when the source is to be asked next; written with the next commit of that source.
    void plan(const std::string& source_id, Instant next_run_at);

  private:
    struct Batch;
    store::SourceState& state_of(const std::string& source_id);
    /// An index page that came and does not read.
    Status refuse_index(const settings::Source& source, const model::Snapshot& snapshot, const Failure& failure,
                        const std::string& page, int number);
    void tell_gap(const settings::Source& source, const std::string& page, const std::string& why, Instant at,
                  Batch& batch) const;
    store::CandidateState candidate_for(const settings::Source& source, const model::Candidate& row, Instant now) const;
    [[nodiscard]] std::vector<store::CandidateState> due_articles(const settings::Source& source, Instant now) const;
    [[nodiscard]] bool due_for_reading(const store::CandidateState& candidate, Instant now) const;
    static void mark_read(store::CandidateState& candidate, const model::Snapshot& snapshot);
    /// Reads and reconciles what stands in `candidate.snapshot`, unless it reads as before.
    void observe(const settings::Source& source, store::CandidateState& candidate, const model::Document& document,
                 Instant at, Batch& batch);
    /// Puts the texts of annexes behind the document's own and says of the others why they are not read.
    Status attach_annexes(store::CandidateState& article, model::Document& document);
    Status attach_annex(model::Document& document, std::size_t index);
    void keep_unlinked(const store::CandidateState& article, model::Document& document) const;
    [[nodiscard]] const store::CandidateState* annex_at(const std::string& url) const;
    std::vector<store::CandidateState> new_annexes(const settings::Source& source, const model::Document& document,
                                                   Instant now) const;
    Status read_again(const std::pair<std::string, std::string>& key, Instant at, Batch& batch);
    void remember(const store::CandidateState& row);
    Status see_other_writers();
    void add(baseline::Outcome outcome, Batch& batch);
    void tell(const alert::Alert& alert, Batch& batch) const;
    Status commit(Batch& batch);
    void absorb(const Batch& batch);
    Status seed(Instant now);
    Status recall_baseline();

    const settings::Settings* settings_;
    store::Store& store_;
    baseline::Baseline baseline_;
    std::int64_t mark_ = 0;  ///< the store's baseline_mark() that baseline_ stands for
    baseline::Policy policy_;
    bool baseline_in_doubt_ = false;  ///< a commit failed, and what the store holds could not be read after it
    Instant calendar_through_;
    std::map<std::string, store::SourceState> sources_;
    std::map<std::pair<std::string, std::string>, store::CandidateState> candidates_;
    std::map<std::string, std::pair<std::string, std::string>> by_identity_;  ///< identity -> key in candidates_
    std::map<std::string, std::set<std::pair<std::string, std::string>>> linked_by_;  ///< annex -> articles
    std::function<void(const alert::Alert&)> listener_;
};

}  // namespace gazetted::app
