#include "parsers/text/english_notices.h"

#include <catch2/catch.hpp>

#include "parsers/text/english_authorities.h"

using namespace gazetted::text::english;

namespace {

/// "mofcom+gac:2025:57 mofcom:2025:61"; "?" for what is not written.
std::string keys(std::string_view text) {
    std::string joined;
    for (const auto& found : find_notices(text)) {
        if (!joined.empty()) joined += ' ';
        std::string issuers;
        for (const auto& issuer : found.issuers)
            issuers += (issuers.empty() ? "" : "+") + issuer;
        joined += (issuers.empty() ? "?" : issuers) + (found.series.empty() ? "" : "-" + found.series);
        joined += ":" + (found.year == 0 ? std::string("?") : std::to_string(found.year)) + ":" +
                  std::to_string(found.number);
    }
    return joined;
}

}  // namespace

TEST_CASE("citations: every English form of an announcement's number") {
    struct Row {
        std::string_view text, want;
    };
    const auto row = GENERATE(values<Row>({
        {"MOFCOM Announcement No. 61 of 2025", "mofcom:2025:61"},
        {"Announcement No.18 of 2025 of the Ministry of Commerce and the General Administration of Customs",
         "mofcom+gac:2025:18"},
        {"Ministry of Commerce and General Administration of Customs Announcement No. 57 of 2025",
         "mofcom+gac:2025:57"},
        {"MOFCOM & MOST Announcement 2025 No. 28", "mofcom+most:2025:28"},
        {"MOFCOM Announcement [2025] No. 62", "mofcom:2025:62"},
        {"Announcement No. 62 (2025) of MOFCOM", "mofcom:2025:62"},
        {"MOFCOM, GAC, SASTIND and CMC-EDD Announcement No. 27 of 2023", "mofcom+gac+sastind+cmc-edd:2023:27"},
        {"Announcement No. 70, 2025, of the Ministry of Commerce", "mofcom:2025:70"},
        {"Announcement No. 21 of the Ministry of Commerce in 2025", "mofcom:2025:21"},
        {"MOFCOM Order No. 6 of 2025", "mofcom-order:2025:6"},
        {"Order 2025 No. 5 of the Ministry of Commerce", "mofcom-order:2025:5"},
        {"Unreliable Entity List Working Mechanism [2025] No. 7", "uel:2025:7"},
        {"Announcement No. 10 of 2025 of the Unreliable Entity List Working Mechanism", "uel:2025:10"},
        {"Announcement 2025-61", "?:2025:61"},
        {"Announcement No. 46 [2024]", "?:2024:46"},
        {"Announcements Nos. 21 and 22", "?:?:21 ?:?:22"},
    }));
    CAPTURE(row.text);
    CHECK(keys(row.text) == row.want);
}

TEST_CASE("citations: an enumeration shares its issuers and its year") {
    struct Row {
        std::string_view text, want;
    };
    const auto row = GENERATE(values<Row>({
        {"MOFCOM and GAC Announcements No. 55, 56, 57, and 58, and MOFCOM Announcements No. 61 and 62 of 2025",
         "mofcom+gac:2025:55 mofcom+gac:2025:56 mofcom+gac:2025:57 mofcom+gac:2025:58 mofcom:2025:61 mofcom:2025:62"},
        {"Announcement No. 61 and No. 62 of 2025", "?:2025:61 ?:2025:62"},
        {"Announcements No. 55 to No. 58 of 2025", "?:2025:55 ?:2025:56 ?:2025:57 ?:2025:58"},
        {"Announcements Nos. 55-58 of 2025", "?:2025:55 ?:2025:56 ?:2025:57 ?:2025:58"},
        {"Announcement No. 21 of 2025, 9 October", "?:2025:21"},
    }));
    CAPTURE(row.text);
    CHECK(keys(row.text) == row.want);
}

TEST_CASE("citations: other numbers are none") {
    const auto text = GENERATE(as<std::string_view>{}, "Executive Order No. 14257", "Council Regulation No 428/2009",
                               "Article 12 of the Order", "in order to 5 firms", "the No. 2 economy", "Annex 1 No. 3");
    CAPTURE(text);
    CHECK(keys(text).empty());
}

TEST_CASE("authorities: Chinese ones only, and only those that act") {
    struct Row {
        std::string_view text, want;
    };
    const auto row = GENERATE(values<Row>({
        {"China's Ministry of Commerce said", "MOFCOM "},
        {"the Chinese commerce ministry and customs administration", "MOFCOM GAC "},
        {"India's Ministry of Commerce", ""},
        {"the Indian commerce ministry", ""},
        {"at most ten firms", ""},
        {"MOFCOM & MOST", "MOFCOM MOST "},
        {"with the approval of the State Council, it has decided", ""},
        {"is reported to the State Council by the Ministry of Commerce", "MOFCOM "},
        {"the State Council issued rules", "STATECOUNCIL "},
        {"the Unreliable Entity List Working Mechanism", "UEL "},
        {"Japan's Ministry of Economy, Trade and Industry", ""},
    }));
    CAPTURE(row.text);
    std::string found;
    for (const auto& hit : chinese_authorities(english_words(row.text)))
        found += std::string(hit.code) + " ";
    CHECK(found == row.want);
}

TEST_CASE("no authority stands past the last word") {
    const auto words = english_words("controls on exports to the United States");
    const auto hit = chinese_authority_at(words, words.size());
    CHECK(hit.first == hit.last);
    CHECK(hit.code.empty());
}
