// SPDX-License-Identifier: BSL-1.0
// What is written reads back: every schema, every value.
#include <cstdint>
#include <string>
#include <vitae/format/markdown/read.hpp>
#include <vitae/format/markdown/write.hpp>

#include "../../catch.hpp"
#include "random_trees.hpp"
#include "subjects.hpp"

namespace law_test {

using namespace vitae;

TEST_CASE("What is written as Markdown reads back, whatever the schema and the text") {
  constexpr std::uint64_t rounds = 400;
  for (const trees::subject& s : trees::subjects)
    for (std::uint64_t seed = 0; seed < rounds; ++seed) {
      trees::dice d(seed * 31 + 7);
      const node tree = trees::value(*s.type, look::none, d, s.depth);
      std::string page;
      write_markdown(page, tree, *s.type);
      notes issues(page);
      const node back = read_markdown(page, *s.type, issues);
      if (back == tree && issues.empty()) continue;
      std::string wanted, got;
      trees::describe(wanted, tree);
      trees::describe(got, back);
      CAPTURE(s.name, seed, page, wanted, got);
      CHECK(issues.empty());
      CHECK(back == tree);
      return;
    }
  SUCCEED();
}

}  // namespace law_test
