// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/papers.hpp>

#include "../parted.hpp"

// Titles of publications stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::papers, {"veröffentlichungen", "publicaciones", "публикации",
                                                         "julkaisut", "δημοσιεύσεις", "论文"}));
