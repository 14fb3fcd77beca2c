// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/duties.hpp>

#include "../parted.hpp"

// Labels of duties stand in many languages.
static_assert(cv_tests::holds(vitae::labels_of::highlights,
                              {"aufgaben", "担当業務", "główne czynności", "обязанности"}));
