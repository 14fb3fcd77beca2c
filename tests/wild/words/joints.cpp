// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/joints.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace joints_test {

namespace words = vitae::wild_text::words;

/// The first joint of a list that another one keeps from being found; empty where there is none.
template <std::size_t Count>
std::string_view unreachable(const std::string_view (&joints)[Count]) {
  for (std::size_t i = 0; i < Count; ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (joints[i] == joints[k] || joints[i].starts_with(std::string(joints[k]) + " ")) return joints[i];
  return {};
}

TEST_CASE("each joint is reached: no beginning of it, and not it itself, stands before it") {
  CHECK(unreachable(words::styled_joints).empty());
  CHECK(unreachable(words::naming_joints).empty());
  CHECK(unreachable(words::loose_joints).empty());
}

TEST_CASE("a joint ends where what it joins begins") {
  CHECK(words::after_joint("à l'Université", words::naming_joints) == 5);
  CHECK(words::after_joint("au sein du Laboratoire", words::naming_joints) == 11);
  CHECK(words::after_joint("in the Laboratory", words::styled_joints) == 7);
  CHECK(words::after_joint("in the Laboratory", words::loose_joints) == 7);
  CHECK(words::after_joint("inside", words::styled_joints) == 0);
  CHECK(words::after_joint("à", words::naming_joints) == 0);
  CHECK(words::after_joint("", words::naming_joints) == 0);
}

TEST_CASE("joints are words in small letters, without blanks around them") {
  for (const std::string_view joint : words::styled_joints) CHECK((joint.front() != ' ' && joint.back() != ' '));
  for (const std::string_view joint : words::naming_joints) CHECK((joint.front() != ' ' && joint.back() != ' '));
  for (const std::string_view joint : words::loose_joints) CHECK((joint.front() != ' ' && joint.back() != ' '));
  for (const std::string_view joint : words::employing) CHECK(joint.find(' ') == joint.npos);
}

TEST_CASE("a joint begins behind what it joins to the next") {
  CHECK(words::before_joint("Profesora en la", words::styled_joints) == 6);
  CHECK(words::before_joint("Researcher in", words::styled_joints) == 3);
  CHECK(words::before_joint("Researcher within", words::styled_joints) == 0);
  CHECK(words::before_joint("in", words::styled_joints) == 0);
  CHECK(words::before_joint("", words::styled_joints) == 0);
}

}  // namespace joints_test
