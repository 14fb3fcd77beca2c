// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/page_marks.hpp>

#include <string>
#include <vector>

#include "../../../catch.hpp"

namespace page_marks_test {

using namespace vitae::wild_text;

static_assert(page_number_at("2/3").length == 3 && page_number_at("2/3").of == 3);
static_assert(page_number_at("Page 2 of 3").length == 11 && page_number_at("page 12").number == 12);
static_assert(page_number_at("1/3Lab").length == 3);
static_assert(page_number_at("2").length == 0 && page_number_at("3/2").length == 0 && page_number_at("").length == 0);
static_assert(page_number_at("Page Two").number == 2 && page_number_at("Page Twofold").length == 0);
static_assert(page_number_at("Página 2 de 3").of == 3 && page_number_at("PÁGINA 2").number == 2);
static_assert(page_number_at("Seite 2 von 3").length == 13);
static_assert(page_number_at("Pages").length == 0 && page_number_at("2019/2021").length == 0);

/// The lines of a document without what belongs to its pages.
std::vector<std::string> kept(std::string_view text) {
  page_marks marks(text);
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    const std::string_view rest = line.empty() ? line : line.substr(marks.length_in(line));
    if (!rest.empty()) out.emplace_back(rest);
  }
  return out;
}

using lines = std::vector<std::string>;

TEST_CASE("numbers of pages are none of the text") {
  CHECK(kept("Ada Quill\nEducation\nPage 1 of 2\nExperience\nPage 2 of 2\n") ==
        lines{"Ada Quill", "Education", "Experience"});
  CHECK(kept("Ada Quill\nStudies\n1/2Work\n2/2\n") == lines{"Ada Quill", "Studies", "Work"});
}

TEST_CASE("a page's number may be drawn around") {
  CHECK(kept("Ada Quill\n--- Page 1 ---\nWork\n[Page 2]\nStudies\n") == lines{"Ada Quill", "Work", "Studies"});
  CHECK(kept("Ada Quill\n=== PAGINA 1 ===\nWork\n=== PAGINA 2 ===\n") == lines{"Ada Quill", "Work"});
  CHECK(kept("Ada Quill\n- Page 2 design\n* Page\n").size() == 3);
}

TEST_CASE("the head of each page is read once") {
  CHECK(kept("ADA QUILL\n(431) 555-0187 | ada@example.com\nWork\nADA QUILL\n(431) 555-0187 | ada@example.com | Page 2\n"
             "Studies\n") == lines{"ADA QUILL", "(431) 555-0187 | ada@example.com", "Work", "Studies"});
}

TEST_CASE("a few words before the number of the next page head it") {
  CHECK(kept("…continued…\nWork\nADA K. QUILL Page Two\nStudies\nADA K. QUILL Page Three\nKnots\n") ==
        lines{"…continued…", "Work", "Studies", "Knots"});
  CHECK(kept("Ada Quill\nLog of 12 tides, page 2\nSee there, Page 4\nADA K. QUILL Page Three\n").size() == 4);
}

TEST_CASE("a document without pages repeats what it likes") {
  CHECK(kept("Ada Quill\nAda Quill\n1/2\n").size() == 3);
  CHECK(kept("Work\nOslo\nClerk\nOslo\nPage 2\n") == lines{"Work", "Oslo", "Clerk", "Oslo"});
}

TEST_CASE("what each page ends in with its own number is none of the text") {
  const std::string page(500, 'x');
  CHECK(kept(page + "\nCV of Ada Quill 1\n" + page + "\nCV of Ada Quill 2\n" + page + "\nCV of Ada Quill 3") ==
        lines{page, page, page});
  CHECK(kept("Lab course 1\nLab course 2\nLab course 3").size() == 3);
  CHECK(kept(page + "\nLab course 2\n" + page + "\nLab course 3").size() == 4);
}

TEST_CASE("what the last lines of pages repeat is a page's, with its number or without") {
  CHECK(
      kept(
          "Ada Quill\nLamps\nWork\nMay 2019    A. Quill · CV    1\n\fStudies\nMay 2019    A. Quill · CV    2\n\fSongs\n"
          "May 2019    A. Quill · CV    3\n\f") == lines{"Ada Quill", "Lamps", "Work", "\fStudies", "\fSongs", "\f"});
  CHECK(kept("Ada Quill\nLamps\nWork\nA. Quill: a life\n\n1\n\n\fStudies\nA. Quill: a life\n\n2\n\n\f") ==
        lines{"Ada Quill", "Lamps", "Work", "\fStudies", "\f"});
}

TEST_CASE("columns at the foot of a page may stand further apart than on another one") {
  CHECK(kept("Ada Quill\nLamps\nWork\nMAY 12, 2026      ADA QUILL      1\n\fLamps\nMAY 12, 2026    ADA QUILL    "
             "2\n\fOars\n") == lines{"Ada Quill", "Lamps", "Work", "\fLamps", "\fOars"});
}

TEST_CASE("a number alone is a page's only where it is the last of each") {
  CHECK(kept("Ada Quill\nWork\n1\n\fStudies\n2\n\f") == lines{"Ada Quill", "Work", "\fStudies", "\f"});
  CHECK(kept("Ada Quill\n1\nWork\n\fStudies\n2\n\f").size() == 6);
  CHECK(kept("Ada Quill\nLamp Keeper\n\fWork\nLamp Maker\n\f").size() == 5);
}

TEST_CASE("what the first lines of pages repeat is a page's, with its number or without") {
  CHECK(kept("Ada Quill\nLamps\nWork\n\f\nAda Quill   2\nStudies\n\f\nAda Quill   3\nSongs\n") ==
        lines{"Ada Quill", "Lamps", "Work", "\f", "Studies", "\f", "Songs"});
}

}  // namespace page_marks_test
