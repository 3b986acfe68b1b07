// What reading costs: an official document from HTML bytes to measures (open, read), against libxml2's bare parse of
// the same bytes, in one run. usage: read_bench [--rounds N] FOLDER… Takes every .html page under the folders that
// reads as an announcement or an answer. The two take turns, round by round; processor time of the thread is counted,
// and what is printed is the median over the rounds. Ends with 1 where the ratio is above the bar.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <libxml/HTMLparser.h>

#include "parsers/extract/read.h"
#include "parsers/registry/registry.h"

namespace {

using namespace gazetted;
namespace fs = std::filesystem;

constexpr double kBar = 10;
constexpr double kDocument = 10'000;  ///< bytes of the document that speeds are given in

struct Page {
    std::string name, bytes;
};

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template <class Work>
double seconds_of(const Work& work) {
    const double began = cpu_seconds();
    work();
    return cpu_seconds() - began;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void parse_bare(const Page& page) {
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    xmlFreeDoc(htmlReadMemory(page.bytes.data(), static_cast<int>(page.bytes.size()), nullptr, nullptr, kOptions));
}

Result<std::vector<model::Document>> opened(const Page& page) {
    return registry::open_file({page.bytes, {}, {}, {}}, page.name);
}

/// The measures of a page, counted so that nothing can be left out.
std::size_t limbs_of(const Page& page) {
    std::size_t limbs = 0;
    const auto documents = opened(page);
    if (!documents.ok()) return 0;
    for (const model::Document& document : *documents)
        limbs += extract::read_document(document).limbs.size();
    return limbs;
}

bool is_official(const Page& page) {
    const auto documents = opened(page);
    if (!documents.ok() || documents->size() != 1) return false;
    const model::DocumentClass read_as = extract::read_document(documents->front()).document_class;
    return read_as == model::DocumentClass::kAnnouncement || read_as == model::DocumentClass::kAnswer;
}

std::vector<Page> pages_under(const std::vector<fs::path>& folders) {
    std::vector<Page> pages;
    for (const fs::path& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file() || entry.path().extension() != ".html") continue;
            std::ifstream file(entry.path(), std::ios::binary);
            pages.push_back({entry.path().string(), {std::istreambuf_iterator<char>(file), {}}});
        }
    }
    std::sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) { return a.name < b.name; });
    return pages;
}

struct Times {
    std::vector<double> bare, open, whole, ratio;

    void add(double bare_seconds, double open_seconds, double whole_seconds) {
        bare.push_back(bare_seconds);
        open.push_back(open_seconds);
        whole.push_back(whole_seconds);
        ratio.push_back(whole_seconds / bare_seconds);
    }
};

Times measured(const std::vector<Page>& pages, int rounds) {
    Times times;
    for (int round = 0; round < rounds; ++round) {
        const auto over_all = [&](const auto& work) {
            return seconds_of([&] { std::for_each(pages.begin(), pages.end(), work); });
        };
        const double bare = over_all(parse_bare);
        const double open = over_all([](const Page& page) { (void)opened(page); });
        times.add(bare, open, over_all([](const Page& page) { (void)limbs_of(page); }));
    }
    return times;
}

void print_slowest(const std::vector<Page>& pages) {
    std::vector<std::pair<double, const Page*>> slow;
    for (const Page& page : pages)
        slow.emplace_back(median(measured({page}, 3).ratio), &page);
    std::sort(slow.rbegin(), slow.rend());
    for (std::size_t i = 0; i < std::min<std::size_t>(3, slow.size()); ++i)
        std::printf("  slowest: ratio %5.1f, %zu bytes, %s\n", slow[i].first, slow[i].second->bytes.size(),
                    fs::path(slow[i].second->name).filename().c_str());
}

bool report(const char* title, const std::vector<Page>& pages, int rounds) {
    double bytes = 0;
    for (const Page& page : pages)
        bytes += static_cast<double>(page.bytes.size());
    const Times times = measured(pages, rounds);
    const double whole = median(times.whole);
    const double ratio = median(times.ratio);
    std::printf("%s: %zu pages, %.1f kB each: bare parse %.0f us, open %.0f us, open and read %.0f us a page\n", title,
                pages.size(), bytes / 1000 / static_cast<double>(pages.size()),
                1e6 * median(times.bare) / static_cast<double>(pages.size()),
                1e6 * median(times.open) / static_cast<double>(pages.size()),
                1e6 * whole / static_cast<double>(pages.size()));
    std::printf("  ratio %.1f (at most %.0f); %.0f pages a second, %.0f of 10 kB\n", ratio, kBar,
                static_cast<double>(pages.size()) / whole, bytes / kDocument / whole);
    print_slowest(pages);
    return ratio <= kBar;
}

int usage() {
    std::fputs("usage: read_bench [--rounds N] FOLDER...\n", stderr);
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    xmlSetStructuredErrorFunc(nullptr, [](void*, xmlErrorPtr) {});
    int rounds = 21;
    std::vector<fs::path> folders;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--rounds" && i + 1 < argc) {
            rounds = std::max(1, std::atoi(argv[++i]));
        } else {
            folders.emplace_back(argument);
        }
    }
    if (folders.empty()) return usage();
    bool within = true;
    for (const fs::path& folder : folders) {
        std::vector<Page> pages = pages_under({folder});
        std::erase_if(pages, [](const Page& page) { return !is_official(page); });
        if (pages.empty()) {
            std::fprintf(stderr, "read_bench: no official page under %s\n", folder.c_str());
            return 1;
        }
        within = report(folder.c_str(), pages, rounds) && within;
    }
    return within ? 0 : 1;
}
