// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/skills.hpp>

#include "../parted.hpp"

// Titles of what one can do stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::skills,
                              {"kenntnisse", "habilidades", "навыки", "kompetens", "yetkinlikler", "技能"}));
