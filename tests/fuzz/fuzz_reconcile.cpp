// Two readings of hostile text, parted by a line "====", reconciled one after the other into one baseline, by one
// address or two: never a crash, and the same observation again brings nothing new.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "daemon/baseline/reconcile.h"
#include "parsers/extract/read.h"
#include "parsers/registry/registry.h"
#include "parsers/sites/fingerprint.h"
#include "tests/fuzz/demand.h"

namespace {

using namespace gazetted;
using fuzz::demand;

const baseline::Policy kPolicy{*CivilDate::of(2020, 1, 1)};

/// Opens and reads; empty where the text cannot be opened.
std::vector<baseline::Observation> observed(std::string_view text, const std::string& url, Instant at) {
    auto documents = registry::open_file({text, "text/plain; charset=utf-8", url, {}}, "a.txt");
    if (!documents.ok()) return {};
    baseline::Observation out;
    out.document = std::move(documents->front());
    out.document.channel = model::Channel::kOfficial;
    out.reading = extract::read_document(out.document);
    out.identity = url;
    out.source_id = "source";
    out.publisher = "Source";
    out.fingerprint = sites::content_fingerprint_text(out.document);
    out.snapshot = out.fingerprint.substr(0, 16);
    out.observed_at = at;
    return {out};
}

/// As the store does: the version that a new one replaces is closed.
void take(baseline::Baseline& baseline, const baseline::Outcome& outcome) {
    for (const baseline::Notice& fresh : outcome.notices) {
        for (baseline::Notice& old : baseline.notices) {
            if (old.key == fresh.key && !old.known_until) old.known_until = fresh.known_since;
        }
        baseline.notices.push_back(fresh);
    }
    std::stable_sort(baseline.notices.begin(), baseline.notices.end(),
                     [](const auto& a, const auto& b) { return a.key < b.key; });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::string_view kBetween = "\n====\n";
    if (size == 0) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t cut = std::min(text.find(kBetween), text.size());
    const Instant first = *Instant::parse("2031-02-04T01:00:00Z");
    const Instant second = *Instant::parse("2031-02-05T01:00:00Z");
    const std::string url = "https://a.test/1";
    baseline::Baseline baseline;
    for (const auto& each : observed(text.substr(0, cut), url, first))
        take(baseline, baseline::reconcile(baseline, each, kPolicy));
    const std::string other = data[0] % 2 == 0 ? url : "https://a.test/2";
    for (const auto& each : observed(text.substr(std::min(cut + kBetween.size(), text.size())), other, second)) {
        take(baseline, baseline::reconcile(baseline, each, kPolicy));
        const auto again = baseline::reconcile(baseline, each, kPolicy);
        demand(again.changes.empty(), "the same page again tells something new");
    }
    return 0;
}
