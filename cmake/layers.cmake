# gazetted_unity(<target>): compiles several of its files as one where GAZETTED_UNITY is on, which reads the heavy headers
# once instead of a dozen times: a clean build takes a fifth of the time. Files whose file-local names meet a sibling's are
# compiled alone.
function(gazetted_unity target)
    if(GAZETTED_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
        get_target_property(sources ${target} SOURCES)
        foreach(source ${sources})
            foreach(alone ${GAZETTED_ALONE})
                if(source MATCHES "${alone}")
                    set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
                endif()
            endforeach()
        endforeach()
    endif()
endfunction()

# gazetted_library(<folder> [DEPENDS <target>...]): one static library per folder, named after it (parsers/text -> parsers_text).
# All *.cpp of the folder belong to it, so a new pair needs no change here.
function(gazetted_library folder)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    string(REPLACE "/" "_" name ${folder})
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
    if(sources)
        add_library(${name} STATIC ${sources})
        gazetted_unity(${name})
        target_link_libraries(${name} PUBLIC gazetted_options ${ARG_DEPENDS})
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE gazetted_options ${ARG_DEPENDS})
    endif()
endfunction()
