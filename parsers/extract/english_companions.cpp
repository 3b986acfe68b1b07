#include "parsers/extract/english_companions.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_control_targets.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using Kinds = std::vector<model::Sourced<std::string>>;

/// "… will be lifted until November", "… lifted for 90 days": an end for a time is a pause.
bool is_for_a_time(const std::vector<text::english::Word>& words, std::size_t after) {
    static const PhraseTable time{
        {1, "*1 until|till|temporarily; *1 for a|an|another|next|the *2 day|week|month|year|period"}};
    static const PhraseTable unit{{1, "*1 day|days|week|weeks|month|months|year|years"}};
    if (time.match(words, after).last > after) return true;
    for (std::size_t at = after; at + 1 < std::min(words.size(), after + 2); ++at) {
        const std::size_t counted = at + 1 + text::english::cardinal_at(words, at + 1).used;
        if (words[at].low == "for" && counted > at + 1 && unit.match(words, counted).last > counted) return true;
    }
    return false;
}

/// The first sentence that holds a phrase of the table adds the kind.
void add_where(const EnglishText& text, const PhraseTable& table, std::string_view code, Kinds& kinds) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside) continue;
        const auto hit = table.find(sentence.words);
        if (hit.last == hit.first || lets_pause_lapse(sentence.words)) continue;
        if (code == "list_adjustment" && is_long_known(sentence, text.document().posted_on)) continue;
        if (code == "termination" && is_for_a_time(sentence.words, hit.last)) continue;
        kinds.push_back({std::string(code),
                         text.evidence(sentence, sentence.words[hit.first].begin, sentence.words[hit.last - 1].end)});
        return;
    }
}

/// "added two chemicals to the catalogue of substances", "the adjustment of the catalogue".
const PhraseTable& substances_changed() {
    static const PhraseTable table{
        {1,
         "adjust+|adjustment|amend+|revise+|add+|adding|include|included|includes|including|drop|dropped|remove+|"
         "enlarge|enlarges|enlarged|widen|widens|widened|expand|expands|expanded|extend|extends|extended "
         "*24 catalogue|catalog|annex; "
         "adjust+|amend+|revise+|add+|adding|drop|dropped|remove+|enlarge|enlarges|enlarged *12 list "
         "of|covering *2 substances|chemicals|precursors; catalogue|catalog|list|annex *6 "
         "adjusted|amended|revised|enlarged|widened|expanded|extended"}};
    return table;
}

/// "dropped one entry from their catalogue of technologies whose export is banned".
const PhraseTable& technologies_changed() {
    static const PhraseTable table{
        {1,
         "adjust+|adjustment|amend+|revise+|add+|adding|included|includes|drop|dropped|remove+ *14 "
         "catalogue|catalog|list of *4 technologies|technology; revised|amended|adjusted|updated technology? "
         "catalogue|catalog; revision|update|overhaul|amendment of|to *2 catalogue|catalog of *2 "
         "technologies|technology; join|joins|joined|enter|enters|entered *4 technology catalogue|catalog|list; "
         "updated|revised|amended|new *1 catalogue|catalog|list of *2 technologies|technology"}};
    return table;
}

const PhraseTable& technologies_kept_in() {
    static const PhraseTable table{
        {1, "technology|technologies *6 prohibited|restricted|banned; prohibited|restricted|banned technologies"}};
    return table;
}

/// "takes effect on 1 June and amends the scope set in 2030": an earlier control is changed.
const PhraseTable& scope_changed() {
    static const PhraseTable table{
        {1,
         "amends|adjusts|revises|modifies|redraws|amending|adjusting|revising|modifying the|their *1 "
         "scope|coverage|range *2 set|fixed|laid|defined|of|in|from|under"}};
    return table;
}

/// "ends measures against 15 firms, keeps those on 16 others suspended".
const PhraseTable& kept_suspended() {
    static const PhraseTable table{
        {1,
         "keep|keeps|kept|keeping|leave|leaves|left|leaving *8 suspended|paused|frozen; "
         "keep|keeps|kept|leave|leaves *8 on hold|ice; stay|stays|remain|remains|remained *2 suspended|paused; "
         "stay|stays|remain|remains *2 on hold|ice; "
         "extend|extends|extended|extending|prolong|prolongs|prolonged *4 "
         "pause|suspension|reprieve|truce|waiver|respite|freeze|moratorium; continue|continues|continued *6 suspended; "
         "continue|continues *2 suspend; suspension continued"}};
    return table;
}

/// "ends them for six", "scrap those imposed on 12 others" beside what stays suspended.
const PhraseTable& ended_beside() {
    static const PhraseTable table{
        {1,
         "scrap|scraps|scrapped|end|ends|ended|ending|lift|lifts|lifted|drop|drops|dropped|terminate|terminates|"
         "terminated|remove|removes|removed|cancel|cancels|cancelled|stop|stops|stopped|cease|ceases *1 "
         "those|them *3 for|on|imposed|against|of; "
         "those|measures|curbs|restrictions *8 "
         "ended|lifted|scrapped|terminated|dropped|cancelled|stopped|removed"}};
    return table;
}

/// "Two announcements issued in 2023 will be annulled", "eleven earlier notices lapse on the same day".
const PhraseTable& repealed_beside() {
    static const PhraseTable table{
        {1,
         "announcement|announcements|notice|notices|catalogue|catalogues *10 will|shall|to|are|is be? "
         "annulled|repealed|abolished|voided|superseded|scrapped|void|withdrawn|replaced; "
         "announcements|notices|lists|catalogues *6 lapse|expire|fall at|on the? same; "
         "announcements|notices|lists|catalogues *6 cease to; "
         "repeal|repeals|repealing|annul|annuls|abolish|abolishes|supersede|supersedes|scrap|scraps|void|voids *4 "
         "announcement%|notice%|list|lists|catalogue%; "
         "same|new notice|announcement repeals|annuls|abolishes|scraps|replaces|supersedes"}};
    return table;
}

/// "are exempt from licensing": said of goods beside those that an announcement adjusts.
const PhraseTable& exempted_beside() {
    static const PhraseTable table{
        {1,
         "exempt|exempted from *4 licence|license|licensing|licences|licenses|control|controls; "
         "no longer need|needs|require|requires *3 licence|license|permit"}};
    return table;
}

/// "the following are added: 3E902 …": what an adjustment newly controls, by the letters of its codes.
void add_added_items(const EnglishText& text, Kinds& kinds) {
    static const PhraseTable added{
        {1, "add|adds|added|adding|addition; insert|inserts|inserted; supplement|supplemented"}};
    bool heads = false;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside) continue;
        const bool adds = added.in(sentence.words);
        const bool item = sentence.part == Part::kList || sentence.text.starts_with("(");
        heads = adds || (heads && (item || !sentence.opens_block));
        if (!heads) continue;
        for (const auto& code : control_codes(sentence)) {
            if (code.code.size() < 2 || code.code[1] == 'D') continue;
            const bool technology = code.code[1] == 'E';
            const auto* kind = technology ? "technology_control" : "item_licensing";
            if (!has_kind(kinds, kind)) kinds.push_back({kind, text.evidence(sentence, code.begin, code.end)});
        }
    }
}

/// "Under a revision of the Catalogue of Technologies Prohibited or Restricted from Export …": the licence told of is
/// one for technology.
void settle_technology_catalogue(const EnglishText& text, Kinds& kinds) {
    static const PhraseTable named{{1,
                                    "catalogue|catalog|list of technologies *4 "
                                    "prohibited|restricted|banned|prohibitions|restrictions; "
                                    "technology catalogue|catalog"}};
    for (const auto& sentence : text.sentences()) {
        const bool opens = sentence.part == Part::kTitle || sentence.part == Part::kLead;
        if (!opens || is_long_known(sentence, text.document().posted_on) || !named.in(sentence.words) ||
            !technologies_changed().in(sentence.words))
            continue;
        std::erase_if(kinds, [](const auto& kind) { return kind.value == "item_licensing"; });
        for (const auto* code : {"technology_control", "list_adjustment"}) {
            if (!has_kind(kinds, code)) kinds.push_back({code, text.evidence(sentence)});
        }
        return;
    }
}

}  // namespace

void add_companions(const EnglishText& text, const Genre& genre, Kinds& kinds) {
    if (genre.document_class == model::DocumentClass::kAnnouncement && has_kind(kinds, "list_adjustment")) {
        add_added_items(text, kinds);
        if (!has_kind(kinds, "exemption")) add_where(text, exempted_beside(), "exemption", kinds);
    }
    if (has_kind(kinds, "suspension") && !has_kind(kinds, "termination") &&
        genre.document_class == model::DocumentClass::kPress)
        add_where(text, ended_beside(), "termination", kinds);
    static const PhraseTable technologies{{1, "technology|technologies"}};
    const bool titled = !has_kind(kinds, "list_adjustment") || technologies.in(text.title().words);
    if (titled && !has_kind(kinds, "licence_catalogue") && genre.document_class == model::DocumentClass::kPress)
        settle_technology_catalogue(text, kinds);
    const bool controls = has_kind(kinds, "item_licensing") || has_kind(kinds, "technology_control");
    if (controls && !has_kind(kinds, "list_adjustment") && genre.document_class == model::DocumentClass::kPress)
        add_where(text, scope_changed(), "list_adjustment", kinds);
    const bool told = controls || has_kind(kinds, "list_adjustment") || has_kind(kinds, "control_list_publication");
    if (told && !has_kind(kinds, "repeal") && genre.document_class == model::DocumentClass::kPress)
        add_where(text, repealed_beside(), "repeal", kinds);
    const bool adjusts = has_kind(kinds, "list_adjustment");
    if (adjusts && !has_kind(kinds, "precursor_licensing") && names_precursors(text.title()))
        kinds.push_back({"precursor_licensing", text.title_evidence()});
    const bool technology = has_kind(kinds, "technology_control");
    if (has_kind(kinds, "precursor_licensing") && !adjusts)
        add_where(text, substances_changed(), "list_adjustment", kinds);
    if (technology && !adjusts) add_where(text, technologies_changed(), "list_adjustment", kinds);
    if (adjusts && !technology) add_where(text, technologies_kept_in(), "technology_control", kinds);
    if (has_kind(kinds, "termination") && !has_kind(kinds, "suspension"))
        add_where(text, kept_suspended(), "suspension", kinds);
}

}  // namespace gazetted::extract::english
