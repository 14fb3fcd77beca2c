// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/degrees.hpp>

#include "../parted.hpp"

// Titles of education stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::degrees,
                              {"ausbildung", "formación", "образование", "utbildning", "eğitim bilgileri", "学历"}));
