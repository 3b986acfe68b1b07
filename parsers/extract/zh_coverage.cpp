#include "parsers/extract/zh_coverage.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "parsers/extract/zh_excuses.h"
#include "parsers/extract/zh_left_open.h"
#include "parsers/extract/zh_numbering.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::Evidence;
using text::Pattern;

/// All spans that fields point at, by block and then by begin.
class Spans {
  public:
    Spans(const Text& text, const std::vector<Sentence>& read, const model::Reading& reading) {
        for (const Sentence& sentence : read)
            spans_.push_back(text.evidence(sentence.place).span);
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

/// The parts of a list of controlled items: those that hold codes, and those below a part that requires the licence.
class ItemParts {
  public:
    explicit ItemParts(const model::Reading& reading) {
        for (const model::LimbReading& limb : reading.limbs) {
            if (!limb.control_codes.empty() || !limb.hs_codes.empty()) coded_.insert(limb.path);
            for (const auto& act : limb.acts) {
                if (act.value == "licence_required" && limb.path != "0") heads_.insert(limb.path);
            }
        }
    }

    /// True for the words of an item: its name and its properties.
    [[nodiscard]] bool hold(const Sentence& sentence) const {
        if (coded_.contains(sentence.path)) return true;
        for (std::size_t depth = 1; depth < depth_of(sentence.path); ++depth) {
            if (heads_.contains(truncated(sentence.path, depth))) return true;
        }
        return false;
    }

  private:
    std::set<std::string> coded_, heads_;
};

/// Numbered parts that only list: offences to report, cases that the head forbids, frees or asks for.
class ListedCases {
  public:
    /// To be asked about every sentence in turn.
    bool hold(const Sentence& sentence, std::string_view words) {
        static const Pattern offences("(?:举报|违法|违规|违反|情节|处罚|追究|处理|查处|打击|禁止|不得|严禁)[^。;]*:$");
        while (!heads_.empty() && !is_below(sentence.path, heads_.back()))
            heads_.pop_back();
        const bool held = !heads_.empty() && sentence.opens;
        if (offences.in(words) && sentence.path != "0") heads_.push_back(sentence.path);
        return held;
    }

  private:
    std::vector<std::string> heads_;
};

/// The name of an item, and no sentence on what is done to a notice.
bool names_item(const Sentence& sentence, std::string_view words) {
    static const Pattern told(
        "[0-9]号[^。]*(?:不再|解除|撤回|取代|替代|代替|恢复|延长|延续|删|有效|效力|为准|一致|修|改|变)");
    return sentence.opens && !has_predicate(words) && !told.in(words);
}

/// A statute printed line by line breaks its sentences; such a line goes on in the next one.
bool breaks_off(std::string_view line) {
    static const Pattern finished("[。;!?:]$");
    return !finished.in(line);
}

/// A clause: the place to quote and the words to judge, which may run over several printed lines.
struct Clause {
    Evidence evidence;
    std::string words;
    bool read = false;
    bool unsaid = false;  ///< does what no field says, whatever field points at its words
};

}  // namespace

void cover(const Covered& covered, model::Reading& reading) {
    const Text& text = covered.text;
    const Identity& identity = covered.identity;
    const Spans spans(text, covered.read, reading);
    const LeftOpen left_open(identity, reading);
    const ItemParts items(reading);
    ListedCases cases;
    std::vector<Clause> clauses;
    bool goes_on = false;
    for (std::size_t i = 0; i < covered.outline.sentences.size(); ++i) {
        const Sentence& sentence = covered.outline.sentences[i];
        if (sentence.annex || sentence.question) continue;
        const std::string_view words = text.at(sentence.place);
        const Evidence evidence = text.evidence(sentence.place);
        if (!goes_on || sentence.opens) clauses.push_back({evidence, "", false, false});
        Clause& clause = clauses.back();
        clause.words += words;
        const bool listed = cases.hold(sentence, words);
        clause.read =
            clause.read || listed || spans.touch(evidence.span) || items.hold(sentence) || names_item(sentence, words);
        clause.unsaid = clause.unsaid || is_unsaid(words) || is_among(sentence.place, covered.lost) ||
                        left_open.in(words, evidence, covered.days_told[i]);
        goes_on = identity.law && breaks_off(words);
    }
    reading.clauses += static_cast<int>(clauses.size());
    for (Clause& clause : clauses) {
        if (clause.unsaid || (!clause.read && excuse_of(clause.words) == Excuse::kNone))
            reading.unread.push_back(std::move(clause.evidence));
    }
}

void leave_unsaid(const Text& text, const Outline& outline, model::Reading& reading) {
    for (const Sentence& sentence : outline.sentences) {
        const std::string_view words = text.at(sentence.place);
        if (sentence.annex || sentence.question || !is_unsaid(words)) continue;
        ++reading.clauses;
        reading.unread.push_back(text.evidence(sentence.place));
    }
}

}  // namespace gazetted::extract::zh
