// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/pieces.hpp>

#include "../../catch.hpp"

#include <string>
#include <vitae/cv/person.hpp>

#include "as_node.hpp"

namespace pieces_test {

using namespace vitae;
using namespace vitae::markdown_text;

/// The value's line, which `reversible_pieces` has read back.
template <class T>
std::string line_of(const T& value, piece_rules rules) {
  const node tree = as_node(value);
  return reversible_pieces(info_of<T>, parts_of(tree), rules).source;
}

constexpr piece_rules below_heading{.asides_only = true};
constexpr piece_rules in_contact{.loose = true};

TEST_CASE("Dates are bare, other asides emphasised, words and links themselves") {
  Position p;
  p.location = "Berlin, *Germany*";
  p.period = during(date::of(2020));
  p.kind = position_kind::internship;
  p.links = {{"code", *codec<url>::read("https://example.org")}};
  CHECK(line_of(p, below_heading) == "*Berlin, \\*Germany\\** · 2020 · internship · [code](https://example.org)");
}

TEST_CASE("A piece that its looks would give to another member has its label") {
  Certificate c;
  c.issuer = "2020";
  c.name = "no piece of an aside";
  CHECK(line_of(c, below_heading).empty());
  node tree{.parts = {part(2, "not like a date")}};
  const type_info& type = info_of<Certificate>;
  CHECK(reversible_pieces(type, parts_of(tree), {}).source == "Issued: not like a date");
}

TEST_CASE("Ways to reach somebody need no labels") {
  Contact c;
  c.emails = {*codec<email>::read("ada@example.org"), *codec<email>::read("a.e@example.edu")};
  c.phones = {*codec<phone>::read("+49 30 1234567")};
  c.location = "Berlin · Germany";
  CHECK(line_of(c, in_contact) == "<ada@example.org> · <a.e@example.edu> · +49 30 1234567 · Berlin &middot; Germany");
}

TEST_CASE("A line with a piece that is nobody's is not read") {
  node read;
  const std::string line = "*Berlin* · 2020 · something else";
  CHECK_FALSE(read_pieces(info_of<Position>, line, read, below_heading, {line.data()}));
}

}  // namespace pieces_test
