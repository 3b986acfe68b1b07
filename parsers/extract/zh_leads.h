// What the line above a list of items does to them: it puts them under control (…不得出口：) or frees them
// (从清单中删除下列物项：). Thread rule: one object per document and thread. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_outline.h"

namespace gazetted::extract::zh {

enum class Lead { kSilent, kControls, kFrees };

/// Asked about every sentence in turn: what the lines above it do to what it lists.
class Leads {
  public:
    Lead above(const Sentence& sentence, std::string_view words);

  private:
    struct Open {
        std::string path;
        Lead lead;
    };

    bool annex_ = false;
    std::vector<Open> open_;  ///< the part that is read, and those it stands in
};

}  // namespace gazetted::extract::zh
