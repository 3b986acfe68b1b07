#include "parsers/extract/english_named_kinds.h"

#include <algorithm>

#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_lexicon.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using Kinds = std::vector<model::Sourced<std::string>>;

bool says(const PhraseTable& table, const Sentence& sentence) {
    return table.in(sentence.words);
}

/// The title and the first sentences say it.
const Sentence* opening(const EnglishText& text, const PhraseTable& table) {
    if (says(table, text.title())) return &text.title();
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kLead && says(table, sentence)) return &sentence;
    }
    return nullptr;
}

void drop(Kinds& kinds, std::initializer_list<std::string_view> codes) {
    std::erase_if(kinds,
                  [&](const auto& kind) { return std::find(codes.begin(), codes.end(), kind.value) != codes.end(); });
}

/// "China passes export control law": a law is made, what it says of goods and technology is no control by itself.
bool passes_law(const Sentence& title) {
    static const PhraseTable table{
        {1,
         "pass|passes|passed|adopt|adopts|adopted|enact|enacts|enacted|approve|approves|approved|promulgate|"
         "promulgates *6 law|regulation|regulations; law|regulations *3 passed|adopted|enacted|approved"}};
    const auto nouns = control_nouns(title.words);
    return says(table, title) && std::any_of(nouns.begin(), nouns.end(), [](const NounHit& noun) {
               return noun.noun == ControlNoun::kFrameworkLaw;
           });
}

/// "sets up channels to report smuggling of minerals", "warns traders over transshipment".
const PhraseTable& enforcement() {
    static const PhraseTable table{
        {1,
         "report|reports|reporting|tip|tips|whistleblower%|informant% *6 smuggling|smugglers|violations|breaches|"
         "evasion|illegal|illicit; hotline|channel|channels|reward|rewards *6 "
         "report|reports|reporting|informants|tips; "
         "warn+ *8 "
         "transshipment|transhipment|smuggling|smugglers|evasion|circumvention|circumventing|diversion|violations; "
         "crack|cracks|cracked|cracking down on *6 smuggling|smugglers|illegal|evasion|transshipment; "
         "crackdown|campaign on|against *4 smuggling|smugglers|illegal|evasion|transshipment"}};
    return table;
}

const PhraseTable& licence_catalogue() {
    static const PhraseTable table{{1,
                                    "catalogue|catalog *10 import *2 export licence%|license%|licensing; "
                                    "catalogue|catalog *4 administration of import; "
                                    "catalogue|catalog of *4 goods|items *4 licence|licences|license|licenses; "
                                    "import *2 export licence|license control|management|administration list"}};
    return table;
}

/// "turns to the unreliable entity tool: probe opened".
const PhraseTable& investigation() {
    static const PhraseTable table{
        {1,
         "unreliable entity|entities *12 investigation|probe|investigate|investigates|investigating; "
         "investigation|probe|investigate|investigates *14 unreliable"}};
    return table;
}

/// "samples and returns exempt", "waives licence requirement for samples".
const PhraseTable& exemption() {
    static const PhraseTable table{
        {1,
         "exempt|exempts|exempted|exemption|exemptions|exempting; waive|waives|waived|waiver *4 "
         "licence|license|licensing|permit|permits|licences|licenses; waive|waives|waived *2 "
         "control|controls|curbs|restrictions on|for *3 of? *2 "
         "chip|chips|goods|products|parts|items|samples|equipment"}};
    return table;
}

/// "item 3 is corrected", "Correction of Announcement No. 14".
bool corrects(const Sentence& title) {
    static const PhraseTable table{{1, "correction; corrigendum; corrigenda; erratum; errata; correct+"}};
    return says(table, title);
}

bool pauses(const Sentence& sentence) {
    static const PhraseTable table{{1, "suspend+; suspension; pause+; hold; freeze; truce; reprieve; moratorium"}};
    return says(table, sentence);
}

/// "last year's catalogue is repealed at the same time".
bool repeals_notice(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "announcement|announcements|notice|notices|circular|catalogue|catalog *12 is|are|be|being|stands|stand *2 "
         "abolished|repealed|annulled|revoked|rescinded; version|edition was|were abolished|repealed at the same "
         "time"}};
    static const PhraseTable denied{{1, "not|never|nor|if|whether|unless|may|might|could"}};
    return says(table, sentence) && !says(denied, sentence);
}

/// "Announcement 7 of 2029 would be abolished from that date": the year is the notice's, not the deed's.
bool will_be_repealed(const Sentence& sentence) {
    static const PhraseTable table{{1, "will|would|shall|to be *2 abolished|repealed|annulled|revoked|rescinded"}};
    return says(table, sentence);
}

class Settler {
  public:
    Settler(const EnglishText& text, const Genre& genre, Kinds& kinds) : text_(text), genre_(genre), kinds_(kinds) {}

    void run() {
        const bool press = genre_.document_class == model::DocumentClass::kPress;
        const auto& title = text_.title();
        if (press && !kinds_.empty() && !has_kind(kinds_, "repeal")) add_repeal();
        if (corrects(title) && !has_kind(kinds_, "list_adjustment")) {
            drop(kinds_, {"item_licensing", "technology_control"});
            add("list_adjustment", title);
        }
        if (!press && says(licence_catalogue(), title)) add("licence_catalogue", title);
        if (has_kind(kinds_, "licence_catalogue") && says(licence_catalogue(), title))
            drop(kinds_, {"item_licensing", "technology_control", "list_adjustment", "control_list_publication"});
        if (!press) return;
        if (passes_law(title)) return alone("framework_law", title);
        if (explains_framework(title)) {
            drop(kinds_, {"item_licensing", "technology_control"});
            add("framework_law", title);
        } else if (kinds_.size() > 1 && names_framework_only(title)) {
            drop(kinds_, {"framework_law"});  // "its updated export control framework adds batteries": of the batteries
        }
        if (const auto* told = opening(text_, licence_catalogue()); told != nullptr && issues(title)) {
            drop(kinds_, {"item_licensing", "technology_control", "list_adjustment", "control_list_publication"});
            add("licence_catalogue", *told);
        }
        if (says(enforcement(), title) && !lists()) return alone("enforcement_notice", title);
        if (const auto* told = opening(text_, investigation()); told != nullptr && !lists() && !ends())
            add("uel_investigation", *told);
        if (says(exemption(), title) && has_kind(kinds_, "suspension") && !pauses(title)) {
            drop(kinds_, {"suspension"});
            add("exemption", title);
        }
        if (!imposes(title) && !first_actor_is_foreign(title) && (grants_exemption(title) || eases_by_exemption()))
            settle_granted(title);
        if (frees_goods()) alone("exemption", title);
        if (lists() && !speaks_of_sanctions_law(text_)) drop(kinds_, {"countermeasure"});
    }

  private:
    void add(std::string_view code, const Sentence& sentence) {
        if (!has_kind(kinds_, code)) kinds_.push_back({std::string(code), text_.evidence(sentence)});
    }

    /// What goes when something new comes: told in a sentence of its own, in the passive.
    void add_repeal() {
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside || !repeals_notice(sentence)) continue;
            if (!will_be_repealed(sentence) && tells_history(sentence, text_.document().posted_on)) continue;
            return add("repeal", sentence);
        }
    }

    /// "China's new export control framework" above "… the Regulations on Export Control of Dual-Use Items took
    /// effect".
    [[nodiscard]] bool explains_framework(const Sentence& title) const {
        static const PhraseTable framework{{1,
                                            "new|updated *2 "
                                            "export control framework"}};
        static const PhraseTable in_force{
            {1,
             "regulation|regulations on|for|governing|of *4 export|exports|dual *20 effect|force|effective|promulgated|"
             "issued|published|signed"}};
        static const PhraseTable on{{1, "takes|comes|enters; explained; what; key; how; in|into; for; is|are"}};
        const auto hit = framework.find(title.words);
        if (hit.last == hit.first) return false;
        const auto& words = title.words;
        const bool under = hit.first > 0 && text::english::is_any(words[hit.first - 1].low, {"under", "within", "by"});
        const bool subject =
            hit.last == words.size() || words[hit.last].before == ':' || on.match(words, hit.last).last > hit.last;
        return subject && !under && opening(text_, in_force) != nullptr;
    }

    static bool names_framework_only(const Sentence& title) {
        static const PhraseTable framework{{1, "export control framework"}};
        static const PhraseTable law{{1, "law; laws; regulation; regulations; legislation; act"}};
        return says(framework, title) && !says(law, title);
    }

    void alone(std::string_view code, const Sentence& sentence) {
        kinds_.clear();
        add(code, sentence);
    }

    [[nodiscard]] bool lists() const {
        return has_kind(kinds_, "uel_listing") || has_kind(kinds_, "control_list_addition") ||
               has_kind(kinds_, "watch_list_addition") || has_kind(kinds_, "uel_measures");
    }

    /// "waives permits for trade-show drones": a headline that spares goods, and nothing else is told.
    [[nodiscard]] bool frees_goods() const {
        static const PhraseTable freed{
            {1,
             "exempt|exempts|exempted|exempting|spare|spares|spared|waive|waives|waived|waiver *12 "
             "licence%|license%|licensing|permit%|control|controls|curbs; "
             "need|needs|require|requires no *3 licence|license|permit|licences|licenses|permits; no longer "
             "need|needs|require|requires *4 licence|license|permit|licences|licenses|permits; without|free of|from "
             "export? licence|license|permit"}};
        static const PhraseTable imposed{{1, "impose+; require+; tighten+; new control%|curb%; add+; but; despite"}};
        const auto& title = text_.title();
        return kinds_.size() == 1 && kinds_.front().value == "item_licensing" && says(freed, title) &&
               !says(imposed, title) && frees_in_lead();
    }

    /// "to exempt some Acme orders from its export ban", "grants exemptions for Acme".
    static bool grants_exemption(const Sentence& title) {
        static const PhraseTable granted{
            {1,
             "exempt|exempts|exempted|exempting *8 from *3 ban|control|controls|curbs|restrictions|licensing|licences; "
             "grant|grants|granted|granting *4 exemption|exemptions|waiver|waivers"}};
        static const PhraseTable denied{
            {1,
             "no; not; never; reject+; refuse+; urge+; ask+; seek+; want+; deny|denies|denied; may; might; could; "
             "consider+; weigh+; mull+; if"}};
        return says(granted, title) && !says(denied, title);
    }

    /// "bans chip exports as another grants a waiver", "puts controls on gallium, exempts samples": a control comes.
    static bool imposes(const Sentence& title) {
        static const PhraseTable table{
            {1,
             "impose+; require+; tighten+; new control%|curb%; add+; launch+; expand+; widen+; "
             "put|puts|slap|slaps|place|"
             "places *5 control|controls|curb|curbs|ban|restrictions|licensing; "
             "china|beijing|ministry|mofcom|and|but bans|bars|restricts|curbs|halts|blocks|prohibits|limits|controls "
             "*4 "
             "export|exports|sale|sales|shipments|supplies; to control|ban|bar|restrict|curb *4 export|exports"}};
        return says(table, title);
    }

    /// The ban spared from was told of before; a pause stays where the headline tells it too.
    void settle_granted(const Sentence& title) {
        drop(kinds_, {"item_licensing", "technology_control"});
        if (!pauses(title)) drop(kinds_, {"suspension"});
        add("exemption", title);
    }

    /// "China eases its chip ban" above "… will grant exemptions to exports that meet the criteria".
    [[nodiscard]] bool eases_by_exemption() const {
        static const PhraseTable eases{
            {1,
             "ease+|relax+|soften+|loosen+ *6 ban|bans|control|controls|curb|curbs|restriction|restrictions|licensing|"
             "rules"}};
        static const PhraseTable grants{
            {1,
             "grant|grants|granted|granting *4 exemption|exemptions; exempt|exempts|exempted *8 from *3 "
             "ban|control|controls|curbs|restrictions"}};
        const auto* told = says(eases, text_.title()) ? opening(text_, grants) : nullptr;
        return told != nullptr && !pauses(*told) && !tells_history(*told, text_.document().posted_on);
    }

    [[nodiscard]] bool frees_in_lead() const {
        static const PhraseTable freed{
            {1,
             "exempt|exempts|exempted|exemption|exemptions|exempting|waive|waives|waived|waiver; not|no|longer *4 "
             "need|needs|require|requires|required|needed; need|needs|require|requires no; without"}};
        return opening(text_, freed) != nullptr;
    }

    [[nodiscard]] bool ends() const { return has_kind(kinds_, "suspension") || has_kind(kinds_, "termination"); }

    static bool issues(const Sentence& title) {
        static const PhraseTable table{
            {1, "issue+; release+; publish+; unveil+; update+; announce+; new; edition; catalogue; catalog"}};
        return says(table, title);
    }

    const EnglishText& text_;
    const Genre& genre_;
    Kinds& kinds_;
};

}  // namespace

bool speaks_of_sanctions_law(const EnglishText& text) {
    static const PhraseTable table{{1, "countermeasure%; counter measure%; anti foreign sanctions"}};
    return std::any_of(text.sentences().begin(), text.sentences().end(),
                       [](const Sentence& sentence) { return says(table, sentence); });
}

void settle_named_kinds(const EnglishText& text, const Genre& genre, Kinds& kinds) {
    Settler(text, genre, kinds).run();
}

void settle_countermeasures(const EnglishText& text, Kinds& kinds) {
    static const PhraseTable law{{1, "anti foreign sanctions law; countermeasure%; counter measures"}};
    if (!kinds.empty()) return;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside || !law.in(sentence.words)) continue;
        kinds.push_back({"countermeasure", text.evidence(sentence)});
        return;
    }
}

}  // namespace gazetted::extract::english
