// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/head_looks.hpp>

#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace head_looks_test {

using namespace vitae;
using namespace vitae::wild_text;

const entry_plan jobs(info_of<Position>);

features said(std::string_view line) {
  const wild_tests::document page(line);
  return features_of(page.in, jobs, page.doc.blocks.at(0));
}

TEST_CASE("a head has what its lines look like, and another line may bring what it lacks") {
  head_looks head(jobs);
  CHECK(head.empty());
  head.add(said("Software Engineer"));
  CHECK_FALSE(head.empty());
  CHECK(head.has(look::role));
  CHECK_FALSE(head.has(look::organization));
  CHECK(head.lacks(said("University of Leeds")));
  CHECK(head.lacks(said("University of Leeds"), look::organization));
  CHECK_FALSE(head.lacks(said("University of Leeds"), look::role));
  CHECK_FALSE(head.lacks(said("Research Engineer")));
  CHECK(head.lacks(said("Quill Center, Brazil"), look::organization));
  head.clear();
  CHECK(head.empty());
}

}  // namespace head_looks_test
