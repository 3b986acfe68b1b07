// What a headline says of a Chinese control by its words alone, whatever deeds stand in it.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "China bans graphite exports to Sweden? Ministry says no": what was asked is denied.
bool is_denied_question(const Sentence& title);

/// "Spokesperson on the US adding Chinese entities to its list".
bool title_tells_of_others(const Sentence& title);

/// A framework law by its name.
bool title_names_framework_law(const Sentence& title);

/// "… takes questions on the helium export licence".
bool title_names_licence(const Sentence& title);

bool title_names_control(const Sentence& title);

/// "Exporters of magnets must now seek Beijing's permission".
bool title_demands_licence(const Sentence& title);

/// "Chip makers prepare for Washington's new rule".
bool title_is_anothers(const Sentence& title);

bool title_speaks_of_china(const Sentence& title);

/// "What China's new graphite curbs demand", "China's ban on antimony takes effect": a control of China's that the text
/// below explains, or that begins to apply.
bool title_explains_control(const Sentence& title);

}  // namespace gazetted::extract::english
