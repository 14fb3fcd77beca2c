# SPDX-License-Identifier: BSL-1.0
# The target `vitae_headers`: each header compiles alone.
#
# Alone, a header is compiled with all that it includes, which for most is much and the same. So what many include is
# compiled once, and then stands before each of them: as includes come first in a header, and each of them is checked as
# well, a header sees then exactly what it would see alone.

# What is compiled once, the longest first: a header stands behind the first of these that it includes, near or far.
set(firsts
  vitae/wild/entries/features.hpp
  vitae/wild/entries/context.hpp
  vitae/wild/evidence/organization.hpp
  vitae/wild/citation/tokens/token.hpp
  vitae/cv/person.hpp
  vitae/leaf/dates/phrase/lexeme.hpp
  vitae/source/ascii.hpp)

# Which of the firsts a header includes, near or far, in their order.
function(firsts_within header out)
  get_property(known GLOBAL PROPERTY "vitae_firsts_within_${header}" SET)
  if(NOT known)
    set(near "")
    set(found "")
    file(STRINGS "${PROJECT_SOURCE_DIR}/include/${header}" includes REGEX "^#include <vitae/")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include <(.*)>.*" "\\1" inner "${include}")
      firsts_within("${inner}" far)
      list(APPEND near "${inner}" ${far})
    endforeach()
    foreach(first IN LISTS firsts)
      if(first IN_LIST near)
        list(APPEND found "${first}")
      endif()
    endforeach()
    set_property(GLOBAL PROPERTY "vitae_firsts_within_${header}" "${found}")
  endif()
  get_property(found GLOBAL PROPERTY "vitae_firsts_within_${header}")
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

add_custom_target(vitae_headers)
get_target_property(headers vitae HEADER_SET)
foreach(path IN LISTS headers)
  cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/include" OUTPUT_VARIABLE header)
  firsts_within("${header}" first)
  list(APPEND first alone)
  list(GET first 0 first)
  string(MAKE_C_IDENTIFIER "vitae_headers_${first}" target)
  if(NOT TARGET ${target})
    add_library(${target} OBJECT EXCLUDE_FROM_ALL)
    target_link_libraries(${target} PRIVATE vitae::vitae)
    if(NOT first STREQUAL "alone")
      target_precompile_headers(${target} PRIVATE "<${first}>")
    endif()
    add_dependencies(vitae_headers ${target})
  endif()
  file(CONFIGURE OUTPUT "headers/${header}.cpp" CONTENT "#include <${header}>\n")
  target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp")
endforeach()
