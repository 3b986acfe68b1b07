#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Row {
    std::string_view text;  ///< of an announcement on items
    std::string_view control, commodity, limbs;
};

/// The codes of the parts, without those that stand in several.
std::string in_parts(const model::Reading& reading,
                     std::vector<model::Sourced<std::string>> model::LimbReading::*list) {
    std::string all;
    for (const auto& limb : reading.limbs)
        for (const auto& code : limb.*list)
            if (all.find(code.value) == std::string::npos) all += (all.empty() ? "" : " ") + code.value;
    return all;
}

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
        {"Export controls are imposed on 1C941.a Carbon fibers and the technology 1E941. Items specified in 1C004 are "
         "not "
         "affected.",
         "1C941.a 1E941", "", "0 licence_required"},
        {"Export controls on antimony ingots (HS code: 8110101000) under 3C608.a of MOFCOM Announcement No. 33 of 2030 "
         "are "
         "lifted as of October 1, 2031.",
         "", "", "0 "},
        {"Export controls are imposed on the following:\n1. Cells\n(1) 1C941.a Cells of high density;\n(2) 1C941.b "
         "Graphite "
         "anodes.\nOperators shall state \"dual-use items\" in the remarks of the customs declaration.",
         "1C941.a 1C941.b", "", "0 duty"},
        {"Items listed in the annex to MOFCOM Announcement No. 61 of 2030 are amended as follows: \"1C226\" shall read "
         "\"1C229\".",
         "", "", "0 amend"},
        {"Export controls shall be implemented on the following items:\n| No. | Control code | Item | HS code\n| 1 | "
         "1C931.a | Thulium metal | 2805301940\n| 2 | 1C931.b | Thulium oxide | 2846901994",
         "1C931.a 1C931.b", "2805301940 2846901994", "0 licence_required"},
        {"1. Two commodity codes of filters are swapped. The units are now declared under 8421399050 and "
         "8421392190.\n2. Export control shall be imposed on scandium oxide (2846901991).",
         "", "8421399050 8421392190 2846901991", "1 amend 2031-05-09; 2 licence_required"},
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
        CHECK(in_parts(reading, &model::LimbReading::control_codes) == row.control);
        CHECK(in_parts(reading, &model::LimbReading::hs_codes) == row.commodity);
        const auto limbs = en::limbs(reading);
        INFO(limbs);
        CHECK(limbs.find(row.limbs) != std::string::npos);
        CHECK(limbs.find("refused") == std::string::npos);
    }
}
