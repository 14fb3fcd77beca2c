// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/studies.hpp>

#include "../parted.hpp"

// Labels of studies stand in many languages.
static_assert(cv_tests::holds(vitae::labels_of::school, {"university", "учебное заведение", "学校"}));
static_assert(cv_tests::holds(vitae::labels_of::degree, {"abschluss", "chuyên ngành", "專業"}));
static_assert(cv_tests::holds(vitae::labels_of::grade, {"gpa", "voto di laurea", "학점"}));
static_assert(cv_tests::holds(vitae::labels_of::thesis, {"dissertation", "卒業論文"}));
static_assert(cv_tests::holds(vitae::labels_of::advisor, {"supervisor", "导师"}));
