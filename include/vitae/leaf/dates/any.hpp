// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/leaf/dates/named.hpp>

namespace vitae::dates {

/// Every form a CV may hold, in English and the other languages of `date_words`. The canonical spelling goes first, so
/// that `2009-10` is a month where one date is wanted, while as a period it is an academic year. What reads in two ways
/// (6/1/2011) is a fault and never guessed. Writes as `named` does.
struct any : named {};

}  // namespace vitae::dates
