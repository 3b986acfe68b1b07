// Where the repository lies, for tests that read its fixtures. A function and not a definition on every command line,
// so that checkouts in several folders can share a compiler cache.
#pragma once

#include <string>

namespace gazetted::test {

/// The repository's root, absolute, without a slash at its end.
std::string source_dir();

}  // namespace gazetted::test
