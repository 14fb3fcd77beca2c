// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/opening.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/leaf/email.hpp>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace opening_test {

struct Guest {
  std::string name;
  std::string work;
  std::string word;
  std::vector<vitae::email> mails;
};

}  // namespace opening_test

template <>
struct vitae::schema<opening_test::Guest> {
  static constexpr std::array remarks{vitae::on<&opening_test::Guest::name>().looks(vitae::look::person),
                                      vitae::on<&opening_test::Guest::work>().looks(vitae::look::role),
                                      vitae::on<&opening_test::Guest::word>().looks(vitae::look::prose)};
};

namespace opening_test {

using namespace vitae::wild_text;

struct guest_reader {
  const vitae::type_info& schema = vitae::info_of<Guest>;
  wild_tests::document page;
  chosen_members chosen{schema};
  name_index names{schema};
  reaching reach{page.in, schema};
  opening first{page.in, names, chosen, reach};
  vitae::node root;

  explicit guest_reader(std::string_view text) : page(text) {}
  std::string shown() const { return tree::shown(root, schema); }
  std::vector<body_line> lines() const {
    std::vector<body_line> all;
    for (std::size_t i = 0; i < page.doc.blocks.size(); ++i) all.push_back({i, page.doc.blocks[i].text});
    return all;
  }
};

TEST_CASE("icons have profiles and mail behind them, pictures of other things have not") {
  const wild_tests::document page(
      "<a href=\"https://github.com/jstone\"><i class=\"icon\"></i></a> <a href=\"mailto:jane@example.org\"></a>\n"
      "<a href=\"https://github.com/jstone/boats\"><img src=\"boats.png\"/></a> [](https://youtube.com/watch?v=x)\n");
  const vitae::type_info& schema = vitae::info_of<vitae::Person>;
  const chosen_members chosen{schema};
  const name_index names{schema};
  reaching reach{page.in, schema};
  vitae::node root;
  opening(page.in, names, chosen, reach).behind_icons(root);
  CHECK(tree::shown(root, schema) == "{contact={emails=[jane@example.org]; links=[{url=https://github.com/jstone}]}}");
}

TEST_CASE("an opening tells the owner's name and addresses") {
  guest_reader guest("# Jane Stone\n\njane@example.org\n");
  guest.first.read(guest.root, 0, guest.page.doc.blocks.size());
  CHECK(guest.shown() == "{name=Jane Stone; mails=[jane@example.org]}");
}

TEST_CASE("an introduction tells what one is, and returns the lines that are nothing of the kind") {
  guest_reader guest("Software Engineer\n\nZorblax 17\n");
  const std::vector<body_line> rest = guest.first.introduce(guest.root, guest.lines(), false);
  CHECK(guest.shown() == "{work=Software Engineer}");
  REQUIRE(rest.size() == 1);
  CHECK(guest.page.of(rest.front().text) == "Zorblax 17");
}

TEST_CASE("a word about oneself yields to a section of its own") {
  constexpr std::string_view word = "I build small boats and repair large ones, mostly in the harbour of my home town.";
  guest_reader alone(word);
  CHECK(alone.first.introduce(alone.root, alone.lines(), false).empty());
  CHECK(alone.shown() == "{word=" + std::string(word) + "}");
  guest_reader summarised(word);
  CHECK(summarised.first.introduce(summarised.root, summarised.lines(), true).size() == 1);
  CHECK(summarised.shown() == "{}");
}

/// What an opening tells of a person.
std::string opened(std::string_view text) {
  const wild_tests::document page(text);
  const vitae::type_info& schema = vitae::info_of<vitae::Person>;
  const chosen_members chosen(schema);
  const name_index names(schema);
  reaching reach(page.in, schema);
  vitae::node root;
  opening(page.in, names, chosen, reach).read(root, 0, page.doc.blocks.size());
  return tree::shown(root, schema);
}

TEST_CASE("of the links in running text those to pages that people have are the owner's") {
  const std::string read = opened(
      "I am a member of the [Harbour Trust](https://www.harbourtrust.example.org/people/list) and of nothing else, "
      "and I keep the maps of old quays on [GitHub](https://github.com/jstone-example), where all may see them.");
  CHECK(read.find("github.com/jstone-example") != std::string::npos);
  CHECK(read.find("harbourtrust") == std::string::npos);
  CHECK(opened("I am a Keeper of the [Lamp Room](https://lamps.example.org) at [Marel Harbour](https://example.org)\n")
            .find("example.org") == std::string::npos);
}

TEST_CASE("far below the first lines a link is the owner's only if it says so") {
  std::string text = "[Map room](https://maps.example.org)\n\n";
  for (int i = 0; i < 8; ++i) text += "A line about quays\n\n";
  const std::string read = opened(text +
                                  "[Moor](https://moor.example.org) / [Tide](https://tide.example.org)\n\n"
                                  "[Website](https://jane.example.org)\n");
  CHECK(read.find("maps.example.org") != std::string::npos);
  CHECK(read.find("moor.example.org") == std::string::npos);
  CHECK(read.find("jane.example.org") != std::string::npos);
}

TEST_CASE("a profile anywhere is the owner's where links by its host's name lead to that one alone") {
  const auto owned = [](std::string_view text) {
    const vitae::type_info& schema = vitae::info_of<vitae::Person>;
    const wild_tests::document page(text);
    const chosen_members chosen(schema);
    const name_index names(schema);
    reaching reach(page.in, schema);
    vitae::node root;
    opening(page.in, names, chosen, reach).own_profiles(root);
    return tree::shown(root, schema);
  };
  const std::string_view one = "See [Google Scholar](https://scholar.google.com/citations?user=ada)\n";
  CHECK(owned(one).find("citations?user=ada") != std::string::npos);
  CHECK(owned("My record: [0000-0001](https://orcid.org/0000-0001)\n").find("orcid.org") != std::string::npos);
  CHECK(owned("With [Bo Reed](https://orcid.org/0000-0001)\n").find("orcid.org") == std::string::npos);
  CHECK(owned("[GitHub](https://github.com/ada) and [GitHub](https://github.com/bo)\n").find("github") ==
        std::string::npos);
  CHECK(owned("We made [Kelp](https://github.com/kelp)\n").find("github") == std::string::npos);
  CHECK(owned("[GitHub](https://github.com/ada/kelp)\n").find("github") == std::string::npos);
}

TEST_CASE("where no mail is known, the first address that spells the owner's name is theirs, or that a link labels") {
  const vitae::type_info& schema = vitae::info_of<vitae::Person>;
  const auto mails = [&](std::string_view text) {
    const wild_tests::document page(text);
    const chosen_members chosen(schema);
    const name_index names(schema);
    reaching reach(page.in, schema);
    const opening first(page.in, names, chosen, reach);
    vitae::node root;
    first.put_name(root, {page.at("Jane Stone"), 0});
    first.own_mail(root);
    return tree::shown(root, schema);
  };
  CHECK(mails("Jane Stone\n\nBSc, 2019\n\n+44 20 7946 0018 | jstone@example.org\n")
            .find("contact={emails=[jstone@example.org]; phones=[+44 20 7946 0018]}") != std::string::npos);
  CHECK(mails("Jane Stone\n\nAsk b.reed@example.org, or write to [e-mail](mailto:js@example.org).\n")
            .find("emails=[js@example.org]") != std::string::npos);
  CHECK(mails("Jane Stone\n\nAsk b.reed@example.org.\n").find('@') == std::string::npos);
}

TEST_CASE("a name by its label is taken once") {
  guest_reader guest("Name: Ada Quill\n\nName: Jane Stone\n\nColour: Blue Green");
  for (const block& b : guest.page.doc.blocks) guest.first.named_by_label(guest.root, b);
  CHECK(guest.shown() == "{name=Ada Quill}");
}

TEST_CASE("Chinese particulars begin with a name and what one is") {
  guest_reader guest("- 王小明/男/1990\n");
  guest.first.named_by_label(guest.root, guest.page.doc.blocks[0]);
  CHECK(guest.shown() == "{name=王小明}");
  guest_reader other("- 性别/男\n- 男女/女性\n");
  for (const block& b : other.page.doc.blocks) other.first.named_by_label(other.root, b);
  CHECK(other.shown() == "{}");
  guest_reader town("- 上海, 男, 1990\n");
  town.first.named_by_label(town.root, town.page.doc.blocks[0]);
  CHECK(town.shown() == "{}");
}

TEST_CASE("a row of two cells is a label and its name too") {
  guest_reader guest("| Name | Ada Quill |\n|---|---|\n| Colour | Blue |\n");
  for (const block& b : guest.page.doc.blocks) guest.first.named_by_label(guest.root, b);
  CHECK(guest.shown() == "{name=Ada Quill}");
}

TEST_CASE("a column of labels has names in the next one") {
  guest_reader guest("Name            Ada Quill\n\nColour          Blue Green\n");
  for (const block& b : guest.page.doc.blocks) guest.first.named_by_label(guest.root, b);
  CHECK(guest.shown() == "{name=Ada Quill}");
}

TEST_CASE("a job alone above all sections is what one is") {
  guest_reader guest("MEDICAL SECRETARY\n");
  section title;
  title.title = guest.page.doc.blocks[0].text;
  title.begin = title.end = 1;
  CHECK(guest.first.headed(guest.root, title));
  CHECK(guest.shown() == "{work=MEDICAL SECRETARY}");
  CHECK_FALSE(guest.first.headed(guest.root, title));
}

}  // namespace opening_test
