# SPDX-License-Identifier: BSL-1.0
# Runs an example and compares what it prints: cmake -D PROGRAM=<file> -D EXPECTED=<file> -P compare.cmake
cmake_minimum_required(VERSION 3.25)

set(printed "${PROGRAM}.out")
execute_process(COMMAND "${PROGRAM}" RESULT_VARIABLE failed OUTPUT_FILE "${printed}")
if(failed)
  message(FATAL_ERROR "${PROGRAM} failed: ${failed}")
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${EXPECTED}" "${printed}" RESULT_VARIABLE differ
  ERROR_QUIET)
if(differ)
  execute_process(COMMAND diff -u "${EXPECTED}" "${printed}")
  message(FATAL_ERROR "The example prints something else; if that is right: cp ${printed} ${EXPECTED}")
endif()
