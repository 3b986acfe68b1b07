# gazetted_library(<folder> [DEPENDS <target>...]): one static library per folder, named after it (parsers/text -> parsers_text).
# All *.cpp of the folder belong to it, so a new pair needs no change here.
function(gazetted_library folder)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    string(REPLACE "/" "_" name ${folder})
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
    if(sources)
        add_library(${name} STATIC ${sources})
        target_link_libraries(${name} PUBLIC gazetted_options ${ARG_DEPENDS})
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE gazetted_options ${ARG_DEPENDS})
    endif()
endfunction()
