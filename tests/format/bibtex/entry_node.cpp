// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/entry_node.hpp>
//
#include <optional>
#include <string>
#include <vitae/cv/paper.hpp>

#include "../../catch.hpp"

namespace entry_node_test {

using namespace vitae::bibtex_text;

struct Reading {
  std::optional<std::string> title;
  std::vector<std::string> authors;
  std::string notes;
  std::string url;
};

const vitae::node* part(const entry_node& of, std::string_view member) {
  return of.root.find(of.type->find(member)->index);
}

TEST_CASE("a record is filled by roles, whatever shapes its members have") {
  entry_node plain(vitae::info_of<Reading>);
  plain.set(role::title, "T", {});
  plain.set(role::doi, "nowhere to go", {});
  plain.set_people({{"Ada"}, {"Charles"}}, {});
  plain.add_note("one", {});
  plain.add_note("two", {});
  plain.add_link({"pdf", "https://example.org", {}});
  CHECK(part(plain, "title")->text == "T");
  CHECK(part(plain, "authors")->parts.size() == 2);
  CHECK(part(plain, "authors")->parts[1].text == "Charles");
  CHECK(part(plain, "notes")->text == "one; two");
  CHECK(part(plain, "url")->text == "https://example.org");
  CHECK(plain.root.parts.size() == 4);

  entry_node paper(vitae::info_of<vitae::Paper>);
  paper.set_people({{"Ada", true, false, false}}, {});
  paper.add_link({"pdf", "https://example.org", {}});
  paper.set_kind("article", "ARTICLE", {});
  REQUIRE(part(paper, "authors")->parts.size() == 1);
  CHECK(part(paper, "authors")->parts[0].parts.size() == 2);  // its name, and that it is the owner
  CHECK(part(paper, "links")->parts[0].parts.size() == 2);
  CHECK(part(paper, "kind")->text == "article");
}

}  // namespace entry_node_test
