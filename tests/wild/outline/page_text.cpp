// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/page_text.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace page_text_test {

using namespace vitae::wild_text;

TEST_CASE("settings of a page are not its text, a CV among them is") {
  const std::string settings = "---\ntitle: CV\nnav:\n  - home\n---\nBelow.\n";
  CHECK(page_text(settings, front_matter_of(settings)).text.find("home") == std::string::npos);
  std::string cv = "---\nskills:\n";
  for (int i = 0; i < 13; ++i) cv += "  - name: Git\n";
  cv += "---\n";
  CHECK(page_text(cv, front_matter_of(cv)).text.starts_with("# skills\n  - Git\n"));
  std::string toml = "+++\n";
  for (int i = 0; i < 7; ++i) toml += "[[skills]]\nname = \"Git\"\n";
  toml += "+++\nBelow = here\n";
  const std::string page = page_text(toml, front_matter_of(toml)).text;
  CHECK(page.starts_with("# skills\n- Git\n"));
  CHECK(page.ends_with("Below = here\n"));
}

TEST_CASE("a byte order mark is no text, and what stands behind it begins the page") {
  for (const std::string_view page :
       {"# Ada\n", "```\nAda\n```\n", "---\ntitle: CV\n---\nAda\n", "+++\ntitle = 1\n+++\nAda\n",
        "\\begin{document}\\section{Ada}\\end{document}\n"}) {
    CAPTURE(std::string(page));
    const std::string marked = "\xEF\xBB\xBF" + std::string(page);
    CHECK(page_text(marked, front_matter_of(marked)).text == page_text(page, front_matter_of(page)).text);
  }
}

TEST_CASE("of a source of LaTeX a page has what it prints") {
  constexpr std::string_view source = "\\usepackage{a}\n\\begin{document}\\section{Work}\\end{document}\n";
  CHECK(page_text(source, front_matter_of(source)).text == "\n## Work\n");
  constexpr std::string_view told = "I like \\begin{document}.\n";
  CHECK(page_text(told, front_matter_of(told)).text.starts_with("I like"));
}

TEST_CASE("a title that is one of a section is a heading over the page") {
  const std::string page = "---\nlayout: list\ntitle: \"Publications\"\n---\nBelow, see [a](b).\n";
  const front_matter front = front_matter_of(page);
  const plain_text shown = page_text(page, front, front.scalars[1].value);
  CHECK(shown.text == "# Publications\n\n\nBelow, see a.\n");
  CHECK(shown.where(2, 14).of(page) == "Publications");
  REQUIRE(shown.links.size() == 1);
  CHECK(shown.of(shown.links[0].begin, shown.links[0].end) == "a");
}

}  // namespace page_text_test
