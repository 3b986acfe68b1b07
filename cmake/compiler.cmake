# Warnings, sanitizers and the compiler cache. Warnings are errors everywhere.
add_library(gazetted_options INTERFACE)
target_compile_options(gazetted_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wcast-align
    -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these inside the standard library at -O2 where no fault is.
    target_compile_options(gazetted_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized -Wno-dangling-pointer
        -Wno-stringop-overflow -Wno-array-bounds)
endif()
target_include_directories(gazetted_options INTERFACE ${PROJECT_SOURCE_DIR})

# Line tables are enough for a readable sanitizer report and build in half the time of full debug data.
set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O0")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
if(GAZETTED_SANITIZE)
    # An index past the end of a vector, inside the memory it has taken: ASan does not see it.
    target_compile_definitions(gazetted_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_compile_options(gazetted_options INTERFACE -fsanitize=${GAZETTED_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(gazetted_options INTERFACE -fsanitize=${GAZETTED_SANITIZE})
endif()
if(GAZETTED_FUZZ)
    # A fuzzer lives by its executions a second: optimised, it makes several times as many.
    set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O1")
    target_compile_options(gazetted_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
