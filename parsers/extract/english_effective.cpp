#include "parsers/extract/english_effective.h"

#include <algorithm>

#include "parsers/extract/english_limb_paths.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::DateForm;
using text::english::DateSense;
using text::english::find_dates;
using text::english::FoundDate;
using text::english::PhraseTable;
using text::english::resolve;
using text::english::Word;

bool any_of(const PhraseTable& table, const std::vector<Word>& words) {
    const auto hit = table.find(words);
    return hit.last > hit.first;
}

bool contains(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

/// The first full date of a text.
std::optional<FoundDate> first_full_date(std::string_view text) {
    for (const auto& date : find_dates(text)) {
        if (date.form == DateForm::kFull) return date;
    }
    return std::nullopt;
}

std::optional<model::Sourced<CivilDate>> sourced(const EnglishText& text, TextSpan base, const FoundDate& date) {
    const auto day = resolve(date, std::nullopt, DateSense::kPast);
    if (!day) return std::nullopt;
    const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(date.begin),
                        base.begin + static_cast<std::uint32_t>(date.end)};
    return model::Sourced<CivilDate>{*day, text.evidence(span)};
}

std::optional<model::Sourced<CivilDate>> date_in_field(const EnglishText& text,
                                                       std::initializer_list<std::string_view> labels) {
    const auto* field = text.field(labels);
    if (field == nullptr) return std::nullopt;
    const auto date = first_full_date(field->value);
    return date ? sourced(text, field->span, *date) : std::nullopt;
}

/// "article publish date 2025-07-15", "published on October 9, 2025".
std::optional<model::Sourced<CivilDate>> date_called_publication(const EnglishText& text) {
    static const PhraseTable table{
        {1,
         "publish|publication|issuance|issue|issuing|promulgation|release date; published|issued|promulgated|released "
         "on; date of publication|issuance|issue|promulgation|release"}};
    constexpr std::size_t kBeside = 3;  // bytes from the label to its date
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kField) continue;
        const auto hit = table.find(sentence.words);
        if (hit.last == hit.first) continue;
        const std::size_t after = sentence.words[hit.last - 1].end;
        for (const auto& date : find_dates(sentence.text)) {
            if (date.begin < after || date.form != DateForm::kFull) continue;
            if (date.begin > sentence.words[hit.last - 1].end + kBeside) break;
            return sourced(text, sentence.span, date);
        }
    }
    return std::nullopt;
}

/// "On October 9, 2025, the ministry issued Announcement No. 61": the date of the document that carries the number.
std::optional<model::Sourced<CivilDate>> date_of_own_number(const EnglishText& text, const Genre& genre) {
    static const PhraseTable issue{{1, "issue+; publish+; released; announce+; promulgate+"}};
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead || !any_of(issue, sentence.words)) continue;
        for (const auto& citation : text::english::find_notices(sentence.text)) {
            const bool own = std::any_of(genre.own.begin(), genre.own.end(), [&](const auto& number) {
                return number.value.number == citation.number &&
                       (citation.year == 0 || number.value.year == citation.year);
            });
            const auto date = first_full_date(sentence.text);
            if (own && date && date->begin < 60) return sourced(text, sentence.span, *date);
        }
    }
    return std::nullopt;
}

/// A line that is a date and little else, after the text or under its letterhead.
std::optional<model::Sourced<CivilDate>> signature_date(const EnglishText& text) {
    const auto& blocks = text.document().blocks;
    for (std::size_t i = blocks.size(); i-- > 0;) {
        const std::string_view line = blocks[i].text;
        if (line.size() > 90 || blocks[i].kind == model::BlockKind::kTableRow || line.ends_with(':')) continue;
        const auto date = first_full_date(line);
        if (!date || line.size() - (date->end - date->begin) > 60 || contains(line, "effect")) continue;
        static const PhraseTable other_day{{1, "until; till; to; from; through; suspend+; repeal+; implemented"}};
        if (any_of(other_day, text::english::english_words(line))) continue;
        static const PhraseTable authority{
            {1,
             "ministry; minister; administration; mofcom; customs; annex; announcement; order; published; issued; "
             "released; dated"}};
        const bool signed_by =
            line.size() - (date->end - date->begin) <= 4 || any_of(authority, text::english::english_words(line));
        const auto number = static_cast<std::uint32_t>(i);
        if (signed_by) return sourced(text, {number, 0, static_cast<std::uint32_t>(line.size())}, *date);
    }
    return std::nullopt;
}

std::optional<model::Sourced<CivilDate>> posting_date(const EnglishText& text) {
    const auto& document = text.document();
    if (auto field = date_in_field(text, {"date"}); field && !text.field({"effective date"})) return field;
    for (const auto& field : text.fields()) {
        const auto date = field.label == "date" ? first_full_date(field.value) : std::nullopt;
        if (date) return sourced(text, field.span, *date);
    }
    if (document.posted_on) return model::Sourced<CivilDate>{*document.posted_on, {}};
    return std::nullopt;
}

// ---- effective clauses

const PhraseTable& effect_verbs() {
    static const PhraseTable table{{1,
                                    "take|takes|took|taking effect; take|takes into effect; come|comes|came|coming "
                                    "into effect|force; go|goes|went into "
                                    "effect|force; enter|enters|entered into effect|force; effective; be? implemented; "
                                    "implemented; in effect; effective "
                                    "date; shall be executed; apply|applies|applied from|as; "
                                    "start|starts|starting|begin|begins|beginning; in force; "
                                    "from; as of; with effect; kick|kicks in; will apply; valid from; entry into "
                                    "force; formally implemented; since"}};
    return table;
}

const PhraseTable& publication_words() {
    static const PhraseTable table{
        {1,
         "date|day of? its? publication|issuance|promulgation|announcement|release|signature; "
         "date|day *4 published|issued|promulgated|announced|released; "
         "upon|on|from its? publication|issuance|promulgation|release|announcement; "
         "moment it is? published; "
         "with immediate effect; effective immediately; immediately effective; immediate "
         "effect; take|takes effect immediately; "
         "took effect immediately; taking effect immediately; effect immediately; starting "
         "immediately; immediately upon; "
         "publication date; date this announcement *3 published|issued; "
         "effect *4 publication; force *4 publication; effect *3 immediately; force *3 "
         "immediately; from now until|to|on; "
         "starting today; from today; the date it is published; as of now; from the date of "
         "this announcement; effective "
         "today; takes effect today; effective now"}};
    return table;
}

std::size_t byte_begin(const Sentence& sentence, std::size_t word) {
    return sentence.words[word].begin;
}
std::size_t byte_end(const Sentence& sentence, std::size_t word) {
    return sentence.words[word - 1].end;
}

/// The effect verb nearest before a date, within a few words and the same stretch.
bool governed_by_effect(const Sentence& sentence, const FoundDate& date) {
    constexpr std::size_t kReach = 9;
    std::size_t word = 0;
    while (word < sentence.words.size() && sentence.words[word].begin < date.begin)
        ++word;
    const std::size_t from = word > kReach ? word - kReach : 0;
    for (std::size_t at = word; at-- > from;) {
        const auto hit = effect_verbs().match(sentence.words, at);
        if (hit.last > hit.first && hit.last <= word) return true;
        if (sentence.words[at].before == ';' || sentence.words[at].before == '.') return false;
    }
    return false;
}

/// "From December 1, exporters must …", "Effective Nov 8, …": a date that opens its sentence.
bool opens_with(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable table{{1, "from; effective from?; starting from?; as of; beginning on?; since"}};
    const auto hit = table.match(sentence.words, 0);
    return hit.last > hit.first && date.begin < 40;
}

// ---- assembling

/// Collects effective dates of a document.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const Relevance& relevance,
              std::optional<CivilDate> published)
        : text_(text), genre_(genre), relevance_(relevance), published_(published) {}

    std::vector<model::Sourced<model::EffectiveDate>> run() {
        const bool fielded = from_field();
        for (const auto& sentence : text_.sentences()) {
            if (!fielded && speaks_here(sentence)) from_clauses(sentence);
        }
        if (found_.empty() && !fielded) announced();
        return std::move(found_);
    }

  private:
    [[nodiscard]] bool press() const { return genre_.document_class == DocumentClass::kPress; }

    /// Sentences that may say from when: not asides, and in the press only those that tell the measure or follow one.
    [[nodiscard]] bool speaks_here(const Sentence& sentence) const {
        if (sentence.part == Part::kAside || sentence.part == Part::kField) return false;
        return !press() || ((tells(sentence) || names_the_measure(sentence)) && !is_history(sentence));
    }

    [[nodiscard]] static bool names_the_measure(const Sentence& sentence) {
        static const PhraseTable table{
            {1,
             "measure%; control%; ban; curb%; restriction%; rule%; requirement%; suspension; policy; "
             "pause; announcement%; notice%; decision%; expansion; licence%; license%; list; export%; exported; "
             "permission"}};
        return any_of(table, sentence.words);
    }

    /// "… controls that took effect in April", "imposed in 2023 …": told as history.
    [[nodiscard]] bool is_history(const Sentence& sentence) const {
        static const PhraseTable table{
            {1,
             "previously; earlier; last|previous year|month|week|december|april|august|october; had; "
             "in 2010; in 2020; in 2021; in 2022; in 2023; in 2024"}};
        return any_of(table, sentence.words);
    }

    /// "The pause was announced on Sunday", "On October 9 the ministry released two announcements".
    [[nodiscard]] static bool names_the_announcement(const Sentence& sentence) {
        static const PhraseTable table{
            {1,
             "was|were|been announced|unveiled|published|issued|released; "
             "announced|unveiled|published|issued|released *6 "
             "announcement%|measure%|rule%|notice%|control%|restriction%|curb%|ban%|decision%"}};
        return names_the_measure(sentence) && any_of(table, sentence.words) && !first_actor_is_foreign(sentence);
    }

    [[nodiscard]] static bool first_actor_is_foreign(const Sentence& sentence) {
        return first_actor(sentence.words) == Actor::kForeign;
    }

    /// "BEIJING, Jan 7 (Wire) - …": when the report was filed.
    [[nodiscard]] static bool is_dateline(const Sentence& sentence, const FoundDate& date) {
        if (!sentence.opens_block || date.begin > 40) return false;
        std::string_view rest = sentence.text.substr(date.end);
        if (const auto open = rest.find_first_not_of(' '); open != std::string_view::npos && rest[open] == '(')
            rest = rest.substr(std::min(rest.find(')', open), rest.size() - 1) + 1);
        const auto mark = rest.find_first_not_of(' ');
        if (mark == std::string_view::npos) return false;
        return rest[mark] == '-' || rest.substr(mark, 3) == "–" || rest.substr(mark, 3) == "—";
    }

    bool from_field() {
        const auto* field =
            text_.field({"effective date", "entry into force", "implementation date", "effective from"});
        if (field == nullptr) return false;
        const auto dates = find_dates(field->value);
        const auto words = text::english::english_words(field->value);
        static const PhraseTable announced_only{
            {1,
             "announcement issued; announced; announcement date; issued; published; "
             "statement *4 issued"}};
        static const PhraseTable at_once{{1, "immediately; immediate"}};
        const bool publication =
            any_of(publication_words(), words) || any_of(at_once, words) || contains(field->value, "公布之日");
        for (std::size_t i = 0; i < dates.size(); ++i) {
            if (dates[i].form != DateForm::kFull || after_reason(field->value, dates[i])) continue;
            const std::size_t stretch_end = i + 1 < dates.size() ? dates[i + 1].begin : field->value.size();
            const auto stretch = field->value.substr(dates[i].begin, stretch_end - dates[i].begin);
            const auto paths = limb_paths(stretch);
            const char* basis = publication                     ? "on_publication"
                                : any_of(announced_only, words) ? "announced_on"
                                                                : "fixed_date";
            add(dates[i], DateSense::kPast, basis, paths, field->span);
            if (paths == "all" && !found_.empty()) break;
        }
        if (found_.empty() && publication && published_) {
            model::EffectiveDate date{*published_, std::nullopt, "on_publication", "all"};
            found_.push_back({date, text_.evidence(field->span)});
        }
        return true;
    }

    /// "N/A (… issued 2026-04-26)": said not to apply.
    [[nodiscard]] static bool after_reason(std::string_view value, const FoundDate& date) {
        return value.substr(0, 3) == "N/A" || value.substr(0, 3) == "n/a" ||
               contains(value.substr(0, date.begin), "Not specified");
    }

    void from_clauses(const Sentence& sentence) {
        for (const auto& clause : effective_clauses(sentence)) {
            const TextSpan span = clause_span(sentence, clause);
            if (clause.on_publication) {
                add_day(publication_day(sentence), std::nullopt, "on_publication", clause.applies_to, span);
                continue;
            }
            for (const auto& date : clause.dates) {
                const auto day = resolve(date, reference(), press() ? DateSense::kFuture : DateSense::kNearest);
                add_day(nearest_if_weekday(date, day), date.time, "fixed_date", clause.applies_to, span);
            }
        }
    }

    /// "from Sunday": the day of the news itself or the one to come, at most three days back.
    [[nodiscard]] std::optional<CivilDate> nearest_if_weekday(const FoundDate& date,
                                                              std::optional<CivilDate> day) const {
        if (date.form != DateForm::kWeekday || !reference()) return day;
        const auto past = resolve(date, reference(), DateSense::kPast);
        return past && past->days_since(*reference()) >= -3 ? past : day;
    }

    [[nodiscard]] static TextSpan clause_span(const Sentence& sentence, const EffectiveClause& clause) {
        if (sentence.span.empty()) return sentence.span;
        return {sentence.span.block, sentence.span.begin + static_cast<std::uint32_t>(clause.begin),
                sentence.span.begin + static_cast<std::uint32_t>(clause.end)};
    }

    [[nodiscard]] std::optional<CivilDate> reference() const {
        return text_.document().posted_on ? text_.document().posted_on : published_;
    }

    /// "Immediately" is the day of the announcement: the document's own, in the press the day its text names.
    [[nodiscard]] std::optional<CivilDate> publication_day(const Sentence& sentence) const {
        if (!press()) return published_;
        if (const auto told = day_told(sentence)) return told;
        for (const auto& other : text_.sentences()) {
            if (other.part != Part::kLead && other.part != Part::kBody) continue;
            if (tells(other)) {
                if (const auto told = day_told(other)) return told;
            }
        }
        return published_;
    }

    [[nodiscard]] std::optional<CivilDate> day_told(const Sentence& sentence) const {
        for (const auto& date : find_dates(sentence.text)) {
            if (is_last_day(sentence, date)) continue;
            const auto day = resolve(date, reference(), DateSense::kPast);
            if (day && (!reference() || std::abs(day->days_since(*reference())) <= 10)) return day;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool tells(const Sentence& sentence) const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [&](const Told& told) {
            return told.sentence->text.data() == sentence.text.data() && told.event.main;
        });
    }

    /// No word on when it applies: the day on which the text says that it was announced.
    void announced() {
        if (genre_.document_class == DocumentClass::kAnnouncement) return;
        for (const auto& sentence : text_.sentences()) {
            const bool early =
                sentence.part == Part::kLead || sentence.part == Part::kTitle || sentence.part == Part::kBody;
            if (!early || !(tells(sentence) || names_the_announcement(sentence))) continue;
            for (const auto& date : find_dates(sentence.text)) {
                if (is_last_day(sentence, date) || is_dateline(sentence, date)) continue;
                const auto day = resolve(date, reference(), DateSense::kPast);
                if (!day || (reference() && std::abs(day->days_since(*reference())) > 10)) continue;
                add(date, DateSense::kPast, "announced_on", "all", sentence.span);
                return;
            }
        }
    }

    void add(const FoundDate& date, DateSense sense, const char* basis, const std::string& applies_to, TextSpan base) {
        const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(date.begin),
                            base.begin + static_cast<std::uint32_t>(date.end)};
        add_day(resolve(date, reference(), sense), date.time, basis, applies_to, base.empty() ? base : span);
    }

    void add_day(std::optional<CivilDate> day, std::optional<ClockTime> time, const char* basis,
                 const std::string& applies_to, TextSpan span) {
        if (!day) return;
        const bool known =
            std::any_of(found_.begin(), found_.end(), [&](const auto& item) { return item.value.on == *day; });
        if (!known)
            found_.push_back({{*day, time, basis, applies_to.empty() ? "all" : applies_to}, text_.evidence(span)});
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    std::optional<CivilDate> published_;
    std::vector<model::Sourced<model::EffectiveDate>> found_;
};

}  // namespace

namespace {

/// "Effective Date: 2025-11-07 (upon publication)" gives the day of publication too.
std::optional<model::Sourced<CivilDate>> effective_on_publication(const EnglishText& text) {
    const auto* field = text.field({"effective date"});
    if (field == nullptr) return std::nullopt;
    static const PhraseTable publication{{1, "publication; promulgation; issuance; immediately"}};
    const auto date = first_full_date(field->value);
    const bool says_so = any_of(publication, text::english::english_words(field->value));
    if (date && contains(field->value.substr(0, date->begin), "to "))
        return std::nullopt;  // "… to November 27": an end
    if (date && contains(field->value.substr(0, date->begin), "until")) return std::nullopt;
    return date && says_so ? sourced(text, field->span, *date) : std::nullopt;
}

}  // namespace

std::optional<model::Sourced<CivilDate>> published_on(const EnglishText& text, const Genre& genre) {
    if (genre.document_class == DocumentClass::kPress) return posting_date(text);
    if (auto date = date_in_field(
            text, {"issuing date", "date of issu", "publication date", "release date", "date of publication",
                   "date of promulgation", "promulgation date", "date of release", "published"}))
        return date;
    if (auto date = date_called_publication(text)) return date;
    if (genre.document_class == DocumentClass::kAnnouncement) {
        if (auto date = date_of_own_number(text, genre)) return date;
        if (auto date = text.is_digest() ? std::nullopt : signature_date(text)) return date;
        if (auto date = effective_on_publication(text)) return date;
    }
    if (auto posted = posting_date(text)) return posted;
    const bool answer = genre.document_class == DocumentClass::kAnswer;
    return answer ? signature_date(text) : std::nullopt;
}

std::vector<EffectiveClause> effective_clauses(const Sentence& sentence) {
    std::vector<EffectiveClause> clauses;
    const auto publication = publication_words().find(sentence.words);
    const bool governed = publication.last > publication.first &&
                          (any_of(effect_verbs(), sentence.words) || publication.last - publication.first >= 2);
    if (governed)
        clauses.push_back(
            {true, {}, "all", byte_begin(sentence, publication.first), byte_end(sentence, publication.last)});
    for (const auto& date : find_dates(sentence.text)) {
        if (is_last_day(sentence, date) || date.form == DateForm::kRelative) continue;
        if (!governed_by_effect(sentence, date) && !opens_with(sentence, date)) continue;
        clauses.push_back({false, {date}, "all", date.begin, date.end});
    }
    std::sort(clauses.begin(), clauses.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    // What a clause applies to stands before its verb: between the end of the clause before and its own.
    std::size_t from = 0;
    for (auto& clause : clauses) {
        clause.applies_to = limb_paths(sentence.text.substr(from, clause.end - from));
        from = clause.end;
    }
    return clauses;
}

std::vector<model::Sourced<model::EffectiveDate>> effective_dates(const EnglishText& text, const Genre& genre,
                                                                  const Relevance& relevance,
                                                                  std::optional<CivilDate> published) {
    return Collector(text, genre, relevance, published).run();
}

bool is_last_day(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable table{
        {1, "until; till; to; through; by; expire+ on; end|ends|ending on; up to; before; valid until"}};
    std::size_t word = 0;
    while (word < sentence.words.size() && sentence.words[word].begin < date.begin)
        ++word;
    for (std::size_t back = 1; back <= 3 && back <= word; ++back) {
        const auto hit = table.match(sentence.words, word - back);
        if (hit.last > hit.first && hit.last == word) return true;
        const auto& low = sentence.words[word - back].low;
        if (low != "the" && low != "on" && low != "midnight") break;
    }
    return false;
}

bool speaks_of_suspension(const Sentence& sentence) {
    static const PhraseTable table{
        {1, "suspend+; suspension; pause+; ease+; halt+; shelve+; postpone+; waive+; delay+; truce"}};
    return any_of(table, sentence.words);
}

std::optional<SuspensionEnd> suspension_end(const Sentence& sentence, std::optional<CivilDate> reference) {
    if (!speaks_of_suspension(sentence)) return std::nullopt;
    std::optional<CivilDate> start;
    for (const auto& date : find_dates(sentence.text)) {
        const auto day =
            resolve(date, reference, is_last_day(sentence, date) ? DateSense::kFuture : DateSense::kNearest);
        if (!day) continue;
        if (is_last_day(sentence, date)) return SuspensionEnd{*day, false, start, date.begin, date.end};
        if (governed_by_effect(sentence, date) || opens_with(sentence, date)) start = day;
    }
    for (const auto& term : text::english::find_terms(sentence.text)) {
        const auto from = start ? start : reference;
        if (!from) continue;
        return SuspensionEnd{text::english::add_term(*from, term), true, start, term.begin, term.end};
    }
    return std::nullopt;
}

}  // namespace gazetted::extract::english
