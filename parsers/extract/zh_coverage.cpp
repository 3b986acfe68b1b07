#include "parsers/extract/zh_coverage.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "parsers/base/search.h"
#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_numbering.h"
#include "parsers/extract/zh_part_references.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/dates.h"
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

/// Days from which or until which something applies, of which no field has the day.
class UnsaidDays {
  public:
    explicit UnsaidDays(const model::Reading& reading) {
        if (reading.published_on) published_ = reading.published_on->value;
        for (const auto& date : reading.effective_dates)
            known_.insert(date.value.on);
        for (const auto& relation : reading.relations)
            take(relation.value.from), take(relation.value.until);
        for (const model::LimbReading& limb : reading.limbs) {
            if (limb.effective) known_.insert(limb.effective->value.on);
            if (limb.suspended_until) known_.insert(limb.suspended_until->value);
        }
        for (const auto& statement : reading.statements)
            take(statement.value.until);
    }

    [[nodiscard]] bool in(std::string_view words) const {
        if (!published_ || is_of_other_trade(words)) return false;
        const std::string own = may_hold_gist(words) ? without_gists(std::string(words)) : std::string();
        if (!own.empty()) words = own;
        for (const text::DateMention& date : text::find_dates(words)) {
            const auto day = text::resolve(date, published_);
            if (!day || *day < *published_ || known_.contains(*day)) continue;
            if (limits(words.substr(0, date.range.begin), words.substr(date.range.end))) return true;
        }
        return false;
    }

  private:
    void take(const std::optional<CivilDate>& day) {
        if (day) known_.insert(*day);
    }

    /// 自{day}起, 自{day}至…, 至{day}止.
    static bool limits(std::string_view before, std::string_view after) {
        static const Pattern from("^(?:24时|零时)?(?:起|开始|至|到)");
        static const Pattern until("^止");
        const bool since = before.ends_with("自") || before.ends_with("从");
        const bool to = before.ends_with("至") || before.ends_with("到");
        return (since && from.in(after)) || (to && until.in(after)) ||
               (to && before.find("自") != std::string_view::npos);
    }

    std::optional<CivilDate> published_;
    std::set<CivilDate> known_;
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

bool is_unsaid(std::string_view words) {
    return resumes(words) || keeps_part(words) || ends_validity(words) || postpones(words) || prolongs_control(words) ||
           puts_off_return(words);
}

/// A part taken out of a rule of coming into force (除第二条外) whose own day stands nowhere.
bool leaves_part_undated(std::string_view words, const model::Reading& reading) {
    const std::vector<std::string> parts = excepted_parts(words);
    return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
        return std::none_of(reading.limbs.begin(), reading.limbs.end(), [&](const model::LimbReading& limb) {
            return limb.path == part && limb.effective.has_value();
        });
    });
}

/// 不再对三家企业采取…号公告规定的措施: whom it frees is not said, so no relation holds it.
bool frees_unnamed(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    static const Pattern frees("不再对[^，。;]*(?:采取|实施|适用|施加)[^，。;]*[0-9]号");
    return frees.in(words) && std::none_of(reading.relations.begin(), reading.relations.end(),
                                           [&](const auto& one) { return one.evidence.span == evidence.span; });
}

/// …第二款暂停至…，关于甲的规定自…起废止: an end told beside another deed, and nothing that holds it.
bool ends_beside(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    constexpr std::string_view kRule = "的规定", kDemand = "的要求", kMeasure = "的措施";
    if (!holds_characters(words, kRule) && !holds_characters(words, kDemand) && !holds_characters(words, kMeasure))
        return false;
    static const Pattern ends(
        "的(?:规定|措施|要求)，?(?:同时|均|予以|(?:自|从)[^，。;]*起，?)*(?:予以)?(?:废止|停止(?:执行|实施|适用)|终止|"
        "取消)");
    const auto ends_it = [](std::string_view type) { return type == "terminates" || type == "repeals"; };
    if (!ends.in(words)) return false;
    return std::none_of(
               reading.relations.begin(), reading.relations.end(),
               [&](const auto& one) { return one.evidence.span == evidence.span && ends_it(one.value.type); }) &&
           std::none_of(reading.limbs.begin(), reading.limbs.end(), [&](const model::LimbReading& limb) {
               return std::any_of(limb.acts.begin(), limb.acts.end(), [&](const auto& act) {
                   return act.evidence.span == evidence.span &&
                          (act.value == "terminate" || act.value == "repeal" || act.value == "delist");
               });
           });
}

/// 自公告发布之日起，依照本规定第十条采取的措施停止实施: in a law, what becomes of measures that are yet to be taken.
bool rules_on_own_measures(std::string_view words, const Identity& identity) {
    if (!identity.law) return false;
    static const Pattern own("(?:依照|依据|根据|按照)本(?:规定|办法|条例|法)[^，。;]*的[^，。;]*措施");
    return own.in(words);
}

/// 第5项“甲会社”的措施暂停6个月: a pause or an end that no relation holds.
bool pauses_untold(std::string_view words, const Evidence& evidence, const Identity& identity,
                   const model::Reading& reading) {
    constexpr std::string_view kMeasure = "措施";
    if (!holds_characters(words, kMeasure) || rules_on_own_measures(words, identity)) return false;
    static const Pattern pauses(
        "措施(?:均|予以|也|同时|，|自[^，。;]*起，?)*(?:继续)?(?:暂停|中止|停止)(?:$|[，。;0-"
        "9至到自于再实执适一二两三四五六七八九十半])");
    return pauses.in(words) && std::none_of(reading.relations.begin(), reading.relations.end(),
                                            [&](const auto& one) { return one.evidence.span == evidence.span; });
}

/// 上述公告对其余…停止执行, 对上述附件所列其他实体，…期限延长90天: something is done to a notice told before, and no
/// relation holds it.
bool acts_on_told_notice(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    constexpr std::string_view kNotice = "公告", kAnnex = "附件";
    if (!holds_characters(words, kNotice) && !holds_characters(words, kAnnex)) return false;
    static const Pattern told(
        "(?:上述|前述|该|上列|这些)[^，。;]{0,6}(?:公告|附件)[^。;]*(?:暂停|停止|延长|延续|不再|恢复|解除|终止|取消)|"
        "(?:暂停|停止|延长|延续|恢复|解除|终止|取消)[^。;]*(?:上述|前述|该|上列|这些)[^，。;]{0,6}(?:公告|附件)");
    static const Pattern only_told("期间|期满|届满|原定|是否|申请");
    return told.in(words) && !only_told.in(words) &&
           std::none_of(reading.relations.begin(), reading.relations.end(),
                        [&](const auto& one) { return one.evidence.span == evidence.span; });
}

/// 2026年5月1日前签订的合同可按原规定办理, 已颁发的许可证件失效, 已受理的中止审查: what becomes of business begun
/// before, where no act says so.
bool leaves_old_business(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    if (!speaks_of_old_business(words)) return false;
    return std::none_of(reading.limbs.begin(), reading.limbs.end(), [&](const model::LimbReading& limb) {
        return std::any_of(limb.acts.begin(), limb.acts.end(), [&](const auto& act) {
            return act.evidence.span == evidence.span && act.value != "effective";
        });
    });
}

/// Says from when the text applies, and that day was not read.
bool leaves_start_open(std::string_view words, const DaysTold& told, const Identity& identity,
                       const model::Reading& reading) {
    if (identity.law || !identity.published_on) return false;
    if (!told.complete) return true;
    return speaks_of_start(words) && (!told.any || leaves_part_undated(words, reading));
}

}  // namespace

void cover(const Covered& covered, model::Reading& reading) {
    const Text& text = covered.text;
    const Identity& identity = covered.identity;
    const Spans spans(text, covered.read, reading);
    const UnsaidDays days(reading);
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
        clause.unsaid = clause.unsaid || is_unsaid(words) || is_among(sentence.place, covered.lost) || days.in(words) ||
                        leaves_old_business(words, evidence, reading) || frees_unnamed(words, evidence, reading) ||
                        acts_on_told_notice(words, evidence, reading) || ends_beside(words, evidence, reading) ||
                        pauses_untold(words, evidence, identity, reading) ||
                        leaves_start_open(words, covered.days_told[i], identity, reading);
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
