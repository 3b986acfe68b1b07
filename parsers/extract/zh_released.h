// Items whose control ends or pauses: 取消对以下物项的出口管制:…, 对甲（编号）停止实施出口管制. Their codes are no new
// control. Thread rule: one object per document and thread. Failures: none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "parsers/extract/zh_outline.h"
#include "parsers/text/normal.h"

namespace gazetted::extract::zh {

/// "terminate" or "suspend" where the sentence ends or pauses the control of goods that it names or lists below; empty
/// where it does not.
std::string_view release_in(std::string_view sentence);

/// The clause that frees, where others of the sentence set a control:
/// 甲（编号）不再实行许可证管理，乙（编号）纳入许可证管理.
std::optional<text::Range> released_clause(std::string_view sentence);

/// Asked about every sentence in turn: what is done to the items it lists.
class Released {
  public:
    std::string_view act_on(const Sentence& sentence, std::string_view words);

  private:
    std::string head_;      ///< the part whose items are released
    std::string_view act_;  ///< empty: none is open
};

}  // namespace gazetted::extract::zh
