// What most commands begin with: settings and store.
#pragma once

#include <memory>

#include "daemon/app/commands.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Settings and the store they name. `create`: make the state directory and seed a new store with the known measures,
/// so that questions can be asked before the first poll.
struct Opened {
    settings::Settings settings;
    std::unique_ptr<store::Store> store;
};
Result<Opened> open(const Common& common);

}  // namespace gazetted::app
