#include <algorithm>
#include <map>
#include <set>

#include "daemon/app/annexes.h"
#include "daemon/app/archived.h"
#include "daemon/app/commands.h"
#include "daemon/app/engine.h"
#include "daemon/app/opening.h"
#include "daemon/base/clock.h"
#include "daemon/baseline/annexes.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/leads.h"
#include "daemon/baseline/reread.h"
#include "parsers/extract/read.h"
#include "parsers/model/notice_id.h"

namespace gazetted::app {

namespace {

using baseline::FieldDifference;
using model::Json;

/// One text to read again: a notice, a lead, or a page that an earlier reader passed over.
struct Again {
    std::string name;  ///< as shown
    ArchivedPlace place;
    std::string key;  ///< of the notice, identity of the lead; empty: passed over
    bool lead = false;
    store::CandidateState candidate;
};

std::string name_shown(const std::string& key) {
    const auto id = model::NoticeId::parse(key);
    return id ? id->display() : key;
}

/// Addresses and identities of everything that is held.
std::set<std::string> held_places(const baseline::Baseline& known) {
    std::set<std::string> out;
    for (const baseline::Notice& notice : known.notices)
        for (const baseline::Copy& copy : notice.copies)
            out.insert(baseline::address_of(copy.url));
    for (const baseline::Lead& lead : known.leads) {
        out.insert(lead.identity);
        out.insert(baseline::address_of(lead.url));
    }
    return out;
}

bool was_passed_over(const store::CandidateState& row, const std::set<std::string>& held) {
    return !is_annex(row) && !row.fingerprint.empty() && !row.snapshot.empty() && !held.contains(row.identity) &&
           !held.contains(baseline::address_of(row.url));
}

using AnnexRows = std::map<std::string, store::CandidateState>;

/// Every annex that is known, by its identity.
AnnexRows annex_rows(const std::map<std::string, std::vector<store::CandidateState>>& rows_of) {
    AnnexRows out;
    for (const auto& [source, rows] : rows_of)
        for (const store::CandidateState& row : rows)
            if (is_annex(row)) out.emplace(row.identity, row);
    return out;
}

/// The files of a page as they are read now: an earlier reader may have passed it over for what stands in them.
std::vector<baseline::CopyAnnex> annexes_read(const store::CandidateState& page, const AnnexRows& rows) {
    std::vector<baseline::CopyAnnex> out;
    for (const auto& [url, text] : page.annexes) {
        const auto row = rows.find(annex_identity(url));
        const bool read = row != rows.end() && !row->second.fingerprint.empty();
        baseline::CopyAnnex annex{{url, text}, 0, read ? std::size_t{1} : std::size_t{0}};
        if (read) annex.file.snapshot = row->second.fingerprint;
        if (!read)
            annex.file.unread = row == rows.end() ? std::string(baseline::kNotFetched) : row->second.last_failure;
        out.push_back(std::move(annex));
    }
    return out;
}

/// Where a page that was passed over stands.
ArchivedPlace place_passed_over(const settings::Source& source, const store::CandidateState& row,
                                const AnnexRows& annexes) {
    return {source.id,         row.url,      row.identity, row.snapshot, annexes_read(row, annexes),
            source.official(), row.listed_on};
}

class Rereader {
  public:
    Rereader(Opened& opened, const RereadOptions& options, Instant now)
        : opened_(opened),
          engine_(opened.settings, *opened.store),
          archive_(opened.settings, *opened.store),
          options_(options),
          now_(now) {}

    Status run() {
        if (Status started = engine_.start(now_); !started) return started;
        auto list = texts();
        if (!list) return list.failure();
        Progress progress("reading again");
        for (const Again& each : *list) {
            progress.at(read_, each.name);
            if (Status done = take(each); !done) return done;
        }
        return Done{};
    }

    [[nodiscard]] const Table& table() const { return table_; }
    [[nodiscard]] std::size_t unreadable() const { return unreadable_; }
    [[nodiscard]] std::string summary() const {
        std::string words =
            std::to_string(read_) + (read_ == 1 ? " text" : " texts") + " read again by reader " +
            std::to_string(extract::kReaderVersion) + ": " +
            (differing_ == 0 ? "nothing differs" : std::to_string(differing_) + " would read otherwise");
        if (options_.apply && differing_ > 0) words += ", written";
        if (!options_.apply && differing_ > 0) words += "; nothing was written, --apply does";
        if (unreadable_ > 0) words += "; " + std::to_string(unreadable_) + " cannot be read again, see gazetted verify";
        return words;
    }

  private:
    [[nodiscard]] bool wanted(int reader_version) const {
        return options_.all || reader_version != extract::kReaderVersion;
    }

    Result<std::vector<Again>> texts() {
        std::vector<Again> out;
        const baseline::Baseline& known = engine_.baseline();
        for (const baseline::Notice& notice : known.notices)
            if (!notice.curated && notice.superseded_by.empty() && wanted(notice.reader_version))
                out.push_back({name_shown(notice.key), place_of(notice), notice.key, false, {}});
        for (const baseline::Lead& lead : known.leads)
            if (wanted(lead.reader_version)) out.push_back({lead.identity, place_of(lead), lead.identity, true, {}});
        const std::set<std::string> held = held_places(known);
        std::map<std::string, std::vector<store::CandidateState>> rows_of;
        for (const settings::Source& source : opened_.settings.sources) {
            auto rows = opened_.store->candidates(source.id);
            if (!rows) return rows.failure();
            rows_of[source.id] = std::move(*rows);
        }
        const AnnexRows annexes = annex_rows(rows_of);
        for (const settings::Source& source : opened_.settings.sources)
            for (const store::CandidateState& row : rows_of[source.id])
                if (was_passed_over(row, held) && wanted(row.reader_version))
                    out.push_back({row.url, place_passed_over(source, row, annexes), "", !source.official(), row});
        return out;
    }

    Status take(const Again& text) {
        ++read_;
        auto seen = archive_.read(text.place);
        if (!seen) {
            ++unreadable_;
            return Done{};
        }
        Engine::Decision decision;
        decision.outcome = outcome_of(text, *seen);
        add_rows(text, *seen, decision.outcome);
        if (!options_.apply) return Done{};
        decision.origin = {seen->document.title, seen->document.url, seen->source_id,
                           seen->publisher,      seen->snapshot,     {}};
        if (seen->reading.published_on) decision.origin.published_on = seen->reading.published_on->value;
        decision.reading = seen->reading;
        if (text.key.empty()) {
            decision.candidates.push_back(text.candidate);
            decision.candidates.back().reader_version = extract::kReaderVersion;
            decision.origin.annexes = seen->document.attachments;
        }
        const bool nothing = decision.outcome.notices.empty() && decision.outcome.leads.empty();
        return nothing && decision.candidates.empty() ? Status(Done{}) : engine_.take_decision(decision, now_);
    }

    baseline::Outcome outcome_of(const Again& text, const baseline::Observation& seen) {
        const baseline::Baseline& known = engine_.baseline();
        if (text.key.empty()) return baseline::found_anew(known, seen, engine_.policy(), now_);
        if (const baseline::Lead* lead = text.lead ? held_lead(text.key) : nullptr)
            return baseline::reread_lead(known, *lead, seen, engine_.policy(), now_);
        const baseline::Notice* notice = known.find(text.key);
        return notice == nullptr ? baseline::Outcome{} : baseline::reread_notice(*notice, seen, now_);
    }

    const baseline::Lead* held_lead(const std::string& identity) const {
        const auto& leads = engine_.baseline().leads;
        const auto found =
            std::find_if(leads.begin(), leads.end(), [&](const auto& lead) { return lead.identity == identity; });
        return found == leads.end() ? nullptr : &*found;
    }

    void add_rows(const Again& text, const baseline::Observation& seen, const baseline::Outcome& outcome) {
        model::Reading before;
        if (const baseline::Notice* notice = engine_.baseline().find(text.key)) before = baseline::as_read(*notice);
        if (const baseline::Lead* lead = text.lead ? held_lead(text.key) : nullptr) before = lead->reading;
        if (text.key.empty() && outcome.notices.empty() && outcome.leads.empty()) return;
        bool differs = false;
        for (const FieldDifference& each :
             baseline::field_differences(before, text.lead ? baseline::lead_reading(seen) : seen.reading)) {
            if (each.field == "clauses") continue;
            differs = true;
            const auto& evidence = each.evidence_after.empty() ? each.evidence_before : each.evidence_after;
            table_.add({text.name, each.path, each.field, std::string(baseline::name_of(each.turn)), each.before,
                        each.after, evidence.empty() ? Json(nullptr) : Json(evidence.front().quote)});
        }
        differing_ += differs ? 1U : 0U;
    }

    Opened& opened_;
    Engine engine_;
    Archive archive_;
    RereadOptions options_;
    Instant now_;
    Table table_{{"notice", "limb", "field", "change", "before", "after", "words"}};
    std::size_t read_ = 0, differing_ = 0, unreadable_ = 0;
};

}  // namespace

int run_reread(const Common& common, const RereadOptions& options) {
    auto opened = options.apply ? open(common) : open_to_ask(common);
    if (!opened) return report(opened.failure());
    Rereader rereader(*opened, options, SystemClock().now());
    const Status done = rereader.run();
    print(rereader.table().render(common.format));
    if (!done) return report(done.failure());
    talk("gazetted: " + rereader.summary());
    return rereader.unreadable() == 0 ? kOk : kPartly;
}

}  // namespace gazetted::app
