// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/atom.hpp>

#include "../../../catch.hpp"

namespace atom_test {

using namespace vitae::wild_text;

atom between(std::size_t begin, std::size_t end, gap before) {
  atom a;
  a.text = a.outer = {begin, end};
  a.before = before;
  return a;
}

TEST_CASE("a text in brackets behind a stop is a remark") {
  atom branch = between(15, 36, gap::stop);
  CHECK_FALSE(is_remark(branch));
  branch.outer = {14, 37};
  CHECK(is_remark(branch));
  branch.before = gap::paren;
  CHECK_FALSE(is_remark(branch));
}

TEST_CASE("atoms joined are one text, with the parentheses around them") {
  std::vector<atom> atoms{between(0, 7, gap::line), between(9, 15, gap::comma), between(17, 21, gap::paren)};
  atoms[2].outer = {16, 22};
  CHECK(joined(atoms, 0, 1) == span{0, 15});
  CHECK(joined(atoms, 0, 2) == span{0, 22});
  CHECK(joined(atoms, 2, 2) == span{17, 21});
}

}  // namespace atom_test
