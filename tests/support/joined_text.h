// All text of some blocks, one line each: what a test holds against words that must or must not be there.
#pragma once

#include <string>
#include <vector>

#include "parsers/model/document.h"

namespace gazetted {

inline std::string joined_text(const std::vector<model::Block>& blocks) {
    std::string out;
    for (const model::Block& block : blocks)
        out += (out.empty() ? "" : "\n") + block.text;
    return out;
}

}  // namespace gazetted
