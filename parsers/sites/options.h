// The words a source's configuration gives its parser: plain texts, several values separated by spaces.
// Thread rule: pure functions. Failures: none; what is not there is empty.
#pragma once

#include <string>
#include <vector>

#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// The option's text; empty where there is none.
std::string option(const model::PageInput& input, const std::string& key);

/// True for exactly "true".
bool flag(const model::PageInput& input, const std::string& key);

/// The option's words, split at spaces.
std::vector<std::string> words(const model::PageInput& input, const std::string& key);

}  // namespace gazetted::sites
