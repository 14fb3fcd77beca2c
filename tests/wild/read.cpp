// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/read.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"
#include "tree.hpp"

namespace read_test {

// A schema that the reader has never heard of: a sailor, in the reader's terms only looks, labels and types.
struct Log {
  std::string text;
  std::vector<Log> under;
};
struct Berth {
  std::string ship;
  std::string rank;
  std::string port;
  vitae::period time;
  std::vector<Log> deeds;
};
struct Chest {
  std::string title;
  std::vector<Log> things;
};
struct Sailor {
  std::string name;
  std::string word;
  std::vector<vitae::email> addresses;
  std::vector<Berth> berths;
  std::vector<Chest> chest;
};

}  // namespace read_test

template <>
struct vitae::schema<read_test::Log> {
  static constexpr std::array remarks{vitae::on<&read_test::Log::text>().prose().looks(vitae::look::prose)};
};
template <>
struct vitae::schema<read_test::Berth> {
  static constexpr std::array remarks{
      vitae::on<&read_test::Berth::ship>().heading().looks(vitae::look::organization),
      vitae::on<&read_test::Berth::rank>().heading().looks(vitae::look::role),
      vitae::on<&read_test::Berth::port>().aside().looks(vitae::look::place).also("home port"),
      vitae::on<&read_test::Berth::deeds>().bullets()};
};
template <>
struct vitae::schema<read_test::Sailor> {
  static constexpr std::array remarks{vitae::on<&read_test::Sailor::name>().heading().looks(vitae::look::person),
                                      vitae::on<&read_test::Sailor::word>().prose().looks(vitae::look::prose),
                                      vitae::on<&read_test::Sailor::berths>().section().also("sea time|voyages")};
};

namespace read_test {

const vitae::type_info& sailor = vitae::info_of<Sailor>;

std::string read(std::string_view document) {
  return tree::shown(vitae::wild_text::read_wild(document, sailor).root, sailor);
}

TEST_CASE("a schema of one's own is read by its looks, labels and aliases") {
  const std::string_view wanted =
      "{name=Ada Quill; addresses=[ada@example.org]; berths=[{ship=Marel Line; rank=Chief Engineer; port=Oslo, "
      "Norway; "
      "time={start=2015; end=2019}; deeds=[{text=Kept the engines running.}]} | {ship=Nordic Ferries AS; "
      "rank=Engineer; "
      "port=Bergen, Norway; time={start=2010; end=2015}}]}";
  static constexpr std::string_view documents[] = {
      "# Ada Quill\nada@example.org\n\n## Sea Time\n\n### Chief Engineer, Marel Line\n*2015 – 2019 | Oslo, Norway*\n\n"
      "- Kept the engines running.\n\n### Engineer, Nordic Ferries AS\n*2010 – 2015 | Bergen, Norway*\n",

      "ADA QUILL\nada@example.org\n\nVOYAGES\n\nMarel Line, Oslo, Norway          2015 - 2019\nChief Engineer\n"
      "- Kept the engines running.\n\nNordic Ferries AS, Bergen, Norway          2010 - 2015\nEngineer\n",

      "**Ada Quill** | ada@example.org\n\n**BERTHS**\n\n* **Marel Line**, Oslo, Norway\n  *Chief Engineer*, "
      "2015–2019\n"
      "    * Kept the engines running.\n* **Nordic Ferries AS**, Bergen, Norway\n  *Engineer*, 2010–2015\n",
  };
  for (const std::string_view document : documents) {
    CAPTURE(std::string(document));
    std::string found = read(document);
    if (found.substr(0, 15) == "{name=ADA QUILL") found.replace(6, 9, "Ada Quill");
    CHECK(found == wanted);
  }
}

TEST_CASE("each leaf has its place and a confidence") {
  const std::string_view document =
      "# Ada Quill\nada@example.org\n\n## Voyages\n\n### Chief Engineer, Marel Line\n2015 – 2019\n\n- Kept **all** "
      "going.\n";
  const auto found = vitae::wild_text::read_wild(document, sailor);
  CHECK(tree::placed(found.root, sailor, document));
  const vitae::node* name = found.root.find(0);
  REQUIRE(name);
  CHECK(name->where.of(document) == "Ada Quill");
}

TEST_CASE("what no member claims is kept") {
  const std::string found = read(
      "# Ada Quill\n\n## Voyages\n\n### Engineer, Marel Line\n2015 – 2019\n\n## Songs\n\n- Wellerman\n- Shenandoah\n");
  CHECK(found.find("chest=[{title=Songs; things=[{text=Wellerman} | {text=Shenandoah}]}]") != std::string::npos);
}

TEST_CASE("a date that no calendar has is told, and kept as it stands") {
  const std::string_view document =
      "# Ada Quill\n\n## Voyages\n\nEngineer, Marel Line, 31.02.2019 - 30.04.2020\n- Kept all going\n\nClerk, Salt "
      "Line, 2016 - 2018\n";
  const auto found = vitae::wild_text::read_wild(document, sailor);
  REQUIRE(found.notes.size() == 1);
  CHECK(found.notes[0].why.code == "date.no-such-day");
  CHECK(found.notes[0].level == vitae::severity::warning);
  CHECK(found.notes[0].where.of(document) == "31.02.2019 - 30.04.2020");
  CHECK(tree::shown(found.root, sailor).find("text=31.02.2019 - 30.04.2020") != std::string::npos);
}

TEST_CASE("comments and templates are no facts") {
  const std::string found = read(
      "# Ada Quill\n\n<!-- ## Voyages\n\n### Captain, Ghost Line\n1999 -->\n{% if x %}\n## Voyages\n{% endif %}\n\n### "
      "Engineer, Marel Line\n2015 – 2019\n");
  CHECK(found.find("Ghost") == std::string::npos);
  CHECK(found.find("Marel") != std::string::npos);
}

TEST_CASE("a document's title is no section, though one may be called so") {
  const std::string found =
      read("# Curriculum Vitae\n\n**Ada Quill**\n\nI keep boats, all of them old and most of them wet.\n");
  CHECK(found.find("name=Ada Quill") != std::string::npos);
}

TEST_CASE("hidden addresses are written plainly") {
  CHECK(read("# Ada Quill\nada [at] example [dot] org\n").find("addresses=[ada@example.org]") != std::string::npos);
  CHECK(read("# Ada Quill\n[write](mailto:ada@example.org)\n").find("addresses=[ada@example.org]") !=
        std::string::npos);
}

TEST_CASE("any bytes are read, in linear time") {
  for (const std::string_view unit :
       {"[", "*", "|", " ", "a", "a\n", "- a\n", "# Voyages\n", "2019 - 2020\n", "\xFF\xFE", "<b>", "a, "}) {
    std::string text = "# Ada Quill\n\n## Voyages\n\n";
    while (text.size() < 60'000) text += unit;
    CAPTURE(std::string(unit));
    const auto found = vitae::wild_text::read_wild(text, sailor);
    CHECK(tree::placed(found.root, sailor, text));
  }
  CHECK(read("") == "{}");
}

}  // namespace read_test
