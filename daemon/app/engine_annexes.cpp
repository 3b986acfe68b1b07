// The engine's dealings with annexes: an article is read with the texts of its files, and read again when one comes.
#include <algorithm>

#include "daemon/app/annexes.h"
#include "daemon/app/engine_batch.h"
#include "daemon/base/log.h"
#include "daemon/baseline/annexes.h"
#include "daemon/convert/convert.h"
#include "parsers/sites/annex_text.h"
#include "parsers/sites/fingerprint.h"

namespace gazetted::app {

namespace {

/// The daemon's own wishes in time may have been too tight, a program may be installed meanwhile.
bool may_be_tried_again(const Failure& failure) {
    return failure.retry_can_help || failure.kind == FailureKind::kConfiguration;
}

bool links(const model::Document& document, const std::string& url) {
    return std::any_of(document.attachments.begin(), document.attachments.end(),
                       [&](const model::Attachment& file) { return annex_identity(file.url) == annex_identity(url); });
}

}  // namespace

const store::CandidateState* Engine::annex_at(const std::string& url) const {
    const auto found = by_identity_.find(annex_identity(url));
    return found == by_identity_.end() ? nullptr : &candidates_.at(found->second);
}

std::vector<store::CandidateState> Engine::new_annexes(const settings::Source& source, const model::Document& document,
                                                       Instant now) const {
    std::vector<store::CandidateState> annexes;
    for (const model::Attachment& file : document.attachments) {
        // Whichever source links a file first fetches it for all.
        if (annex_at(file.url) != nullptr) continue;
        store::CandidateState annex;
        annex.source_id = source.id;
        annex.identity = annex_identity(file.url);
        annex.url = file.url;
        annex.title = file.text;
        annex.first_seen_at = now;
        annexes.push_back(std::move(annex));
    }
    return annexes;
}

/// A file whose link has gone ends nothing: it is read on, unless one of the same name that is read has taken its
/// place.
void Engine::keep_unlinked(const store::CandidateState& article, model::Document& document) const {
    const auto replaced = [&](const std::string& text) {
        return std::any_of(document.attachments.begin(), document.attachments.end(), [&](const auto& file) {
            const store::CandidateState* row = annex_at(file.url);
            return row != nullptr && !row->fingerprint.empty() &&
                   sites::normalised_for_comparison(file.text) == sites::normalised_for_comparison(text);
        });
    };
    std::vector<model::Attachment> kept;
    for (const auto& [url, text] : article.annexes) {
        const store::CandidateState* row = annex_at(url);
        const bool read = row != nullptr && !row->fingerprint.empty();
        if (read && !links(document, url) && !replaced(text)) kept.push_back({url, text});
    }
    std::move(kept.begin(), kept.end(), std::back_inserter(document.attachments));
}

Status Engine::attach_annex(model::Document& document, std::size_t index) {
    model::Attachment& file = document.attachments[index];
    const store::CandidateState* row = annex_at(file.url);
    file.unread = baseline::kNotFetched;
    if (row == nullptr) return Done{};
    if (!row->fingerprint.empty()) {
        const auto text = store_.annex_text(row->fingerprint, 0);
        if (!text) return text.failure();
        if (*text) {
            file.snapshot = row->fingerprint;
            file.converter = (*text)->converter;
            sites::append_annex(document, index, (*text)->text);
        }
    }
    const bool newest = !file.snapshot.empty() && row->snapshot == file.snapshot;
    if (newest)
        file.unread.clear();
    else if (!row->last_failure.empty())
        file.unread = row->last_failure;
    return Done{};
}

Status Engine::attach_annexes(store::CandidateState& article, model::Document& document) {
    keep_unlinked(article, document);
    article.annexes.clear();
    for (std::size_t i = 0; i < document.attachments.size(); ++i) {
        article.annexes[document.attachments[i].url] = document.attachments[i].text;
        if (Status attached = attach_annex(document, i); !attached) return attached;
    }
    return Done{};
}

Status Engine::read_again(const std::pair<std::string, std::string>& key, Instant at, Batch& batch) {
    const settings::Source* source = settings_->source(key.first);
    store::CandidateState article = candidates_.at(key);
    if (source == nullptr || !source->official() || article.snapshot.empty()) return Done{};
    auto snapshot = store_.snapshot(article.snapshot);
    if (!snapshot) return snapshot.failure();
    seen_from(*snapshot, article.url);  // equal bytes may have come from several addresses
    auto document = read_article(*source, *snapshot);
    if (!document) {
        log::warn("source={} url={} {}", key.first, article.url, words_of(document.failure()));
        return Done{};
    }
    date_from_list(*document, article.listed_on);
    if (Status attached = attach_annexes(article, *document); !attached) return attached;
    observe(*source, article, *document, at, batch);
    batch.commit.candidates.push_back(std::move(article));
    return Done{};
}

Status Engine::take_annex(const store::CandidateState& known, const model::Snapshot& snapshot,
                          const Result<std::string>& text) {
    if (Status told = advance(snapshot.retrieved_at); !told) return told;
    store::CandidateState annex = known;
    mark_read(annex, snapshot);
    if (text) {
        Status kept = store_.put_annex_text({snapshot.digest, convert::kConverterVersion, *text});
        if (!kept) return kept;
        annex.fingerprint = snapshot.digest;
    } else {
        annex.failures = known.failures + 1;
        annex.last_failure = words_of(text.failure());
        if (may_be_tried_again(text.failure())) annex.retry_at = snapshot.retrieved_at.plus(wait_after(annex.failures));
        log::warn("source={} url={} {}", annex.source_id, annex.url, annex.last_failure);
    }
    Batch batch;
    batch.commit.candidates.push_back(annex);
    remember(annex);
    Status state = Done{};
    for (const auto& article : linked_by_[annex.identity])
        if (state) state = read_again(article, snapshot.retrieved_at, batch);
    if (state) state = commit(batch);
    if (!state) remember(known);
    return state;
}

}  // namespace gazetted::app
