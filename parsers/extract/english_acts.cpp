#include <algorithm>
#include <array>

#include "parsers/extract/english_limbs.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::PhraseTable;

/// What a sentence orders, by the words of the law's formulas.
struct ActRow {
    std::string_view code;
    std::string_view phrases;
};

constexpr std::array kActs{
    ActRow{"licence_required",
           "shall|must *18 apply|obtain *18 licence|license|licences|licenses|permit|permission|approval; "
           "brought|placed under licensing|licence|license; require+ permission|approval; "
           "shall|must|need|needs|should|to *4 apply|obtain|hold|secure *10 "
           "licence|license|licences|licenses|permit|permission|"
           "approval; "
           "not *2 exported|export|provided|provide *3 without *4 permission|approval|licence|license|authorization; "
           "no *4 may|shall|can be? exported|provided|transferred|supplied without *4 "
           "permission|approval|licence|license|authorization|permit; "
           "without *4 permission|approval|licence|license *6 not; single licence|license; "
           "licence|license is required; licence|license|licences|licenses|permit|permits *6 must|shall be "
           "obtained|secured; "
           "require+ *3 licence|license; apply *4 for *6 export licence|license"},
    ActRow{"amend",
           "entry|entries *6 is|are added|amended|revised|deleted|removed|adjusted|reworded|inserted|replaced|moved; "
           "words|wording|figure|figures|text|code|codes|threshold|thresholds|parameter|parameters *24 "
           "amended|replaced|corrected|changed|revised|reworded|deleted|removed; control points *24 "
           "reworded|amended|adjusted|replaced|revised; shall|to be? amended to read; shall read; following *6 "
           "added|inserted *2 to|in|into *4 list|items|catalogue|catalog|annex"},
    ActRow{"refused",
           "no permission|licence|license *4 given|granted|issued; in principle *10 not|refused|denied; not *3 in "
           "principle *3 approved|permitted|granted; "
           "not be approved; not be granted; shall be refused; not approve; not be licensed; will not be permitted"},
    ActRow{"prohibited",
           "no *8 may|shall|can be? exported|supplied|provided|transferred; prohibit+; prohibited; forbidden; banned; "
           "barred; shall|must|may not export|transfer|provide|be"},
    ActRow{"stricter_review",
           "time|period *3 not *4 limit|limits|restriction|restrictions *3 article; stricter *8 "
           "review|reviews|examination|examinations|scrutiny|checks; strictly review+"},
    ActRow{"case_by_case", "case by case; one by one"},
    ActRow{"exempt",
           "do|does|shall|will not require *4 licence|license|permit|approval; no *3 licence|license *4 "
           "required|needed; no need to apply|obtain; no application *6 required|needed; need "
           "no licence|license; not *3 required|need *3 apply; exempt "
           "*1 from; "
           "exempted; not subject to this; not *2 covered by this; not *2 apply to"},
    ActRow{"duty",
           "shall|must *4 report; shall|must *3 submit *10 assessment|commitment|undertaking; shall|must *3 "
           "declare|indicate|mark|inform|notify|verify|check|present|state|specify|write|enter|keep|retain|show; "
           "shall|must *2 supply|provide|furnish|give|deliver|hand *8 notice|statement|declaration|certificate; "
           "report *2 shall|must be *2 "
           "made|submitted|filed; shall|must *2 issue *6 notice|notification|statement|certificate|declaration; "
           "written *2 commitment|undertaking"},
    ActRow{"stop_ongoing",
           "under way *6 stop|stopped|cease|ceased|halted; being carried|conducted|undertaken *6 "
           "stop|stopped|cease|ceased|halted|suspended; ongoing|current *8 "
           "stop|stopped|cease|ceased|halt|halted|terminated|suspended; in progress *8 "
           "stop|stopped|cease|halted; underway *6 stop|cease|halted"},
    ActRow{
        "liability",
        "held *3 liable|accountable|responsible; legal liability|liabilities|responsibility; pursued *4 law; legally "
        "responsible; punished in accordance; dealt with *4 law; penalties"},
    ActRow{"catch_all",
           "know|knows|knew|knowing|knowingly|aware *2 or? *12 shall|must|may|not; should *1 know|known *12 "
           "shall|must|not"},
    ActRow{"services_ban",
           "not *2 provide *10 assistance|support|services|service|training|guidance; no *8 may|shall provide *10 "
           "assistance|support|services|service|training|guidance"},
    ActRow{"trade_ban",
           "prohibit+ *8 import *3 export activities; import *3 export activities *6 prohibited; prohibited|barred *4 "
           "engaging in *4 import; not *3 engage *4 import; "
           "prohibited|barred|banned|forbidden from *4 import *3 export"},
    ActRow{"investment_ban", "new investment|investments; making *2 investments *4 china; investing in china"},
    ActRow{"entry_ban",
           "executives *8 enter|entering|entry; denied entry; prohibited|banned from entering; entry *4 senior"},
    ActRow{"residence_ban",
           "work permit|permits *12 revoked|cancelled|nullified|approved; residence qualification|permit|permits|"
           "qualifications; stay or residence"},
    ActRow{"fine", "fine|fined|fines *6 of|be|amount|rmb|yuan; surcharge"},
    ActRow{"dealings_ban",
           "transactions *2 cooperation *10 prohibited; prohibited|barred *6 transactions|cooperation|dealings"},
    ActRow{
        "application_route",
        "special circumstances *16 apply|application|permission|approval; truly|genuinely|really|indeed need|needs *16 "
        "apply; apply *3 conduct *6 "
        "transaction|transactions; "
        "apply *2 transactions; truly|genuinely necessary|needed *12 apply"},
    ActRow{
        "removal_route",
        "apply|request|ask|application *6 removal|removed|remove|delisting; apply|ask *3 moved|taken|struck out|off"},
    ActRow{"list", "entered|included|placed|put|added *3 countermeasures list"},
};

const PhraseTable& table_of(std::size_t row) {
    static const auto tables = [] {
        std::vector<PhraseTable> made;
        for (const auto& act : kActs)
            made.push_back(PhraseTable{{1, act.phrases}});
        return made;
    }();
    return tables[row];
}

bool has(const std::vector<std::string_view>& acts, std::string_view code) {
    return std::find(acts.begin(), acts.end(), code) != acts.end();
}

void drop(std::vector<std::string_view>& acts, std::string_view code) {
    acts.erase(std::remove(acts.begin(), acts.end(), code), acts.end());
}

/// "the Catalogue of Technologies Prohibited or Restricted from Export": what stands in the name of a text.
bool only_in_titles(const Sentence& sentence, const PhraseTable& table) {
    const auto hits = table.find_all(sentence.words);
    return std::all_of(hits.begin(), hits.end(), [&](const auto& hit) {
        return hit.first > 0 && hit.last - hit.first == 1 && sentence.words[hit.first].capital;
    });
}

/// "The suspension shall not be extended" says what shall not be, and forbids nothing: a ban has words of its own.
bool bans(const Sentence& sentence) {
    static const PhraseTable table{{1,
                                    "prohibit+; prohibited; forbidden; banned; barred; no *8 may|shall|can be? "
                                    "exported|supplied|provided|transferred; shall|must|may not be? "
                                    "export|exported|transfer|transferred|provide|provided|supply|supplied"}};
    return table.in(sentence.words);
}

/// "… shall not be exported without a license; exports to EU States are exempt": each in a clause of its own.
bool asks_and_spares(const Sentence& sentence) {
    static const PhraseTable asks{
        {1,
         "not *3 exported|export|provided|provide *3 without *4 permission|approval|licence|license|authorization; "
         "shall|must *4 apply|obtain *10 licence|license|licences|licenses|permit|permission|approval"}};
    static const PhraseTable spares{{1, "exempt|exempted from; no *3 licence|license *4 required|needed"}};
    const auto first = asks.find(sentence.words);
    const auto second = spares.find(sentence.words);
    if (first.last == first.first || second.last == second.first || second.first < first.last) return false;
    return std::any_of(sentence.words.begin() + static_cast<std::ptrdiff_t>(first.last),
                       sentence.words.begin() + static_cast<std::ptrdiff_t>(second.first) + 1,
                       [](const text::english::Word& word) { return word.before == ';'; });
}

}  // namespace

std::vector<std::string_view> acts_of(const Sentence& sentence) {
    std::vector<std::string_view> acts;
    for (std::size_t row = 0; row < kActs.size(); ++row) {
        const auto hit = table_of(row).find(sentence.words);
        if (hit.last == hit.first) continue;
        if (kActs[row].code == "prohibited" && only_in_titles(sentence, table_of(row))) continue;
        acts.push_back(kActs[row].code);
    }
    // "The provision that exports shall not be permitted is cancelled" asks for nothing and forbids nothing.
    if (!acts.empty() && relieves(sentence.words)) {
        for (const auto code : {"licence_required", "refused", "prohibited", "stricter_review", "trade_ban",
                                "dealings_ban", "investment_ban", "entry_ban", "services_ban"})
            drop(acts, code);
    }
    if (releases_goods(sentence.words) && !has(acts, "exempt")) acts.push_back("exempt");
    if (has(acts, "prohibited") && ends_a_suspension(sentence.words) && !bans(sentence)) drop(acts, "prohibited");
    // "not exported without permission" and "in principle not approved" forbid nothing outright.
    if (has(acts, "licence_required") || has(acts, "refused") || has(acts, "trade_ban")) drop(acts, "prohibited");
    const bool spares = has(acts, "exempt") && !asks_and_spares(sentence);
    if (spares || has(acts, "refused") || has(acts, "application_route") || has(acts, "removal_route"))
        drop(acts, "licence_required");
    if (has(acts, "trade_ban") || has(acts, "services_ban")) drop(acts, "dealings_ban");
    if (has(acts, "entry_ban") || has(acts, "investment_ban") || has(acts, "residence_ban") ||
        has(acts, "dealings_ban"))
        drop(acts, "prohibited");
    // "When applying for single licences, they shall submit …" asks for papers; that licences are single stands
    // elsewhere.
    static const PhraseTable filing{{1, "when|in applying for *2 single|individual"}};
    if (has(acts, "duty") && filing.in(sentence.words)) drop(acts, "licence_required");
    if (has(acts, "residence_ban")) drop(acts, "refused");  // a permit to stay is no export licence
    return acts;
}

std::string_view act_of_relation(std::string_view relation) {
    if (relation == "suspends") return "suspend";
    if (relation == "continues_suspension") return "continue_suspension";
    if (relation == "terminates") return "terminate";
    if (relation == "repeals") return "repeal";
    return relation == "amends" ? "amend" : "";
}

}  // namespace gazetted::extract::english
