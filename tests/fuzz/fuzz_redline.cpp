// Two versions of a text, parted by a line "====": the edits lead from the one to the other, and the redline's pieces
// are words of the texts. Lines are paragraphs.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "daemon/baseline/edit_script.h"
#include "daemon/baseline/redline.h"
#include "parsers/base/whitespace.h"
#include "tests/fuzz/demand.h"

namespace {

using namespace gazetted;
using fuzz::demand;
using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void check_edits(const Lines& before, const Lines& after, std::size_t most) {
    Lines old_side, new_side;
    for (const baseline::Edit& edit : baseline::edit_script(before, after, most)) {
        if (edit.op != baseline::Edit::Op::kAdd) old_side.push_back(before.at(edit.before));
        if (edit.op != baseline::Edit::Op::kRemove) new_side.push_back(after.at(edit.after));
    }
    demand(old_side == before && new_side == after, "the edits do not lead from the one to the other");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::string_view kBetween = "\n====\n";
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t at = std::min(text.find(kBetween), text.size());
    const Lines before = lines_of(text.substr(0, at));
    const Lines after = lines_of(text.substr(std::min(at + kBetween.size(), text.size())));
    check_edits(before, after, 4);
    check_edits(before, after, 1000);
    const auto hunks = baseline::redline(before, after);
    for (const baseline::RedlineHunk& hunk : hunks)
        demand(!hunk.pieces.empty(), "a passage without words");
    demand(baseline::redline(before, before).empty(), "a text differs from itself");
    if (is_valid_utf8(text)) demand(is_valid_utf8(model::dump(baseline::redline_json(hunks))), "not UTF-8");
    return 0;
}
