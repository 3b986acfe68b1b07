// Parties, and the ways out that they have, beside what only looks like them.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& parties() {
    static const std::vector<en::Wording> all{
        {"a party called after goods",
         "# China adds the Acme Technologies to control list\nChina's commerce ministry on Monday added the Harbour "
         "Technologies to its export control list, banning exports of dual-use items to it.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}, {"parties", "Harbour Technologies;Acme Technologies"}}},
        {"a party called Major",
         "# China puts eight firms on its control list\nChina on Monday put eight firms on its export control list: "
         "Acme Air, Major Drones, and Besom A/S, the commerce ministry said.",
         "2031-03-03",
         {{"parties", "Acme Air;Major Drones;Besom A/S"}}},
        {"a party by its trade",
         "# China blacklists chip designer\nChina's commerce ministry on Monday added Denmark's Besom Micro chip unit "
         "to its unreliable entity list.",
         "2031-03-03",
         {{"parties", "Besom Micro"}}},
        {"two of one name",
         "# China adds two firms to unreliable entity list\nChina on Monday added Acme and Acme Group to its "
         "unreliable entity list, the commerce ministry said.",
         "2031-03-03",
         {{"parties", "Acme;Acme Group"}}},
        {"whom the parties supply",
         "# China adds eight firms to export control list\nChina's commerce ministry on Monday added eight Danish "
         "firms to its export control list. The listed companies include suppliers to giants such as Acme Air and "
         "Besom.",
         "2031-03-03",
         {{"parties", ""}}},
        {"who feels it",
         "# China adds two firms to unreliable entity list\nChina's commerce ministry on Monday added Acme Air and "
         "Besom to its unreliable entity list. Also affected by the move are Harbour Ports and Corvid Shipping, their "
         "customers.",
         "2031-03-03",
         {{"parties", "Acme Air;Besom"}}},
        {"who does not feel it",
         "# China adds Acme to unreliable entity list\nChina's commerce ministry on Monday added Acme Air to its "
         "unreliable entity list. Not affected by the decision are Harbour Ports and Corvid Shipping.",
         "2031-03-03",
         {{"parties", "Acme Air"}}},
        {"another's list",
         "# China puts firms on lists\nChina on Monday put eight Danish firms on its export control list, the commerce "
         "ministry said. Washington said companies on the entity list include Acme and Besom.",
         "2031-03-03",
         {{"parties", ""}}},
        {"what they say",
         "# China adds Acme Air to control list\nChina's commerce ministry on Monday added Acme Air to its control "
         "list.\nWhat affected companies say:\n• Harbour Motors: expects no impact.\n• Corvid: is studying the list.",
         "2031-03-03",
         {{"parties", "Acme Air"}}},
        {"what they are paid for",
         "# China adds eight firms to unreliable entity list\nChina's commerce ministry on Monday added eight "
         "companies that provide military services, such as Acme Air and Besom, to its unreliable entity list.",
         "2031-03-03",
         {{"parties", "Acme Air;Besom"}}},
        {"firms under curbs that may apply",
         "# China adds Acme to unreliable entity list\nChina on Monday added Acme Air to its unreliable entity list, "
         "the commerce ministry said. Firms under the restrictions may still apply to trade with it in special "
         "circumstances.",
         "2031-03-03",
         {{"exceptions", "special_circumstances_application"}}},
        {"when they may apply",
         "# China adds Acme Air to unreliable entity list\nChina's commerce ministry on Monday added Acme Air to its "
         "unreliable entity list. Companies may apply when they need to conduct transactions with it.",
         "2031-03-03",
         {{"exceptions", "transaction_on_application"}}},
        {"curbs that may apply",
         "# China adds Acme to unreliable entity list\nChina's commerce ministry on Monday added Acme Air to its "
         "unreliable entity list. The restrictions may also apply if transactions with the listed firms involve other "
         "parties.",
         "2031-03-03",
         {{"exceptions", ""}}},
        {"conditions for something else",
         "# China puts export controls on gallium\nChina's commerce ministry put export controls on gallium on Monday. "
         "Special conditions apply to exports for the army.",
         "2031-03-03",
         {{"exceptions", ""}}},
    };
    return all;
}

}  // namespace

TEST_CASE("parties and their ways out that a wording only looks like", "[english][found]") {
    for (const auto& row : parties()) {
        INFO(row.about);
        en::check(row, model::Channel::kPress);
    }
}
