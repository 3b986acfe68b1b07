#include "parsers/extract/english_controlled.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_name_lines.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

const PhraseTable& technology_words() {
    static const PhraseTable table{
        {1,
         "technology; technologies; technical data; technological know; know how; tech; process data; production data; "
         "process|processes|technique|techniques|method|methods for|of "
         "making|producing|preparing|manufacturing|growing|smelting|separating|extracting|refining|obtaining|"
         "processing; "
         "process|processes to make|produce|prepare|manufacture|grow|extract|refine; process technology"}};
    return table;
}

const PhraseTable& goods_words() {
    static const PhraseTable table{
        {1,
         "item%; goods; material%; element%; metal%; magnet%; product%; equipment; "
         "batteries; battery; anode%; diamond%; "
         "mineral%; component%; compound%; drone%; shipment%; engine%; chemical%; "
         "alloy%; target%; oxide%; powder%; ore%; ingot%; wafer%; furnace%; machine%; "
         "machinery; extractor%; fibre%; fiber%; mould%; mold%; tooling; cell%; extractant%; "
         "crucible%; crystal%; rod%; foil%; fabric%; laser%; sensor%; camera%; device%; "
         "reactor%; reagent%; substance%; micropowder%; gas; gases"}};
    return table;
}

/// "battery cathode technology", "processes for making cathode material": goods that only say what technology is meant.
bool says_which_technology(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    static const PhraseTable making{
        {1,
         "making|make|extract|separate|refine|smelt|process|producing|produce|manufacturing|manufacture|preparing|"
         "processing|smelting|separating|refining|"
         "extracting|growing|getting|obtaining|recycling|recovering|recover|reclaiming|reclaim|purifying|sintering; "
         "production|preparation|manufacture|extraction|processing|growth|recovery|recycling|purification|separation "
         "of"}};
    constexpr std::size_t kBefore = 10;
    constexpr std::size_t kAfter = 5;
    const bool singular = !words[last - 1].low.ends_with('s');
    for (std::size_t at = last; singular && at < std::min(words.size(), last + kAfter); ++at) {
        if (words[at].before == ';' || words[at].before == ':') break;
        if (words[at].before == ',' && technology_words().match(words, at).last > at) break;
        const bool joined = words[at - 1].low == "and" || words[at - 1].low == "or" || words[at - 1].low == "related";
        if (technology_words().match(words, at).last > at) return !joined;
    }
    bool made = false;
    for (std::size_t back = 1; back <= kBefore && back <= first; ++back) {
        const std::size_t at = first - back;
        if (made && technology_words().match(words, at).last > at) return true;
        if (words[at + 1].before == ';' || words[at + 1].before == ':' || words[at + 1].before == '.') return false;
        made = made || making.match(words, at).last > at;
    }
    return false;
}

/// True where the words name goods for themselves.
bool names_goods(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    for (std::size_t at = first; at < std::min(last, words.size()); ++at) {
        const auto hit = goods_words().match(words, at);
        if (hit.last > hit.first && !says_which_technology(words, hit.first, hit.last)) return true;
    }
    return false;
}

/// "tech war", "science and technology ministry": the word without the thing.
bool names_technology(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    static const PhraseTable other{
        {1,
         "tech|technology war|rivalry|giant|giants|company|companies|firm|firms|sector|industry|race|dispute|stocks|"
         "competition|ministry|cooperation|group|groups|supply|crackdown|spat|truce|fight|tensions|tension|access|"
         "standoff|feud|row; technology minister%"}};
    // "a licence for dual-use items and technologies": what the licence is called
    static const PhraseTable licence{
        {1, "licence|licences|license|licenses|permit|permits for dual use items|goods and technologies"}};
    static const PhraseTable related{{1, "related; for; used; used in; that; which; such; involving; to; in"}};
    for (std::size_t at = first; at < std::min(last, words.size()); ++at) {
        const auto hit = technology_words().match(words, at);
        const bool of_science = at > 1 && words[at - 1].low == "and" && words[at - 2].low == "science";
        if (hit.last > hit.first && at > 5 && licence.match(words, at - 6).last == hit.last &&
            related.match(words, hit.last).last == hit.last)
            continue;
        const bool institute = at > 0 && words[at].capital && words[at - 1].low == "of";
        const auto word = other.match(words, at);
        // "… technology: row with the EU deepens"
        const bool parted =
            word.last > at + 1 && std::string_view(":,;").find(words[at + 1].before) != std::string_view::npos;
        if (hit.last > hit.first && (word.last == at || parted) && !of_science && !institute) return true;
    }
    return false;
}

/// True where words [first, last) name one or the other.
using Names = bool (*)(const std::vector<Word>& words, std::size_t first, std::size_t last);

/// Reads what the controls of one document fall on.
class ControlledReader {
  public:
    ControlledReader(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                     const std::vector<Told>& controls)
        : text_(text), genre_(genre), relevance_(relevance), controls_(controls) {}

    Controlled run() {
        const bool titled = controls_.front().sentence->part == Part::kTitle;
        const auto coded = coded_items();
        Controlled found;
        const auto answered = answers_what_is_covered();
        found.technology =
            speaks_of(names_technology, titled) || coded.technology || answered.technology || keeps_technology_in();
        found.goods = coded.goods || coded.technology ? coded.goods
                                                      : answered.goods || speaks_of(names_goods, titled) ||
                                                            licenses_minerals() || !found.technology;
        return found;
    }

  private:
    /// "will require export licences for tellurium": a licence for the metal, whatever is said of its technology below.
    [[nodiscard]] bool licenses_minerals() const {
        // "Holmium and erbium will need licences, while technology …"
        const auto needs = [](const Sentence& sentence) {
            if (sentence.part != Part::kLead || !states_demand(sentence)) return false;
            const std::size_t verb = demand_of(sentence).verb;
            return text::english::is_any(sentence.words[verb].low.substr(0, 4), {"need", "requ", "must"}) &&
                   minerals().in(sentence.words, 0, verb) && !names_technology(sentence.words, 0, verb) &&
                   first_actor(sentence.words) != Actor::kForeign;
        };
        const bool press = genre_.document_class == model::DocumentClass::kPress;
        if (press && std::any_of(text_.sentences().begin(), text_.sentences().end(), needs)) return true;
        static const PhraseTable licence{
            {1,
             "licence|licences|license|licenses|permit|permits for|to|on *8 "
             "gallium|germanium|antimony|tungsten|tellurium|bismuth|molybdenum|indium|graphite|helium|hafnium|vanadium|"
             "niobium|tantalum|lithium|cobalt|nickel|magnesium|beryllium|zirconium|yttrium|scandium|dysprosium|terbium|"
             "samarium|holmium|quartz|diamond|diamonds|magnets|metals"}};
        return std::any_of(controls_.begin(), controls_.end(), [](const Told& told) {
            const auto& words = told.sentence->words;
            return licence.in(words) && !names_technology(words, 0, words.size());
        });
    }

    /// In the sentences that tell the control; in an announcement also in its items.
    [[nodiscard]] bool speaks_of(Names names, bool titled) const {
        for (const auto& told : controls_) {
            const auto& words = told.sentence->words;
            static const PhraseTable passive{{1, "is|are|was|were|be|been *1; not leave|leaves|left"}};
            const std::size_t verb = told.event.verb;
            static const PhraseTable by_none{{1, "under; on; by; behind"}};  // "Cathode know-how placed under licence"
            const bool needs = text::english::is_any(words[verb].low, {"need", "needs", "require", "requires", "must"});
            const bool turned = needs || (verb > 0 && (passive.in(words, verb > 3 ? verb - 3 : 0, verb) ||
                                                       by_none.match(words, verb + 1).last > verb + 1));
            if (names(words, turned ? 0 : told.event.first, told.event.last + 24)) return true;
        }
        if (genre_.document_class == model::DocumentClass::kPress && titled) return lead_speaks_of(names);
        if (genre_.document_class != model::DocumentClass::kAnnouncement) return false;
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [&](const Sentence& sentence) {
            return is_item(sentence) &&
                   lists(names == names_goods ? goods_words() : technology_words(), sentence.words);
        });
    }

    /// "items produced with technologies of …": what something is made with is not what the line lists.
    [[nodiscard]] static bool lists(const PhraseTable& table, const std::vector<Word>& words) {
        static const PhraseTable means{{1, "with; using; by; through; employing; by means of"}};
        static const PhraseTable orders{{1, "shall; must; may"}};
        constexpr std::size_t kHead = 12;  // words within which a line says what it lists
        const auto hit = table.find(words);
        if (hit.last == hit.first || hit.first > kHead || orders.in(words, 0, hit.first)) return false;
        return !means.in(words, hit.first > 3 ? hit.first - 3 : 0, hit.first);
    }

    /// A line of a list, or a numbered line that orders nothing ("7. Technology for the smelting of …").
    [[nodiscard]] static bool is_item(const Sentence& sentence) {
        if (sentence.part == Part::kList) return true;
        static const PhraseTable orders{
            {1, "shall; must; may; is; are; be; has; have; will; means; refers; means; need; needs; require+"}};
        const bool numbered = sentence.part == Part::kBody && sentence.opens_block && item_number(sentence.text) > 0;
        return numbered && !orders.in(sentence.words);
    }

    [[nodiscard]] bool lead_speaks_of(Names names) const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [&](const Told& told) {
            return told.sentence->part == Part::kLead && told.event.main &&
                   names(told.sentence->words, told.event.first, told.event.last + 24);
        });
    }

    /// "Nobody may export technology for … without permission", "the rules cover the know-how to make them as well":
    /// the press tells a control of technology in such words, often further down.
    [[nodiscard]] bool keeps_technology_in() const {
        static const PhraseTable exported{
            {1,
             "export|exports|exporting|exported *4 technology|technologies; technology|technologies *12 exported; "
             "technology|technologies *14 leave the? country; technology|technologies|processes|methods *12 "
             "transferred|passed"}};
        static const PhraseTable unless{
            {1, "without|unless|only *6 permission|authorization|authorisation|approval|licence|license|permit"}};
        static const PhraseTable licensed{
            {1,
             "technology|technologies|technique|techniques *20 subject to *3 "
             "licensing|licence|licences|license|licenses|permission|approval|control|controls; "
             "technology|technologies *12 need|needs|require|requires *4 "
             "licence|licences|license|licenses|permission|approval|permit|permits; "
             "know how *12 need|needs|require|requires|subject; "
             "rule|rules|control|controls|curbs|restrictions|measure|measures|requirement|regime|licensing *8 "
             "cover|covers|covered|include|includes|extend|extends|apply|applies *30 technology|technologies|know; "
             "cover|covers|covered|covering *30 technology|technologies|know; "
             "cover|covers|covered|covering *30 processes|process|methods|techniques used|employed|for; "
             "technology|technologies|how|data|techniques|methods|processes *12 is|are|was|were *2 "
             "controlled|caught|covered|included|captured|restricted|licensed|subject; "
             "technology|data|technologies|how *1 included|covered; "
             "caught|captured|controlled|included is|are *40 technology|technologies|know; "
             "technology|technologies|know|software *30 only|without *1 with|under|a *2 "
             "licence|license|permit|approval|"
             "permission; "
             "stop|stops|stopped|bar|bars|barred|prohibit|prohibits|forbid|forbids *4 from exporting *2 "
             "technology|technologies|know; "
             "know|technology|technologies *14 not *2 exported *2 without; "
             "licence|license|permit|licences|licenses|permits *16 know|technology|technologies|methods|processes *4 "
             "for|behind|of|to *1 making|make|producing|growing|grow|them|it; "
             "licence|license|permit|licences|licenses|permits *16 technology|technologies|know *2 used; "
             "licence|license|permit|licences|licenses|permits *2 required|needed|compulsory|mandatory *24 "
             "technology|technologies|know; "
             "know|technology|technologies|methods|processes *8 will|must|would *3 need|require|obtain; "
             "know|technology|technologies|methods|processes *8 will|must|would *3 apply for"}};
        if (genre_.document_class != model::DocumentClass::kPress && !text_.is_digest()) return false;
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [&](const Sentence& sentence) {
            if (sentence.part == Part::kAside || tells_history(sentence, text_.document().posted_on)) return false;
            if (is_long_known(sentence, text_.document().posted_on)) return false;
            const bool kept = exported.in(sentence.words) && unless.in(sentence.words);
            return kept || (licensed.in(sentence.words) && first_actor(sentence.words) != Actor::kForeign);
        });
    }

    /// "What is controlled?" and below it "…, and the methods for growing them."
    [[nodiscard]] Controlled answers_what_is_covered() const {
        Controlled found;
        static const PhraseTable question{
            {1,
             "what is|are|does|do *6 controlled|covered|cover|caught|restricted|affected|included; which "
             "items|goods|products|technologies"}};
        const auto& sentences = text_.sentences();
        for (std::size_t i = 0; i + 1 < sentences.size(); ++i) {
            if (!sentences[i].text.ends_with('?') || question.match(sentences[i].words, 0).last == 0) continue;
            const auto& answer = sentences[i + 1];
            if (answer.part == Part::kAside || tells_history(answer, text_.document().posted_on)) continue;
            found.technology = found.technology || names_technology(answer.words, 0, answer.words.size());
            found.goods = found.goods || names_goods(answer.words, 0, answer.words.size());
        }
        return found;
    }

    /// What the letters of the control codes say: A, B and C are goods, E is technology, D is software and neither.
    [[nodiscard]] Controlled coded_items() const {
        auto found = coded_in(text_);
        const auto& sentences = text_.sentences();
        found.goods =
            found.goods ||
            (found.technology && std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
                 return sentence.part != Part::kAside && !commodity_codes(sentence, false).empty();
             }));
        return found;
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    const std::vector<Told>& controls_;
};

}  // namespace

Controlled controlled_by(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                         const std::vector<Told>& controls) {
    return controls.empty() ? Controlled{} : ControlledReader(text, genre, relevance, controls).run();
}

Controlled coded_in(const EnglishText& text) {
    Controlled found;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside) continue;
        for (const auto& hit : control_codes(sentence)) {
            const char type = hit.code.size() > 1 ? hit.code[1] : ' ';
            found.technology = found.technology || type == 'E';
            found.goods = found.goods || (type != 'E' && type != 'D');
        }
    }
    return found;
}

bool licenses_goods(const std::vector<Sentence>& sentences, std::size_t at) {
    static const PhraseTable licence{{1, "licence%; license%; licensing; permission; permit%"}};
    const auto& words = sentences[at].words;
    if (!licence.in(words)) return false;
    if (goods_words().in(words) || minerals().in(words)) return true;
    constexpr std::size_t kItems = 4;  // "a licence before exporting: 1. magnets …"
    for (std::size_t i = at + 1; i < std::min(sentences.size(), at + 1 + kItems); ++i) {
        if (sentences[i].part != Part::kList && item_number(sentences[i].text) == 0) return false;
        if (goods_words().in(sentences[i].words)) return true;
    }
    return false;
}

}  // namespace gazetted::extract::english
