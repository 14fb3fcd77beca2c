// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/derive.hpp>

#include "../catch.hpp"

#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/paper.hpp>

namespace derive_test {

using namespace vitae;
using namespace vitae::wild_text;

struct names {
  std::string_view author, owner;
  bool may;
};

constexpr names cases[] = {
    {"A. Example", "Ada Example", true},
    {"Example, A.", "Ada Example", true},
    {"Example A", "Ada Example", true},
    {"Ada Example", "ADA EXAMPLE", true},
    {"Ada B. Example", "Ada Berta Example", true},
    {"Example", "Ada Example", false},
    {"A. Exampleton", "Ada Example", false},
    {"B. Example", "Ada Example", false},
    {"A. E.", "Ada Example", false},
    {"José García", "Jose Garcia", true},
    {"J. van der Berg", "Jan van der Berg", true},
    {"Mononym", "Mononym", true},
    {"", "Ada Example", false},
};

node told(const member_info& m, std::string_view text) {
  node made;
  made.member = m.index;
  made.text = text;
  made.where = {7, text.size()};
  return made;
}

TEST_CASE("an author may be the owner if every word of the name fits") {
  for (const names& c : cases) {
    CAPTURE(c.author, c.owner);
    CHECK(may_be(c.author, deriving::name_words(c.owner)) == c.may);
  }
}

TEST_CASE("level and subject are read out of a degree's title, and stand where it stands") {
  const type_info& degree = info_of<Degree>;
  node n;
  n.parts.push_back(told(*degree.find("title"), "M.Sc. in Computer Science"));
  derivation("")(n, degree);
  const node* level = n.find(degree.find("level")->index);
  const node* area = n.find(degree.find("area")->index);
  REQUIRE((level && area));
  CHECK(level->text == "master");
  CHECK(area->text == "Computer Science");
  CHECK(area->where == extent{7, 25});
}

TEST_CASE("what was read is not derived again") {
  const type_info& degree = info_of<Degree>;
  node n;
  n.parts.push_back(told(*degree.find("title"), "M.Sc. in Computer Science"));
  n.parts.push_back(told(*degree.find("area"), "Physics"));
  derivation("")(n, degree);
  CHECK(n.find(degree.find("area")->index)->text == "Physics");
}

TEST_CASE("the owner is marked among the authors, unless two may be it") {
  const type_info &paper = info_of<Paper>, &author = info_of<Author>;
  const auto marked = [&](std::initializer_list<std::string_view> names) {
    node n, list;
    list.member = paper.find("authors")->index;
    for (const std::string_view name : names) {
      node item;
      item.parts.push_back(told(*author.find("name"), name));
      list.parts.push_back(item);
    }
    n.parts.push_back(list);
    derivation("Ada Example")(n, paper);
    std::string marks;
    for (const node& item : n.parts[0].parts) marks += item.find(author.find("self")->index) ? 'x' : '-';
    return marks;
  };
  CHECK(marked({"B. Sample", "A. Example"}) == "-x");
  CHECK(marked({"A. Example", "A. Example"}) == "--");
  CHECK(marked({"B. Sample"}) == "-");
}

}  // namespace derive_test
