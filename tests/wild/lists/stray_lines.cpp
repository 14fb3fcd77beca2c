// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/stray_lines.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/email.hpp>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace stray_lines_test {

struct Knack {
  std::string name;
  std::vector<std::string> words;
};
struct Speech {
  std::string name;
  std::string fluency;
};
struct Pupil {
  std::vector<vitae::email> mails;
  std::vector<Knack> skills;
  std::vector<Speech> languages;
};

}  // namespace stray_lines_test

template <>
struct vitae::schema<stray_lines_test::Knack> {
  static constexpr look appearance = look::keyword;
  static constexpr std::array remarks{vitae::on<&stray_lines_test::Knack::words>().looks(look::keyword)};
};
template <>
struct vitae::schema<stray_lines_test::Speech> {
  static constexpr look appearance = look::language;
  static constexpr std::array remarks{vitae::on<&stray_lines_test::Speech::name>().looks(look::language),
                                      vitae::on<&stray_lines_test::Speech::fluency>().looks(look::fluency)};
};

namespace stray_lines_test {

using namespace vitae::wild_text;

struct pupil_reader {
  const vitae::type_info& schema = vitae::info_of<Pupil>;
  wild_tests::document page;
  chosen_members chosen{schema};
  name_index names{schema};
  reaching reach{page.in, schema};
  stray_lines strays{page.in, names, chosen, reach};
  vitae::node root;

  explicit pupil_reader(std::string_view text) : page(text) {}
  const block& line() const { return page.doc.blocks.front(); }
  std::string shown() const { return tree::shown(root, schema); }
};

TEST_CASE("languages among skills belong elsewhere, by their label and by what they list") {
  struct sample {
    std::string_view text, read;  // nothing read: it belongs where it is
  };
  static constexpr sample samples[] = {
      {"Languages: English, German", "{languages=[{name=English} | {name=German}]}"},
      {"Languages: Python, Rust", ""},
      {"English (fluent), German (C1)", "{languages=[{name=English; fluency=fluent} | {name=German; fluency=C1}]}"},
      {"French, English, Dutch", "{languages=[{name=French} | {name=English} | {name=Dutch}]}"},
      {"Languages: Fluent in Welsh (native language); English",
       "{languages=[{name=Welsh; fluency=native language} | {name=English}]}"},
      {"**Languages** Welsh (native), English (C2)",
       "{languages=[{name=Welsh; fluency=native} | {name=English; fluency=C2}]}"},
      {"English, Make", ""},
      {"Tools: Git, Make", ""},
  };
  for (const auto& [text, read] : samples) {
    CAPTURE(std::string(text));
    pupil_reader pupil(text);
    REQUIRE(pupil.strays.belongs_elsewhere(pupil.line(), pupil.schema.members[1]) == !read.empty());
    if (read.empty()) continue;
    pupil.strays.take(pupil.root, pupil.line());
    CHECK(pupil.shown() == read);
  }
}

TEST_CASE("among odds and ends a labelled list goes to the member of its label") {
  pupil_reader pupil("Languages: English, German");
  CHECK(pupil.strays.take_labelled(pupil.root, pupil.line()));
  CHECK(pupil.shown() == "{languages=[{name=English} | {name=German}]}");
  pupil_reader wide("Languages：English, German");
  CHECK(wide.strays.take_labelled(wide.root, wide.line()));
  CHECK(wide.shown() == "{languages=[{name=English} | {name=German}]}");
  pupil_reader unmarked("Languages English (fluent), German");
  CHECK(unmarked.strays.take_labelled(unmarked.root, unmarked.line()));
  CHECK(unmarked.shown() == "{languages=[{name=English; fluency=fluent} | {name=German}]}");
  pupil_reader programmed("Languages Python, SQL");
  CHECK_FALSE(programmed.strays.take_labelled(programmed.root, programmed.line()));
  pupil_reader tools("Languages: Python, SQL");
  CHECK(tools.strays.take_labelled(tools.root, tools.line()));
  CHECK(tools.shown() == "{skills=[{name=Languages; words=[Python | SQL]}]}");
  for (const std::string_view line : {"Skills – Git; Make; Rust", "Skills - Git, Make, Rust"}) {
    pupil_reader dashed(line);
    CHECK(dashed.strays.take_labelled(dashed.root, dashed.line()));
    CHECK(dashed.shown() == "{skills=[{name=Skills; words=[Git | Make | Rust]}]}");
  }
  pupil_reader told("Skills – what one has");
  CHECK_FALSE(told.strays.take_labelled(told.root, told.line()));
  pupil_reader sentence(
      "Lamp Skills: Skilled in mending old lamps to keep harbours lit, save oil, and please all crews.");
  CHECK_FALSE(sentence.strays.take_labelled(sentence.root, sentence.line()));
  pupil_reader other("Weather: fine, warm");
  CHECK_FALSE(other.strays.take_labelled(other.root, other.line()));
  CHECK(other.shown() == "{}");
}

TEST_CASE("a lead to nothing but tools makes them skills anywhere") {
  pupil_reader pupil("Technical knowledge of Python, Gradle and Git");
  CHECK(pupil.strays.take_labelled(pupil.root, pupil.line()));
  CHECK(pupil.shown() == "{skills=[{name=Python} | {name=Gradle} | {name=Git}]}");
  for (const std::string_view line : {"Knowledge of tides, boats and knots", "Experience with Python",
                                      "Python, Gradle, Git", "Experience with Python, Git and Make. It rained."}) {
    CAPTURE(std::string(line));
    pupil_reader other(line);
    CHECK_FALSE(other.strays.take_labelled(other.root, other.line()));
  }
}

TEST_CASE("a language with how well it is spoken is one anywhere") {
  for (const std::string_view line :
       {"English: fluent", "English - fluent", "**English** : fluent", "English fluent"}) {
    CAPTURE(std::string(line));
    pupil_reader pupil(line);
    CHECK(pupil.strays.take_labelled(pupil.root, pupil.line()));
    CHECK(pupil.shown() == "{languages=[{name=English; fluency=fluent}]}");
  }
  pupil_reader boats("Boats: fluent");
  CHECK_FALSE(boats.strays.take_labelled(boats.root, boats.line()));
  pupil_reader wide("English: what my mother spoke, and I am fluent in the words for boats and birds");
  CHECK_FALSE(wide.strays.take_labelled(wide.root, wide.line()));
}

TEST_CASE("a colon in the print of a label is no part of its name") {
  pupil_reader pupil("**Skills:** Git, Make, Docker");
  CHECK(pupil.strays.take_labelled(pupil.root, pupil.line()));
  CHECK(pupil.shown().find("Skills:") == std::string::npos);
}

TEST_CASE("a short line of addresses is taken") {
  pupil_reader pupil("Write to jane@example.org");
  CHECK(pupil.strays.take_labelled(pupil.root, pupil.line()));
  CHECK(pupil.shown() == "{mails=[jane@example.org]}");
}

TEST_CASE("what one says about oneself may hold the address for mail, where none is known") {
  pupil_reader pupil("I keep boats, and answer letters to ada@example.org about them.");
  pupil.strays.take_mail(pupil.root, pupil.page.all());
  CHECK(pupil.shown() == "{mails=[ada@example.org]}");
}

TEST_CASE("addresses beside the first are the owner's, further ones somebody else's") {
  pupil_reader read("Phone: 123\n\nada@example.org\n\nquill@example.org\n\n" + std::string(100, 'x') +
                    "\n\nbo@example.org\n");
  for (const block& b : read.page.doc.blocks) read.strays.take_labelled(read.root, b);
  CHECK(read.shown() == "{mails=[ada@example.org | quill@example.org]}");
}

TEST_CASE("without a member for prizes no line is one") {
  pupil_reader pupil("Best Paper Award");
  CHECK_FALSE(pupil.strays.is_prize(pupil.line()));
}

}  // namespace stray_lines_test
