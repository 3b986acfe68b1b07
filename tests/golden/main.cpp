// Walks the fixture folders, parses each page and compares what comes out with expected.json.
//
// usage: golden_sources [--root FIXTURES] [--accept CASE]... [CASE]...
// CASE is a folder below the fixtures ("sources/mofcom_zcfb/unit"); without one, all are tried. A missing expectation
// fails; --accept writes it, to be read by a person before it is committed.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>

#include "tests/golden/golden_case.h"

namespace {

namespace fs = std::filesystem;
using gazetted::golden::judge;
using gazetted::golden::load_case;

struct Arguments {
    fs::path root = "fixtures";
    std::set<std::string> accept, only;
};

Arguments read_arguments(int count, char** values) {
    Arguments arguments;
    for (int i = 1; i < count; ++i) {
        const std::string word = values[i];
        if (word == "--root" && i + 1 < count)
            arguments.root = values[++i];
        else if (word == "--accept" && i + 1 < count)
            arguments.accept.insert(values[++i]);
        else
            arguments.only.insert(word);
    }
    return arguments;
}

std::vector<fs::path> folders_in(const fs::path& parent) {
    std::vector<fs::path> found;
    if (fs::is_directory(parent))
        for (const auto& entry : fs::directory_iterator(parent))
            if (entry.is_directory()) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

/// fixtures/sources/<id>/<case> and fixtures/hostile/<case>.
std::vector<fs::path> case_folders(const fs::path& root) {
    std::vector<fs::path> found;
    for (const fs::path& source : folders_in(root / "sources"))
        for (const fs::path& folder : folders_in(source))
            found.push_back(folder);
    for (const fs::path& folder : folders_in(root / "hostile"))
        found.push_back(folder);
    return found;
}

/// Prints what is wrong with a case; true where nothing is.
bool holds(const fs::path& folder, const std::string& name, const Arguments& arguments, const char* program) {
    const auto loaded = load_case(folder);
    const std::string wrong =
        loaded.ok() ? judge(*loaded, arguments.accept.contains(name)) : "  " + loaded.failure().message + "\n";
    if (wrong.empty()) return true;
    std::cout << name << "\n"
              << wrong << "  to accept, after reading:  " << program << " --root " << arguments.root.string()
              << " --accept " << name << "\n";
    return false;
}

}  // namespace

int main(int count, char** values) {
    Arguments arguments = read_arguments(count, values);
    arguments.only.insert(arguments.accept.begin(), arguments.accept.end());
    std::size_t tried = 0, failed = 0;
    for (const fs::path& folder : case_folders(arguments.root)) {
        const std::string name = fs::relative(folder, arguments.root).string();
        if (!arguments.only.empty() && !arguments.only.contains(name)) continue;
        ++tried;
        failed += holds(folder, name, arguments, values[0]) ? 0U : 1U;
    }
    std::cout << tried << " cases, " << failed << " failed\n";
    return tried == 0 || failed > 0 ? 1 : 0;
}
