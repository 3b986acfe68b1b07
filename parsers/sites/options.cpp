#include "parsers/sites/options.h"

#include <algorithm>

namespace gazetted::sites {

std::string option(const model::PageInput& input, const std::string& key) {
    const auto found = input.options.find(key);
    return found == input.options.end() ? std::string() : found->second;
}

bool flag(const model::PageInput& input, const std::string& key) {
    return option(input, key) == "true";
}

std::vector<std::string> words(const model::PageInput& input, const std::string& key) {
    const std::string text = option(input, key);
    std::vector<std::string> out;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string::npos;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        out.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(' ', end);
    }
    return out;
}

}  // namespace gazetted::sites
