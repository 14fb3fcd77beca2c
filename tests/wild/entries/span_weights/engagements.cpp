// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/engagements.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace engagements_test {

using namespace vitae::wild_text;

/// Whether an atom of a line says only how one was employed, beside the job.
bool is_beside(std::string_view source) {
  const wild_tests::document page(source);
  evidence weigh(page.in.plain());
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  const std::vector<atom> atoms = cut.take();
  return engagement_beside_job(page.in.plain(), weigh, atoms) < atoms.size();
}

TEST_CASE("how one was employed is no job's name behind one") {
  CHECK(is_beside("Example Ltd. - Lamp Engineer · Internship"));
  CHECK(is_beside("Lamp Engineer Harbour Buildings | Apprenticeship"));
  CHECK_FALSE(is_beside("Example Ltd. - Internship"));
  CHECK_FALSE(is_beside("Internship - Lamp Engineer"));
  CHECK_FALSE(is_beside("Lamp Engineer, Example Ltd."));
}

}  // namespace engagements_test
