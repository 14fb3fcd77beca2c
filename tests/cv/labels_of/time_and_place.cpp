// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/time_and_place.hpp>

#include "../parted.hpp"

// Labels of period and place stand in many languages.
static_assert(cv_tests::holds(vitae::labels_of::period, {"zeitraum", "date (da - a)", "期間", "период работы"}));
static_assert(cv_tests::holds(vitae::labels_of::location, {"ort", "勤務地", "ubicación"}));
