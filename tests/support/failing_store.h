// A store in memory that can be told to fail, as a full disk does: what is read comes back, what is written does not.
#pragma once

#include <memory>
#include <stdexcept>

#include "daemon/store/store.h"

namespace gazetted::test {

class FailingStore final : public store::Store {
  public:
    bool full = false;        ///< writing fails
    bool unreadable = false;  ///< reading the baseline fails, too

    FailingStore() {
        auto opened = store::open_store(":memory:");
        if (!opened) throw std::runtime_error(opened.failure().message);
        inner_ = std::move(*opened);
    }

    Result<std::string> put_snapshot(const model::Snapshot& snapshot) override {
        return full ? Result<std::string>(failure()) : inner_->put_snapshot(snapshot);
    }
    Result<model::Snapshot> snapshot(const std::string& digest) override { return inner_->snapshot(digest); }
    Status each_snapshot(const std::function<bool(const model::Snapshot&)>& visit) override {
        return inner_->each_snapshot(visit);
    }
    Result<std::vector<store::Retrieval>> retrievals(const std::string& url) override {
        return inner_->retrievals(url);
    }
    Status seen_again(const std::string& url, Instant at) override { return inner_->seen_again(url, at); }
    Result<store::Pruned> prune_retrievals(const std::vector<std::string>& urls, Instant before) override {
        return inner_->prune_retrievals(urls, before);
    }
    Status put_annex_text(const store::AnnexText& text) override {
        return full ? Status(failure()) : inner_->put_annex_text(text);
    }
    Result<std::optional<store::AnnexText>> annex_text(const std::string& digest, int converter) override {
        return inner_->annex_text(digest, converter);
    }
    Result<std::optional<store::SourceState>> source(const std::string& id) override { return inner_->source(id); }
    Result<std::vector<store::SourceState>> sources() override { return inner_->sources(); }
    Result<std::optional<store::CandidateState>> candidate(const std::string& source, const std::string& id) override {
        return inner_->candidate(source, id);
    }
    Result<std::vector<store::CandidateState>> candidates(const std::string& source_id) override {
        return inner_->candidates(source_id);
    }
    Result<baseline::Baseline> baseline(bool all_versions) override {
        return unreadable ? Result<baseline::Baseline>(failure()) : inner_->baseline(all_versions);
    }
    Result<baseline::Baseline> baseline_at(Instant known_as_of) override { return inner_->baseline_at(known_as_of); }
    Result<std::int64_t> baseline_mark() override { return inner_->baseline_mark(); }
    Status commit(const store::Commit& commit) override { return full ? Status(failure()) : inner_->commit(commit); }
    Result<std::vector<store::OutboxRow>> due(Instant now, Instant beyond, std::size_t limit) override {
        return inner_->due(now, beyond, limit);
    }
    Result<std::vector<store::OutboxRow>> outbox(std::optional<store::DeliveryState> state) override {
        return inner_->outbox(state);
    }
    Status record_attempt(const store::OutboxRow& row, Instant at) override {
        return full ? Status(failure()) : inner_->record_attempt(row, at);
    }
    Result<std::vector<store::AttemptRow>> attempts(const std::string& id) override { return inner_->attempts(id); }
    Result<std::vector<store::AlertRow>> alerts(std::optional<Instant> since) override { return inner_->alerts(since); }
    Result<std::optional<std::string>> setting(const std::string& name) override { return inner_->setting(name); }
    Result<store::Counts> counts() override { return inner_->counts(); }
    Result<store::CheckReport> check() override { return inner_->check(); }
    Status backup(const std::string& path) override { return inner_->backup(path); }

  private:
    static Failure failure() { return {FailureKind::kStorage, "the disk is full", true, ""}; }
    std::unique_ptr<store::Store> inner_;
};

}  // namespace gazetted::test
