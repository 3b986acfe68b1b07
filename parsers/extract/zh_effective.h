// From when a Chinese notice applies: the whole (本公告自公布之日起实施), named parts
// (本公告“一、（一）”部分自…起实施), one part by itself. The day of a deed that is only
// told: zh_announced.h. Thread rule: pure functions. Failures: none; what no sentence says is not there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

struct EffectiveRule {
    CivilDate on;
    std::optional<ClockTime> time;
    std::string basis;
    Place place;
    std::string path;                ///< part whose sentence this is
    std::vector<std::string> parts;  ///< paths it is limited to; empty: the whole document
    bool of_act = false;  ///< dates what its sentence does (自…起，禁止…), not the text's coming into force
    std::vector<std::string> except;  ///< paths that it does not date (除第二条外, 第二条除外)
    std::size_t at = 0;               ///< where 自{day} stands in its sentence
};

/// The rules of a sentence. `published` is the day that 公布之日 and 即日 mean and that a missing year is near.
std::vector<EffectiveRule> effective_rules(const Text& text, const Sentence& sentence,
                                           std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
