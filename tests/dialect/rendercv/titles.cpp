// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/titles.hpp>
//
#include "../../catch.hpp"

namespace titles_test {

namespace rendercv = vitae::rendercv;

TEST_CASE("a key is set as RenderCV sets it") {
  CHECK(rendercv::as_set("selected_honors") == "Selected Honors");
  CHECK(rendercv::as_set("education_and_training") == "Education and Training");
  CHECK(rendercv::as_set("News") == "News");
  CHECK(rendercv::as_set("my news") == "my news");
  CHECK(rendercv::as_set("") == "");
}

TEST_CASE("each title has a key of its own and comes back from it") {
  rendercv::Sections all;
  for (const std::string title : {"News", "news", "News", "a_b", "", "News ", "News", "My_News (3)"}) {
    CAPTURE(title);
    all.all.push_back({rendercv::key_of(title, all), {}});
    CHECK(rendercv::title_of(all.all.back().key, all) == title);
  }
  CHECK(all.all[1].key == "news ");
  CHECK(all.all[2].key == "News (2)");
}

TEST_CASE("a section is known by its title or the end of it") {
  CHECK(rendercv::is_of_awards("Selected Honors"));
  CHECK(rendercv::is_of_awards("Awards"));
  CHECK(rendercv::is_of_skills("Computer Skills"));
  CHECK(rendercv::is_of_languages("Sprachen"));
  CHECK_FALSE(rendercv::is_of_awards("News"));
  CHECK_FALSE(rendercv::is_of_awards(""));
}

}  // namespace titles_test
