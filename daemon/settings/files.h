// Where the texts of settings come from: real files, or the ones that are built in. And secrets.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "daemon/settings/section.h"
#include "daemon/settings/settings.h"

namespace gazetted::settings {

/// (name for messages, text) pairs.
using NamedTexts = std::vector<std::pair<std::string, std::string>>;

/// A file's text; throws SettingsError (kConfiguration) when it cannot be read.
std::string read_text(const std::string& path);

/// The texts a list of patterns ("sources.d/*.yaml", relative to the main file's folder) stands for, in order of name;
/// a pattern with no match is an error, so that a typing mistake does not silently watch nothing.
NamedTexts include_files(const std::string& main_file, const std::vector<std::string>& patterns, const Section& asker,
                         const std::string& key);

/// The built-in files below a folder ("sources.d/").
NamedTexts embedded_below(const std::string& folder);

/// `$NAME` and `${NAME}` replaced from the environment; an unset name throws.
std::string expand_environment(const std::string& text, const Section& asker, const std::string& key);

/// The content of the file that `key` (ending in "_file") names, without a last line break; empty where the key is
/// absent.
Secret read_secret(Section& section, const std::string& key);

}  // namespace gazetted::settings
