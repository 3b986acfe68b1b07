// How documents and their parts are called in sentences. Pure functions.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/known.h"

namespace gazetted::baseline {

/// "MOFCOM Announcement No. 61 of 2025"; "the MOFCOM answer of 5 November 2025"; the title in quotation marks.
std::string document_words(const Notice& notice);
/// The same with its first letter in upper case, to open a sentence.
std::string sentence_start(std::string words);
/// "MOFCOM Announcement No. 46 of 2024, paragraph 2" for what an act is aimed at; the title where it is not known.
std::string target_words(const Act& act);
/// ", part 1.3"; empty for the whole.
std::string path_words(const std::string& path);
/// "parts 1 to 6", "part 2", "parts 1.1 and 1.3", in order.
std::string paths_words(const std::vector<std::string>& paths);

}  // namespace gazetted::baseline
