#include "daemon/baseline/words.h"

#include <algorithm>
#include <array>
#include <span>

#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

struct Entry {
    std::string_view code;
    std::string_view words;
};

constexpr std::array kActs{
    Entry{"licence_required", "a licence is required"},
    Entry{"prohibited", "exports are prohibited"},
    Entry{"refused", "licences are refused in principle"},
    Entry{"stricter_review", "end users and end uses are reviewed more strictly"},
    Entry{"case_by_case", "applications are decided case by case"},
    Entry{"exempt", "an exemption applies"},
    Entry{"duty", "a duty applies besides the licence (report, declare, inform or check)"},
    Entry{"stop_ongoing", "ongoing activities must stop at once"},
    Entry{"application_route", "dealings may be applied for"},
    Entry{"liability", "breaches are prosecuted"},
    Entry{"list", "parties are listed"},
    Entry{"delist", "parties are removed from a list"},
    Entry{"suspend", "a measure is suspended"},
    Entry{"continue_suspension", "a suspension is continued"},
    Entry{"terminate", "a measure is ended"},
    Entry{"repeal", "a measure is repealed"},
    Entry{"amend", "a measure is amended"},
    Entry{"effective", "the date of effect is set"},
    Entry{"catch_all", "unlisted items are caught where the exporter knows or should know of the use"},
    Entry{"services_ban", "services and assistance are restricted"},
    Entry{"trade_ban", "import and export activities connected with China are prohibited"},
    Entry{"investment_ban", "new investment in China is prohibited"},
    Entry{"entry_ban", "senior managers may not enter China"},
    Entry{"residence_ban", "work and residence permits of senior managers are refused"},
    Entry{"fine", "a fine is imposed"},
    Entry{"dealings_ban", "transactions and cooperation with the parties are prohibited"},
    Entry{"removal_route", "removal from the list may be applied for"},
};

constexpr std::array kCodes{
    Entry{"foreign_military", "foreign military users"},
    Entry{"control_list_entities", "parties on the export control list"},
    Entry{"watch_list_entities", "parties on the watch list"},
    Entry{"majority_owned_subsidiaries_50pct", "their subsidiaries and branches held 50 % or more"},
    Entry{"military_capability_enhancing_end_users", "end users that help to raise military strength"},
    Entry{"wmd", "weapons of mass destruction"},
    Entry{"terrorism", "terrorism"},
    Entry{"military", "military use"},
    Entry{"military_potential", "raising military potential"},
    Entry{"semiconductor_logic", "advanced logic chips"},
    Entry{"semiconductor_memory", "advanced memory chips"},
    Entry{"semiconductor_equipment_and_materials", "equipment and materials for such chips"},
    Entry{"ai_military", "artificial intelligence of potential military use"},
    Entry{"special_circumstances_application", "export truly needed in special circumstances, on application"},
    Entry{"transaction_on_application", "transactions with a listed party, on application"},
    Entry{"removal_on_verification", "removal after cooperation with verification"},
    Entry{"public_domain_technology", "technology in the public domain"},
    Entry{"basic_research", "basic scientific research"},
    Entry{"patent_application", "ordinary patent applications"},
    Entry{"humanitarian_relief", "emergency medical care, public-health emergencies and disaster relief"},
};

constexpr std::array kKinds{
    Entry{"control_list_addition", "export control list"},
    Entry{"watch_list_addition", "watch list"},
    Entry{"uel_listing", "unreliable entity list"},
    Entry{"item_licensing", "licensing of items"},
    Entry{"technology_control", "control of technology"},
    Entry{"extraterritorial", "rule for organisations and individuals outside China"},
    Entry{"country_end_use_ban", "ban by country and end use"},
    Entry{"list_adjustment", "adjustment of a list"},
    Entry{"control_list_publication", "publication of the control list"},
    Entry{"licence_catalogue", "licence catalogue"},
    Entry{"precursor_licensing", "licensing of precursor chemicals"},
    Entry{"uel_measures", "measures on a party listed earlier"},
    Entry{"official_answer", "the ministry explained it in questions and answers"},
    Entry{"uel_investigation", "unreliable-entity investigation"},
    Entry{"enforcement_notice", "enforcement notice"},
};

constexpr std::array kPlaces{
    Entry{"US", "the United States"},
    Entry{"JP", "Japan"},
    Entry{"EU", "the European Union"},
    Entry{"TW", "Taiwan"},
    Entry{"KR", "South Korea"},
    Entry{"CA", "Canada"},
    Entry{"MX", "Mexico"},
    Entry{"GB", "the United Kingdom"},
    Entry{"DE", "Germany"},
    Entry{"FR", "France"},
    Entry{"IT", "Italy"},
    Entry{"NL", "the Netherlands"},
    Entry{"BE", "Belgium"},
    Entry{"CZ", "Czechia"},
    Entry{"PL", "Poland"},
    Entry{"BG", "Bulgaria"},
    Entry{"LT", "Lithuania"},
    Entry{"IN", "India"},
    Entry{"AU", "Australia"},
    Entry{"MM", "Myanmar"},
    Entry{"LA", "Laos"},
    Entry{"AF", "Afghanistan"},
};

std::string look_up(std::span<const Entry> table, std::string_view code) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Entry& entry) { return entry.code == code; });
    if (found != table.end()) return std::string(found->words);
    std::string words(code);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

}  // namespace

std::string date_words(CivilDate date) {
    static constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    return std::to_string(date.day()) + " " + kMonths.at(date.month() - 1) + " " + std::to_string(date.year());
}

std::string date_words(const model::EffectiveDate& date) {
    return date_words(date.on) + (date.time ? ", " + date.time->iso() + " Beijing time," : "");
}

std::string notice_words(const model::NoticeId& id) {
    std::vector<std::string> issuers;
    for (const std::string& issuer : id.issuers)
        issuers.push_back(issuer == "uel" ? "UEL mechanism" : upper(issuer));
    const std::string series = id.series == "order" ? " Order" : " Announcement";
    return and_list(issuers) + series + " No. " + std::to_string(id.number) + " of " + std::to_string(id.year);
}

std::string notice_words(const std::string& key) {
    const auto id = model::NoticeId::parse(key);
    return id ? notice_words(*id) : key;
}

std::string act_words(std::string_view act) {
    return look_up(kActs, act);
}
std::string code_words(std::string_view code) {
    return look_up(kCodes, code);
}
std::string place_words(std::string_view code) {
    return look_up(kPlaces, code);
}
std::string kind_noun(std::string_view kind) {
    return look_up(kKinds, kind);
}

std::string and_list(const std::vector<std::string>& items) {
    return and_list(items, items.size());
}

std::string and_list(const std::vector<std::string>& items, std::size_t shown) {
    std::string out;
    const std::size_t spelt = items.size() <= shown ? items.size() : shown;
    for (std::size_t i = 0; i < spelt; ++i) {
        const bool last = i + 1 == items.size();
        out += (i == 0 ? "" : last ? " and " : ", ") + items[i];
    }
    return items.size() > spelt ? out + " and " + std::to_string(items.size() - spelt) + " more" : out;
}

std::string and_list(const std::vector<model::Sourced<std::string>>& values, std::string (*words)(std::string_view)) {
    std::vector<std::string> items;
    for (const auto& each : values) {
        std::string item = words(each.value);
        if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(std::move(item));
    }
    return and_list(items);
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string shortened(const std::string& utf8, std::size_t characters) {
    std::size_t at = 0;
    for (std::size_t taken = 0; at < utf8.size() && taken < characters; ++taken)
        at += decode_char(utf8, at).length;
    return at < utf8.size() ? utf8.substr(0, at) + "…" : utf8;
}

std::string party_words(const model::PartyName& party) {
    if (party.en.empty() || party.zh.empty()) return party.en.empty() ? party.zh : party.en;
    return party.en + " (" + party.zh + ")";
}

std::string and_list(const std::vector<model::PartyName>& parties, std::size_t shown) {
    std::vector<std::string> names;
    for (const model::PartyName& party : parties)
        names.push_back(party_words(party));
    return and_list(names, shown);
}

}  // namespace gazetted::baseline
