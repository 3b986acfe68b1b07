// Whether a redirect is followed, and as what request: never out of the allowed hosts, never from https to http.
// Thread rule: pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"

namespace gazetted::net {

/// True for the status codes whose Location is a place to go to.
bool is_redirect(int status);

/// Why `to` must not be followed from `from`, or nullopt when it may. `first_host` is always allowed.
std::optional<Failure> redirect_refusal(const std::string& from, const std::string& to, const std::string& first_host,
                                        const std::vector<std::string>& allowed_hosts);

/// The request to make at `to`: 303, and 301 or 302 to a POST, become GET; credentials stay with their own origin.
model::RequestSpec redirected(model::RequestSpec request, int status, const std::string& to);

}  // namespace gazetted::net
