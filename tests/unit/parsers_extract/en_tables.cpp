#include "en_tables.h"

#include <catch2/catch.hpp>

namespace en {

using namespace gazetted;

model::Reading read(const Headline& item, model::Channel channel) {
    return read("# " + std::string(item.title) + "\n" + std::string(item.lead), "2025-11-12", channel);
}

void check(const Report& report) {
    CAPTURE(report.text);
    const auto reading = read(report.text, report.posted);
    CHECK(fact(reading, "measure") == (report.kinds.empty() ? "no" : "yes"));
    CHECK(sorted(fact(reading, "kinds")) == report.kinds);
    CHECK(sorted(fact(reading, "dates")) == report.dates);
}

void check(const Wording& row, model::Channel channel) {
    const auto reading = read(row.text, row.posted_on, channel);
    for (const auto& [name, want] : row.facts) {
        INFO(row.about << ": " << name);
        CHECK(fact(reading, name) == want);
    }
}

void check_quotes(const Wording& row, model::Channel channel) {
    const auto paper = document(row.text, row.posted_on, channel);
    const auto reading = read(row.text, row.posted_on, channel);
    CAPTURE(row.about);
    for (const auto* list :
         {&reading.issuers, &reading.kinds, &reading.destinations, &reading.end_user_categories,
          &reading.prohibited_end_uses, &reading.case_by_case, &reading.exceptions, &reading.subjects}) {
        for (const auto& entry : *list) {
            CAPTURE(entry.value);
            CHECK_FALSE(entry.evidence.quote.empty());
            CHECK(entry.evidence.quote == model::text_at(paper, entry.evidence.span));
        }
    }
    for (const auto& date : reading.effective_dates)
        CHECK(date.evidence.quote == model::text_at(paper, date.evidence.span));
}

}  // namespace en
