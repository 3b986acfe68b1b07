// Hostile JSON where the store keeps readings, notices and leads: refused, or read so that writing and reading again
// gives the same.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "daemon/baseline/baseline.h"
#include "parsers/model/json.h"
#include "tests/fuzz/demand.h"

namespace {

using namespace gazetted;
using fuzz::demand;

template <class Value, class Write, class Read>
void check(const model::Json& json, const Write& write, const Read& read) {
    const Result<Value> value = read(json);
    if (!value.ok()) return demand(!value.failure().message.empty(), "a failure without words");
    const auto again = model::parse_json(model::dump(write(*value)), "again");
    demand(again.ok(), "what was written is no JSON");
    const Result<Value> back = read(*again);
    demand(back.ok(), "what was written cannot be read");
    demand(model::dump(write(*back)) == model::dump(write(*value)), "not the same after writing and reading");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto json = model::parse_json({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!json.ok()) return 0;
    check<model::Reading>(*json, model::reading_json, model::reading_from_json);
    check<baseline::Notice>(*json, baseline::notice_json, baseline::notice_from_json);
    check<baseline::Lead>(*json, baseline::lead_json, baseline::lead_from_json);
    return 0;
}
