// The source files: one declared source each (docs/adding-a-source.md).
#pragma once

#include "daemon/settings/files.h"

namespace gazetted::settings {

/// Reads and checks them all; the id must be the file's name. Ordered by id.
std::vector<Source> load_sources(const NamedTexts& files);

}  // namespace gazetted::settings
