// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/name_table.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"

namespace name_table_test {

struct Shed {
  std::string keeper;
  std::vector<std::string> tools;
  std::string place;
};

}  // namespace name_table_test

template <>
struct vitae::schema<name_table_test::Shed> {
  static constexpr std::array remarks{
      vitae::on<&name_table_test::Shed::tools>().label("Hand Tools").also("implements|道具箱|ящик|i. nails|Élan"),
      vitae::on<&name_table_test::Shed::place>().also("implements")};
};

namespace name_table_test {

using namespace vitae;
using namespace vitae::wild_text;

std::string_view name_of(const member_info* m) { return m ? m->name : std::string_view{}; }

TEST_CASE("a key finds its member, and another one of the same name") {
  const name_table names(info_of<Shed>);
  CHECK(name_of(names.find("hand tool")) == "tools");
  CHECK(name_of(names.find("implement")) == "tools");
  CHECK(name_of(names.find_other("implement", names.find("implement"))) == "place");
  CHECK_FALSE(names.find("hand"));
  CHECK(names.begins_a_name("my hand"));
  CHECK_FALSE(names.begins_a_name("my foot"));
}

TEST_CASE("a key is found where print was spoilt, but a sign that differs is another word") {
  const name_table names(info_of<Shed>);
  CHECK(name_of(names.find_glued("handtool")) == "tools");
  CHECK(name_of(names.find_torn("imple ment")) == "tools");
  CHECK(name_of(names.find_misspelt("implemant")) == "tools");
  CHECK_FALSE(names.find_misspelt("道具箸"));
}

TEST_CASE("a name stands under the initial of its key, whatever its text begins with") {
  const name_table names(info_of<Shed>);
  CHECK(name_of(names.find("nail")) == "tools");
  CHECK(name_of(names.find("elan")) == "tools");
  CHECK(name_of(names.find("ящик")) == "tools");
  CHECK(names.begins_a_name("old ящик"));
  CHECK_FALSE(names.find(""));
}

}  // namespace name_table_test
