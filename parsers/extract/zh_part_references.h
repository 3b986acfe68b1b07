// Parts of a notice named in its text or in another: 第一条第（三）项, “一、（一）”部分, 除第二条外; as paths.
// Thread rule: pure functions. Failures: none; what names no part gives none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gazetted::extract::zh {

/// The parts that a sentence takes out of what it says: 除第二条外, （第二条除外）.
std::vector<std::string> excepted_parts(std::string_view sentence);

/// Paths of references to parts: “一、（一）”和“一、（二）” -> 1.1, 1.2; 第二款 -> 2; 第一条第（三）项 -> 1.3; a bare
/// 第（三）项 is the item of the article named last, or of `article`.
std::vector<std::string> referenced_parts(std::string_view words, const std::string& article = {});

}  // namespace gazetted::extract::zh
