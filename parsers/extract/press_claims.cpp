#include "parsers/extract/press_claims.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "parsers/base/ascii.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_sentences.h"

namespace gazetted::extract {

namespace {

using model::Document;
using model::Evidence;
using model::LeadClaim;
using model::Reading;
using Claims = std::vector<model::Sourced<LeadClaim>>;

/// A stretch of one block that says one thing.
struct Clause {
    TextSpan span;
    std::string lower;  ///< its text in lower case
};

/// Where one statement ends and another begins within a sentence.
constexpr std::array<std::string_view, 5> kBreaks{"; ", ", while ", ", but ", ", with ", ", whereas "};

void split_sentence(std::vector<Clause>& clauses, std::uint32_t block, std::string_view text, std::size_t begin,
                    std::size_t end) {
    for (std::size_t from = begin; from < end;) {
        const std::string_view rest = text.substr(from, end - from);
        std::size_t length = rest.size();
        for (const std::string_view mark : kBreaks)
            length = std::min(length, rest.find(mark));
        clauses.push_back({{block, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(from + length)},
                           ascii_lower(rest.substr(0, length))});
        from += length + 2;
    }
}

std::vector<Clause> clauses_of(const Document& document) {
    std::vector<Clause> clauses;
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        const std::string_view text = document.blocks[block].text;
        for (const auto& sentence : text::english::english_sentences(text))
            split_sentence(clauses, block, text, sentence.begin, sentence.end);
    }
    return clauses;
}

bool says_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Whether a clause is about that kind of measure, by the words the press has for it.
bool is_about(std::string_view clause, std::string_view kind) {
    if (kind == "technology_control") return says_any(clause, {"technolog", "know-how", "technical data"});
    if (kind == "extraterritorial")
        return says_any(clause, {"overseas", "abroad", "foreign-made", "foreign compan", "foreign firm",
                                 "foreign organi", "foreign-produced", "foreign product", "re-export", "third countr",
                                 "outside china", "beyond its borders", "made elsewhere"});
    if (kind == "suspension") return says_any(clause, {"suspen", "paus", "halt"});
    if (kind == "item_licensing") return says_any(clause, {"licen", "permit", "export control", "curb", "restrict"});
    return false;
}

std::string act_of(std::string_view kind, std::string_view clause) {
    if (kind == "suspension") return "suspend";
    if (kind == "termination") return "terminate";
    if (kind == "repeal") return "repeal";
    if (kind == "uel_listing" || kind.ends_with("_list_addition")) return "list";
    if (kind == "country_end_use_ban") return "prohibited";
    if (kind == "technology_control" &&
        says_any(clause, {"prohibit", "bann", " ban ", "forbid", "nobody may", "no one may"}))
        return "prohibited";
    if (kind == "technology_control" || kind == "extraterritorial" || kind == "item_licensing")
        return "licence_required";
    return "";
}

std::vector<std::string> values(const std::vector<model::Sourced<std::string>>& list) {
    std::vector<std::string> out;
    for (const auto& each : list)
        out.push_back(each.value);
    return out;
}

/// Of the item's subjects those that fit the kind: a rule on technology is about technology, where the item names one.
std::vector<std::string> subjects_for(std::string_view kind, const Reading& reading) {
    const std::vector<std::string> all = values(reading.subjects);
    std::vector<std::string> fitting;
    for (const std::string& subject : all)
        if (subject.ends_with("_technology") == (kind == "technology_control")) fitting.push_back(subject);
    return fitting.empty() ? all : fitting;
}

bool inside(const TextSpan& part, const TextSpan& whole) {
    return part.block == whole.block && part.begin >= whole.begin && part.begin < whole.end;
}

class Taker {
  public:
    Taker(const Document& document, const Reading& reading)
        : document_(document), reading_(reading), clauses_(clauses_of(document)) {}

    Claims take() {
        for (const auto& kind : reading_.kinds)
            if (kind.value != "framework_law" && kind.value != "enforcement_notice") take_kind(kind);
        place_dates();
        if (!acts_on_parties()) {
            take_users();
            take_case_by_case();
        }
        if (!claims_.empty()) take_answer();
        return std::move(claims_);
    }

  private:
    [[nodiscard]] Evidence quote(const TextSpan& span) const { return {span, model::text_at(document_, span)}; }

    /// The whole clause that words stand in: "foreign militaries" alone says nothing.
    [[nodiscard]] Evidence clause_around(const Evidence& words) const {
        const auto clause = std::find_if(clauses_.begin(), clauses_.end(),
                                         [&](const Clause& each) { return inside(words.span, each.span); });
        return clause == clauses_.end() ? words : quote(clause->span);
    }

    /// The clause that says it best: the one that forbids where something is forbidden, else one about the kind, else
    /// the one its evidence stands in.
    [[nodiscard]] const Clause* clause_for(const model::Sourced<std::string>& kind, std::string_view act) const {
        const auto forbids = std::find_if(clauses_.begin(), clauses_.end(), [&](const Clause& clause) {
            return is_about(clause.lower, kind.value) && act_of(kind.value, clause.lower) == act;
        });
        if (act == "prohibited" && forbids != clauses_.end()) return &*forbids;
        const Clause* stands_in = nullptr;
        for (const Clause& clause : clauses_) {
            if (is_about(clause.lower, kind.value) && clause.span.block == kind.evidence.span.block) return &clause;
            if (inside(kind.evidence.span, clause.span)) stands_in = &clause;
        }
        return stands_in;
    }

    void take_kind(const model::Sourced<std::string>& kind) {
        LeadClaim claim;
        claim.kind = kind.value;
        claim.subjects = subjects_for(kind.value, reading_);
        std::string said;
        for (const Clause& each : clauses_)
            if (is_about(each.lower, kind.value)) said += each.lower + ". ";
        claim.act = act_of(kind.value, said);
        const Clause* clause = clause_for(kind, claim.act);
        if (kind.value == "suspension" && reading_.suspended_until)
            claim.suspended_until = reading_.suspended_until->value;
        claim.numbers = numbers_for(kind.value);
        claims_.push_back({std::move(claim), clause ? quote(clause->span) : kind.evidence});
    }

    /// The numbers that the item names beside a kind; of an item on one kind all of them.
    [[nodiscard]] std::vector<model::NoticeId> numbers_for(std::string_view kind) const {
        std::vector<model::NoticeId> numbers;
        for (const Clause& clause : clauses_) {
            if (reading_.kinds.size() > 1 && !is_about(clause.lower, kind)) continue;
            const std::string words = model::text_at(document_, clause.span);
            for (auto citation : text::english::find_notices(words)) {
                if (citation.issuers.empty()) citation.issuers = {"mofcom"};
                if (citation.year == 0 && document_.posted_on) citation.year = document_.posted_on->year();
                const auto id = citation.id();
                if (id && std::find(numbers.begin(), numbers.end(), *id) == numbers.end()) numbers.push_back(*id);
            }
        }
        return numbers;
    }

    /// "This expansion takes effect on December 1" says when of what was told last before it.
    [[nodiscard]] model::Sourced<LeadClaim>* told_before(std::vector<Clause>::const_iterator clause) {
        while (clause != clauses_.begin()) {
            --clause;
            if (auto* claim = claim_about(*clause)) return claim;
        }
        return nullptr;
    }

    /// The claim a clause speaks of: licences are spoken of everywhere, so a more particular kind comes first.
    [[nodiscard]] model::Sourced<LeadClaim>* claim_about(const Clause& clause) {
        model::Sourced<LeadClaim>* found = nullptr;
        for (auto& each : claims_) {
            if (!is_about(clause.lower, each.value.kind)) continue;
            if (each.value.kind != "item_licensing") return &each;
            found = &each;
        }
        return found;
    }

    /// A date belongs to the claim whose words stand in its clause, else to the one told last before it; where there is
    /// only one claim, to that.
    void place_dates() {
        for (const auto& date : reading_.effective_dates) {
            if (date.value.basis == "announced_on") continue;
            const auto clause = std::find_if(clauses_.begin(), clauses_.end(),
                                             [&](const Clause& each) { return inside(date.evidence.span, each.span); });
            auto* claim = claims_.size() == 1 ? &claims_.front() : nullptr;
            if (claim == nullptr && clause != clauses_.end()) claim = claim_about(*clause);
            if (claim == nullptr && clause != clauses_.end()) claim = told_before(clause);
            if (claim == nullptr || claim->value.effective) continue;
            claim->value.effective = date.value;
            if (clause != clauses_.end()) claim->evidence = quote(clause->span);
        }
    }

    /// Of a listing or a suspension the users are those whose measures it changes, not a class that is refused.
    [[nodiscard]] bool acts_on_parties() const {
        return std::any_of(reading_.kinds.begin(), reading_.kinds.end(), [](const auto& kind) {
            return kind.value == "suspension" || kind.value == "termination" || kind.value.starts_with("uel_") ||
                   kind.value.ends_with("_list_addition");
        });
    }

    void take_users() {
        if (reading_.end_user_categories.empty() && reading_.prohibited_end_uses.empty()) return;
        LeadClaim claim;
        claim.subjects = subjects_for("", reading_);
        claim.act = "refused";
        claim.end_user_categories = values(reading_.end_user_categories);
        claim.prohibited_end_uses = values(reading_.prohibited_end_uses);
        const auto& first = reading_.end_user_categories.empty() ? reading_.prohibited_end_uses.front()
                                                                 : reading_.end_user_categories.front();
        claims_.push_back({std::move(claim), clause_around(first.evidence)});
    }

    void take_case_by_case() {
        if (reading_.case_by_case.empty()) return;
        LeadClaim claim;
        claim.subjects = subjects_for("", reading_);
        claim.act = "case_by_case";
        claim.case_by_case = values(reading_.case_by_case);
        claims_.push_back({std::move(claim), clause_around(reading_.case_by_case.front().evidence)});
    }

    /// "In questions and answers on its website a spokesperson said …": that there is such an answer.
    void take_answer() {
        const auto says = std::find_if(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
            return says_any(clause.lower, {"q&a", "q & a", "questions and answers", "question-and-answer"}) &&
                   says_any(clause.lower, {"spokes", "ministry", "mofcom"});
        });
        if (says == clauses_.end()) return;
        LeadClaim claim;
        claim.kind = "official_answer";
        claim.subjects = subjects_for("", reading_);
        claims_.push_back({std::move(claim), quote(says->span)});
    }

    const Document& document_;
    const Reading& reading_;
    std::vector<Clause> clauses_;
    Claims claims_;
};

}  // namespace

Claims press_claims(const Document& document, const Reading& reading) {
    return Taker(document, reading).take();
}

}  // namespace gazetted::extract
