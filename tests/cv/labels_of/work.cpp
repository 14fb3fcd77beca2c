// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/work.hpp>

#include "../parted.hpp"

// Labels of work stand in many languages.
static_assert(cv_tests::holds(vitae::labels_of::employer,
                              {"arbeitgeber", "nome e indirizzo del datore di lavoro", "会社名", "công ty"}));
static_assert(cv_tests::holds(vitae::labels_of::role, {"lavoro o posizione ricoperti", "職位", "vị trí", "должность"}));
static_assert(cv_tests::holds(vitae::labels_of::supervisor, {"manager", "上司"}));
static_assert(cv_tests::holds(vitae::labels_of::projects, {"project", "проект"}));
static_assert(cv_tests::holds(vitae::labels_of::keywords, {"technologies", "使用技術", "công nghệ"}));
