#include "parsers/sites/page_check.h"

#include <array>
#include <string>

#include <re2/re2.h>

namespace gazetted::sites {
namespace {

// Below so many bytes of text, fifty Chinese characters, a page holds no document and its scripts tell what it is.
constexpr std::size_t kHardlyAnyText = 150;
// A page that says "404 Error" in more words than these says it about something else.
constexpr std::size_t kShortText = 1200;

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::string scripts_of(const markup::HtmlTree& tree) {
    std::string all;
    for (const markup::Node script : tree.select("script"))
        all += script.raw_text() + "\n";
    return all;
}

Failure shape_failure(std::string message, std::string hint) {
    return {FailureKind::kUnexpectedShape, std::move(message), false, std::move(hint)};
}

/// "404", "404 Not Found", "404错误"; not "404家企业…".
bool is_status_title(std::string_view title, std::string_view status) {
    if (!title.starts_with(status)) return false;
    const std::string_view rest = title.substr(status.size());
    return rest.empty() || rest.front() == ' ' || rest.front() == '-' || rest.starts_with("错误");
}

bool is_soft_404(std::string_view title, std::string_view text) {
    if (has(text, "您访问的页面不存在")) return true;
    const bool says_404 = has(text, "404 Error") || has(text, "404 Not Found");
    return is_status_title(title, "404") || has(title, "404 Not Found") || (says_404 && text.size() < kShortText);
}

/// A proxy's or server's own page, "502 Bad Gateway"; empty where it is none.
std::string server_error(const std::string& text) {
    static const RE2 kStatus(R"(\b(5[0-9][0-9] (?:[A-Z][A-Za-z-]*)(?: [A-Z][A-Za-z-]*)*))");
    std::string status;
    RE2::PartialMatch(text, kStatus, &status);
    return status;
}

bool is_challenge(std::string_view title, std::string_view text, std::string_view scripts) {
    constexpr auto kTitles =
        std::to_array<std::string_view>({"Just a moment", "Attention Required", "安全验证", "访问验证"});
    if (text.size() >= kHardlyAnyText) return false;
    for (const std::string_view known : kTitles)
        if (title.starts_with(known)) return true;
    return is_status_title(title, "412") || has(text, "412 Precondition Failed") || has(text, "请开启JavaScript") ||
           has(text, "enable JavaScript") || has(scripts, "document.cookie");
}

/// Where script or a meta element sends browsers on to; empty where nowhere.
std::string redirect_target(const markup::HtmlTree& tree, const std::string& scripts) {
    static const RE2 kAssign(R"(location(?:\.href)?\s*=\s*['"]([^'"]+)['"])");
    static const RE2 kCall(R"(location\.(?:replace|assign)\(\s*['"]([^'"]+)['"])");
    static const RE2 kLegacy(R"(_cofing1\s*=\s*\{\s*['"]?href['"]?\s*:\s*['"]([^'"]+)['"])");
    static const RE2 kMeta(R"((?i)^\s*\d+\s*;\s*url\s*=\s*['"]?([^'"\s]+))");
    std::string target;
    for (const RE2* form : {&kLegacy, &kAssign, &kCall})
        if (RE2::PartialMatch(scripts, *form, &target)) return target;
    for (const markup::Node meta : tree.select("meta[http-equiv]"))
        if (RE2::PartialMatch(meta.attribute("content"), kMeta, &target)) return target;
    return "";
}

}  // namespace

std::optional<Failure> why_unusable(const markup::HtmlTree& tree) {
    const std::string text = tree.root().text(), title = tree.title();
    if (is_soft_404(title, text))
        return shape_failure("soft 404: the page says that it does not exist",
                             "nothing is concluded from it; the notice may have moved to another address");
    if (text.size() >= kHardlyAnyText) return std::nullopt;
    const std::string scripts = scripts_of(tree);
    if (is_challenge(title, text, scripts))
        return Failure{FailureKind::kUnavailable, "challenge page: the site wants a browser that runs its script", true,
                       "challenges are not solved; read the notice from another source"};
    if (const std::string target = redirect_target(tree, scripts); !target.empty())
        return shape_failure("redirect page: script sends browsers on to " + target, "fetch that address instead");
    if (const std::string status = server_error(title + " " + text); !status.empty())
        return Failure{FailureKind::kUnavailable, "error page of the server: " + status, true, ""};
    if (has(text, kServerIncludeError)) return shape_failure("the page is a server error in words", "");
    if (text.empty()) return shape_failure("the page has no text", "");
    return std::nullopt;
}

}  // namespace gazetted::sites
