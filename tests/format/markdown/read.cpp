// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/read.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/format/markdown/write.hpp>

#include "as_node.hpp"
#include "subjects.hpp"

namespace read_test {

using namespace vitae;

struct reading_of {
  node value;
  report found;
};

reading_of read(std::string_view document, const type_info& type) {
  notes issues(document);
  node value = read_markdown(document, type, issues);
  return {std::move(value), issues.take()};
}

const std::string page =
    "# Ada Example\n\n*Researcher*\n\n<ada@example.org> · Berlin\n\nI build things.\n\n"
    "## Education\n\n### Ph.D., *University of Example*\n\n2019 – 2024\n\n- **Advisors:** B. Foo, C. Bar\n- First.\n\n"
    "## Languages\n\n- German (native)\n- English (C2)\n\n## Beekeeping\n\n- Three hives\n";

/// The page as people change it without changing what it says.
struct {
  std::string_view what, from, to;
} const edits[] = {{"other glyphs", "- German", "* German"},
                   {"other glyphs", "- First", "+ First"},
                   {"numbers", "- German (native)\n- English", "1. German (native)\n2. English"},
                   {"a setext heading", "# Ada Example", "Ada Example\n==========="},
                   {"a setext heading", "## Education", "Education\n---"},
                   {"closing marks", "## Education", "## Education ##"},
                   {"blank lines", "\n\n## Education\n\n", "\n\n\n\n## Education\n"},
                   {"a label's other name", "**Advisors:**", "**supervised by**:"},
                   {"a section's other name", "## Education", "## studies"},
                   {"capitals", "## Languages", "## LANGUAGES"},
                   {"a label outside a list", "- **Advisors:** B. Foo, C. Bar\n", "**Advisors:** B. Foo, C. Bar\n\n"},
                   {"items below a label", "B. Foo, C. Bar", "\n  - B. Foo\n  - C. Bar"},
                   {"a comment", "## Languages", "<!-- to\n\ndo -->\n\n## Languages"},
                   {"a rule", "## Languages", "---\n\n## Languages"},
                   {"a plain address", "<ada@example.org>", "ada@example.org"},
                   {"bold in a plain text", "### Ph.D.,", "### **Ph.D.**,"},
                   {"another dash", "2019 – 2024", "2019 - 2024"},
                   {"another level", "### Ph.D.", "#### Ph.D."},
                   {"references", "Ada Example", "Ada&nbsp;Example&#x21;"}};

TEST_CASE("What people edit around the text, they edit freely") {
  const node wanted = read(page, info_of<Person>).value;
  REQUIRE(read(page, info_of<Person>).found.issues.empty());
  for (const auto& [what, from, to] : edits) {
    std::string edited = page;
    edited.replace(edited.find(from), from.size(), to);
    const reading_of back = read(edited, info_of<Person>);
    CAPTURE(what, edited);
    CHECK(back.found.issues.empty());
    if (what == "references")
      CHECK(back.value.parts[0].text == "Ada\u00A0Example!");
    else
      CHECK(back.value == wanted);
  }
}

TEST_CASE("Sections stand in any order") {
  const std::size_t education = page.find("## Education"), languages = page.find("## Languages");
  const std::string turned =
      page.substr(0, education) + page.substr(languages) + "\n" + page.substr(education, languages - education);
  CHECK(read(turned, info_of<Person>).value == read(page, info_of<Person>).value);
}

TEST_CASE("Windows' line ends make no difference") {
  for (const trees::subject& s : trees::subjects)
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      trees::dice d(seed + 100);
      const node tree = trees::value(*s.type, look::none, d, s.depth);
      std::string text;
      write_markdown(text, tree, *s.type);
      for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; at += 2) text.insert(at, "\r");
      CAPTURE(s.name, seed, text);
      REQUIRE(read(text, *s.type).value == tree);
    }
}

TEST_CASE("What nothing takes is a warning with its place") {
  struct {
    std::string_view document;
    const type_info* type;
    std::size_t line;
    std::string_view value;
  } const table[] = {
      {"# A\n\n- **Sails:** three", &info_of<trees::Flat>, 3, "- **Sails:** three"},
      {"# A\n\nA paragraph.", &info_of<trees::Flat>, 3, "A paragraph."},
      {"# A\n\n## Sails\n\n- three\n", &info_of<trees::Flat>, 3, "## Sails\n\n- three"},
      {"# A\n\n```\ncode\n```", &info_of<Person>, 3, "```\ncode\n```"},
      {"# A\n\n- **Length:** 3\n- **Length:** 4", &info_of<trees::Flat>, 4, "**Length:** 4"},
      {"## Languages\n\n- **German** (a) (b)", &info_of<Person>, 3, "**German** (a) (b)"},
  };
  for (const auto& [document, type, line, value] : table) {
    const reading_of got = read(document, *type);
    CAPTURE(document);
    REQUIRE(got.found.issues.size() == 1);
    CHECK(got.found.issues[0].level == severity::warning);
    CHECK(got.found.issues[0].code == "markdown.unclaimed");
    CHECK(got.found.issues[0].line == line);
    if (value.starts_with("##"))
      CHECK(got.found.issues[0].value == value.substr(3));
    else
      CHECK(got.found.issues[0].value == value);
  }
}

/// Each node lies within the one that holds it, and each leaf of a line says the bytes it was read from.
void check_places(const node& n, std::string_view document, const node& around) {
  CHECK(n.where.end() <= document.size());
  CHECK(n.where.offset >= around.where.offset);
  CHECK(n.where.end() <= around.where.end());
  const bool meant = n.text == "true" || n.text == "doctorate";  // what the bytes mean, not what they say
  if (!n.text.empty() && !meant) CHECK(markdown_text::read_plain(n.where.of(document)) == n.text);
  for (const node& inside : n.parts) check_places(inside, document, n);
}

TEST_CASE("Every node has its bytes") {
  const node value = read(page, info_of<Person>).value;
  CHECK(value.where == extent{0, page.size()});
  for (const node& n : value.parts) check_places(n, page, value);
}

TEST_CASE("Any document reads, to a value that is written and read back the same") {
  for (const trees::subject& s : trees::subjects)
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      trees::dice d(seed * 41 + 3);
      std::string document;
      write_markdown(document, trees::value(*s.type, look::none, d, s.depth), *s.type);
      for (std::size_t changes_left = 1 + d.below(6); changes_left > 0; --changes_left) {
        const std::size_t at = d.below(document.size() + 1);
        switch (d.below(4)) {
          case 0:
            document.erase(at, 1 + d.below(4));
            break;
          case 1:
            document.insert(at, trees::nasties[d.below(trees::nasties.size())]);
            break;
          case 2:
            if (at < document.size()) document[at] = static_cast<char>(d.below(256));
            break;
          default:
            document.insert(at, document.substr(d.below(document.size() + 1), d.below(30)));
        }
      }
      const node value = read(document, *s.type).value;
      std::string again;
      write_markdown(again, value, *s.type);
      CAPTURE(s.name, seed, document, again);
      REQUIRE(read(again, *s.type).value == value);
    }
}

TEST_CASE("Hostile documents take linear time and little stack") {
  for (const std::string_view unit :
       {"*",       "[",    "#",   " ",    "`",   "_",      "<",    "&",  "\\",    "- ",  "-\n", "# a\n",
        "**a:** ", "[a](", "&#0", "<!--", "1. ", "*a* · ", "``a`", " (", "~~~\n", "a, ", "\t",  "![a](b)"}) {
    std::string document;
    while (document.size() < 300'000) document += unit;
    for (const type_info* type :
         {&info_of<Person>, &info_of<std::vector<Paper>>, &info_of<Item>, &info_of<trees::Headed>}) {
      const node value = read(document, *type).value;
      CHECK(value.where.length == document.size());
    }
  }
}

}  // namespace read_test
