// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/languages.hpp>

#include "../parted.hpp"

// Titles of languages stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::languages,
                              {"sprachkenntnisse", "idiomas", "языки", "kielitaito", "nyelvtudás", "语言"}));
