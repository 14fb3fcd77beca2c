// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/awards.hpp>

#include "../parted.hpp"

// Titles of what one was given stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::awards,
                              {"auszeichnungen", "premios", "награды", "palkinnot", "ödüller ve burslar", "获奖"}));
