// What an official text says will happen without doing it: a readout that both sides extend an arrangement to a date
// and names no notice. Not an act; the daemon keeps it apart from the legal state. Thread rule: pure functions.
// Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/zh_identity.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

std::vector<model::Sourced<model::Statement>> statements_of(const Text& text, const Outline& outline,
                                                            const Identity& identity);

}  // namespace gazetted::extract::zh
