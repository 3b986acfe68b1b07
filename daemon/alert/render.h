// Alert -> the words people read. Plain text (also what the terminal shows), HTML for mail, one JSON object for
// machines. Pure: the same alert gives the same bytes.
#pragma once

#include <string>

#include "daemon/alert/alert.h"

namespace gazetted::alert {

/// How much colour plain text may carry.
enum class Colour { kNone, kAnsi };

/// At most 100 columns where words allow; LF line ends; ends with a newline.
std::string render_text(const Alert& alert, Colour colour = Colour::kNone);

/// A complete HTML document without scripts, remote content or tracking; every text is escaped.
std::string render_html(const Alert& alert);

/// Webhook and JSON Lines form: {"type": "gazetted.alert.v1", "timestamp": …, "data": {the alert}}.
std::string render_json(const Alert& alert);

/// "Official", "Official answer", "UNCONFIRMED press report", "Calendar": how the alert's standing is written out.
std::string standing_words(baseline::Standing standing);

}  // namespace gazetted::alert
