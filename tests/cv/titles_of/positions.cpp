// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/positions.hpp>

#include "../parted.hpp"

// Titles of work stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::positions,
                              {"berufserfahrung", "experiencia laboral", "опыт работы", "nuvarande anställning",
                               "profesyonel deneyim bilgileri", "職歴"}));
