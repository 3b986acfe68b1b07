// How the time of opening and reading grows when hostile input doubles: long paragraphs without a stop, thousands of
// entries, deep nesting, many dates, codes and names. Linear work doubles.
// usage: growth_bench [PART-OF-A-SHAPE-NAME]
// Prints for each shape the time of the largest input and the ratio of time for the last doublings. Ends with 1 where a
// ratio is above kMostGrowth or a page of 5 MB takes a second or more.
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/read.h"
#include "parsers/registry/registry.h"

namespace {

using namespace gazetted;

constexpr double kMostGrowth = 2.4;  ///< 2 is linear; the rest is for noise and caches
constexpr std::size_t kSmallest = 40'000, kLargest = 320'000, kHostilePage = 5'000'000;

/// A shape of input: `unit` again and again between `head` and `tail`; "#" in the unit is the number of the repetition.
struct Shape {
    const char* name;
    const char* file;
    std::string_view head, unit, tail;
};

constexpr std::string_view kHead = "商务部公告2031年第7号\n公布对相关物项实施出口管制的决定\n";
constexpr std::string_view kPage = "<html><head><title>商务部公告2031年第7号</title></head><body><div class='art-con'>";
constexpr std::string_view kPageEnd = "</div></body></html>";
constexpr std::string_view kFeed = "<rss version='2.0'><channel><title>f</title>";

/// As long as a text may be that patterns run over spelled.
const std::string kLongLine = [] {
    std::string line;
    while (line.size() < 2940)
        line += "2030年第46号（8504.31，甲、";
    return line + "\n";
}();

const std::array kShapes{
    Shape{"Chinese without a stop", "a.txt", kHead, "禁止出口经营者将管制物项列入清单提供给最终用户", ""},
    Shape{"Chinese short clauses", "a.txt", kHead, "应当申请许可，不得出口；", ""},
    Shape{"Chinese sentences", "a.txt", kHead, "自2031年3月1日起暂停实施商务部公告2030年第#号。", ""},
    Shape{"Chinese rest of the parties", "a.txt", kHead,
          "对商务部公告2030年第#号所列实体停止措施，对其余6家实体继续暂停，", ""},
    Shape{"Chinese notices before open brackets", "a.txt", kHead, "商务部公告2030年第#号（自即日起至2031年，暂停实施",
          ""},
    Shape{"Chinese numbered parts", "a.txt", kHead, "\n（一）1C#.a 相关物项（参考海关商品编号：28053#）。", ""},
    Shape{"Chinese lines of one width", "a.txt", kHead, "列入出口管制管控名单并加强管理的\n", ""},
    Shape{"Chinese list of names", "a.txt", "商务部公告2031年第8号\n将下列实体列入出口管制管控名单\n附件\n",
          "\n#. 第#号测试公司（Test Company No. #）", ""},
    Shape{"Chinese names in one sentence", "a.txt", "商务部公告2031年第8号\n\n决定将", "第#号公司（Company #）、",
          "等实体列入不可靠实体清单。"},
    Shape{"Chinese dates", "a.txt", kHead, "2031年3月#日、", ""},
    Shape{"Chinese times of day", "a.txt", kHead, "自2031年3月1日0时起", ""},
    Shape{"Chinese numbers without a year", "a.txt",
          "商务部公告2031年第7号\n关于商务部公告2030年第46号有关事项的公告\n",
          "46号公告第一条暂停实施。\n47号公告第一条停止执行。\n", ""},
    Shape{"Chinese brackets left open", "a.txt", kHead, "（《\"", ""},
    Shape{"Chinese lines of 3 kB", "a.txt", kHead, kLongLine, ""},
    Shape{"English without a stop", "a.txt", "Announcement No. 7 of 2031\n\n",
          "exporters shall not provide controlled items listed in the order to any end user ", ""},
    Shape{"English sentences", "a.txt", "MOFCOM Announcement No. 7 of 2031\n\n",
          "Effective March 1, 2031, exports of 1C#.a shall require a licence under Announcement No. # of 2030. ", ""},
    Shape{"English list of names", "a.txt", "MOFCOM Announcement No. 7 of 2031 adding entities to the control list\n\n",
          "\n#. Test Company No. # Co., Ltd.", ""},
    Shape{"English companies in one sentence", "a.md",
          "# China suspends export controls\n\nThe measures of Announcement No. 46 of 2030 against ",
          "Acme Inc. and Besom Ltd, ", " shall be suspended from 3 March 2031.\n"},
    Shape{"English endings of companies", "a.txt",
          "MOFCOM Announcement No. 7 of 2031 adding entities to the control list\n\n", "Co., Ltd.", ""},
    Shape{"English dated entries", "a.md", "# China's export controls: timeline\n\n",
          "**3 March 2031** – MOFCOM added 3 US companies to its export control list (Announcement No. # of 2031).\n\n",
          ""},
    Shape{"English sections", "a.md", "# Trade round-up\n\n",
          "United States\n\nBIS extended its rule from 1 May 2031.\n\nChina\n\nMOFCOM imposed export controls on "
          "tungsten "
          "(Announcement No. # of 2031) from 3 March 2031.\n\n",
          ""},
    Shape{"English labels", "a.md", "# Trade round-up on China\n\nChina\n\n", "United States. Japan. ", ""},
    Shape{"English firsts", "a.txt", "MOFCOM Announcement No. 7 of 2031\n\n", "Article 1\n", ""},
    Shape{"English dates", "a.txt", "Announcement\n\n", "March #, 2031, ", ""},
    Shape{"paragraphs of HTML", "a.html", kPage, "<p>出口经营者应当依照规定申请许可。</p>", kPageEnd},
    Shape{"nested HTML", "a.html", kPage, "<div><b>甲", kPageEnd},
    Shape{"table of HTML", "a.html", kPage, "<table><tr><td>#<td>公司", kPageEnd},
    Shape{"tags never closed", "a.html", kPage, "<p><a href=x><font>", kPageEnd},
    Shape{"angle brackets", "a.html", kPage, "<<<!--<", kPageEnd},
    Shape{"entities", "a.html", kPage, "&amp;&#x4e2d;&nbsp", kPageEnd},
    Shape{"Markdown", "a.md", "# 商务部公告2031年第7号\n\n", "- **甲** [乙](c) `丁` ![x](y)\n\n> 应当申请许可。\n", ""},
    Shape{"Markdown marks left open", "a.md", "# 公告\n\n", "**[_`", ""},
    Shape{"feed of many entries", "a.xml", kFeed,
          "<item><title>China bans exports, No. #</title><link>http://a.test/#</link></item>", "</channel></rss>"},
    Shape{"JSON array", "a.json", "{\"a\":[", "{\"title\":\"公告\",\"n\":#},", "{}]}"},
};

std::string filled(std::string_view unit, std::size_t number) {
    std::string out;
    for (const char c : unit)
        out += c == '#' ? std::to_string(number) : std::string(1, c);
    return out;
}

std::string input_of(const Shape& shape, std::size_t bytes) {
    std::string text(shape.head);
    for (std::size_t number = 1; text.size() < bytes; ++number)
        text += filled(shape.unit, number);
    return text.append(shape.tail);
}

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double seconds_to_read(const Shape& shape, const std::string& bytes) {
    const double began = cpu_seconds();
    const auto documents = registry::open_file({bytes, {}, {}, {}}, shape.file);
    if (documents.ok()) {
        for (const model::Document& document : *documents)
            (void)extract::read_document(document);
    }
    return cpu_seconds() - began;
}

/// The best of a few runs: whatever disturbs a run makes it longer.
double best_of(const Shape& shape, std::size_t bytes) {
    constexpr int kRuns = 3;
    const std::string input = input_of(shape, bytes);
    double best = seconds_to_read(shape, input);
    for (int run = 1; run < kRuns; ++run)
        best = std::min(best, seconds_to_read(shape, input));
    return best;
}

bool grows_well(const Shape& shape) {
    constexpr double kTooShortToTell = 0.004;
    std::vector<double> times;
    for (std::size_t bytes = kSmallest; bytes <= kLargest; bytes *= 2)
        times.push_back(best_of(shape, bytes));
    std::printf("%-32s %7.1f ms for %zu kB, per doubling", shape.name, 1000 * times.back(), kLargest / 1000);
    double worst = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        const double ratio = times[i] / times[i - 1];
        if (times[i] > kTooShortToTell) worst = std::max(worst, ratio);
        std::printf(" %.2f", ratio);
    }
    const double page = seconds_to_read(shape, input_of(shape, kHostilePage));
    const bool good = worst <= kMostGrowth && page < 1;
    std::printf(", 5 MB in %.2f s%s\n", page, good ? "" : "   TOO SLOW");
    return good;
}

}  // namespace

int main(int argc, char** argv) {
    bool good = true;
    for (const Shape& shape : kShapes) {
        if (argc > 1 && std::string_view(shape.name).find(argv[1]) == std::string_view::npos) continue;
        good = grows_well(shape) && good;
        std::fflush(stdout);
    }
    return good ? 0 : 1;
}
