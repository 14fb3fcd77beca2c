// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/entry_labels.hpp>

#include <algorithm>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>

#include "../catch.hpp"
#include "parted.hpp"

namespace entry_labels_test {

using namespace vitae;
using cv_tests::parted;

TEST_CASE("labels stand in order, in small letters, each once and, in an entry, of one fact") {
  std::vector<std::string_view> all;
  for (const std::string_view list : {labels_of::period, labels_of::location, labels_of::highlights}) {
    const std::vector<std::string_view> labels = parted(list);
    CHECK(std::is_sorted(labels.begin(), labels.end()));
    for (const std::string_view label : labels) {
      CAPTURE(label);
      CHECK_FALSE(label.empty());
      CHECK(std::none_of(label.begin(), label.end(), ascii::is_upper));
      all.push_back(label);
    }
  }
  std::sort(all.begin(), all.end());
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

}  // namespace entry_labels_test
