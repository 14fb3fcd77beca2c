// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/reach.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/phone.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace reach_test {

struct Page {
  std::string label;
  vitae::url address;
};
struct Reach {
  std::vector<vitae::email> mails;
  std::vector<vitae::phone> calls;
  std::vector<Page> pages;
};
struct Human {
  std::string name;
  Reach reach;
};

using namespace vitae::wild_text;

std::string reached(std::string_view text) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  reaching reach(in, vitae::info_of<Human>);
  vitae::node root;
  for (const block& b : doc.blocks)
    for (const found_address& f : addresses_in(in, b.text)) reach.add(root, f);
  return tree::shown(root, vitae::info_of<Human>);
}

TEST_CASE("addresses go where their look belongs") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"ada@example.org | +44 20 7946 0958", "{reach={mails=[ada@example.org]; calls=[+44 20 7946 0958]}}"},
      {"ada [at] example [dot] org", "{reach={mails=[ada@example.org]}}"},
      {"[mail me](mailto:ada@example.org?subject=x)", "{reach={mails=[ada@example.org]}}"},
      {"[ada@example.org](mailto:ada+cv@example.org)", "{reach={mails=[ada@example.org]}}"},
      {"[GitHub](https://github.com/adaq)", "{reach={pages=[{label=GitHub; address=https://github.com/adaq}]}}"},
      {"[github.com/adaq](https://github.com/adaq)", "{reach={pages=[{address=https://github.com/adaq}]}}"},
      {"<https://example.org/ada> and <ada@example.org>",
       "{reach={mails=[ada@example.org]; pages=[{address=https://example.org/ada}]}}"},
      {"ada@example.org\n\nada@example.org", "{reach={mails=[ada@example.org]}}"},
      {"020 7946 0958\n\n(020) 7946-0958", "{reach={calls=[020 7946 0958]}}"},
      {"ada<at>example<dot>org", "{reach={mails=[ada@example.org]}}"},
      {"[![Phone](https://example.org/icon.svg) 020 7946 0958](tel:02079460958)", "{reach={calls=[020 7946 0958]}}"},
      {"no address at all", "{}"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(reached(text) == found);
  }
}

TEST_CASE("a host is known by any page of it") {
  const wild_tests::document page("https://www.example.org/ada\n");
  reaching reach(page.in, vitae::info_of<Human>);
  vitae::node root;
  CHECK_FALSE(reach.knows_host_of("http://example.org/bo"));
  for (const found_address& f : addresses_in(page.in, page.all())) reach.add(root, f);
  CHECK(reach.knows_host_of("http://example.org/bo"));
  CHECK_FALSE(reach.knows_host_of("http://example.com/ada"));
}

}  // namespace reach_test
