// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/others.hpp>

#include "../parted.hpp"

// Titles of projects, teaching and the rest stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::projects, {"projekte", "proyectos", "проекты", "projektit", "项目"}));
static_assert(cv_tests::holds(vitae::titles_of::courses, {"lehre", "docencia"}));
