#include "parsers/extract/english_coverage.h"

#include <algorithm>
#include <string>
#include <vector>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_limbs.h"
#include "parsers/extract/english_limited.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_periods.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/extract/english_reserves.h"
#include "parsers/extract/english_untold_ends.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;

/// Spans that fields point at, sorted and merged so that one search tells whether a clause is touched.
class Spans {
  public:
    explicit Spans(const model::Reading& reading) {
        take(reading.kinds), take(reading.effective_dates), take(reading.control_codes), take(reading.hs_codes);
        take(reading.destinations), take(reading.end_user_categories), take(reading.prohibited_end_uses);
        take(reading.case_by_case), take(reading.exceptions), take(reading.parties), take(reading.relations);
        take(reading.statements), take(reading.numbers), take(reading.issuers);
        if (reading.suspended_until) add(reading.suspended_until->evidence.span);
        if (reading.published_on) add(reading.published_on->evidence.span);
        for (const auto& limb : reading.limbs) {
            take(limb.acts), take(limb.thresholds), take(limb.targets);
            if (limb.effective) add(limb.effective->evidence.span);
        }
        std::sort(spans_.begin(), spans_.end());
        merge();
    }

    [[nodiscard]] bool touch(const TextSpan& clause) const {
        const auto ends_before = [](const TextSpan& span, const TextSpan& sought) {
            return span.block < sought.block || (span.block == sought.block && span.end <= sought.begin);
        };
        const auto span = std::lower_bound(spans_.begin(), spans_.end(), clause, ends_before);
        return span != spans_.end() && span->block == clause.block && span->begin < clause.end;
    }

  private:
    void add(const TextSpan& span) {
        if (!span.empty()) spans_.push_back(span);
    }

    template <class T>
    void take(const std::vector<model::Sourced<T>>& list) {
        for (const auto& entry : list)
            add(entry.evidence.span);
    }

    void merge() {
        std::vector<TextSpan> merged;
        for (const auto& span : spans_) {
            const bool joins = !merged.empty() && merged.back().block == span.block && span.begin <= merged.back().end;
            if (joins) merged.back().end = std::max(merged.back().end, span.end);
            if (!joins) merged.push_back(span);
        }
        spans_ = std::move(merged);
    }

    std::vector<TextSpan> spans_;
};

/// Recitals, procedure, definitions, signatures: what orders nothing.
bool is_excused(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "to safeguard national security; in order to safeguard; safeguard national "
         "security and interests; with the approval of; "
         "application procedures; formalities; review period; hereby announced; announced as "
         "follows; following measures; as follows; "
         "refers to; mean|means; the term|terms; meaning and scope; definition%; note%; "
         "review|reviews|examine|examines the? "
         "application%; within the statutory; in accordance with *4 procedures; see "
         "annex|attachment; attachment%; annex|annexes; "
         "issue *3 licence|license; customs declaration; matters not covered; reporter; "
         "question; all information published; "
         "english is provided; contact; telephone; international practice; non "
         "discriminatory; dialogue; stability of *6 supply "
         "chains; compliant trade"}};
    const auto hit = table.find(sentence.words);
    return hit.last > hit.first || sentence.words.size() <= 6;
}

}  // namespace

namespace {

/// A sentence whose deed the kinds were read from.
bool tells(const Relevance& relevance, const Sentence& sentence) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& told) {
        return told.event.main && told.sentence->text.data() == sentence.text.data();
    });
}

/// Words by which a sentence orders, forbids, allows, dates or changes something.
const PhraseTable& operative_words() {
    static const PhraseTable table{
        {1,
         "shall; must; may; cannot; prohibit+; prohibited; forbid; forbidden; ban++; bar++; require+; need to; needs; "
         "apply; licence%; license%; licensing; permission; permit%; suspend+; suspension; terminate+; stop++; "
         "repeal+; "
         "repealed; continue+; effective; effect; force; implemented; added; removed; amended; exempt+"}};
    return table;
}

/// Reasons, history and policy in an answer: said, but nothing ordered by it.
bool orders_nothing(const Sentence& sentence) {
    const auto hit = operative_words().find(sentence.words);
    static const PhraseTable policy{{1,
                                     "whenever *8 permission|approved|permit|granted; need not *2 concerned|worry; "
                                     "honest|lawful|law abiding trade; "
                                     "no specific|particular country; common practice"}};
    const auto said = policy.find(sentence.words);
    return hit.last == hit.first || said.last > said.first;
}

/// What frames the text: a question, a recital on the legal basis, a line that announces the next, the letterhead.
bool is_framing(const Sentence& sentence) {
    static const PhraseTable basis{
        {1,
         "in accordance with|according to|in conformity with|in line with|based on|by virtue of|pursuant to; in "
         "accordance; in "
         "conformity; by virtue; according to; based on; pursuant to; in order to; with a view to; so as to"}};
    static const PhraseTable decides{{1, "shall; must; may not; prohibited"}};
    if (sentence.text.ends_with('?')) return true;
    const bool orders = decides.find(sentence.words).last > decides.find(sentence.words).first;
    if (!orders && basis.match(sentence.words, 0).last > 0) return true;
    if (sentence.text.ends_with(':') && sentence.words.size() <= 10) return true;
    const bool stops = sentence.text.ends_with('.') || sentence.text.ends_with(';') || sentence.text.ends_with(':');
    return sentence.opens_block && !stops && !orders && sentence.words.size() <= 20 &&
           !text::english::chinese_authorities(sentence.words).empty();
}

/// Lines of a list whose head requires a licence, refuses or decides case by case: they name what it is about.
class ListLines {
  public:
    ListLines(const EnglishText& text, const model::Reading& reading)
        : limbs_(reading.limbs), paths_(block_paths(text, party_lines(text, reading.parties))) {
        for (const auto& limb : reading.limbs) {
            const bool heads = std::any_of(limb.acts.begin(), limb.acts.end(), [](const auto& act) {
                return act.value == "licence_required" || act.value == "refused" || act.value == "case_by_case" ||
                       (act.value == "exempt" && act.evidence.quote.ends_with(':'));
            });
            if (heads && limb.path != "0") heads_.push_back(limb.path);
        }
    }

    [[nodiscard]] bool hold(const Sentence& sentence) const {
        const auto& path = paths_[block_of(sentence)];
        return std::any_of(heads_.begin(), heads_.end(),
                           [&](const std::string& head) { return path.rfind(head + ".", 0) == 0; });
    }

    /// Says again what its part says already: the part keeps the words of the first sentence alone.
    [[nodiscard]] bool repeats(const Sentence& sentence) const {
        const auto acts = acts_of(sentence);
        const auto limb = std::find_if(limbs_.begin(), limbs_.end(),
                                       [&](const auto& each) { return each.path == paths_[block_of(sentence)]; });
        if (acts.empty() || limb == limbs_.end()) return false;
        return std::all_of(acts.begin(), acts.end(), [&](std::string_view act) {
            return std::any_of(limb->acts.begin(), limb->acts.end(),
                               [&](const auto& held) { return held.value == act; });
        });
    }

  private:
    const std::vector<model::LimbReading>& limbs_;
    std::vector<std::string> paths_;
    std::vector<std::string> heads_;
};

}  // namespace

namespace {

/// "1E950. Technologies for the production of items specified in 1C950.a": words of the code before them; "II.
/// Technologies for producing alloys" above them: the head of such a line.
bool describes_code(const std::vector<Sentence>& sentences, std::size_t at) {
    constexpr std::size_t kHead = 12;  // words, bytes
    const auto& sentence = sentences[at];
    const bool beside = !sentence.opens_block && at > 0 && block_of(sentences[at - 1]) == block_of(sentence);
    if (beside) return sentences[at - 1].words.size() == 1 && !control_codes(sentences[at - 1]).empty();
    if (at + 1 >= sentences.size() || block_of(sentences[at + 1]) == block_of(sentence)) return false;
    const char last = sentence.text.empty() ? '.' : sentence.text.back();
    if (!sentence.opens_block || sentence.words.size() > kHead || last == '.' || last == ';' || last == ':')
        return false;
    const auto below = control_codes(sentences[at + 1]);
    return !below.empty() && below.front().begin <= kHead && marker_of(sentence.text).length > 0;
}

/// Goes on doing things behind the words that are looked through.
bool outruns_the_reader(const Sentence& sentence) {
    return sentence.words.size() > kLongestSentence &&
           operative_words().in(sentence.words, kLongestSentence, sentence.words.size());
}

/// Says something of which the day or the reach cannot be told: unread, whatever else was read from the sentence.
bool leaves_open(const Sentence& sentence, std::optional<CivilDate> published) {
    if (outruns_the_reader(sentence)) return true;
    if (keeps_a_part(sentence.words) || moves_its_day(sentence.words)) return true;
    if (ends_a_suspension(sentence.words) || sets_an_end(sentence) || reaches_a_part(sentence) ||
        leaves_ends_open(sentence, published))
        return true;
    const auto clauses = effective_clauses(sentence);
    return std::any_of(clauses.begin(), clauses.end(), [](const EffectiveClause& clause) { return clause.unread; });
}

/// "The ban on exports of antimony is lifted": an end that no relation and no party taken off a list stands for.
bool eases_untied(const model::Reading& reading, const Sentence& sentence) {
    if (!relieves(sentence.words)) return false;
    const auto here = [&](const model::Evidence& evidence) {
        return evidence.span.block == sentence.span.block && evidence.span.begin < sentence.span.end &&
               evidence.span.end > sentence.span.begin;
    };
    const auto within = [&](const auto& item) { return here(item.evidence); };
    const bool delists = std::any_of(reading.limbs.begin(), reading.limbs.end(), [&](const auto& limb) {
        return std::any_of(limb.acts.begin(), limb.acts.end(), [&](const auto& act) {
            const bool frees = act.value == "delist" || (act.value == "exempt" && releases_goods(sentence.words));
            return frees && here(act.evidence);
        });
    });
    return !delists && std::none_of(reading.relations.begin(), reading.relations.end(), within);
}

/// "The suspension of the above-mentioned measures shall be extended", "… is terminated": paused, prolonged or ended,
/// and no relation says of which notice; where others of the document do, of the one that is cited here.
bool eases_unnamed(const model::Reading& reading, const Relevance& relevance, const Sentence& sentence) {
    const auto here = [&](const auto& relation) {
        const auto& span = relation.evidence.span;
        return span.block == sentence.span.block && span.begin < sentence.span.end && span.end > sentence.span.begin;
    };
    if (std::any_of(reading.relations.begin(), reading.relations.end(), here)) return false;
    const bool told = std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& item) {
        const auto kind = kind_of(item);
        const bool pauses = item.event.deed == Deed::kSuspend || item.event.deed == Deed::kProlong;
        return item.event.main && item.sentence->text.data() == sentence.text.data() &&
               ((pauses && kind == "suspension") ||
                (item.event.deed == Deed::kEnd && !is_party_list(item.event.noun) && kind == "termination"));
    });
    return told && (reading.relations.empty() || !text::english::find_notices(sentence.text).empty());
}

}  // namespace

void cover(const EnglishText& text, const Genre& genre, const Relevance& relevance, model::Reading& reading) {
    const bool own_words = genre.document_class == model::DocumentClass::kAnnouncement ||
                           genre.document_class == model::DocumentClass::kAnswer;
    if (!own_words || text.is_digest()) return;
    const bool answer = genre.document_class == model::DocumentClass::kAnswer;
    const auto published = reading.published_on ? std::optional(reading.published_on->value) : std::nullopt;
    const Spans spans(reading);
    const ListLines lines(text, reading);
    for (std::size_t i = 0; i < text.sentences().size(); ++i) {
        const auto& sentence = text.sentences()[i];
        const bool runs = sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
        if (!runs) continue;
        ++reading.clauses;
        const bool read =
            spans.touch(sentence.span) || lines.hold(sentence) || lines.repeats(sentence) || tells(relevance, sentence);
        const bool excused = is_excused(sentence) || is_framing(sentence) || (answer && orders_nothing(sentence)) ||
                             (!read && describes_code(text.sentences(), i));
        if ((!read && !excused) || leaves_open(sentence, published) || eases_untied(reading, sentence) ||
            (!sentence.asked && eases_unnamed(reading, relevance, sentence)))
            reading.unread.push_back(text.evidence(sentence));
    }
}

}  // namespace gazetted::extract::english
