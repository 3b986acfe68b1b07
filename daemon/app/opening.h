// What most commands begin with: settings and store.
#pragma once

#include <memory>

#include "daemon/app/commands.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Settings and the store they name.
struct Opened {
    settings::Settings settings;
    std::unique_ptr<store::Store> store;
};
/// For commands that write: makes the state directory and seeds a new store with the known measures.
Result<Opened> open(const Common& common);

/// For questions, which leave no trace: the store as it is, or, before the first poll, the known measures in memory.
Result<Opened> open_to_ask(const Common& common);

}  // namespace gazetted::app
