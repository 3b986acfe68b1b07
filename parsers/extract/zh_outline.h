// A Chinese notice as its numbered parts and their sentences: what each rule of reading walks over.
//
// Which part an unnumbered paragraph belongs to: before the first number to "0"; between two parts to the earlier one,
// at the depth of the later one's row; after the last part to "0" once a sentence speaks of the whole (本公告,
// 上述物项, 违反上述规定), else to the part before. An annex is "annex1". Thread rule: plain values that refer to a
// Text. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/zh_layout.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

/// One sentence of body or annex.
struct Sentence {
    Place place;
    std::string path;      ///< "0", "1.2", "annex1"
    bool opens = false;    ///< the first sentence of a numbered part, its number taken off
    bool first = false;    ///< the first sentence of its paragraph
    bool closing = false;  ///< in a paragraph about the whole after the parts
    bool annex = false;
    bool question = false;  ///< asked by the reporter
};

struct Outline {
    std::vector<Line> lines;
    std::vector<Sentence> sentences;
};

Outline outline_of(const Text& text);

}  // namespace gazetted::extract::zh
