// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/oneself.hpp>

#include "../parted.hpp"

// Titles of what one says of oneself, and of where one is reached, stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::summary,
                              {"über mich", "sobre mí", "о себе", "sammanfattning", "自己紹介"}));
static_assert(cv_tests::holds(vitae::titles_of::contact,
                              {"kontakt", "datos personales", "контакты", "yhteystiedot", "osobní údaje", "联系方式"}));
