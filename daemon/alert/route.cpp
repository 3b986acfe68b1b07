#include "daemon/alert/route.h"

#include <algorithm>

namespace gazetted::alert {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

Failure bad(std::string_view text, const std::string& why) {
    return {FailureKind::kConfiguration, "matcher \"" + std::string(text) + "\": " + why, false,
            "write label = \"value\", with =, !=, =~ or !~"};
}

std::string_view unquoted(std::string_view text) {
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text;
}

bool takes(const Route& route, const Alert& alert) {
    return std::all_of(route.matchers.begin(), route.matchers.end(),
                       [&](const Matcher& matcher) { return matcher.matches(alert); });
}

void collect(const Route& route, const std::string& inherited, const Alert& alert, std::vector<std::string>& out) {
    const std::string& receiver = route.receiver.empty() ? inherited : route.receiver;
    bool taken = false;
    for (const Route& child : route.routes) {
        if (!takes(child, alert)) continue;
        collect(child, receiver, alert, out);
        taken = true;
        if (!child.continue_matching) break;
    }
    if (!taken && !receiver.empty() && std::find(out.begin(), out.end(), receiver) == out.end())
        out.push_back(receiver);
}

}  // namespace

Result<Matcher> Matcher::parse(std::string_view text) {
    const std::size_t at = text.find_first_of("=!");
    if (at == std::string_view::npos) return bad(text, "there is no operator");
    Matcher matcher;
    matcher.text_ = text;
    matcher.negative_ = text[at] == '!';
    std::size_t next = at + 1;
    if (next < text.size() && text[next] == '~') {
        matcher.regular_ = true;
        ++next;
    } else if (matcher.negative_) {
        if (next >= text.size() || text[next] != '=') return bad(text, "there is no operator");
        ++next;
    }
    matcher.label_ = trimmed(text.substr(0, at));
    matcher.value_ = unquoted(trimmed(text.substr(next)));
    if (matcher.label_.empty()) return bad(text, "there is no label");
    if (!matcher.regular_) return matcher;
    try {
        matcher.pattern_ = std::regex(matcher.value_, std::regex::ECMAScript | std::regex::optimize);
    } catch (const std::regex_error&) {
        return bad(text, "the regular expression is not valid");
    }
    return matcher;
}

bool Matcher::matches(const Alert& alert) const {
    const auto holds = [&](const std::string& value) {
        return regular_ ? std::regex_match(value, pattern_) : value == value_;
    };
    const auto found = alert.labels.find(label_);
    const bool any =
        found == alert.labels.end() ? holds("") : std::any_of(found->second.begin(), found->second.end(), holds);
    return any != negative_;
}

std::vector<std::string> receivers_for(const Route& root, const Alert& alert) {
    std::vector<std::string> receivers;
    collect(root, "", alert, receivers);
    return receivers;
}

}  // namespace gazetted::alert
