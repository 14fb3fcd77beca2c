// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/host_labels.hpp>

#include "../../catch.hpp"

namespace host_labels_test {

using namespace vitae::wild_text;

TEST_CASE("a label names the host of its link, or it does not") {
  CHECK(names_its_host("GitHub", "https://github.com/adaq"));
  CHECK(names_its_host("Google Scholar", "https://scholar.google.com/citations?user=x"));
  CHECK(names_its_host("my GitHub profile", "https://github.com/adaq"));
  CHECK_FALSE(names_its_host("Example Lab", "https://github.com/lab"));
  CHECK_FALSE(names_its_host("Example Together", "https://www.example.org/"));
  CHECK_FALSE(names_its_host("Project Bridge", "https://bridge.example.org/kites"));
  CHECK_FALSE(names_its_host("", "https://github.com/adaq"));
}

}  // namespace host_labels_test
