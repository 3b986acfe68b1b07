#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Row {
    std::string_view text;  ///< of an announcement on items
    std::string_view control, commodity, limbs;
};

/// Codes newly controlled, and codes that only say where a change happens.
const std::vector<Row>& rows() {
    static const std::vector<Row> all{
        {"Export controls shall be imposed on the following items from November 1, 2031:\n1. scandium oxide "
         "(2846901991);\n2. lithium sulphide (2830902000).",
         "", "2846901991 2830902000", "1 licence_required"},
        {"It has been decided to implement export controls on the following items:\n1. 1C941.a Carbon fibers "
         "(reference HS "
         "code: 6815110010);\n2. 1C941.b Prepregs.\nNote: 1C941.b does not control chopped fibers (HS code: "
         "7019120000).",
         "1C941.a 1C941.b", "6815110010", "2 licence_required"},
        {"I. The reference HS code for 1C902 is changed from 2805301300 to 2805301310 and 2805301390.\nII. HS code "
         "9002909010 is deleted from 6A003.",
         "", "2805301310 2805301390", "1 amend"},
        {"Items listed in the annex to MOFCOM Announcement No. 61 of 2030 are amended as follows: \"1C226\" shall read "
         "\"1C229\".",
         "", "", "0 amend"},
        {"Export controls shall be implemented on the following items:\n| No. | Control code | Item | HS code\n| 1 | "
         "1C931.a | Thulium metal | 2805301940\n| 2 | 1C931.b | Thulium oxide | 2846901994",
         "1C931.a 1C931.b", "2805301940 2846901994", "0 licence_required"},
    };
    return all;
}

}  // namespace

TEST_CASE("codes controlled and codes of a change in English", "[english][codes]") {
    for (const auto& row : rows()) {
        INFO(row.text);
        const auto text = "# MOFCOM Announcement No. 7 of 2031 on Export Controls on Certain Items\n" +
                          std::string(row.text) +
                          "\nThis Announcement shall take effect as of May 9, 2031.\nMay 6, 2031";
        const auto reading = en::read(text, "2031-05-06", model::Channel::kOfficial);
        CHECK(en::fact(reading, "control_codes") == row.control);
        CHECK(en::fact(reading, "hs_codes") == row.commodity);
        const auto limbs = en::limbs(reading);
        INFO(limbs);
        CHECK(limbs.find(row.limbs) != std::string::npos);
        CHECK(limbs.find("refused") == std::string::npos);
    }
}
