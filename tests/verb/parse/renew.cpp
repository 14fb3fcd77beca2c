// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse/renew.hpp>

#include <string>
#include <vector>

#include "../../catch.hpp"

namespace renew_test {

using namespace vitae;

TEST_CASE("what a document leaves out is what a new value holds, and empty stays as it is") {
  std::string name = "Ada";
  parsing::renew(name, std::string("unsaid"));
  CHECK(name == "unsaid");
  std::vector<int> many;
  many.reserve(8);
  parsing::renew(many, std::vector<int>());
  CHECK(many.capacity() == 8);
  int port = 1;
  parsing::renew(port, 8080);
  CHECK(port == 8080);
}

}  // namespace renew_test
