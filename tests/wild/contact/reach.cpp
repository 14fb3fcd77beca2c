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

TEST_CASE("text that one address takes is no part of another") {
  const auto taken = [](std::vector<span> spans) {
    std::vector<found_address> by;
    for (const span s : spans) by.push_back({vitae::look::url, s, {}, {}, {}});
    return taken_text(by);
  };
  const taken_text some = taken({{20, 30}, {0, 10}, {2, 4}});
  CHECK(some.overlaps({9, 12}));
  CHECK(some.overlaps({5, 6}));
  CHECK(some.overlaps({15, 40}));
  CHECK_FALSE(some.overlaps({10, 20}));
  CHECK_FALSE(some.overlaps({30, 31}));
  CHECK_FALSE(taken({}).overlaps({0, 1}));
}

TEST_CASE("a label names the host of its link, or it does not") {
  CHECK(names_its_host("GitHub", "https://github.com/adaq"));
  CHECK(names_its_host("Google Scholar", "https://scholar.google.com/citations?user=x"));
  CHECK(names_its_host("my GitHub profile", "https://github.com/adaq"));
  CHECK_FALSE(names_its_host("Example Lab", "https://github.com/lab"));
  CHECK_FALSE(names_its_host("Example Together", "https://www.example.org/"));
  CHECK_FALSE(names_its_host("Project Bridge", "https://bridge.example.org/kites"));
  CHECK_FALSE(names_its_host("", "https://github.com/adaq"));
  CHECK(host_of("https://www.example.org/a?b") == "example.org");
}

TEST_CASE("lines of nothing but addresses are a contact") {
  const auto contact = [](std::string_view text) {
    const wild_tests::document page(text);
    return reaches(page.in, 0, page.doc.blocks.size());
  };
  CHECK(contact("- Kelphub: adaq - https://kelp.example.org/adaq\n- Mail: ada@example.org\n"));
  CHECK_FALSE(contact("- Kelphub: https://kelp.example.org/adaq\n- I like lamps\n"));
  CHECK_FALSE(contact(""));
}

TEST_CASE("a page may stand right below the sentence that it belongs to") {
  const outline doc =
      read_outline(flatten("A lamp for Windows, kept alight.\nhttps://lamps.example.com/w\n\nMine:\n"
                           "https://ada.example.com/\n\nhttps://ada.example.com/b\n"));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  std::string found;
  for (const block& b : doc.blocks) found += stands_below_sentence(in, b) ? '1' : '0';
  CHECK(found == "01000");
}

}  // namespace reach_test
