// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/glued_columns.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace glued_columns_test {

using vitae::wild_text::glued_columns;
using vitae::wild_text::plain_text;

plain_text plain_of(std::string_view text) {
  plain_text plain;
  plain.document = text;
  plain.add(text, 0, 0);
  return plain;
}

std::string parted(std::string_view text) { return glued_columns(plain_of(text)).part().text; }

// Two lines whose dates are glued, after which a document is known for what it is.
const std::string glued = "Bachelor of ArtsMay 2019 – June 2021\nClerk (Ledgers)2015 – 2018\n";
const std::string apart = "Bachelor of Arts\tMay 2019 – June 2021\nClerk (Ledgers)\t2015 – 2018\n";

TEST_CASE("dates and places at the right margin are parted from what they are glued to") {
  CHECK(parted(glued) == apart);
  struct sample {
    std::string_view line, read;
  };
  static constexpr sample samples[] = {
      {"Quill UniversitySpringfield, IL", "Quill University\tSpringfield, IL"},
      {"Quill University (QU)Lyon, France", "Quill University (QU)\tLyon, France"},
      {"Harbour MasterSummer 2014", "Harbour Master\tSummer 2014"},
      {"Harbour Master2014 – Present  ", "Harbour Master\t2014 – Present  "},
      {"Wrote it in Python3", "Wrote it in Python3"},
      {"Lamp UnionCurrent", "Lamp Union\tCurrent"},
      {"Lamp Unioncurrent", "Lamp Unioncurrent"},
      {"Summer2014", "Summer2014"},
      {"QuillUniversityLyon, France", "QuillUniversity\tLyon, France"},
      {"Clerk, Quill WorksLyon, France — May 2015", "Clerk, Quill Works\tLyon, France — May 2015"},
      {"Quill University, McAllen, TX", "Quill University, McAllen, TX"},
      {"BSc Marketing ManagementQuill University, Ireland | 2014",
       "BSc Marketing Management\tQuill University, Ireland | 2014"},
      {"Clerk of LampsQuill University, Ireland", "Clerk of LampsQuill University, Ireland"},
      {"Ledgers with DeepLedger, a program", "Ledgers with DeepLedger, a program"},
      {"example.org/quill371| Springfield, IL", "example.org/quill371| Springfield, IL"},
      {"Quill University, Springfield, IL", "Quill University, Springfield, IL"},
      {"", ""},
  };
  for (const auto& [line, read] : samples) {
    CAPTURE(std::string(line));
    CHECK(parted(glued + std::string(line)) == apart + std::string(read));
  }
}

TEST_CASE("one glued date alone proves nothing") {
  const std::string_view line = "A prize (IronChef)2015 – 2018 and Quill UniversitySpringfield, IL";
  CHECK(parted(line) == line);
  CHECK(parted("Bachelor of ArtsMay 2019\nQuill UniversitySpringfield, IL") ==
        "Bachelor of ArtsMay 2019\nQuill UniversitySpringfield, IL");
}

TEST_CASE("places glued in two lines prove that columns are, too") {
  CHECK(parted("Clerk, Quill WorksLyon, France — May 2015\nPilot, Quill PiersOslo, Norway — May 2014\n") ==
        "Clerk, Quill Works\tLyon, France — May 2015\nPilot, Quill Piers\tOslo, Norway — May 2014\n");
}

TEST_CASE("a language behind another one needs no proof") {
  CHECK(parted("English – FluentWelsh – Native") == "English – Fluent\nWelsh – Native");
  CHECK(parted("English – FluentLamps – Native") == "English – FluentLamps – Native");
  CHECK(parted("Lamps – FluentWelsh – Native") == "Lamps – FluentWelsh – Native");
}

TEST_CASE("what is parted keeps its places, its styles and its links") {
  plain_text plain = plain_of(glued + "the end");
  const std::size_t end = plain.text.find("end");
  plain.styles[end] = vitae::wild_text::style::bold;
  plain.links.push_back({0, 8, "https://example.org/a", {}});
  plain.links.push_back({end, end + 3, "https://example.org/b", {}});
  const plain_text read = glued_columns(std::move(plain)).part();
  REQUIRE(read.origin.size() == read.text.size());
  REQUIRE(read.styles.size() == read.text.size());
  CHECK(read.origin[read.text.find("end")] == end);
  CHECK(read.styles[read.text.find("end")] == vitae::wild_text::style::bold);
  CHECK(read.styles[read.text.find('\t')] == vitae::wild_text::style::inserted);
  CHECK(read.of(read.links[0].begin, read.links[0].end) == "Bachelor");
  CHECK(read.of(read.links[1].begin, read.links[1].end) == "end");
}

}  // namespace glued_columns_test
