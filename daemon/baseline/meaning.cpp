#include "daemon/baseline/meaning.h"

#include "daemon/baseline/weighing.h"

namespace gazetted::baseline {

std::vector<Meaning> meanings(const model::Reading& before, const model::Reading& after) {
    return Weighing(before, after).done();
}

}  // namespace gazetted::baseline
