// The day of publication, or one counted from it, as the day from which something applies: 自公布之日起实施, 自即日起,
// 公布后第30日起. Thread rule: pure functions. Failures: none; what no words say is not there.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "parsers/base/time.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

struct PublicationDay {
    CivilDate on;
    std::size_t at;  ///< where its words begin
    bool of_text;    ///< the text itself applies from then, not one thing that it does
};

std::optional<PublicationDay> publication_day_in(std::string_view words, CivilDate published);

/// True where the text retells that the notice applies from its publication, or from that very day.
bool retells_publication(const Text& text, const Outline& outline, std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
