// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/certificates.hpp>

#include "../parted.hpp"

// Titles of certificates stand in many languages.
static_assert(cv_tests::holds(vitae::titles_of::certificates, {"zertifikate", "certificaciones", "сертификаты", "kurzy",
                                                               "sertifika bilgileri", "证书"}));
