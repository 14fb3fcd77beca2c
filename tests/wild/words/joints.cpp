// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/joints.hpp>

#include <cstddef>
#include <iterator>
#include <string>

#include "../../catch.hpp"

namespace {

namespace words = vitae::wild_text::words;

TEST_CASE("each joint is reached: no beginning of it, and not it itself, stands before it") {
  for (std::size_t i = 0; i < std::size(words::styled_joints); ++i)
    for (std::size_t k = 0; k < i; ++k) {
      CAPTURE(std::string(words::styled_joints[k]), std::string(words::styled_joints[i]));
      CHECK_FALSE(words::styled_joints[i].starts_with(std::string(words::styled_joints[k]) + " "));
      CHECK(words::styled_joints[i] != words::styled_joints[k]);
    }
}

TEST_CASE("joints are words in small letters, without blanks around them") {
  for (const std::string_view joint : words::styled_joints) CHECK((joint.front() != ' ' && joint.back() != ' '));
  for (const std::string_view joint : words::employing) CHECK(joint.find(' ') == joint.npos);
}

}  // namespace
