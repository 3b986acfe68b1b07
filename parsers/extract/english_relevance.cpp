#include "parsers/extract/english_relevance.h"

#include <algorithm>

#include "parsers/extract/english_anaphora.h"
#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_entry_deeds.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_offices.h"
#include "parsers/extract/english_reported_deeds.h"
#include "parsers/extract/english_sanctions.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/extract/english_weighing.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::PhraseTable;
using text::english::Word;

/// Words by which a headline says that it explains.
bool explains(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "what *4 know; what is; what are; what do; what does; how *8 work%; how china; explained; explainer; q a; why "
         "china; inside china; understanding; a look at; key points; at a glance; factbox; faq; timeline; unpacking; "
         "breaking down; decoding; in full; full text; what *6 says|means|demands|requires|covers|changes|changed; "
         "the facts; in brief; at work; behind; anatomy of; reading; primer; in detail; guide to; deep dive; opinion; "
         "comment; analysis"}};
    return table.in(words);
}

/// "China bans graphite exports to Sweden? Ministry says no": what was asked is denied.
bool is_denied_question(const Sentence& title) {
    static const PhraseTable no{{1,
                                 "no; not so|true|quite|really; false; wrong; fake; untrue; misleading; "
                                 "ministry|beijing|mofcom|china|it *1 says "
                                 "no|not; ministry|beijing|mofcom|china|it *1 denies|denied; fact check"}};
    const auto mark = title.text.find('?');
    if (mark == std::string_view::npos) return false;
    const std::size_t behind = text::english::word_at(title.words, mark);
    return behind < title.words.size() && no.match(title.words, behind).last > behind;
}

/// Words by which a headline says that a control begins to apply.
bool takes_effect(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "take|takes|took|taking effect; come|comes|came|coming into force|effect; kick|kicks in; "
         "enter|enters into force; in force; effective from; cover|covers; now apply|applies; "
         "start|starts|begin|begins *2 today|monday|november|december"}};
    return table.in(words);
}

std::vector<Told> tell(const Sentence& sentence, const std::vector<Event>& events) {
    std::vector<Told> told;
    for (const auto& event : events)
        told.push_back({&sentence, event});
    return told;
}

/// Up to kMostTold in all: whoever asks what a sentence tells goes through them.
void append(std::vector<Told>& to, const std::vector<Told>& more) {
    const std::size_t room = kMostTold - std::min(kMostTold, to.size());
    to.insert(to.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(std::min(room, more.size())));
}

/// Decides for one document.
class Judge {
  public:
    Judge(const EnglishText& text, const Genre& genre)
        : text_(text), genre_(genre), title_(chinese_events(text.title(), genre)) {}

    Relevance run() {
        Relevance found;
        const bool press = genre_.document_class == DocumentClass::kPress;
        const bool other_goods = about_other_goods(text_.title().words) && !lead_names_list();
        found.measure = !genre_.foreign_issuer && !other_goods && !seeks_comment() &&
                        (press ? !is_denied_question(text_.title()) && !ministry_is_foreign(text_) &&
                                     !is_sanctions_story(text_, genre_) && press_item()
                               : official());
        if (found.measure) found.told = everything();
        return found;
    }

  private:
    /// "China probes Acme over Xinjiang cotton": what its lists of parties are used for, whatever the quarrel is about.
    [[nodiscard]] bool lead_names_list() const {
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [&](const Sentence& sentence) {
            const auto events = sentence.part == Part::kLead ? chinese_events(sentence, genre_) : std::vector<Event>{};
            if (events.empty() || recalls(sentence)) return false;
            return std::any_of(events.begin(), events.end(),
                               [](const Event& event) { return event.main && is_party_list(event.noun); });
        });
    }

    /// "last year", "in 2029" below a dateline of 2031: done on earlier days.
    [[nodiscard]] bool recalls(const Sentence& sentence) const {
        static const PhraseTable earlier{
            {1, "last|previous year|month; years|months ago|earlier; earlier this year; since|in *1 last year"}};
        if (earlier.in(sentence.words) || tells_history(sentence, text_.document().posted_on)) return true;
        const int now = year_of_report();
        for (std::size_t at = 1; at < sentence.words.size(); ++at) {
            int year = 0;
            if (!text::english::is_number(sentence.words[at], year) || year < 2000 || year >= now) continue;
            static const PhraseTable before{
                {1,
                 "in; since; january; february; march; april; may; june; july; august; september; october; november; "
                 "december"}};
            if (before.match(sentence.words, at - 1).last == at) return true;
        }
        return false;
    }

    /// The latest year the opening writes in a full date; 0 where it writes none.
    [[nodiscard]] int year_of_report() const {
        int year = text_.document().posted_on ? text_.document().posted_on->year() : 0;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            for (const auto& date : text::english::find_dates(sentence.text))
                if (date.form == text::english::DateForm::kFull) year = std::max(year, date.year);
        }
        return year;
    }

    [[nodiscard]] bool official() const {
        if (genre_.law) return is_framework_law();
        if (genre_.guidance && !has_main(title_)) return false;
        if (is_foreign_ministry()) return false;
        if (has_main(title_)) return true;
        if (title_tells_of_others()) return false;
        if (genre_.meeting || genre_.protest || first_actor(text_.title().words) == Actor::kForeign) return false;
        if (genre_.document_class == DocumentClass::kAnswer)
            return title_names_control() || title_names_licence() || answer_tells();
        return genre_.document_class == DocumentClass::kAnnouncement && !remedies_trade() &&
               (title_names_control() || (!genre_.own.empty() && (body_tells() || codes_items())));
    }

    /// "decided to apply provisional anti-dumping measures to imports …": trade remedies control no exports.
    [[nodiscard]] bool remedies_trade() const {
        static const PhraseTable remedy{
            {1, "anti dumping; antidumping; countervailing; anti subsidy; safeguard measures|investigation"}};
        const auto& sentences = text_.sentences();
        return std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
            return sentence.part == Part::kLead && remedy.in(sentence.words);
        });
    }

    /// "(I) 1C940.a Single-layer graphene powder": parts of a numbered announcement that open with a control code.
    [[nodiscard]] bool codes_items() const {
        const auto& sentences = text_.sentences();
        return std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
            constexpr std::size_t kHead = 12;  // bytes
            const auto codes = sentence.part == Part::kAside ? std::vector<CodeHit>{} : control_codes(sentence);
            return !codes.empty() && codes.front().begin <= kHead;
        });
    }

    /// "published draft rules and is seeking public comment": nothing applies yet.
    [[nodiscard]] bool seeks_comment() const {
        static const PhraseTable draft{
            {1,
             "draft|proposed rule%|regulation%|measure%|list|catalogue|catalog|amendment%|revision%|announcement|"
             "control%|curb%|restriction%; "
             "seek|seeks|seeking|sought|invite|invites|invited|solicit|solicits|solicited|soliciting|open|opens|opened "
             "*3 comment|comments|opinion|opinions|feedback|consultation; public comment|comments|consultation; "
             "exposure draft; draft for comment%"}};
        constexpr int kReach = 3;  // sentences
        if (has_main(title_) && !draft.in(text_.title().words)) return false;
        if (draft.in(text_.title().words)) return true;
        int left = kReach;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            if (draft.in(sentence.words) && first_actor(sentence.words) != Actor::kForeign) return true;
            if (--left == 0) break;
        }
        return false;
    }

    /// "Spokesperson on the US adding Chinese entities to its list".
    [[nodiscard]] bool title_tells_of_others() const {
        const auto events = find_events(text_.title().words, Actor::kChina);
        return std::any_of(events.begin(), events.end(),
                           [](const Event& event) { return event.main && event.actor == Actor::kForeign; });
    }

    /// The Foreign Ministry's countermeasures are sanctions, no controls of exports.
    [[nodiscard]] bool is_foreign_ministry() const {
        const auto& url = text_.document().url;
        const bool its_site =
            url.find("fmprc.gov.cn") != std::string::npos || url.find("mfa.gov.cn") != std::string::npos;
        return its_site && genre_.own.empty();
    }

    [[nodiscard]] bool is_framework_law() const {
        for (const auto& noun : control_nouns(text_.title().words)) {
            if (noun.noun == ControlNoun::kFrameworkLaw) return true;
        }
        return false;
    }

    /// "… takes questions on the helium export licence".
    [[nodiscard]] bool title_names_licence() const {
        static const PhraseTable table{{1, "export licence|license|licensing|permit|permits|licences|licenses"}};
        return !genre_.guidance && table.in(text_.title().words);
    }

    [[nodiscard]] bool title_names_control() const {
        for (const auto& noun : control_nouns(text_.title().words)) {
            if (noun.noun != ControlNoun::kBare && noun.noun != ControlNoun::kFrameworkLaw) return true;
        }
        return false;
    }

    /// "Acme confirms Chinese listing" over "Acme said it had been placed on China's export control list by the
    /// ministry": its own word of what China did.
    [[nodiscard]] bool listed_party_speaks() const {
        static const PhraseTable listing{
            {1, "list; listing; listed; blacklist%; blacklisted; blacklisting; designation; inclusion; unreliable"}};
        constexpr std::size_t kReach = 2;  // sentences
        if (genre_.guidance || genre_.meeting || genre_.protest || !listing.in(text_.title().words)) return false;
        if (title_is_anothers() && !names_china(text_.title())) return false;  // "Acme appeals US blacklisting"
        std::size_t seen = 0;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            if (seen++ == kReach) break;
            const auto events = chinese_events(sentence, genre_);
            const bool listed = std::any_of(events.begin(), events.end(), [](const Event& event) {
                return event.deed == Deed::kList && is_party_list(event.noun) && !event.unnamed_list;
            });
            const bool authority = !text::english::chinese_authorities(sentence.words).empty();
            if (listed && authority && !text::english::find_dates(sentence.text).empty() && !recalls(sentence))
                return true;
        }
        return false;
    }

    /// "on Tuesday", "today".
    [[nodiscard]] static bool tells_the_day(const Sentence& sentence) {
        const auto dates = text::english::find_dates(sentence.text);
        return std::any_of(dates.begin(), dates.end(), [](const auto& date) {
            return date.form == text::english::DateForm::kWeekday || date.form == text::english::DateForm::kRelative;
        });
    }

    /// "China retaliates by listing seven EU entities", whatever stands before it in the headline.
    [[nodiscard]] bool lists_today() const {
        const Report report(text_, genre_);
        constexpr std::size_t kReach = 2;
        const auto& opening = report.opening();
        for (std::size_t i = 0; i < std::min(kReach, opening.size()); ++i) {
            const auto events = chinese_events(*opening[i], genre_);
            const bool lists = std::any_of(events.begin(), events.end(), [](const Event& event) {
                return event.main && event.deed == Deed::kList && is_party_list(event.noun);
            });
            if (lists && first_actor(opening[i]->words) == Actor::kChina && report.tells_of_today(*opening[i]))
                return true;
            // "China targets drone makers" over "… are barred after the ministry put them on its list on Tuesday"
            const bool aside = std::any_of(events.begin(), events.end(), [](const Event& event) {
                const bool moves = event.deed == Deed::kList || event.deed == Deed::kDelist;
                return moves && is_party_list(event.noun) && !event.unnamed_list;
            });
            if (aside && first_actor(text_.title().words) == Actor::kChina && tells_the_day(*opening[i]) &&
                !recalls(*opening[i]))
                return true;
        }
        return false;
    }

    /// "On 29 June 2031 MOFCOM added …", "MOFCOM Announcement No. 46 prohibits …": a note that opens with a deed of
    /// China's authority, dated in full or by its notice, is about it, whatever its headline says.
    [[nodiscard]] bool opens_with_deed() const {
        constexpr std::size_t kReach = 2;  // sentences
        if (genre_.guidance || genre_.meeting || genre_.protest) return false;
        std::size_t seen = 0;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part != Part::kLead) continue;
            if (seen++ == kReach) return false;
            const bool authority = !text::english::chinese_authorities(sentence.words).empty();
            const auto notices = text::english::find_notices(sentence.text);
            const auto dates = text::english::find_dates(sentence.text);
            constexpr std::size_t kOpening = 8;  // bytes
            const bool dated = !dates.empty() && dates.front().form == text::english::DateForm::kFull &&
                               dates.front().begin <= kOpening;
            if (!(authority && dated) && notices.empty()) continue;
            const auto events = chinese_events(sentence, genre_);
            const bool told = std::any_of(events.begin(), events.end(), [](const Event& event) {
                return event.main && !event.hypothetical && event.deed != Deed::kExplain;
            });
            if (told && first_actor(sentence.words) != Actor::kForeign && !about_other_goods(sentence.words))
                return true;
        }
        return false;
    }

    /// A headline that tells it, headline and text that weigh enough together, or one item of several.
    [[nodiscard]] bool press_item() const {
        if (has_main(title_) || weigh(text_, genre_).sum() >= kEnoughWeight) return true;
        if (is_market_report(text_.title()) || is_trade_data(text_.title())) return false;
        if (title_speaks_of_china() && (lists_today() || !states_in_tables(text_).empty())) return true;
        const Report report(text_, genre_);
        if (report.is_roundup() && report.has_item()) return true;
        if (title_tells_of_others()) return false;
        if (opens_with_deed() || listed_party_speaks()) return true;
        if (title_demands_licence() || (!title_is_anothers() && report.restates())) return true;
        const auto owned = chinese_control(text_.title().words);
        return title_.empty() && owned && !genre_.guidance && names_which_control() &&
               (explains(text_.title().words) || (owned->first <= 1 && takes_effect(text_.title().words)));
    }

    /// "How China's export controls work" explains a system; what is controlled, or whom it meets, makes it a measure.
    [[nodiscard]] bool names_which_control() const {
        static const PhraseTable particular{
            {1,
             "new|newest|latest|fresh|expanded|sweeping|wider|tighter|tightened|announcement|suspension|pause|ban|"
             "october|april|percent|take|takes|took|kick|kicks|enter|enters|come|"
             "comes"}};
        const auto& words = text_.title().words;
        const auto places = text::english::places(words);
        return particular.in(words) || materials().in(words) || dual_use_words().in(words) ||
               std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code != "CN"; });
    }

    /// "Exporters of magnets must now seek Beijing's permission".
    [[nodiscard]] bool title_demands_licence() const {
        const auto& words = text_.title().words;
        return demands_licence(text_.title()) && (export_words().in(words) || minerals().in(words));
    }

    /// "Chip makers prepare for Washington's new rule".
    [[nodiscard]] bool title_is_anothers() const {
        const auto places = text::english::places(text_.title().words);
        return !places.empty() && !title_speaks_of_china();
    }

    [[nodiscard]] bool title_speaks_of_china() const {
        const auto places = text::english::places(text_.title().words);
        const bool china =
            std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
        return china || !text::english::chinese_authorities(text_.title().words).empty() || title_names_control();
    }

    /// A press conference without a headline of its own: an answer says, in its main clause, what China controls.
    [[nodiscard]] bool answer_tells() const {
        if (genre_.guidance) return false;
        const auto& sentences = text_.sentences();
        return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
            const bool running = sentence.part == Part::kLead || sentence.part == Part::kBody;
            return running && !sentence.text.ends_with('?') && first_actor(sentence.words) == Actor::kChina &&
                   has_main(chinese_events(sentence, genre_)) && !about_other_goods(sentence.words) &&
                   !tells_history(sentence, text_.document().posted_on);
        });
    }

    /// One of the first sentences under a number of its own does something; menus may stand among them.
    [[nodiscard]] bool body_tells() const {
        constexpr int kReach = 14;  // sentences
        int left = kReach;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kTitle || sentence.part == Part::kAside) continue;
            if (has_main(chinese_events(sentence, genre_)) && !about_other_goods(sentence.words)) return true;
            if (prohibits_dealings(sentence)) return true;
            if (--left == 0) return false;
        }
        return false;
    }

    /// "organizations and individuals in China are prohibited from any transactions with the following entities".
    [[nodiscard]] static bool prohibits_dealings(const Sentence& sentence) {
        static const PhraseTable table{
            {1,
             "prohibited|barred|banned|forbidden from *4 transactions|cooperation|dealings|trading|transacting *8 "
             "entities|entity|companies|company|institutions|banks|subsidiaries|following|above"}};
        return table.in(sentence.words);
    }

    /// A dated entry, or one that opens with the notice it tells of, in a text about China.
    [[nodiscard]] bool is_entry(const Sentence& sentence) const {
        constexpr std::size_t kOpening = 12;  // bytes
        if (sentence.part == Part::kTitle || !title_speaks_of_china()) return false;
        if (sentence.told_on) return true;
        const auto notices = text::english::find_notices(sentence.text);
        return sentence.opens_block && !notices.empty() && notices.front().begin < kOpening;
    }

    [[nodiscard]] std::vector<Told> everything() const {
        std::vector<Told> told;
        const bool press = genre_.document_class == DocumentClass::kPress;
        if (press) append(told, states_in_tables(text_));
        const bool chinas_headline = first_actor(text_.title().words) == Actor::kChina;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside) continue;
            auto events = sentence.part == Part::kTitle ? title_ : chinese_events(sentence, genre_);
            if (!has_main(events) && restates_control(sentence)) events.push_back(demand_of(sentence));
            append(told, tell(sentence, events));
            const bool report = genre_.document_class == DocumentClass::kPress && sentence.part != Part::kTitle;
            const bool chinas = chinas_headline && sentence.part == Part::kLead;
            if (report) append(told, tell(sentence, listings_by_nobody(sentence, is_entry(sentence), chinas)));
            if (report && !has_main(events))
                append(told, tell(sentence, deeds_of_entry(sentence, title_speaks_of_china())));
        }
        // A report of what a control demands, with its day in another sentence.
        const bool silent = std::none_of(told.begin(), told.end(), [](const Told& item) { return item.event.main; });
        for (const auto& sentence : text_.sentences()) {
            if (!silent || sentence.part == Part::kAside || sentence.part == Part::kTitle) continue;
            if (demands_licence(sentence)) append(told, tell(sentence, {demand_of(sentence)}));
            if (warns_traders(sentence)) append(told, tell(sentence, {warning_in(sentence)}));
        }
        return told;
    }

    const EnglishText& text_;
    const Genre& genre_;
    std::vector<Event> title_;
};

/// "It added …" read as "The mechanism added …", the places of the words as they stand in the sentence.
std::vector<Event> events_of_antecedent(const Sentence& sentence, bool own) {
    auto events = find_events(resolved(sentence), own ? Actor::kChina : Actor::kNone);
    const std::size_t name = sentence.antecedent.size();
    const auto place = [&](std::size_t at) { return at < name ? 0 : at - name + sentence.stands_for; };
    for (auto& event : events) {
        event.verb = place(event.verb);
        event.first = place(event.first);
        event.last = place(event.last);
    }
    return events;
}

}  // namespace

bool has_main(const std::vector<Event>& events) {
    return std::any_of(events.begin(), events.end(), [](const Event& event) { return event.main; });
}

std::vector<Event> chinese_events(const Sentence& sentence, const Genre& genre) {
    const bool own =
        genre.document_class == DocumentClass::kAnnouncement || genre.document_class == DocumentClass::kAnswer;
    auto events = sentence.stands_for > 0 ? events_of_antecedent(sentence, own)
                                          : find_events(sentence.words, own ? Actor::kChina : Actor::kNone);
    const auto others = [&](const Event& event) {
        // The press calls the Foreign Ministry's sanctions countermeasures too; those are no export controls.
        return event.actor != Actor::kChina || event.hypothetical ||
               (!own && !genre.commerce && event.noun == ControlNoun::kCountermeasure);
    };
    events.erase(std::remove_if(events.begin(), events.end(), others), events.end());
    // "Will China ban graphite exports?": a headline that asks tells nothing.
    if (!own && sentence.part == Part::kTitle && sentence.text.find('?') != std::string_view::npos) events.clear();
    return events;
}

Relevance relevance_of(const EnglishText& text, const Genre& genre) {
    return Judge(text, genre).run();
}

}  // namespace gazetted::extract::english
