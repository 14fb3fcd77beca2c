// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/front_facts.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace front_facts_test {

using namespace vitae;
using namespace vitae::wild_text;

struct front_reader {
  wild_tests::document page;
  chosen_members chosen{info_of<Person>};
  name_index names{info_of<Person>};
  reaching reach{page.in, info_of<Person>};
  front_facts facts;
  node root;
  std::size_t left = 0;

  explicit front_reader(std::string_view text) : page(text), facts(text, names, chosen, reach) {
    left = facts.read(root, front_matter_of(text).scalars).size();
  }
  std::string shown() const { return tree::shown(root, info_of<Person>); }
};

TEST_CASE("the author and the e-mail addresses of front matter are facts, anything else is left") {
  front_reader page("---\nlayout: home\nauthor: Jane Stone\nmail: jane@example.org\n---\n");
  CHECK(page.shown() == "{name=Jane Stone; contact={emails=[jane@example.org]}}");
  CHECK(page.left == 2);
}

TEST_CASE("an address is nobody's name") {
  const front_reader page("---\nauthor: https://example.org Jane Stone jane@example.org\n---\n");
  CHECK(page.shown() == "{contact={emails=[jane@example.org]}}");
}

TEST_CASE("profiles and telephone numbers of front matter are facts, other addresses are not") {
  front_reader page(
      "---\ngithub: https://github.com/jstone\nwebsite: stone.example.org\nimage: https://example.org/a.png\n"
      "phone: +44 1632 960961\npermalink: /cv/\n---\n");
  CHECK(page.shown() ==
        "{contact={phones=[+44 1632 960961]; links=[{url=https://github.com/jstone} | {url=stone.example.org}]}}");
}

TEST_CASE("a title that looks like a name is put where no other name is found") {
  front_reader named("---\ntitle: Jane Stone\n---\n");
  CHECK(named.shown() == "{}");
  CHECK(named.facts.put_title(named.root));
  CHECK(named.shown() == "{name=Jane Stone}");
  front_reader data("---\ntitle: Brief Bio-Data\n---\n");
  CHECK_FALSE(data.facts.put_title(data.root));
  front_reader page("---\ntitle: About the workshop\n---\n");
  CHECK_FALSE(page.facts.put_title(page.root));
}

TEST_CASE("so is a name within a title, a subtitle, a description or the title of HTML") {
  for (const std::string_view text :
       {"---\ntitle: \"Jane Stone's Homepage\"\n---\n", "---\ntitle: CV\nsubtitle: Jane Stone\n---\n",
        "---\ndescription: CV de Jane Stone\n---\n", "---\nexcerpt: CV of Jane Stone\n---\n",
        "---\ntitle: CV\nheading: Jane Stone\n---\n", "<head><title>Vita | Jane Stone</title></head>"}) {
    CAPTURE(std::string(text));
    front_reader page(text);
    CHECK(page.facts.put_title(page.root));
    CHECK(page.shown() == "{name=Jane Stone}");
    CHECK(text.substr(page.root.parts[0].where.offset, page.root.parts[0].where.length) == "Jane Stone");
  }
  for (const std::string_view text : {"---\ndescription: Jane Stone\n---\n",
                                      "---\ndescription: Jane Stone (2021)\n---\n", "---\ntitle: Short Bio\n---\n"}) {
    CAPTURE(std::string(text));
    front_reader described(text);
    CHECK_FALSE(described.facts.put_title(described.root));
  }
}

TEST_CASE("a title that is surely a name is preferred to what hardly looks like one") {
  const auto preferred = [](std::string_view found) {
    front_reader page("---\ntitle: Jane Stone\n---\n");
    node name;
    name.text = std::string(found);
    context::put(page.root, *page.chosen.name, std::move(name), false);
    page.facts.prefer_title(page.root);
    return page.shown();
  };
  CHECK(preferred("Industry Experiences") == "{name=Jane Stone}");
  CHECK(preferred("Ann Mary Reed") == "{name=Ann Mary Reed}");
  front_reader none("---\ntitle: Jane Stone\n---\n");
  none.facts.prefer_title(none.root);
  CHECK(none.shown() == "{}");
}

TEST_CASE("the names of a list's items are not the owner's") {
  front_reader page("---\ntitle: Jane Stone\nfirms:\n- name: Ruth Boats\n---\n");
  CHECK(page.facts.put_title(page.root));
  CHECK(page.shown() == "{name=Jane Stone}");
}

}  // namespace front_facts_test
