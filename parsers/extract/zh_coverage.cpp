#include "parsers/extract/zh_coverage.h"

#include <algorithm>
#include <vector>

#include "parsers/extract/zh_acts.h"

namespace gazetted::extract::zh {

namespace {

using model::Evidence;

/// All spans that fields point at, by block and then by begin.
class Spans {
  public:
    explicit Spans(const model::Reading& reading) {
        take(reading.issuers), take(reading.kinds), take(reading.effective_dates), take(reading.control_codes);
        take(reading.hs_codes), take(reading.destinations), take(reading.end_user_categories);
        take(reading.prohibited_end_uses), take(reading.case_by_case), take(reading.exceptions);
        take(reading.parties), take(reading.relations), take(reading.statements);
        if (reading.suspended_until) spans_.push_back(reading.suspended_until->evidence.span);
        for (const model::LimbReading& limb : reading.limbs) {
            take(limb.acts), take(limb.control_codes), take(limb.hs_codes), take(limb.thresholds), take(limb.targets);
            if (limb.effective) spans_.push_back(limb.effective->evidence.span);
        }
        std::sort(spans_.begin(), spans_.end());
        merge();
    }

    /// Spans are disjoint and sorted after merging, so the first that ends behind the clause's begin decides.
    [[nodiscard]] bool touch(const TextSpan& clause) const {
        const auto ends_before = [](const TextSpan& span, const TextSpan& sought) {
            return span.block < sought.block || (span.block == sought.block && span.end <= sought.begin);
        };
        const auto span = std::lower_bound(spans_.begin(), spans_.end(), clause, ends_before);
        return span != spans_.end() && span->block == clause.block && span->begin < clause.end;
    }

  private:
    template <class T>
    void take(const std::vector<model::Sourced<T>>& list) {
        for (const auto& entry : list) {
            if (!entry.evidence.span.empty()) spans_.push_back(entry.evidence.span);
        }
    }

    void merge() {
        std::vector<TextSpan> merged;
        for (const TextSpan& span : spans_) {
            const bool joins = !merged.empty() && merged.back().block == span.block && span.begin <= merged.back().end;
            if (joins) {
                merged.back().end = std::max(merged.back().end, span.end);
            } else {
                merged.push_back(span);
            }
        }
        spans_ = std::move(merged);
    }

    std::vector<TextSpan> spans_;
};

}  // namespace

void cover(const Text& text, const Outline& outline, model::Reading& reading) {
    const Spans spans(reading);
    for (const Sentence& sentence : outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        ++reading.clauses;
        const Evidence evidence = text.evidence(sentence.place);
        if (spans.touch(evidence.span) || excuse_of(text.at(sentence.place)) != Excuse::kNone) continue;
        reading.unread.push_back(evidence);
    }
}

}  // namespace gazetted::extract::zh
