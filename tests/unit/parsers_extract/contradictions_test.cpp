// Readings that cannot be true: what is taken back, and that its words are left for a person.
#include "parsers/extract/contradictions.h"

#include <cstdint>
#include <string>

#include <catch2/catch.hpp>

namespace gazetted::extract {
namespace {

using model::NoticeId;
using model::Reading;
using model::Relation;

model::Evidence words(const std::string& quote) {
    return {{0, 0, static_cast<std::uint32_t>(quote.size())}, quote};
}

Relation relation(const std::string& type, const std::string& target) {
    Relation out;
    out.type = type;
    out.target = NoticeId::parse(target);
    return out;
}

Reading notice() {
    Reading out;
    out.document_class = model::DocumentClass::kAnnouncement;
    out.numbers.push_back({*NoticeId::parse("mofcom+gac:2026:122"), words("2026年第122号")});
    return out;
}

const auto kFirst = *CivilDate::parse("2026-07-01");
const auto kLast = *CivilDate::parse("2027-06-30");
const auto kAfter = *CivilDate::parse("2027-07-01");

TEST_CASE("contradictions: no notice acts on itself") {
    Reading reading = notice();
    reading.relations.push_back({relation("terminates", "mofcom:2026:122"), words("停止第122号")});
    reading.relations.push_back({relation("terminates", "mofcom:2025:13"), words("停止第13号")});
    model::LimbReading one;
    one.path = "1";
    one.acts.push_back({"terminate", words("停止")});
    one.targets.push_back({"mofcom:2026:122", words("第122号")});
    model::LimbReading two = one;
    two.path = "2";
    two.acts.push_back({"delist", words("移出")});
    model::LimbReading three = one;
    three.path = "3";
    three.targets[0].value = "mofcom:2025:13";
    reading.limbs = {one, two, three};

    take_back_contradictions(reading);

    REQUIRE(reading.relations.size() == 1);
    CHECK(reading.relations[0].value.target_key() == "mofcom:2025:13");
    REQUIRE(reading.limbs.size() == 2);
    CHECK(reading.limbs[0].path == "2");
    REQUIRE(reading.limbs[0].acts.size() == 1);
    CHECK(reading.limbs[0].acts[0].value == "delist");
    CHECK(reading.limbs[1] == three);
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote == "停止第122号");
}

TEST_CASE("contradictions: no pause begins after its last day") {
    struct Row {
        const char* name;
        CivilDate from, until;
        bool keeps;
    };
    for (const Row& row : {Row{"begins before", kFirst, kLast, true}, Row{"one day", kLast, kLast, true},
                           Row{"begins after", kAfter, kLast, false}}) {
        INFO(row.name);
        Reading reading = notice();
        Relation pause = relation("suspends", "mofcom:2026:55");
        pause.from = row.from;
        pause.until = row.until;
        reading.relations.push_back({pause, words("暂停实施至")});
        reading.effective_dates.push_back({{row.from, {}, "fixed_date", "all"}, words("日起")});
        model::LimbReading limb;
        limb.path = "0";
        limb.acts.push_back({"suspend", words("暂停")});
        limb.effective = {{row.from, {}, "fixed_date", "0"}, words("日起")};
        limb.suspended_until = {row.until, words("至")};
        reading.limbs.push_back(limb);

        take_back_contradictions(reading);

        CHECK(reading.relations.at(0).value.from.has_value() == row.keeps);
        CHECK(reading.relations.at(0).value.until == row.until);
        CHECK(reading.limbs.at(0).effective.has_value() == row.keeps);
        CHECK(reading.effective_dates.empty() != row.keeps);
        CHECK(reading.unread.empty() == row.keeps);
    }
}

TEST_CASE("contradictions: a notice paused and ended as a whole waits for a person") {
    struct Row {
        const char* name;
        const char *first, *second, *target, *scope, *path;
        bool partly;
        std::size_t unread;
    };
    for (const Row& row :
         {Row{"both whole", "continues_suspension", "terminates", "mofcom:2025:21", "", "", false, 2},
          Row{"the whole in other words", "suspends", "terminates", "mofcom:2025:21", "采取的措施", "", false, 2},
          Row{"of two notices", "suspends", "terminates", "mofcom:2025:22", "", "", false, 0},
          Row{"one of a limb", "suspends", "repeals", "mofcom:2025:21", "第二条", "2", false, 0},
          Row{"one of an item", "suspends", "terminates", "mofcom:2025:21", "附件第3项物项", "", true, 0},
          Row{"paused twice", "suspends", "continues_suspension", "mofcom:2025:21", "", "", false, 0}}) {
        INFO(row.name);
        Reading reading = notice();
        reading.relations.push_back({relation(row.first, "mofcom:2025:21"), words("继续暂停")});
        reading.relations.push_back({relation(row.second, row.target), words("停止")});
        Relation& second = reading.relations.back().value;
        second.scope = row.scope;
        second.target_path = row.path;
        second.partly = row.partly;

        take_back_contradictions(reading);

        CHECK(reading.relations.size() == 2);
        CHECK(reading.unread.size() == row.unread);
    }
}

TEST_CASE("contradictions: a press item leaves nothing unread") {
    Reading reading = notice();
    reading.document_class = model::DocumentClass::kPress;
    reading.relations.push_back({relation("terminates", "mofcom:2026:122"), words("停止第122号")});
    take_back_contradictions(reading);
    CHECK(reading.relations.empty());
    CHECK(reading.unread.empty());
}

}  // namespace
}  // namespace gazetted::extract
