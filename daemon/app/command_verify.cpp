#include <map>

#include "daemon/app/archived.h"
#include "daemon/app/commands.h"
#include "daemon/app/opening.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/leads.h"
#include "daemon/baseline/proof.h"
#include "parsers/extract/read.h"
#include "parsers/model/notice_id.h"

namespace gazetted::app {

namespace {

using baseline::Flaw;

/// One version of a notice or lead, as far as a proof needs it.
struct StoredReading {
    std::string name;  ///< as shown
    Instant known_since;
    const model::Reading* reading = nullptr;
    int reader_version = 0;
    ArchivedPlace place;
    const baseline::Notice* notice = nullptr;  ///< null: a lead, which keeps neither text nor copies

    [[nodiscard]] const std::vector<std::string>* paragraphs() const {
        return notice == nullptr || notice->copies.empty() ? nullptr : &notice->copies.front().paragraphs;
    }
};

class Verifier {
  public:
    Verifier(const settings::Settings& settings, store::Store& store) : archive_(settings, store) {}

    void take(const StoredReading& stored) {
        ++readings_;
        prove_files(stored);
        auto seen = archive_.read(stored.place);
        if (!seen) return add(stored, {"", "", "", "", "it cannot be read again: " + seen.failure().message});
        const bool lead = stored.paragraphs() == nullptr;
        if (!lead) prove_paragraphs(stored, seen->document);
        const model::Reading again = lead ? baseline::lead_reading(*seen) : seen->reading;
        const bool same_reader = stored.reader_version == extract::kReaderVersion;
        older_ += same_reader ? 0U : 1U;
        baseline::Proof proof{&seen->document, same_reader ? &again : nullptr, seen->document.posted_on};
        if (lead && !proof.page_day) proof.page_day = seen->observed_at.beijing_date();
        const auto report = baseline::prove(*stored.reading, proof);
        values_ += report.values;
        for (const Flaw& flaw : report.flaws)
            add(stored, flaw);
    }

    [[nodiscard]] const Table& table() const { return table_; }
    [[nodiscard]] std::size_t readings() const { return readings_; }
    [[nodiscard]] std::string summary() const {
        std::string words = std::to_string(readings_) + " readings, " + std::to_string(values_) + " values: ";
        words += findings_ == 0 ? "every one holds" : std::to_string(findings_) + " findings";
        if (older_ > 0)
            words += "; " + std::to_string(older_) + (older_ == 1 ? " was" : " were") +
                     " read by another reader and held against the words only";
        return words;
    }

  private:
    void add(const StoredReading& stored, const Flaw& flaw) {
        ++findings_;
        table_.add({stored.name, stored.known_since.iso(), flaw.limb, flaw.field, flaw.value, flaw.words,
                    stored.place.snapshot, flaw.what});
    }

    /// What the reading was not made of directly: files, of which only their text is read again, and other copies.
    void prove_files(const StoredReading& stored) {
        if (stored.notice == nullptr) return;
        for (const baseline::Copy& copy : stored.notice->copies) {
            if (&copy != stored.notice->copies.data()) prove_bytes(stored, copy.snapshot, "the copy at " + copy.url);
            for (const baseline::CopyAnnex& annex : copy.annexes)
                if (!annex.file.snapshot.empty())
                    prove_bytes(stored, annex.file.snapshot, "the annex " + annex.file.url);
        }
    }

    void prove_bytes(const StoredReading& stored, const std::string& digest, const std::string& what) {
        auto at = broken_.find(digest);
        if (at == broken_.end()) {
            const auto bytes = archive_.snapshot(digest);
            at = broken_.emplace(digest, bytes ? "" : bytes.failure().message).first;
        }
        if (at->second.empty()) return;
        ++findings_;
        table_.add({stored.name, stored.known_since.iso(), "", "", "", "", digest, what + ": " + at->second});
    }

    void prove_paragraphs(const StoredReading& stored, const model::Document& document) {
        const std::vector<std::string>& paragraphs = *stored.paragraphs();
        bool same = paragraphs.size() == document.blocks.size();
        for (std::size_t i = 0; same && i < document.blocks.size(); ++i)
            same = paragraphs[i] == document.blocks[i].text;
        if (!same) add(stored, {"", "paragraphs", "", "", "the archived page gives another text than the one stored"});
    }

    Archive archive_;
    std::map<std::string, std::string> broken_;  ///< what is wrong with bytes that were looked at, by digest
    Table table_{{"notice", "known_since", "limb", "field", "value", "words", "snapshot", "finding"}};
    std::size_t readings_ = 0, values_ = 0, findings_ = 0, older_ = 0;
};

std::string shown_name(const std::string& key) {
    const auto id = model::NoticeId::parse(key);
    return id ? id->display() : key;
}

std::vector<StoredReading> readings_in(const baseline::Baseline& known) {
    std::vector<StoredReading> out;
    for (const baseline::Notice& notice : known.notices)
        if (!notice.curated)
            out.push_back({shown_name(notice.key), notice.known_since, &baseline::as_read(notice),
                           notice.reader_version, place_of(notice), &notice});
    for (const baseline::Lead& lead : known.leads)
        out.push_back({lead.identity, lead.known_since, &lead.reading, lead.reader_version, place_of(lead), nullptr});
    return out;
}

}  // namespace

int run_verify(const Common& common, const VerifyOptions& options) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    auto known = opened->store->baseline(options.all);
    if (!known) return report(known.failure());
    Verifier verifier(opened->settings, *opened->store);
    {
        Progress progress("verifying");
        for (const StoredReading& stored : readings_in(*known)) {
            progress.at(verifier.readings(), stored.name);
            verifier.take(stored);
        }
    }
    print(verifier.table().render(common.format));
    talk("gazetted: " + verifier.summary());
    if (verifier.readings() == 0) return kNothing;
    return verifier.table().empty() ? kOk : kFailed;
}

}  // namespace gazetted::app
