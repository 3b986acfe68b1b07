#include <algorithm>

#include "parsers/extract/english_lexicon.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;
using text::english::Word;

namespace {

constexpr int noun_tag(ControlNoun noun) {
    return static_cast<int>(noun);
}

const PhraseTable& noun_table() {
    static const PhraseTable table{
        {noun_tag(ControlNoun::kExportControl),
         "export control|controls|curb|curbs|restriction|restrictions|ban|bans|limit|limits|prohibition|prohibitions|"
         "embargo|embargoes|clampdown|crackdown|halt; export control measure|measures|rule|rules|regime|system|policy|"
         "requirements; export licensing|licence|license requirement|requirements|rules|regime|controls|system; export "
         "licensing; export rule|rules; export permit requirement|requirements; export permit|licence|license "
         "system|scheme|regime|rules|net; exports "
         "control|ban; "
         "controls|curbs|restrictions|ban|limits|bans|prohibition|embargo|restraints|screws|grip on|over the? "
         "export|exports|exporting|shipping|"
         "shipments|shipment|overseas|sale|sales|selling; screws|grip on *4 exports|export|shipments|sales; "
         "control over|of the? export|exports; shipment ban|restrictions; export squeeze; "
         "outbound restrictions; dual use ban|embargo"},
        {noun_tag(ControlNoun::kBare),
         "control|controls|curb|curbs|restriction|restrictions|ban|bans|limit|limits|embargo|clampdown|crackdown|"
         "prohibition; block|freeze|hold|halt|lid on; licensing requirements|rules|regime; licensing; "
         "licence|license|permit "
         "requirement|requirements|regime; grip; rule; rules; regime; restraints; measures; "
         "stranglehold; block"},
        {noun_tag(ControlNoun::kNotice),
         "announcement|announcements no|nos|number; announcement|announcements *1 no|nos; "
         "measures|measure of|in|under|by *2 no|nos; measures|measure *3 in|under|by *3 announcement|announcements; "
         "an|one|two|three|four|five|six|seven|eight|several|some|certain|relevant|related|those|earlier|previous|last|"
         "december|october|april|january|february *3 "
         "announcement|announcements; "
         "paragraph|article|clause|item *2 of "
         "*4 announcement; implementation of *12 announcement|announcements"},
        {noun_tag(ControlNoun::kControlList),
         "export control list; export controls? entity? list; control list; export control entity list; controlled "
         "entity|entities list; export control control|controlled|management list; list of export control|controls; "
         "list of "
         "controlled entities; list|register|roster of *2 entities|companies|firms subject|under *2 export "
         "control|controls; "
         "list of *1 controlled|control entities; export control|controls listing|listings|blacklisting;  export "
         "control list of entities; export controls? list; export control watch? entities "
         "list; export blacklist; export control|controls blacklist; control "
         "blacklist; export control roster"},
        {noun_tag(ControlNoun::kWatchList),
         "watch list; watchlist; concern list; list of concern; attention list; list of concerned? entities of "
         "concern; "
         "monitoring list; surveillance list; entities of concern list; focus list; concerned list; concerns list; "
         "watch lists"},
        {noun_tag(ControlNoun::kUnreliableList),
         "unreliable entity|entities list|roster|register|blacklist|roll; unreliable entities; unreliable entity; "
         "unreliable list|blacklist|roster; list|register|roster|roll of unreliable "
         "entities|entity|companies|firms|organizations|organisations; unreliable "
         "companies|firms|organizations|organisations list; ^uel; entity list "
         "measures|measure|curbs|sanctions|restrictions"},
        {noun_tag(ControlNoun::kCatalogue),
         "catalogue|catalog|list of *4 technologies *3 prohibited|restricted|banned|barred; technology|technologies "
         "export "
         "control? "
         "catalogue|catalog|list; catalogue|catalog of technologies; catalogue|catalog of restricted|prohibited "
         "exports; technologies prohibited|banned *3 restricted *3 "
         "export; "
         "prohibited *2 restricted technologies|technology; technology|technologies|tech export ban|bans|restriction|"
         "restrictions list; "
         "restricted|prohibited|controlled|banned technology|technologies|tech catalogue|catalog|list; "
         "technology|technologies|tech export? catalogue|catalog"},
        {noun_tag(ControlNoun::kItemList),
         "export? control list of|for *1 dual use items|goods; dual use items? export? control list; list of dual use "
         "items *2 subject|under; list of dual use items; list of "
         "dual "
         "use items *3 export control; unified *4 control list"},
        {noun_tag(ControlNoun::kLicenceCatalogue),
         "catalogue|catalog of dual use items *3 technologies; catalogue|catalog *8 licence|license|licensing|licenses|"
         "licences administration|management; import *2 export licence|license catalogue|catalog; dual use items and "
         "technologies *3 licence|license|licensing *4 catalogue|catalog; catalogue|catalog *2 administration of "
         "import *2 export licence|licences|license|licenses; licensing|licence|license catalogue|catalog; "
         "import *2 export licence|license control|management|administration list"},
        {noun_tag(ControlNoun::kPrecursor),
         "precursor chemical%; drug precursor%; drug making chemicals; precursor control; fentanyl precursor%; "
         "controlled precursor%; easily? easy? to? make? drugs? precursors; catalogue|catalog|list of *1 "
         "substances|chemicals *6 exported; chemicals|substances used to make fentanyl|drugs|methamphetamine; fentanyl "
         "*1 chemicals"},
        {noun_tag(ControlNoun::kCountermeasure),
         "countermeasure|countermeasures list?; counter measures; counter sanctions; sanctions on|against"},
        {noun_tag(ControlNoun::kFrameworkLaw),
         "export control law; dual use *2 regulations; export control framework; regulation|regulations on|governing "
         "*2 "
         "export|exports *2 of dual use; regulation|regulations *8 export control *5 dual use; dual use "
         "items? export "
         "control regulation|regulations; provisions on the? unreliable entity|entities list; unreliable "
         "entity|entities "
         "list provisions; "
         "regulations|measures|provisions *8 export|exports of *6 "
         "nuclear|missile|missiles|biological|chemicals|chemical|"
         "military; regulations|measures|provisions on *3 nuclear export control; regulations *6 control of nuclear "
         "dual use"},
        {noun_tag(ControlNoun::kReporting),
         "report|reports|reporting *6 violation|violations|breach|breaches *6 export control|"
         "controls"},
    };
    return table;
}

/// "Announcements 55, 56 and 57": numbers without "No.".
void add_bare_numbers(std::vector<NounHit>& found, const std::vector<Word>& words) {
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        int number = 0;
        const bool head = words[at].low == "announcement" || words[at].low == "announcements";
        if (!head || !text::english::is_number(words[at + 1], number) || number > 999) continue;
        const auto next = std::find_if(found.begin(), found.end(), [&](const NounHit& hit) { return hit.first >= at; });
        found.insert(next, {ControlNoun::kNotice, at, at + 2});
    }
}

/// "the rare earth announcement": the first word of what names a notice by its topic; `head` where nothing does. A
/// number behind it, a mark or a preposition between them make it a citation: "the export control list (Announcement
/// No. 30)", "export controls by Announcement No. 50".
std::size_t topic_of(const std::vector<Word>& words, std::size_t head) {
    constexpr std::size_t kReach = 5;
    int number = 0;
    if (head + 1 < words.size() && (text::english::is_any(words[head + 1].low, {"no", "nos", "number", "numbers"}) ||
                                    text::english::is_number(words[head + 1], number)))
        return head;
    std::size_t first = head;
    for (std::size_t back = 1; back <= kReach && back <= head; ++back) {
        const auto& word = words[head - back];
        const char mark = words[head - back + 1].before;
        if ((mark != ' ' && mark != '-' && mark != '/') ||
            text::english::is_any(word.low, {"by", "in", "under", "see", "with", "through", "via", "per"}))
            break;
        if (text::english::is_any(word.low, {"rare", "export", "dual", "graphite", "antimony", "tungsten", "gallium",
                                             "drone", "magnet", "battery"}))
            first = head - back;
    }
    return first;
}

void add_named_by_topic(std::vector<NounHit>& found, const std::vector<Word>& words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (words[at].low != "announcement" && words[at].low != "notice") continue;
        const std::size_t first = topic_of(words, at);
        const auto longer = [&](const NounHit& hit) { return hit.first <= first && hit.last > at + 1; };
        if (first == at || std::any_of(found.begin(), found.end(), longer)) continue;
        std::erase_if(found, [&](const NounHit& hit) { return hit.last > first && hit.first <= at; });
        const auto next = std::find_if(found.begin(), found.end(), [&](const NounHit& hit) { return hit.first > at; });
        found.insert(next, {ControlNoun::kNotice, first, at + 1});
    }
}

}  // namespace

bool is_party_list(std::optional<ControlNoun> noun) {
    return noun == ControlNoun::kControlList || noun == ControlNoun::kWatchList || noun == ControlNoun::kUnreliableList;
}

std::vector<NounHit> control_nouns(const std::vector<Word>& words) {
    std::vector<NounHit> found;
    for (const auto& hit : noun_table().find_all(words))
        found.push_back({static_cast<ControlNoun>(hit.tag), hit.first, hit.last});
    add_named_by_topic(found, words);
    add_bare_numbers(found, words);
    return found;
}

}  // namespace gazetted::extract::english
