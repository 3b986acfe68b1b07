// The controlled items of a notice: which part holds which control and commodity codes, and whether items are goods or
// technology. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// Codes that one sentence gives to its part.
struct ItemCodes {
    std::string path;
    Place place;  ///< the sentence
    std::vector<model::Sourced<std::string>> control_codes, hs_codes;
    bool of_another = false;     ///< commodity codes put into another notice, which sets the control
    std::string_view release{};  ///< "terminate" or "suspend": the control of these ends or pauses, and none is new
};

/// In a report (not `own_voice`) codes in brackets behind an item count, too.
std::vector<ItemCodes> item_codes(const Text& text, const Outline& outline, bool own_voice);

/// True where the line of an item is technology, process or technical data by its head noun: …的技术及资料(含…),
/// …工艺技术. "使用…技术生产的物项" is goods.
bool is_technology_item(std::string_view line);

/// Limits stated in a sentence (纯度大于99.999%, 0.1%及以上), for display.
std::vector<text::Range> thresholds_in(std::string_view sentence);

}  // namespace gazetted::extract::zh
