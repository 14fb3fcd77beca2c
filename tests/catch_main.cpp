// SPDX-License-Identifier: BSL-1.0
// The main function of the tests where Catch2 is 2.13; Catch2 3 brings its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
