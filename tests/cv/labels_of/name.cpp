// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/name.hpp>

#include "../parted.hpp"

// Labels of the owner's name stand in many languages.
static_assert(cv_tests::holds(vitae::labels_of::name,
                              {"full name", "vor- und zuname", "nome e cognome", "nom et prénom", "jméno a příjmení",
                               "imię i nazwisko", "adı soyadı", "фио", "氏名", "성명"}));
