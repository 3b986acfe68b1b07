// Cheap looks at raw bytes that tell a page which only pretends to be an answer. What needs a parsed page (empty
// containers, shells of one site) belongs to that site's parser; here is what any site can send.
// Thread rule: pure; one pass over the bytes. The charset is not known yet: marks are ASCII, or given in both UTF-8 and
// GB18030.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "daemon/fetch/kind.h"

namespace gazetted::fetch {

/// Why a body with a good status is not worth reading, or nullopt. Gives kEmpty, kChallenge, kSoft404, kPortalShell or
/// kMojibake.
std::optional<FetchKind> disguised_failure(std::string_view body);

/// True for an HTML page without its end tag: what is left of a page whose connection broke. Real pages may lack it, so
/// it says something only where the transfer itself cannot tell that it is complete.
bool lacks_its_end(std::string_view body);

/// True where the page is a script that tests its reader and hardly any text (page-challenge services of several
/// makers); with `any_script`, where it has any script and hardly any text.
bool is_challenge(std::string_view body, bool any_script);

/// Bytes of text outside tags, scripts and styles, white space left out; counting stops at `limit`.
std::size_t visible_bytes(std::string_view body, std::size_t limit);

}  // namespace gazetted::fetch
