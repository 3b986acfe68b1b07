// Hostile YAML as a data file and as a source's file: read, or refused in words that name the file.
#include <cstddef>
#include <cstdint>
#include <string>

#include "daemon/settings/load_sources.h"
#include "daemon/settings/section.h"
#include "daemon/settings/yaml_json.h"
#include "tests/fuzz/demand.h"

namespace {

using namespace gazetted;
using fuzz::demand;

void check(const Failure& failure) {
    demand(failure.message.find("fuzz") != std::string::npos, "a failure that does not name the file");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto json = settings::yaml_to_json(text, "fuzz.yaml");
    if (!json.ok()) check(json.failure());
    try {
        (void)settings::load_sources({{"fuzz.yaml", text}});
    } catch (const settings::SettingsError& error) {
        check(error.failure());
    }
    return 0;
}
