#include "tests/support/source_dir.h"

namespace gazetted::test {

std::string source_dir() {
    return GAZETTED_SOURCE_DIR;
}

}  // namespace gazetted::test
