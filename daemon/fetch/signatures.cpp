#include "daemon/fetch/signatures.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace gazetted::fetch {

namespace {

using std::string_view;

/// A page of an error, a challenge or a bare frame has less; the shortest real announcement with its navigation more.
constexpr std::size_t kLittleText = 3000;
constexpr std::size_t kHardlyAnyText = 600;

// "抱歉，您访问的页面不存在" in UTF-8 and in GB18030: the ministry's page for what is not there, status 200.
constexpr string_view kNotThereUtf8 = "抱歉，您访问的页面不存在";
constexpr string_view kNotThereGb =
    "\xb1\xa7\xc7\xb8\xa3\xac\xc4\xfa\xb7\xc3\xce\xca\xb5\xc4\xd2\xb3\xc3\xe6\xb2\xbb\xb4\xe6\xd4\xda";
constexpr string_view kNotThereTitle = "404 Error";
/// Left by Apache where a server-side include failed; alone it says nothing, on a page without text it says "shell".
constexpr string_view kIncludeError = "[an error occurred while processing this directive]";

constexpr std::array<string_view, 9> kChallengeMarks{
    "__jsl_clearance",                  // Jiasule, with status 521
    "$_ts=window['$_ts']",              // Ruishu, with status 412 or 202
    "$_ts = window['$_ts']",            //
    "acw_sc__v2",                       // Alibaba Cloud
    "aliyun_waf",                       //
    "_cf_chl_opt",                      // Cloudflare
    "<title>Just a moment...</title>",  //
    "Incapsula incident ID",            //
    "/_sec/cp_challenge/",              // Akamai
};

/// memmem, because std::string_view::find tries every byte that equals the first: in Chinese text, one in three.
bool contains(string_view text, string_view part) {
    return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The byte after the end of a script, style or comment that starts at `at` ('<'), or `at` where none starts there.
std::size_t skip_silent(string_view body, std::size_t at) {
    constexpr std::array<std::array<string_view, 2>, 5> kSilent{{{"<script", "</script"},
                                                                 {"<SCRIPT", "</SCRIPT"},
                                                                 {"<style", "</style"},
                                                                 {"<STYLE", "</STYLE"},
                                                                 {"<!--", "-->"}}};
    for (const auto& [open, close] : kSilent) {
        if (body.substr(at, open.size()) != open) continue;
        const auto end = body.find(close, at + open.size());
        return end == string_view::npos ? body.size() : end;
    }
    return at;
}

struct QuestionRuns {
    std::size_t runs = 0;   ///< of three and more
    std::size_t marks = 0;  ///< in them
    bool beyond_ascii = false;
};

QuestionRuns question_runs(string_view body) {
    QuestionRuns found;
    std::size_t run = 0;
    for (const char c : body) {
        found.beyond_ascii = found.beyond_ascii || (static_cast<unsigned char>(c) & 0x80U) != 0;
        run = c == '?' ? run + 1 : 0;
        if (run == 3) ++found.runs;
        if (run >= 3) found.marks += run == 3 ? 3 : 1;
    }
    return found;
}

/// Only where nothing beyond ASCII is left, JSON's escapes included: a list that lost some of its titles has rows worth
/// reading, and its parser tells them apart.
bool is_mojibake(string_view body) {
    if (!contains(body, "???") || contains(body, "\\u")) return false;
    const QuestionRuns found = question_runs(body);
    return found.runs >= 2 && found.marks >= 12 && !found.beyond_ascii;
}

}  // namespace

std::size_t visible_bytes(string_view body, std::size_t limit) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < body.size() && count < limit;) {
        if (body[at] != '<') {
            count += is_space(body[at]) ? 0 : 1;
            ++at;
            continue;
        }
        const auto end = body.find('>', skip_silent(body, at));
        if (end == string_view::npos) break;
        at = end + 1;
    }
    return count;
}

bool lacks_its_end(string_view body) {
    const bool is_page = contains(body, "<html") || contains(body, "<HTML");
    return is_page && !contains(body, "</html") && !contains(body, "</HTML");
}

bool is_challenge(string_view body, bool any_script) {
    if (visible_bytes(body, kHardlyAnyText) >= kHardlyAnyText) return false;
    if (any_script && contains(body, "<script")) return true;
    return std::any_of(kChallengeMarks.begin(), kChallengeMarks.end(),
                       [&](string_view mark) { return contains(body, mark); });
}

std::optional<FetchKind> disguised_failure(string_view body) {
    if (body.substr(0, 3) == "\xef\xbb\xbf") body.remove_prefix(3);
    const auto* const first = std::find_if_not(body.begin(), body.end(), is_space);
    if (first == body.end()) return FetchKind::kEmpty;
    if (*first == '<') {
        if (is_challenge(body, false)) return FetchKind::kChallenge;
        if (contains(body, kNotThereUtf8) || contains(body, kNotThereGb)) return FetchKind::kSoft404;
        const bool suspicious = contains(body, kNotThereTitle) || contains(body, kIncludeError);
        if (suspicious && visible_bytes(body, kLittleText) < kLittleText)
            return contains(body, kNotThereTitle) ? FetchKind::kSoft404 : FetchKind::kPortalShell;
    }
    if (is_mojibake(body)) return FetchKind::kMojibake;
    return std::nullopt;
}

}  // namespace gazetted::fetch
