// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/certificates.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_certificates_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of certificates stand in many languages") {
  for (const std::string_view title :
       {"zertifikate", "certificaciones", "сертификаты", "kurzy", "sertifika bilgileri", "证书"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::certificates, title));
  }
}

}  // namespace titles_of_certificates_test
