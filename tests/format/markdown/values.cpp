// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/values.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/shape/number.hpp>

#include "as_node.hpp"

namespace values_test {

using namespace vitae;
using namespace vitae::markdown_text;

template <class T>
std::string line_of(const T& value, look as = look::none) {
  std::string out;
  return write_value(out, as_node(value), info_of<T>, as, 0) ? out : "(no line)";
}

template <class T>
bool reads_back(const T& value) {
  const std::string line = line_of(value);
  node read;
  return read_value(line, info_of<T>, read, {line.data()}) && read == as_node(value);
}

TEST_CASE("A list is its items with commas, and a comma within an item is escaped") {
  const std::vector<std::string> words{"C++", "a, b", "1,000", "x,"};
  CHECK(line_of(words) == "C++, a\\, b, 1,000, x\\,");
  CHECK(reads_back(words));
  const std::vector<Author> people{{"A. Example", true, true}, {"Foo, B."}};
  CHECK(line_of(people) == "**A. Example**\\*, Foo\\, B.");
  CHECK(reads_back(people));
}

TEST_CASE("What a line cannot hold has none") {
  CHECK(line_of(std::vector<std::string>{}) == "(no line)");
  CHECK(line_of(std::vector<std::string>{"a", ""}) == "(no line)");
  CHECK(line_of(std::vector<std::vector<int>>{{1}}) == "(no line)");
  CHECK(line_of(std::vector<std::optional<int>>{1, {}}) == "(no line)");
  CHECK(line_of(Paper{}) == "(no line)");
}

TEST_CASE("Parts are taken in declared order, and compared so") {
  node record{.parts = {part(2, "c"), part(0, "a"), part(1, "b")}};
  settle(record);
  some_parts rest = parts_of(record);
  CHECK(rest.size() == 3);
  take(rest, {rest[1]});
  CHECK(rest.size() == 2);
  CHECK(rest[1]->text == "c");
  node read{.parts = {part(2, "c"), part(0, "a")}};
  CHECK(agrees(read, rest));
  read.parts.pop_back();
  CHECK_FALSE(agrees(read, rest));
}

}  // namespace values_test
