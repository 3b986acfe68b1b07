#include "parsers/extract/english_first_days.h"

#include <algorithm>

namespace gazetted::extract::english {

void FirstDays::add(const text::english::FoundDate& date, text::english::DateSense sense, const char* basis,
                    const std::string& applies_to, TextSpan base) {
    const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(date.begin),
                        base.begin + static_cast<std::uint32_t>(date.end)};
    add_day(text::english::resolve(date, reference_, sense), date.time, basis, applies_to, base.empty() ? base : span);
}

void FirstDays::add_day(std::optional<CivilDate> day, std::optional<ClockTime> time, const char* basis,
                        const std::string& applies_to, TextSpan span) {
    if (!day) return;
    const auto known =
        std::find_if(found_.begin(), found_.end(), [&](const auto& item) { return item.value.on == *day; });
    // "Since 4 February …. The notice came out and took effect that same day": the day is that of publication.
    if (known != found_.end() && press_ && basis == std::string_view("on_publication") && !known->value.time) {
        known->value.basis = basis;
        known->evidence = text_.evidence(span);
    }
    if (known == found_.end())
        found_.push_back({{*day, time, basis, applies_to.empty() ? "all" : applies_to}, text_.evidence(span)});
}

}  // namespace gazetted::extract::english
