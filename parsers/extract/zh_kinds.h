// What kind of measure a Chinese document is, from what its sentences do and who does it. The actor matters: the same
// words about foreign controls, and replies to them, give no kind. Thread rule: pure functions. Failures: none; a
// document that is no control measure has no kinds.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// What has been read before the kinds are decided.
struct Found {
    bool suspends = false;  ///< suspends or prolongs
    bool terminates = false;
    bool ends_letter = false;  ///< of what it ends nothing has a number: the letter or rule that it takes the place of
    bool repeals = false;
    bool revokes = false;          ///< takes back a notice of its own series (撤销…公告)
    bool amends_notice = false;    ///< changes a notice named by its number
    bool repeals_numbers = false;  ///< repeals notices by their numbers alone
    bool licence = false;          ///< some part requires a licence
    bool bans = false;             ///< some part of a notice forbids or refuses, beside what the notice does to others
    bool goods_code = false;       ///< a commodity code, or a control code of type A–D
    bool technology_code = false;  ///< a control code of type E, or an item that is technology
    std::vector<Place> names{};    ///< lines that only name notices acted on
};

/// Kinds with the words behind them.
std::vector<model::Sourced<std::string>> kinds_of(const Text& text, const Outline& outline, const Identity& identity,
                                                  const Found& found);

}  // namespace gazetted::extract::zh
