// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/paragraphs.hpp>

#include "../../catch.hpp"

#include <string_view>
#include <vitae/cv/person.hpp>

#include "as_node.hpp"
#include "random_trees.hpp"

namespace paragraphs_test {

using namespace vitae;
using namespace vitae::markdown_text;

paragraph_role role_of(const type_info& type, std::string_view source) {
  return read_paragraph(type, source, {source.data()}).role;
}

TEST_CASE("A paragraph says by its form what it is") {
  const type_info& type = info_of<Person>;
  CHECK(role_of(type, "I build *things*.") == paragraph_role::other);
  CHECK(role_of(type, "*Researcher*") == paragraph_role::aside);
  CHECK(role_of(type, "*Researcher*\nand more") == paragraph_role::other);
  CHECK(role_of(type, "<ada@example.org> · Berlin") == paragraph_role::contact);
  CHECK(role_of(type, "Berlin") == paragraph_role::other);
  CHECK(role_of(type, "**Summary:** text") == paragraph_role::labelled);
  CHECK(role_of(type, "**Summer:** text") == paragraph_role::other);
  CHECK(role_of(type, "<!-- a remark -->") == paragraph_role::comment);
  CHECK(role_of(info_of<Position>, "Sep 2019 – Present") == paragraph_role::aside);
  CHECK(role_of(info_of<Position>, "internship") == paragraph_role::other);
}

TEST_CASE("A record after a label is a phrase or labelled pieces, if it reads back") {
  const auto line = [](const auto& value) {
    return reversible_record(info_of<std::remove_cvref_t<decltype(value)>>, as_node(value));
  };
  CHECK(line(Grade{"3.9 / 4.00", 3.9, 4.0}) == "3.9 / 4.00");
  CHECK(line(Grade{"First", 1.0, {}}) == "Text: First · Value: 1");
  CHECK(line(trees::Numbers{1, 0, {}}) == "X: 1");
  CHECK(line(trees::Deep4{"title", {"text", {}}, {}}).empty());
}

TEST_CASE("A bullet's first line is a citation, a phrase or an entry's line") {
  const auto lead = [](const auto& value) {
    return reversible_lead(info_of<std::remove_cvref_t<decltype(value)>>, as_node(value)).source;
  };
  Paper p;
  p.title = "Logs";
  CHECK(lead(p) == "*Logs*");
  CHECK(lead(Link{"pdf", *codec<url>::read("https://example.org")}) == "[pdf](https://example.org)");
  CHECK(lead(Language{"German", "C1"}) == "German (C1)");
}

}  // namespace paragraphs_test
