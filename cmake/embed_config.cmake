# Writes a C++ file that holds every YAML file below config/: `cmake -DROOT=<config> -DOUT=<file> -P embed_config.cmake`.
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/*.yaml)
list(SORT files)
set(code "// Made by cmake/embed_config.cmake from config/.\n#include \"daemon/settings/settings.h\"\n\n")
string(APPEND code "namespace gazetted::settings {\n\nconst std::map<std::string, std::string>& embedded_files() {\n")
string(APPEND code "    static const std::map<std::string, std::string> files{\n")
foreach(file ${files})
    # Read as hex, because CMake lists would swallow semicolons and brackets of the text.
    file(READ ${ROOT}/${file} hex HEX)
    string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${hex}")
    # String literals end at 64 kB in the standard's minimum and compilers slow down on long ones: one literal per 2 kB.
    string(REGEX REPLACE "((\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..)(\\\\x..))" "\\1\"\n\"" bytes "${bytes}")
    string(APPEND code "        {\"${file}\", \"${bytes}\"},\n")
endforeach()
string(APPEND code "    };\n    return files;\n}\n\n}  // namespace gazetted::settings\n")
file(WRITE ${OUT}.new "${code}")
file(COPY_FILE ${OUT}.new ${OUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUT}.new)
