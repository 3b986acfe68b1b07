#include "parsers/extract/english_relations.h"

#include <algorithm>

#include "parsers/extract/english_catalogues.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_limb_paths.h"
#include "parsers/extract/english_limited.h"
#include "parsers/extract/english_periods.h"
#include "parsers/extract/english_relation_list.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/extract/english_reserves.h"
#include "parsers/extract/english_tying_verbs.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using model::Relation;
using text::english::NoticeCitation;
using text::english::PhraseHit;
using text::english::PhraseTable;

/// Words between two citations that start something new ("…; measures of No. 22 …").
std::size_t clause_end(std::string_view text, std::size_t from) {
    const auto end = text.find(';', from);
    return end == std::string_view::npos ? text.size() : end;
}

/// "paragraph 2 of", "Article 2 of" right before a citation.
std::string part_before(std::string_view text, std::size_t begin) {
    const std::size_t from = begin > 96 ? begin - 96 : 0;
    const auto paths = limb_paths(text.substr(from, begin - from));
    return paths == "all" ? "" : paths;
}

/// "Article 2 and Item (1) of Article 3" right before a citation: all of it, as written.
std::string scope_words(std::string_view text, std::size_t begin) {
    constexpr std::size_t kReach = 96;  // bytes
    const std::size_t from = begin > kReach ? begin - kReach : 0;
    auto window = text.substr(from, begin - from);
    for (const std::string_view stop : {";", ":", " that ", " suspend ", " of which "}) {
        if (const auto at = window.rfind(stop); at != std::string_view::npos) window.remove_prefix(at + stop.size());
    }
    auto first = std::string_view::npos;
    for (const std::string_view word : {"paragraph", "Paragraph", "Article", "article", "clause", "Clause", "section",
                                        "Section", "Item (", "item (", "Items (", "items ("})
        first = std::min(first, window.find(word));
    if (first == std::string_view::npos) return "";
    auto words = window.substr(first);
    if (const auto of = words.rfind(" of"); of != std::string_view::npos) words = words.substr(0, of);
    return std::string(words);
}

void set_period(Relation& relation, const Sentence& sentence, std::optional<CivilDate> published) {
    if (relation.type != "suspends" && relation.type != "continues_suspension") return;
    const auto end = suspension_end(sentence, published);
    if (!end) return;
    relation.until = end->until;
    relation.until_from_term = end->from_term;
    relation.from = end->from;
}

/// The end that is the notice's own, of several in the sentence.
void hand_out(const std::optional<SuspensionEnd>& own, Relation& relation) {
    relation.until = own ? std::optional(own->until) : std::nullopt;
    relation.until_from_term = own && own->from_term;
    relation.from = own ? own->from : std::nullopt;
}

/// "the List … shall be updated simultaneously": an amendment of the list by its title.
std::optional<model::Sourced<Relation>> updated_list(const EnglishText& text, const Sentence& sentence) {
    static const PhraseTable update{
        {1,
         "updated|adjusted|revised|amended simultaneously|accordingly|synchronously|concurrently|together; "
         "be|is updated|revised *4 "
         "time; updated|revised|adjusted at the? same time; simultaneously updated|adjusted; updated|adjusted|revised "
         "in parallel|step; "
         "accordingly|concurrently|synchronously|simultaneously updated|revised|adjusted|amended; updated|revised on "
         "the same date|day; updated|revised|adjusted with effect; update|updates|updating|updated *3 list"}};
    static const PhraseTable list{
        {1,
         "export control list of dual use items of? the? people? republic? of? china?; list of dual use "
         "items subject to export control; dual use items? export control list; export control "
         "list of? the? people? republic? of? china?"}};
    if (!update.in(sentence.words)) return std::nullopt;
    std::string title = title_in_chinese(sentence.text, "清单");
    const auto hit = list.find(sentence.words);
    if (title.empty() && hit.last > hit.first) {
        const auto begin = sentence.words[hit.first].begin;
        title = sentence.text.substr(begin, sentence.words[hit.last - 1].end - begin);
    }
    if (title.empty()) return std::nullopt;
    Relation relation;
    relation.type = "amends";
    relation.target_title = title;
    return model::Sourced<Relation>{relation, text.evidence(sentence)};
}

/// Reads the relations of one document.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const model::Reading& reading,
              std::optional<CivilDate> published)
        : text_(text), genre_(genre), reading_(reading), published_(published) {}

    Relations run() {
        for (const auto& sentence : text_.sentences()) {
            const bool speaks = sentence.part != Part::kAside && !sentence.asked;
            if (speaks && !(sentence.part == Part::kTitle && titles_only_a_topic())) read(sentence);
            remember_full(sentence);
            remember_head(sentence);
            if (sentence.part != Part::kTitle && spares_the_rest(sentence)) keep_the_rest(sentence);
        }
        drop_weaker(found_);
        return std::move(found_);
    }

  private:
    void read(const Sentence& sentence) {
        if (lets_pause_lapse(sentence.words) || keeps_a_part(sentence.words) || moves_its_day(sentence.words)) return;
        const auto all = tying_verbs(sentence);
        const auto citations = text::english::find_notices(sentence.text);
        const auto periods = periods_of(sentence, citations, published_);
        std::optional<Verb> last;
        for (std::size_t i = 0; i < citations.size(); ++i) {
            const auto& citation = citations[i];
            const auto id = identify(citation, sentence);
            auto verb = verb_of(sentence, all, citation, clause_end(sentence.text, citation.end));
            const bool listed = sentence.part == Part::kList ||
                                (sentence.opens_block && citations.front().begin < opening_of(sentence));
            if (head_ && listed && (!verb || all.empty())) verb = head_;
            if (!verb && last && takes_up_verb(sentence, citation)) verb = last;
            last = verb;
            if (!id || !verb || is_own(*id)) continue;
            const auto limit = verb->type == kAmends ? Limit{} : limit_of(sentence, citation);
            if (limit.limited && limit.parties.empty()) continue;
            Relation relation;
            relation.type = kTieNames[verb->type];
            relation.parties = limit.parties;
            relation.target = *id;
            relation.target_path = part_before(sentence.text, citation.begin);
            relation.scope = scope_words(sentence.text, citation.begin);
            relation.partly = relation.target_path.empty() && !relation.scope.empty();
            set_period(relation, sentence, published_);
            if (periods.several && relation.until) hand_out(periods.ends[i], relation);
            if (!relation.until && listed && take_head_period(relation)) {
                take({relation, *head_words_});
                continue;
            }
            // A period has its words further on in the sentence.
            take({relation,
                  relation.until ? text_.evidence(sentence) : text_.evidence(sentence, citation.begin, citation.end)});
        }
        if (auto list = updated_list(text_, sentence)) take(*list);
        if (const auto title = catalogue_adjusted(sentence)) {
            Relation relation;
            relation.type = "amends";
            relation.target_title = *title;
            take({relation, text_.evidence(sentence)});
        }
    }

    /// "The measures against the other entities remain in effect": what was ended or paused before is so in part only.
    void keep_the_rest(const Sentence& sentence) {
        const auto citations = text::english::find_notices(sentence.text);
        for (auto& relation : found_) {
            auto& value = relation.value;
            const bool eases = value.type != "amends" && value.parties.empty() && value.target_path.empty();
            const bool meant = citations.empty() ||
                               std::any_of(citations.begin(), citations.end(), [&](const NoticeCitation& citation) {
                                   const auto id = identify(citation, sentence);
                                   return id && value.target && value.target->same_sequence(*id);
                               });
            if (eases && meant) value.partly = true;
        }
    }

    /// "(3) Article 2 of Announcement No. 61": how far from the line's start its first citation may stand.
    static std::size_t opening_of(const Sentence& sentence) {
        constexpr std::size_t kMarker = 8;
        static const text::Pattern part(
            R"((?i)^\s*(?:[(（]?[0-9ivx]{1,4}[)）.、]\s*)?(?:the\s+)?(?:items?|paragraphs?|articles?|sections?|clauses?|parts?)\s[^;:.]*?\sof\s)");
        const auto found = part.find(sentence.text);
        return found ? found->end() + kMarker : kMarker;
    }

    /// "Suspended announcements:" rules the citations of the list below it.
    void remember_head(const Sentence& sentence) {
        const bool opens = !sentence.text.empty() && sentence.text.back() == ':';
        const bool item = sentence.part == Part::kList || sentence.text.ends_with(';') || sentence.text.ends_with('.');
        if (!item && !opens) head_.reset();
        if (!opens) return;
        head_.reset();
        head_period_ = suspension_end(sentence, published_);
        head_words_ = text_.evidence(sentence);
        for (const auto& verb : tying_verbs(sentence)) {
            if (verb.type != kNeutral && !head_) head_ = verb;
        }
    }

    /// "… shall be suspended until June 30, 2027:" holds for each notice of the list below it. True where it does.
    bool take_head_period(Relation& relation) const {
        if (!head_ || !head_period_ || !relation.pauses()) return false;
        relation.until = head_period_->until;
        relation.until_from_term = head_period_->from_term;
        relation.from = head_period_->from;
        return true;
    }

    /// "announcements No. 7 [2031] and No. 8 [2031] of the mechanism": later "announcement No. 7" is all that is said.
    void remember_full(const Sentence& sentence) {
        constexpr std::size_t kMost = 64;
        for (const auto& citation : text::english::find_notices(sentence.text)) {
            if (full_.size() >= kMost) return;
            if (citation.year != 0 && !citation.issuers.empty()) full_.push_back(citation);
            if (const auto dated = dated_by_issue(sentence, citation)) full_.push_back(*dated);
        }
    }

    /// "Remarks on the Suspension of the Measures of Announcement No. 1" over "China may consider suspending them": an
    /// answer's title says what is spoken of; it does so only where the answer does it.
    [[nodiscard]] bool titles_only_a_topic() const {
        if (genre_.document_class != model::DocumentClass::kAnswer) return false;
        static const PhraseTable thought{
            {1,
             "consider|considers|considering|considered; under consideration|discussion; no decision; not *2 decided; "
             "may|might|could be? suspend|suspended|lift|lifted|end|extend|extended|terminate|resume; whether"}};
        const auto does = [&](const Sentence& sentence) {
            const bool runs =
                sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
            if (!runs || sentence.asked || thought.in(sentence.words)) return false;
            const auto verbs = tying_verbs(sentence);
            return std::any_of(verbs.begin(), verbs.end(), [](const Verb& verb) { return verb.type != kNeutral; });
        };
        const auto& all = text_.sentences();
        return std::none_of(all.begin(), all.end(), does);
    }

    /// "On April 4, 2025, MOFCOM issued Announcement No. 21": the year of a bare number is that of its issue.
    [[nodiscard]] std::optional<NoticeCitation> dated_by_issue(const Sentence& sentence,
                                                               const NoticeCitation& citation) const {
        static const PhraseTable issued{{1, "issued|published|released|promulgated"}};
        constexpr std::size_t kReach = 4;  // words from the verb to the number
        if (citation.year != 0 || citation.number == 0) return std::nullopt;
        bool told = false;
        for (std::size_t back = 1; back <= kReach && back <= citation.word_first && !told; ++back)
            told = issued.match(sentence.words, citation.word_first - back).last > citation.word_first - back;
        const auto dates = text::english::find_dates(sentence.text);
        if (!told || dates.empty() || dates.front().form != text::english::DateForm::kFull ||
            dates.front().end > citation.begin)
            return std::nullopt;
        const auto day = text::english::resolve(dates.front(), published_, text::english::DateSense::kPast);
        if (!day) return std::nullopt;
        auto dated = citation;
        dated.year = day->year();
        if (dated.issuers.empty()) dated.issuers = own_issuers();
        if (of_the_mechanism(citation, sentence)) dated.issuers = {"uel"};
        return dated;
    }

    void take(model::Sourced<Relation> relation) {
        const auto& type = relation.value.type;
        const bool pausing = model::is_pause(type) || type == "terminates";
        const bool ends = has_kind(reading_.kinds, "suspension") || has_kind(reading_.kinds, "termination");
        if (!pausing || ends) add_relation(found_, std::move(relation));
    }

    [[nodiscard]] bool is_own(const model::NoticeId& id) const {
        return std::any_of(genre_.own.begin(), genre_.own.end(),
                           [&](const auto& own) { return own.value.same_sequence(id); });
    }

    [[nodiscard]] std::vector<std::string> own_issuers() const {
        if (!genre_.own.empty()) return genre_.own.front().value.issuers;
        std::vector<std::string> issuers;
        for (const auto& issuer : reading_.issuers) {
            std::string low = issuer.value;
            for (char& c : low)
                c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            issuers.push_back(low);
        }
        return issuers.empty() ? std::vector<std::string>{"mofcom"} : issuers;
    }

    /// "Announcement No. 8 of 2025 of the Working Mechanism": the unreliable entity list's, called by its short name.
    [[nodiscard]] static bool of_the_mechanism(const NoticeCitation& citation, const Sentence& sentence) {
        static const PhraseTable table{{1, "of|from|by the? working? mechanism"}};
        const auto hit = table.match(sentence.words, citation.word_last);
        if (hit.last > hit.first) return true;
        static const PhraseTable decides{{1, "list working mechanism *1 decided|decides"}};
        if (decides.in(sentence.words)) return true;  // whose announcements it decides on, where no other is named
        // "the Working Mechanism has decided … under its Announcement No. 7": of who was named last.
        const auto before = sentence.text.substr(0, citation.begin);
        if (!before.ends_with("its ")) return false;
        const auto mechanism = before.rfind("Working Mechanism");
        const auto ministry = before.rfind("Ministry");
        return mechanism != std::string_view::npos && (ministry == std::string_view::npos || ministry < mechanism);
    }

    [[nodiscard]] std::optional<model::NoticeId> identify(const NoticeCitation& citation,
                                                          const Sentence& sentence) const {
        const auto full = std::find_if(full_.rbegin(), full_.rend(), [&](const NoticeCitation& before) {
            return citation.year == 0 && before.number == citation.number && before.series == citation.series;
        });
        if (full != full_.rend() && (citation.issuers.empty() || citation.issuers == full->issuers)) return full->id();
        auto issuers = citation.issuers.empty() ? own_issuers() : citation.issuers;
        if (citation.issuers.empty() && of_the_mechanism(citation, sentence)) issuers = {"uel"};
        const int year = citation.year != 0 ? citation.year : published_ ? published_->year() : 0;
        if (year == 0) return std::nullopt;
        return model::NoticeId{issuers, citation.series, year, citation.number};
    }

    const EnglishText& text_;
    const Genre& genre_;
    const model::Reading& reading_;
    std::optional<CivilDate> published_;
    std::optional<Verb> head_;
    std::optional<SuspensionEnd> head_period_;
    std::optional<model::Evidence> head_words_;  ///< where its verb and its period stand
    std::vector<NoticeCitation> full_;           ///< cited so far with issuers and year
    Relations found_;
};

}  // namespace

Relations relations_of(const EnglishText& text, const Genre& genre, const model::Reading& reading,
                       std::optional<CivilDate> published) {
    if (genre.document_class == model::DocumentClass::kPress) return {};
    return Collector(text, genre, reading, published).run();
}

}  // namespace gazetted::extract::english
