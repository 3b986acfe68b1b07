// An act of another document as a step in the life of what it acts on. Pure.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/known.h"
#include "daemon/baseline/status.h"

namespace gazetted::baseline {

/// The step with its event, dates, cause and words; a day computed from a term is noted.
Step step_of(const Act& act, State state);

/// True where an act names some of the target's parties, or a part that is no limb (附件第1至第12项实体): the others
/// stay as they were, and so does the limb.
bool limited_to_some(const Act& act);

/// Whom such an act reaches: “附件第1至第12项实体”, or the named as `parties` words them.
std::string limit_words(const Act& act, std::string (*parties)(const std::vector<model::PartyName>&));

/// "2 parties (甲公司 and 乙公司)".
std::string count_and_names(const std::vector<model::PartyName>& parties);

/// " for 1 party (…)" behind what such an act does; empty for an act on the whole.
std::string limit_phrase(const Act& act);

/// True where an act reaches all that another one on the same parts does: the whole, or at least the same of it.
bool reaches_all_of(const Act& act, const Act& other);

/// True where a later act, known now, already says what holds after the suspension's last day.
bool is_followed(const Act& suspension, const Known& known, LastDay last_day);

}  // namespace gazetted::baseline
