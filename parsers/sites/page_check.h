// Tells the pages that come with status 200 and are no page: soft 404s, challenges, redirects made in script, error
// pages of a proxy, server errors in the text, nothing at all. Thread rule: pure functions. The Failures:
// kUnexpectedShape (gone, moved, empty, server error in the text), kUnavailable (challenge, error page).
#pragma once

#include <optional>
#include <string_view>

#include "parsers/base/result.h"
#include "parsers/markup/html.h"

namespace gazetted::sites {

/// Why this page cannot be read; nullopt where nothing is known against it.
std::optional<Failure> why_unusable(const markup::HtmlTree& tree);

/// What the server prints where an include failed.
inline constexpr std::string_view kServerIncludeError = "[an error occurred while processing this directive]";

}  // namespace gazetted::sites
