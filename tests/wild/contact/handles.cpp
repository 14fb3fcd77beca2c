// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/handles.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace handles_test {

using namespace vitae::wild_text;

std::size_t spelled(std::string_view address, std::string_view name) {
  handles known;
  known.add(address);
  return known.with(name).spelled;
}

TEST_CASE("an address spells words of its owner's name") {
  struct sample {
    std::string_view address, name;
    std::size_t spelled;
  };
  static constexpr sample samples[] = {
      {"jane.stone@example.org", "Jane Stone", 2},
      {"jstone@example.org", "Jane Stone", 1},
      {"mail@janestone.example.org", "JANE STONE", 2},
      {"jane@stone.example.org", "Jane Stone", 2},
      {"jane.stone@quillmouth.example.org", "Quillmouth Council", 0},  // an employer's domain
      {"https://github.com/jane-stone", "Jane Q. Stone", 2},
      {"https://www.linkedin.com/in/stone-jane-42/", "Jane Stone", 2},
      {"https://janestone.example.org/", "Jane Stone", 2},
      {"ana.lopez@example.org", "Ana López", 2},
      {"info@example.org", "Jane Stone", 0},
      {"jo@example.org", "Jo Li", 0},  // too short to tell
      {"jane.stone@example.org", "Software Engineer", 0},
  };
  for (const auto& [address, name, count] : samples) {
    CAPTURE(address, name);
    CHECK(spelled(address, name) == count);
  }
}

TEST_CASE("the best of several addresses counts, and whether it spells all words") {
  handles known;
  CHECK(known.empty());
  CHECK_FALSE(known.with("Jane Stone").all());
  known.add("js@example.org");
  known.add("https://github.com/janestone");
  known.add("office@example.org");
  CHECK(known.with("Jane Stone").all());
  CHECK_FALSE(known.with("Jane Marble").all());
  CHECK(known.with("Jane Marble").words == 2);
}

}  // namespace handles_test
