// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/raised.hpp>

namespace raised_test {

using namespace vitae::wild_text::citing;

// An ordinal's ending is read.
static_assert(raised_at("10^th^ Workshop", 2).length == 4);
static_assert(raised_at("10^th^ Workshop", 2).read == "th");

// A mark is not.
static_assert(raised_at("Stone J^1^, Reed B", 7).length == 3);
static_assert(raised_at("Stone J^1^, Reed B", 7).read.empty());

// Powers and lone carets are text.
static_assert(raised_at("x^2 + y^2", 1).length == 0);
static_assert(raised_at("x^2", 1).length == 0);
static_assert(raised_at("^^", 0).length == 0);
static_assert(raised_at("^", 0).length == 0);

}  // namespace raised_test
