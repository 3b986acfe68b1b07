#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Row {
    std::string_view title, text, destinations;
};

/// How a report says whose the parties are.
const std::vector<Row>& reported() {
    static const std::vector<Row> all{
        {"China adds 14 EU firms to export control list",
         "China on Tuesday added 14 firms to its export control list. They include Acme Air AG of Germany, Besom S.A. "
         "(Poland) and Corvid AB, based in Sweden.",
         "EU DE PL SE"},
        {"Acme off China's unreliable entity list",
         "China on Tuesday removed Acme Air from its unreliable entity list, the commerce ministry said. The American "
         "glider maker was listed two years ago.",
         "US"},
        {"China puts four machine builders on watch list",
         "Four German machine builders were put on China's watch list on Tuesday, the commerce ministry said.", "DE"},
        {"China adds entities to export control list",
         "China on Tuesday added eight Portuguese and Spanish entities to its export control list.", "PT ES"},
        {"China blacklists EU groups",
         "China on Tuesday put 14 EU groups on its export control list. Alongside Germany's largest arms maker, the "
         "list "
         "names Poland's Besom Photonics and Czech truck producer Corvid.",
         "EU DE PL CZ"},
        {"Machine-tool makers shrug off place on Chinese watch list",
         "Four German machine builders landed on Beijing's watch list last week, the commerce ministry said.", "DE"},
        {"China adds US firms to export control list",
         "China on Tuesday added nine US firms to its export control list, the latest salvo over Washington's weapons "
         "sales to Taiwan.",
         "US"},
        {"China adds US firms to export control list",
         "China on Tuesday added nine US firms to its export control list, saying that they had supplied military "
         "technology to Taiwan.",
         "US"},
        {"China adds two firms to export control list",
         "China on Tuesday added Acme Air and Besom, both American, to its export control list.", "US"},
        {"China adds US firms to unreliable entity list",
         "China on Tuesday put three US companies on its unreliable entity list, an answer to provocations on the "
         "Taiwan "
         "question.",
         "US"},
        {"China bans dual-use exports to Danish and Norwegian forces",
         "China on Tuesday banned exports of dual-use items to Denmark's and Norway's armed forces.", "DK NO"},
        {"China widens precursor licence duty",
         "China's commerce ministry on Tuesday enlarged its list of drug precursors: firms will need a licence for "
         "cargo "
         "headed for the United States, Mexico or Canada.",
         "US MX CA"},
    };
    return all;
}

}  // namespace

TEST_CASE("homes that a report gives to the parties", "[english][destinations]") {
    for (const auto& one : reported()) {
        const auto notation = "# " + std::string(one.title) + "\n" + std::string(one.text);
        INFO(notation);
        CHECK(en::fact(en::read(notation, "2031-05-06", model::Channel::kPress), "destinations") == one.destinations);
    }
}
