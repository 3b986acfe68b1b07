#include "parsers/sites/row_date.h"

#include <re2/re2.h>

#include "parsers/base/whitespace.h"

namespace gazetted::sites {
namespace {

#define GAZETTED_DAY "((?:19|20)\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?"

std::optional<CivilDate> date_of(const std::string& year, const std::string& month, const std::string& day) {
    return CivilDate::of(std::stoi(year), std::stoi(month), std::stoi(day));
}

}  // namespace

std::optional<CivilDate> row_date(std::string_view text) {
    static const RE2 kDay("(?:^|[^0-9])" GAZETTED_DAY "(?:[^0-9]|$)");
    re2::StringPiece rest(text.data(), text.size());
    std::string year, month, day;
    while (RE2::FindAndConsume(&rest, kDay, &year, &month, &day))
        if (const auto date = date_of(year, month, day)) return date;
    return std::nullopt;
}

std::optional<CivilDate> row_date_cell(std::string_view text) {
    constexpr std::size_t kLongestCell = 40;  // "发布时间：[2026-09-29 17:00:00]"
    return text.size() <= kLongestCell ? row_date(text) : std::nullopt;
}

std::string without_row_date(std::string_view text) {
    static const RE2 kEdge("^[\\[(（【]?" GAZETTED_DAY "[\\])）】]?\\s+|\\s*[\\[(（【]?" GAZETTED_DAY
                           "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\])）】]?$");
    std::string out(text);
    RE2::Replace(&out, kEdge, "");
    return fold_whitespace(out);
}

}  // namespace gazetted::sites
