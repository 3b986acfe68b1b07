#include "parsers/text/english_places.h"

#include <algorithm>
#include <array>

#include "parsers/text/english_phrases.h"

namespace gazetted::text::english {

namespace {

/// One country: its code, its names and its adjectives, in the notation of english_phrases.h.
struct PlaceRow {
    std::string_view code;
    std::string_view names;
    std::string_view adjectives;
};

constexpr std::array kNames{
    PlaceRow{"CN", "china; chinese mainland; people republic of china; mainland china; ^prc", "!chinese"},
    PlaceRow{"US", "united states of? america?; ^us; ^usa; america; usa", "american%"},
    PlaceRow{"EU", "european union; ^eu; european bloc", ""},
    PlaceRow{"JP", "japan", "japanese"},
    PlaceRow{"GB", "united kingdom; ^uk; britain; great britain; england", "british"},
    PlaceRow{"DE", "germany", "german%"},
    PlaceRow{"FR", "france", "!french"},
    PlaceRow{"IT", "italy", "!italian%"},
    PlaceRow{"ES", "spain", "!spanish"},
    PlaceRow{"NL", "netherlands; the netherlands; holland", "!dutch"},
    PlaceRow{"BE", "belgium", "belgian%"},
    PlaceRow{"LU", "luxembourg", "luxembourger%"},
    PlaceRow{"AT", "austria", "austrian%"},
    PlaceRow{"CH", "switzerland", "swiss"},
    PlaceRow{"SE", "sweden", "swedish"},
    PlaceRow{"NO", "norway", "norwegian%"},
    PlaceRow{"DK", "denmark", "danish"},
    PlaceRow{"FI", "finland", "finnish"},
    PlaceRow{"IS", "iceland", "icelandic"},
    PlaceRow{"IE", "ireland", "irish"},
    PlaceRow{"PT", "portugal", "portuguese"},
    PlaceRow{"GR", "greece", "greek%"},
    PlaceRow{"CZ", "czech republic; czechia", "!czech"},
    PlaceRow{"SK", "slovakia", "slovak%"},
    PlaceRow{"PL", "poland", "!polish"},
    PlaceRow{"HU", "hungary", "hungarian%"},
    PlaceRow{"RO", "romania", "romanian%"},
    PlaceRow{"BG", "bulgaria", "bulgarian%"},
    PlaceRow{"HR", "croatia", "croatian%"},
    PlaceRow{"SI", "slovenia", "slovenian%"},
    PlaceRow{"EE", "estonia", "estonian%"},
    PlaceRow{"LV", "latvia", "latvian%"},
    PlaceRow{"LT", "lithuania", "lithuanian%"},
    PlaceRow{"CY", "cyprus", "cypriot%"},
    PlaceRow{"MT", "malta", "maltese"},
    PlaceRow{"UA", "ukraine", "ukrainian%"},
    PlaceRow{"RU", "russia; russian federation", "russian%"},
    PlaceRow{"BY", "belarus", "belarusian%"},
    PlaceRow{"MD", "moldova", "moldovan%"},
    PlaceRow{"RS", "serbia", "serbian%"},
    PlaceRow{"TR", "turkey; turkiye; türkiye", "turkish"},
    PlaceRow{"GE", "georgia", "georgian%"},
    PlaceRow{"AM", "armenia", "armenian%"},
    PlaceRow{"AZ", "azerbaijan", "azerbaijani%"},
    PlaceRow{"KZ", "kazakhstan", "kazakh%"},
    PlaceRow{"UZ", "uzbekistan", "uzbek%"},
    PlaceRow{"KG", "kyrgyzstan", "kyrgyz"},
    PlaceRow{"TM", "turkmenistan", "turkmen"},
    PlaceRow{"TJ", "tajikistan", "tajik"},
    PlaceRow{"MN", "mongolia", "mongolian%"},
    PlaceRow{"KR", "south korea; republic of korea; ^rok; korea", "south korean%; korean%"},
    PlaceRow{"KP", "north korea; democratic people republic of korea; ^dprk", "north korean%"},
    PlaceRow{"TW", "taiwan", "taiwanese"},
    PlaceRow{"HK", "hong kong", ""},
    PlaceRow{"MO", "macao; macau", ""},
    PlaceRow{"IN", "india", "indian%"},
    PlaceRow{"PK", "pakistan", "pakistani%"},
    PlaceRow{"BD", "bangladesh", "bangladeshi%"},
    PlaceRow{"LK", "sri lanka", "sri lankan%"},
    PlaceRow{"NP", "nepal", "nepali; nepalese"},
    PlaceRow{"AF", "afghanistan", "afghan%"},
    PlaceRow{"VN", "vietnam; viet nam", "vietnamese"},
    PlaceRow{"TH", "thailand", "thai"},
    PlaceRow{"MY", "malaysia", "malaysian%"},
    PlaceRow{"SG", "singapore", "singaporean%"},
    PlaceRow{"ID", "indonesia", "indonesian%"},
    PlaceRow{"PH", "philippines; the philippines", "philippine; filipino%"},
    PlaceRow{"MM", "myanmar; burma", ""},
    PlaceRow{"KH", "cambodia", "cambodian%"},
    PlaceRow{"LA", "laos", "laotian%"},
    PlaceRow{"BN", "brunei", ""},
    PlaceRow{"AU", "australia", "australian%"},
    PlaceRow{"NZ", "new zealand", ""},
    PlaceRow{"CA", "canada", "canadian%"},
    PlaceRow{"MX", "mexico", "mexican%"},
    PlaceRow{"BR", "brazil", "brazilian%"},
    PlaceRow{"AR", "argentina", "argentine; argentinian%"},
    PlaceRow{"CL", "chile", "chilean%"},
    PlaceRow{"PE", "peru", "peruvian%"},
    PlaceRow{"CO", "colombia", "colombian%"},
    PlaceRow{"VE", "venezuela", "venezuelan%"},
    PlaceRow{"CU", "cuba", "cuban%"},
    PlaceRow{"PA", "panama", "panamanian%"},
    PlaceRow{"IL", "israel", "israeli%"},
    PlaceRow{"IR", "iran", "iranian%"},
    PlaceRow{"IQ", "iraq", "iraqi%"},
    PlaceRow{"SA", "saudi arabia", "saudi%"},
    PlaceRow{"AE", "united arab emirates; ^uae", "emirati%"},
    PlaceRow{"QA", "qatar", "qatari%"},
    PlaceRow{"KW", "kuwait", "kuwaiti%"},
    PlaceRow{"OM", "oman", "omani%"},
    PlaceRow{"YE", "yemen", "yemeni%"},
    PlaceRow{"SY", "syria", "syrian%"},
    PlaceRow{"LB", "lebanon", "lebanese"},
    PlaceRow{"JO", "jordan", "jordanian%"},
    PlaceRow{"EG", "egypt", "egyptian%"},
    PlaceRow{"LY", "libya", "libyan%"},
    PlaceRow{"DZ", "algeria", "algerian%"},
    PlaceRow{"MA", "morocco", "moroccan%"},
    PlaceRow{"TN", "tunisia", "tunisian%"},
    PlaceRow{"SD", "sudan", "sudanese"},
    PlaceRow{"ET", "ethiopia", "ethiopian%"},
    PlaceRow{"KE", "kenya", "kenyan%"},
    PlaceRow{"NG", "nigeria", "nigerian%"},
    PlaceRow{"GN", "guinea", "guinean%"},
    PlaceRow{"CD", "democratic republic of the? congo; ^drc; congo", "congolese"},
    PlaceRow{"ZW", "zimbabwe", "zimbabwean%"},
    PlaceRow{"ZA", "south africa", "south african%"},
    PlaceRow{"GL", "greenland", ""},
};

/// Who speaks or acts for a country in the press. Only for telling actors apart, never a destination.
constexpr std::array kMetonyms{
    PlaceRow{"US",
             "washington; white house; capitol hill; pentagon; trump; biden; bessent; lutnick; ^bis; ^ofac; ^fcc; "
             "^ustr; ^usitc; department "
             "of the? treasury; commerce department; department of commerce; ^us? congress; state department; treasury "
             "department; ^ddtc; bureau of industry and security",
             ""},
    PlaceRow{"EU", "brussels; european commission; eu commission; european council; european parliament", ""},
    PlaceRow{"JP", "tokyo; takaichi; ^meti", ""},
    PlaceRow{"GB", "london; downing street; export control joint unit; ^ecju; ^ofsi; ^otsi", ""},
    PlaceRow{"DE", "berlin; ^bafa", ""},
    PlaceRow{"FR", "paris", ""},
    PlaceRow{"RU", "moscow; kremlin", ""},
    PlaceRow{"KR", "seoul; ^motie", ""},
    PlaceRow{"TW", "taipei; ^moea", ""},
    PlaceRow{"IN", "new delhi; delhi", ""},
    PlaceRow{"NL", "the hague", ""},
    PlaceRow{"CA", "ottawa", ""},
    PlaceRow{"AU", "canberra", ""},
    PlaceRow{"UA", "kyiv", ""},
    PlaceRow{"IR", "tehran", ""},
    PlaceRow{"CN", "!beijing; xi jinping", ""},
};

constexpr int kFirstAdjective = 1000;
constexpr int kFirstMetonym = 2000;

const PhraseTable& table() {
    static const PhraseTable built = [] {
        std::vector<PhraseRow> rows;
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            rows.push_back({static_cast<int>(i), kNames[i].names});
            rows.push_back({kFirstAdjective + static_cast<int>(i), kNames[i].adjectives});
        }
        for (std::size_t i = 0; i < kMetonyms.size(); ++i)
            rows.push_back({kFirstMetonym + static_cast<int>(i), kMetonyms[i].names});
        return PhraseTable(rows);
    }();
    return built;
}

}  // namespace

PlaceHit place_at(const std::vector<Word>& words, std::size_t at) {
    const auto hit = table().match(words, at);
    if (hit.last == hit.first) return {"", at, at};
    const bool metonym = hit.tag >= kFirstMetonym;
    const bool adjective = !metonym && hit.tag >= kFirstAdjective;
    const auto code = metonym ? kMetonyms[static_cast<std::size_t>(hit.tag - kFirstMetonym)].code
                              : kNames[static_cast<std::size_t>(hit.tag % kFirstAdjective)].code;
    return {code, hit.first, hit.last, metonym, adjective};
}

PlaceHit place_ending_at(const std::vector<Word>& words, std::size_t end) {
    constexpr std::size_t kLongest = 5;  // "democratic people's republic of korea"
    for (std::size_t back = std::min(kLongest, end); back >= 1; --back) {
        const auto hit = place_at(words, end - back);
        if (!hit.code.empty() && hit.last == end) return hit;
    }
    return {"", end, end};
}

std::vector<PlaceHit> places(const std::vector<Word>& words) {
    std::vector<PlaceHit> found;
    for (std::size_t at = 0; at < words.size();) {
        const auto hit = place_at(words, at);
        if (!hit.code.empty()) found.push_back(hit);
        at = hit.last > at ? hit.last : at + 1;
    }
    return found;
}

}  // namespace gazetted::text::english
