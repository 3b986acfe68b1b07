// Hostile text through the whole reader, in Chinese and in English: whatever is said has its words in the document, no
// part is told twice, and the reading survives its own JSON.
// The first byte chooses the channel; the rest is plain text.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/extract/read.h"
#include "parsers/model/json.h"
#include "parsers/registry/registry.h"
#include "tests/fuzz/demand.h"
#include "tests/support/evidence_walk.h"

namespace {

using namespace gazetted;
using fuzz::demand;

void check(const model::Document& document, const model::Reading& reading) {
    for (const std::string& fault : testing::evidence_faults(document, reading)) {
        std::fputs((fault + "\n").c_str(), stderr);
        demand(false, "a value without its words");
    }
    std::set<std::string> paths;
    for (const model::LimbReading& limb : reading.limbs)
        demand(paths.insert(limb.path).second, "a part told twice");
    const model::Json json = model::reading_json(reading);
    demand(is_valid_utf8(json.dump(-1, ' ', false, model::Json::error_handler_t::ignore)), "not UTF-8");
    const auto back = model::reading_from_json(json);
    demand(back.ok() && *back == reading, "not the same after JSON");
    demand(reading.unread.size() <= static_cast<std::size_t>(reading.clauses), "more unread than there is");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    auto documents = registry::open_file({bytes, "text/plain; charset=utf-8", {}, {}}, "a.txt");
    if (!documents.ok()) return 0;
    for (model::Document& document : *documents) {
        document.channel = static_cast<model::Channel>(data[0] % 3);
        check(document, extract::read_chinese(document));
        check(document, extract::read_english(document));
    }
    return 0;
}
