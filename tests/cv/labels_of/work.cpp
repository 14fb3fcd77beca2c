// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/work.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace labels_of_work_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("labels of work stand in many languages") {
  for (const std::string_view label : {"arbeitgeber", "nome e indirizzo del datore di lavoro", "会社名", "công ty"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::employer, label));
  }
  for (const std::string_view label : {"lavoro o posizione ricoperti", "職位", "vị trí", "должность"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::role, label));
  }
  for (const std::string_view label : {"manager", "上司"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::supervisor, label));
  }
  for (const std::string_view label : {"project", "проект"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::projects, label));
  }
  for (const std::string_view label : {"technologies", "使用技術", "công nghệ"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::keywords, label));
  }
}

}  // namespace labels_of_work_test
