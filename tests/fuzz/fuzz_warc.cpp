// Hostile archives: the reader must neither crash nor hold more than its caps, and must read the same whatever the
// chunks.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "parsers/archive/steps.h"
#include "parsers/archive/warc_reader.h"
#include "parsers/archive/warc_writer.h"

namespace {

using namespace gazetted::archive;

constexpr WarcCaps kCaps{4096, 65536};
constexpr StepCaps kStepCaps{65536, 16384, 4096};

/// Everything an archive says, as one text.
std::string told(std::string_view archive, std::size_t chunk) {
    std::string text;
    StepReader steps(kStepCaps);
    const auto tell = [&](const std::vector<Step>& more) {
        for (const auto& step : more) {
            if (step.snapshot.body.size() > kStepCaps.body_bytes) std::abort();
            text +=
                std::to_string(static_cast<int>(step.kind)) + step.why + '\n' + snapshot_records(step.snapshot, false);
        }
    };
    WarcReader reader(kCaps);
    const auto take = [&](WarcRecord&& record) {
        if (record.block.size() > kCaps.block_bytes) std::abort();
        tell(steps.take(std::move(record)));
        return true;
    };
    for (std::size_t at = 0; at < archive.size(); at += chunk)
        if (!reader.feed(archive.substr(at, chunk), take)) break;
    text += reader.finish() ? "whole" : "broken";
    tell(steps.finish());
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view archive(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (told(archive, archive.size() + 1) != told(archive, data[0] + 1U)) std::abort();
    return 0;
}
