// Runs a fuzz target without a fuzzer: over each seed, and over each seed cut short and with single bytes changed at
// places spread evenly. The same inputs on every run.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPlaces = 24;

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

void run_around(const std::string& seed) {
    run(seed);
    for (std::size_t place = 0; place < kPlaces && !seed.empty(); ++place) {
        const std::size_t at = place * seed.size() / kPlaces;
        run(seed.substr(0, at));
        std::string changed = seed;
        changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (0x81U << (place % 7U)));
        run(changed);
    }
}

std::vector<fs::path> files_of(const fs::path& where) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(where)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

int main(int argc, char** argv) {
    std::size_t seeds = 0;
    for (int i = 1; i < argc; ++i) {
        for (const fs::path& path : files_of(argv[i])) {
            std::ifstream file(path, std::ios::binary);
            run_around({std::istreambuf_iterator<char>(file), {}});
            ++seeds;
        }
    }
    std::cout << seeds << " seeds\n";
    return seeds == 0 ? 1 : 0;
}
