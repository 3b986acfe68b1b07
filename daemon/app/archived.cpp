#include "daemon/app/archived.h"

#include "daemon/app/reading.h"
#include "daemon/base/digest.h"
#include "parsers/extract/read.h"
#include "parsers/markup/url.h"
#include "parsers/sites/annex_text.h"

namespace gazetted::app {

namespace {

/// A source that is declared no more: its pages are taken for what their shape says.
settings::Source undeclared(const ArchivedPlace& place) {
    settings::Source source;
    source.id = place.source_id;
    source.role = place.official ? settings::Role::kAnnouncement : settings::Role::kPress;
    return source;
}

bool is_row(const model::Candidate& row, const ArchivedPlace& place) {
    return row.identity == place.identity || row.url == place.url;
}

/// The row of a feed that the reading was made of.
Result<model::Document> row_document(const settings::Source& source, const ArchivedPlace& place,
                                     const model::Snapshot& snapshot) {
    for (const IndexStage stage : {IndexStage::kFirst, IndexStage::kFollowUp}) {
        if (stage == IndexStage::kFollowUp && source.follow_up_parser.empty()) break;
        const auto page = read_index(source, stage, snapshot);
        if (!page) return page.failure();
        for (const model::Candidate& row : page->candidates)
            if (is_row(row, place)) return document_of(source, row);
    }
    return Failure{FailureKind::kUnexpectedShape, "the archived page has no row for " + place.url, false, ""};
}

/// As the page links them; those that it does not link any more stay behind.
std::vector<baseline::CopyAnnex> in_page_order(std::vector<baseline::CopyAnnex> annexes,
                                               const std::vector<model::Attachment>& linked) {
    const auto place = [&](const baseline::CopyAnnex& annex) {
        return std::find_if(linked.begin(), linked.end(),
                            [&](const model::Attachment& file) { return file.url == annex.file.url; });
    };
    std::stable_sort(annexes.begin(), annexes.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return annexes;
}

}  // namespace

ArchivedPlace place_of(const baseline::Notice& notice) {
    const baseline::Copy copy = notice.copies.empty() ? baseline::Copy{} : notice.copies.front();
    return {copy.source_id, copy.url,      markup::canonical_identity(copy.url), copy.snapshot, copy.annexes,
            true,           copy.posted_on};
}

ArchivedPlace place_of(const baseline::Lead& lead) {
    return {lead.source_id, lead.url, lead.identity, lead.snapshot, {}, false, {}};
}

Result<model::Snapshot> Archive::snapshot(const std::string& digest) {
    if (latest_ && latest_->digest == digest) return *latest_;
    auto found = store_.snapshot(digest);
    if (!found) return found;
    if (sha256_hex(found->body) != digest)
        return Failure{FailureKind::kStorage, "the archived bytes have another digest than " + digest, false, ""};
    latest_ = *found;
    return found;
}

Result<model::Document> Archive::document(const settings::Source& source, const ArchivedPlace& place,
                                          model::Snapshot snapshot) {
    const bool feed = !source.fetch_articles && !source.index_parser.empty();
    if (feed) return row_document(source, place, snapshot);
    seen_from(snapshot, place.url);  // the same bytes may have come from another address first
    auto document = read_article(source, snapshot);
    if (!document || document->posted_on) return document;
    // A lead does not say whether its day was the list's or the one on which we read it; its row does.
    const auto row = store_.candidate(place.source_id, place.identity);
    if (!row) return row.failure();
    date_from_list(*document, place.official || !*row ? place.listed_on : (*row)->listed_on);
    return document;
}

/// The files as they were then, each text as that version of the converter made it.
Status Archive::attach(const ArchivedPlace& place, model::Document& document) {
    if (place.annexes.empty()) return Done{};
    const std::vector<baseline::CopyAnnex> annexes = in_page_order(place.annexes, document.attachments);
    document.attachments.clear();
    for (const baseline::CopyAnnex& annex : annexes) {
        document.attachments.push_back(annex.file);
        if (annex.count == 0) continue;
        const auto text = store_.annex_text(annex.file.snapshot, annex.file.converter);
        if (!text) return text.failure();
        if (!*text)
            return Failure{FailureKind::kNotFound, "the text of the annex " + annex.file.url + " is not there", false,
                           ""};
        document.attachments.back().converter = (*text)->converter;
        sites::append_annex(document, document.attachments.size() - 1, (*text)->text);
    }
    return Done{};
}

Result<baseline::Observation> Archive::read(const ArchivedPlace& place) {
    auto bytes = snapshot(place.snapshot);
    if (!bytes) return bytes.failure();
    const settings::Source* declared = settings_.source(place.source_id);
    const settings::Source source = declared != nullptr ? *declared : undeclared(place);
    auto read = document(source, place, *bytes);
    if (!read) return read.failure();
    if (Status attached = attach(place, *read); !attached) return attached.failure();
    baseline::Observation seen;
    seen.document = std::move(*read);
    seen.reading = extract::read_document(seen.document);
    seen.reader_version = extract::kReaderVersion;
    seen.identity = place.identity;
    seen.source_id = source.id;
    seen.publisher = source.name;
    seen.snapshot = place.snapshot;
    seen.fingerprint = fingerprint_of(seen.document);
    seen.observed_at = bytes->retrieved_at;
    seen.official = place.official;
    return seen;
}

}  // namespace gazetted::app
