// Which receivers get an alert: a routing tree in the shape Alertmanager users know. Pure.
//   An alert enters at the root, goes into the first child whose matchers all hold (and, after a child with `continue`,
//   into the next one too); where no child takes it, the node's own receiver does.
#pragma once

#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "daemon/alert/alert.h"
#include "parsers/base/result.h"

namespace gazetted::alert {

/// `label = "value"`, `!=`, `=~` (anchored regular expression), `!~`. A label with several values matches when any does
/// (for the negative forms: when none does). A label that an alert lacks has the one value "".
class Matcher {
  public:
    /// Fails with kConfiguration and the offending text.
    static Result<Matcher> parse(std::string_view text);
    [[nodiscard]] bool matches(const Alert& alert) const;
    /// As it was written.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::string& label() const { return label_; }
    /// The one value asked for; nothing where it is a regular expression.
    [[nodiscard]] std::optional<std::string> value() const { return regular_ ? std::nullopt : std::optional(value_); }

  private:
    std::string text_, label_, value_;
    bool negative_ = false;
    bool regular_ = false;
    std::regex pattern_;
};

struct Route {
    std::string receiver;           ///< empty in a child: the parent's
    std::vector<Matcher> matchers;  ///< all must hold; the root has none
    bool continue_matching = false;
    std::vector<Route> routes;
};

/// Receiver names, in tree order, each once.
std::vector<std::string> receivers_for(const Route& root, const Alert& alert);

}  // namespace gazetted::alert
