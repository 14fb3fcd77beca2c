# SPDX-License-Identifier: BSL-1.0
# Runs an example and compares what it prints: cmake -D PROGRAM=<file> -D EXPECTED=<file> -P compare.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND "${PROGRAM}" RESULT_VARIABLE failed OUTPUT_VARIABLE printed)
if(failed)
  message(FATAL_ERROR "it failed (${failed}) after printing:\n${printed}")
endif()
if(NOT EXISTS "${EXPECTED}")
  message(FATAL_ERROR "${EXPECTED} does not exist; it must hold what the example prints:\n${printed}")
endif()
file(READ "${EXPECTED}" expected)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "it printed\n${printed}\nin place of\n${expected}")
endif()
