// Wordings of reports, alerts and translations as they are found on the web, each beside what it looks like.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

TEST_CASE("an office that no table knows issues its own ministry's notice", "[english][found]") {
    const std::string_view office = GENERATE(as<std::string_view>{},
                                             "Bureau of Industry, Security, Import and Export "
                                             "Control",
                                             "Bureau of Safety and Regulation");
    const std::string text =
        "# MOFCOM Announcement No. 18 of 2031 on export controls on samarium items\n@ issuing "
        "department: " +
        std::string(office) +
        "\n@ date of issuance: April 4, 2031\nIt is decided to implement export controls on the "
        "following items:\n(A) 1C902.a Samarium metal";
    CAPTURE(text);
    const en::Wording row{"", text, "", {{"numbers", "mofcom:2031:18"}, {"control_codes", "1C902.a"}}};
    en::check(row, model::Channel::kUnknown);
}

TEST_CASE("another country's office issues no notice of China's", "[english][found]") {
    const std::string text =
        "# Notice on the export control list\n@ issuing department: US Bureau of Industry and "
        "Security\nIt is decided to add two Chinese companies to the export control list.";
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kUnknown), "measure") == "no");
}
