#include "parsers/text/english_authorities.h"

#include <algorithm>
#include <array>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::text::english {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kCodes{"MOFCOM"sv,  "GAC"sv,     "MIIT"sv, "MOST"sv,         "MPS"sv,
                            "MEM"sv,     "NHC"sv,     "NMPA"sv, "SCA"sv,          "SASTIND"sv,
                            "COSTIND"sv, "CMC-EDD"sv, "UEL"sv,  "STATECOUNCIL"sv, "NPCSC"sv};

const PhraseTable& names() {
    static const PhraseTable table{
        {0, "ministry|ministries of commerce; commerce ministry; ^mofcom; ^moc; commercial ministry"},
        {1,
         "general administration of customs; general customs administration; customs general administration; ^gac; "
         "^gacc; customs administration|authority|authorities|agency|office|regulator; !china customs"},
        {2, "ministry of industry and information technology; industry and information technology ministry; ^miit"},
        {3, "ministry of science and technology; science and technology ministry; ^most"},
        {4, "ministry of public security; public security ministry; ^mps"},
        {5, "ministry of emergency management; emergency management ministry; ^mem"},
        {6, "national health commission; ^nhc"},
        {7, "national medical products administration; ^nmpa"},
        {8,
         "state|national cryptography administration; state cryptography administration office; ^sca; ^osca; "
         "office of state commercial cryptography administration"},
        {9,
         "state administration of|for science technology and industry for national defense|defence; ^sastind; "
         "state administration of science technology and industry for national defense|defence"},
        {10, "commission of|for science technology and industry for national defense|defence; ^costind"},
        {11,
         "equipment development department of the? central military commission; "
         "equipment development department|bureau of the? ^cmc; ^edd of the? ^cmc; ^edd of the? central military "
         "commission; central military commission equipment development department; ^cmc ^edd; "
         "^cmc equipment development department"},
        {12,
         "unreliable entity|entities list working? mechanism; working mechanism of|for the? unreliable "
         "entity|entities list; ^uel working? mechanism; working mechanism for? the? ^uel; "
         "unreliable entity|entities list work mechanism; list working mechanism; unreliable entities working? "
         "mechanism; working mechanism of|for|behind|over the list; working mechanism that|which *1 "
         "runs|maintains|manages|administers|keeps|oversees|operates the list; mechanism that|which "
         "runs|maintains|manages|administers|oversees|operates the list"},
        {13, "!state !council"},
        {14,
         "standing committee of the *5 national people congress; national people congress standing committee; ^npcsc"},
    };
    return table;
}

/// Words that give the following name to somebody else: a foreign country right before it, with at most one word
/// between.
bool is_foreign(const std::vector<Word>& words, std::size_t first) {
    for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
        const Word& word = words[first - back];
        if (words[first - back + 1].before == ';' || words[first - back + 1].before == '.') return false;
        const auto place = place_ending_at(words, first - back + 1);
        if (place.code.empty()) continue;
        return place.code != "CN" && (back == 1 || word.possessive);
    }
    return false;
}

/// "the ministries of commerce and of science and technology": the word alone stands for its ministry.
bool in_row_of_ministries(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kReach = 8;
    for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
        const auto& low = words[at - back].low;
        if (low == "ministries") return back > 1 && words[at - back + 1].low == "of";
        if (low != "of" && low != "and" && low != "the" && low != "commerce" && low != "technology" &&
            low != "science" && low != "industry" && low != "information" && low != "public" && low != "security")
            return false;
    }
    return false;
}

/// "the Ministry of Commerce of the Kingdom of Thailand": a country named behind it has it.
bool belongs_behind(const std::vector<Word>& words, std::size_t last) {
    if (last >= words.size() || words[last].low != "of" || words[last].before != ' ') return false;
    std::size_t at = last + 1;
    while (at < words.size() && is_any(words[at].low, {"the", "kingdom", "republic", "socialist", "state", "of"}))
        ++at;
    const auto place = place_at(words, at);
    const bool whose = place.last >= words.size() || words[place.last].before != ' ' ||
                       !is_any(words[place.last].low, {"companies", "firms", "entities", "exports", "goods"});
    return !place.code.empty() && place.code != "CN" && !place.adjective && whose;
}

/// "the commerce and science ministries": the word alone stands for its ministry; the code, empty where it does not.
std::string_view shared_ministry(const std::vector<Word>& words, std::size_t at) {
    struct Row {
        std::string_view word, code;
    };
    constexpr std::array kRows{Row{"commerce", "MOFCOM"}, Row{"science", "MOST"}, Row{"industry", "MIIT"},
                               Row{"security", "MPS"},    Row{"health", "NHC"},   Row{"emergency", "MEM"}};
    const auto row =
        std::find_if(kRows.begin(), kRows.end(), [&](const Row& known) { return known.word == words[at].low; });
    if (row == kRows.end()) return "";
    if (in_row_of_ministries(words, at)) return row->code;
    constexpr std::size_t kReach = 8;
    for (std::size_t next = at + 1; next < std::min(words.size(), at + kReach); ++next) {
        const auto& low = words[next].low;
        if (low == "ministries") return row->code;
        const bool name = low == "and" || low == "technology" || low == "information" || low == "public" ||
                          low == "management" ||
                          std::any_of(kRows.begin(), kRows.end(), [&](const Row& known) { return known.word == low; });
        if (!name) return "";
    }
    return "";
}

/// "the commerce ministry and customs said": the word alone, beside the ministry it signs with.
bool signs_as_customs(const std::vector<Word>& words, std::size_t at) {
    if (words[at].low != "customs" || at < 2) return false;
    const auto& before = words[at - 1].low;
    const bool joined = before == "and" || (words[at].before == ',' && (before == "ministry" || before == "mofcom"));
    bool ministry = false;
    for (std::size_t back = 1; back <= 4 && back <= at; ++back)
        ministry = ministry || words[at - back].low == "ministry" || words[at - back].low == "mofcom" ||
                   words[at - back].low == "commerce";
    if (!joined || !ministry) return false;
    constexpr std::array kGoodsOfCustoms{"union"sv,        "duty"sv,     "duties"sv,    "code"sv,
                                         "codes"sv,        "data"sv,     "clearance"sv, "declaration"sv,
                                         "declarations"sv, "officers"sv, "tariff"sv};
    return at + 1 >= words.size() || std::none_of(kGoodsOfCustoms.begin(), kGoodsOfCustoms.end(),
                                                  [&](auto word) { return word == words[at + 1].low; });
}

/// "with the approval of the State Council", "reported to the State Council": it issues nothing.
bool only_approves(const std::vector<Word>& words, std::size_t first) {
    for (std::size_t back = 1; back <= 5 && back <= first; ++back) {
        const auto& low = words[first - back].low;
        if (low == "approval" || low == "approved" || low == "authorised" || low == "authorized") return true;
        if (is_any(low, {"report", "reported", "reports", "submitted", "submit", "referred"})) return true;
        if (low == "department" || low == "departments" || low == "under") return true;
    }
    return false;
}

}  // namespace

AuthorityHit chinese_authority_at(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size()) return {"", at, at};
    const auto hit = names().match(words, at);
    if (hit.last == hit.first) {
        const auto code = signs_as_customs(words, at) ? "GAC"sv : shared_ministry(words, at);
        return code.empty() || is_foreign(words, at) ? AuthorityHit{"", at, at} : AuthorityHit{code, at, at + 1};
    }
    if (is_foreign(words, at) || belongs_behind(words, hit.last)) return {"", at, at};
    if (kCodes[static_cast<std::size_t>(hit.tag)] == "STATECOUNCIL" && only_approves(words, hit.first))
        return {"", at, at};
    return {kCodes[static_cast<std::size_t>(hit.tag)], hit.first, hit.last};
}

std::vector<AuthorityHit> chinese_authorities(const std::vector<Word>& words) {
    std::vector<AuthorityHit> found;
    for (std::size_t at = 0; at < words.size();) {
        const auto hit = chinese_authority_at(words, at);
        if (hit.last > hit.first) found.push_back(hit);
        at = hit.last > at ? hit.last : at + 1;
    }
    return found;
}

}  // namespace gazetted::text::english
