// What a fuzz target says when something that must hold does not: the fuzzer sees the abort and keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace gazetted::fuzz {

inline void demand(bool holds, const char* what) {
    if (holds) return;
    std::fputs(what, stderr);
    std::fputs("\n", stderr);
    std::abort();
}

}  // namespace gazetted::fuzz
