// What a heading or a block is in its document: added analysis, a caveat, running text, a question.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>

namespace gazetted::extract::english {

/// Headings over what somebody adds to the document: analysis, background, notes.
bool opens_aside(std::string_view heading);

/// A block that is somebody's caveat wherever it stands.
bool is_caveat(std::string_view text);

/// "Subscribe", "By our staff", "Issue No. 212 · Tuesday": a menu, a byline or an issue line is no lead.
bool runs_on(std::string_view text);

/// "Question: …": what is asked is no lead, the answer is.
bool is_question(std::string_view text);

}  // namespace gazetted::extract::english
