#include "daemon/settings/files.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <glob.h>

namespace gazetted::settings {

namespace {

std::vector<std::string> expand_pattern(const std::string& pattern) {
    glob_t found{};
    std::vector<std::string> paths;
    if (glob(pattern.c_str(), 0, nullptr, &found) == 0) paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    globfree(&found);
    return paths;
}

bool is_name_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

}  // namespace

std::string read_text(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    if (in) text << in.rdbuf();
    if (!in || std::filesystem::is_directory(path))
        throw SettingsError(
            {FailureKind::kConfiguration, path + ": cannot be read", false, "check the path and its permissions"});
    return text.str();
}

NamedTexts include_files(const std::string& main_file, const std::vector<std::string>& patterns, const Section& asker,
                         const std::string& key) {
    NamedTexts out;
    const std::filesystem::path base = std::filesystem::path(main_file).parent_path();
    for (const std::string& pattern : patterns) {
        const auto paths = expand_pattern((base / pattern).string());
        if (paths.empty()) asker.reject(key, "no file matches \"" + pattern + "\"");
        for (const std::string& path : paths)
            out.emplace_back(path, read_text(path));
    }
    return out;
}

NamedTexts embedded_below(const std::string& folder) {
    NamedTexts out;
    for (const auto& [name, text] : embedded_files())
        if (name.starts_with(folder)) out.emplace_back("built-in " + name, text);
    return out;
}

std::string expand_environment(const std::string& text, const Section& asker, const std::string& key) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '$') {
            out += text[i++];
            continue;
        }
        const bool braced = i + 1 < text.size() && text[i + 1] == '{';
        const std::size_t from = i + (braced ? 2 : 1);
        std::size_t to = from;
        while (to < text.size() && is_name_character(text[to]))
            ++to;
        const std::string name = text.substr(from, to - from);
        const char* value = name.empty() ? nullptr : std::getenv(name.c_str());
        if (value == nullptr) asker.reject(key, "the environment has no variable \"" + name + "\"");
        out += value;
        i = to + (braced && to < text.size() && text[to] == '}' ? 1 : 0);
    }
    return out;
}

Secret read_secret(Section& section, const std::string& key) {
    const std::string path = expand_environment(section.text(key, ""), section, key);
    if (path.empty()) return {};
    std::string value;
    try {
        value = read_text(path);
    } catch (const SettingsError&) {
        section.reject(key, "the secret file \"" + path + "\" cannot be read", "check the path and its permissions");
    }
    while (!value.empty() && (value.back() == '\n' || value.back() == '\r'))
        value.pop_back();
    if (value.empty()) section.reject(key, "the secret file \"" + path + "\" is empty");
    return Secret(value);
}

}  // namespace gazetted::settings
