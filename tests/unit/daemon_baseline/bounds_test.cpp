// Technical limits: what they limit, and which way a control moves when one takes the place of another.
#include "daemon/baseline/bounds.h"

#include <catch2/catch.hpp>

using namespace gazetted::baseline;

namespace {

std::string shown(const std::string& phrase) {
    std::string out;
    for (const Bound& bound : bounds_in(phrase)) {
        char value[32];
        std::snprintf(value, sizeof value, "%g", bound.value);
        out += (out.empty() ? "" : " & ") + bound.of + (bound.at_least ? " >" : " <") + (bound.itself ? "= " : " ") +
               value + bound.unit;
    }
    return out;
}

std::string shift(const std::string& before, const std::string& after) {
    switch (shift_between(before, after)) {
        case BoundShift::kNone:
            return "none";
        case BoundShift::kNarrower:
            return "narrower";
        case BoundShift::kWider:
            return "wider";
        case BoundShift::kUnclear:
            return "unclear";
    }
    return "";
}

}  // namespace

TEST_CASE("limits as the texts write them") {
    struct Row {
        const char* phrase;
        const char* shown;
    };
    const Row rows[] = {
        {"价值比例达到0.1%及以上", "价值比例达到 >= 0.1%"},
        {"对14纳米及以下", "对 <= 1.4e-08m"},
        {"14nm及以下", " <= 1.4e-08m"},
        {"256层及以上", " >= 256层"},
        {"纯度大于等于99.99%", "纯度 >= 99.99%"},
        {"纯度大于99.999%", "纯度 > 99.999%"},
        {"含量不低于 80 %", "含量 >= 80%"},
        {"含量低于20%", "含量 < 20%"},
        {"总量不超过5千克", "总量 <= 5000g"},
        {"长度不小于3毫米", "长度 >= 0.003m"},
        {"平均粒径大于50 μm且小于等于500 μm", "平均粒径 > 5e-05m & 且 <= 0.0005m"},
        {"颗粒尺寸小于等于50×10⁻⁶m", "颗粒尺寸 <= 5e-05m"},
        {"压力大于5千兆帕", "压力 > 5e+09Pa"},
        {"密度>1.73克/立方厘米", "密度 > 1.73克/立方厘米"},
        {"at least 256 layers", " >= 256层"},
        {"14 nm or below", " <= 1.4e-08m"},
        {"0.1%", " >= 0.1%"},
        {"0.1 per cent", " >= 0.1%"},
        {"1C902.a", ""},
        {"第3类", ""},
        {"", ""},
    };
    for (const Row& row : rows)
        CHECK(shown(row.phrase) == row.shown);
}

TEST_CASE("a higher least limit narrows, a higher most limit widens") {
    struct Row {
        const char* before;
        const char* after;
        const char* shift;
    };
    const Row rows[] = {
        {"价值比例达到0.1%及以上", "价值比例达到1%及以上", "narrower"},
        {"价值比例达到0.1%及以上", "价值比例达到0.05%及以上", "wider"},
        {"14纳米及以下", "16nm及以下", "wider"},
        {"16nm及以下", "14纳米及以下", "narrower"},
        {"256层及以上", "128层及以上", "wider"},
        {"纯度大于等于99.99%", "纯度大于99.99%", "narrower"},
        {"纯度大于99.99%", "纯度大于等于99.99%", "wider"},
        {"含量低于20%", "含量不超过20%", "wider"},
        {"长度不小于3毫米", "长度不小于0.3厘米", "none"},
        {"粒径大于50 μm且小于等于500 μm", "粒径大于40 μm且小于等于500 μm", "wider"},
        {"粒径大于50 μm且小于等于500 μm", "粒径大于40 μm且小于等于400 μm", "unclear"},
        {"14纳米及以下", "14纳米及以上", "unclear"},
        {"纯度大于99%", "密度大于99%", "unclear"},
        {"0.1%", "0.05%", "wider"},
        {"价值比例达到0.1%及以上", "纯度低于2层", "unclear"},
        {"若干", "若干", "unclear"},
    };
    for (const Row& row : rows) {
        INFO(row.before << " -> " << row.after);
        CHECK(shift(row.before, row.after) == row.shift);
    }
}

TEST_CASE("the other way round is the other way") {
    const char* phrases[] = {"比例达到0.1%及以上", "比例达到1%及以上", "比例超过0.1%", "比例达到0.05%及以上"};
    for (const char* a : phrases)
        for (const char* b : phrases) {
            const BoundShift there = shift_between(a, b);
            const BoundShift back = shift_between(b, a);
            if (there == BoundShift::kNone) CHECK(back == BoundShift::kNone);
            if (there == BoundShift::kWider) CHECK(back == BoundShift::kNarrower);
            if (there == BoundShift::kNarrower) CHECK(back == BoundShift::kWider);
        }
}
