// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/flatten.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace flatten_test {

using vitae::wild_text::flatten;

struct sample {
  std::string_view document, plain;
};

TEST_CASE("Markdown's marks go and its text stays") {
  static constexpr sample samples[] = {
      {"", ""},
      {"plain", "plain"},
      {"**bold** and *slanted* and __both__ and _so_", "bold and slanted and both and so"},
      {"***Ada Quill***, Bo Reed", "Ada Quill, Bo Reed"},
      {"Ada Quill\\*, Bo Reed\\*", "Ada Quill*, Bo Reed*"},
      {"Quill, A.*, Reed, B.*, Stone, C.", "Quill, A.*, Reed, B.*, Stone, C."},
      {"**Quill, A.***, Reed", "Quill, A.*, Reed"},
      {"over**200** of them", "over200 of them"},
      {"snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"},
      {"`code *here*` there", "code *here* there"},
      {"[site](https://example.org) and [x]", "site and [x]"},
      {"see [here][1] or [gh]\n\n[1]: https://example.org\n[gh]: https://example.com/a\n", "see here or gh\n\n\n\n"},
      {"![badge](b.svg)", "badge"},
      {"![Logo Quill](q.svg)Quill & Co\n![Quill logo](q.svg)", "Quill & Co\n"},
      {"[![Quill logo](q.svg)](https://example.com)", "Quill logo"},
      {"The *[tide]: high*\n*[HTML]: a language\nend", "The [tide]: high\n\nend"},
      {"[\\[pdf\\]](#)", "[pdf]"},
      {"$\\circ~$ ring, $\\bullet$ disc", "∘ ring, • disc"},
      {"a<!-- **old** facts -->b", "ab"},
      {"{% if x %}shown{% endif %} {{ site.title }}", "shown "},
      {"{% include section.html c=\"Work\" %}\n{{< entry degree=\"BSc\" school=\"Marel\" >}}\n",
       "## Work\nBSc\tMarel\n"},
      {"```\n* not *emphasised* [x](y)\n```", "\n* not *emphasised* [x](y)\n"},
      {"R&amp;D &ndash; caf&eacute; &#65;&#x42;; AT&T", "R&D – café AB; AT&T"},
      {"Mill *:range: 2014 2018*, *:date: 2019*", "Mill 2014 2018, 2019"},
      {"<tr>\n  <th>School</th>\n  <th></th>\n  <th>Date</th>\n</tr>", "School\t\tDate\t\n"},
      {"one\\\ntwo", "one\ntwo"},
      {"one\rtwo\r\nthree", "one\ntwo\nthree"},
      {"\\textbf{Acme} \\hfill Paris\\\\\nnext", "Acme \tParis\nnext"},
      {"[.role]_Engineer_ +\nMarkup:: Org, HTML", "Engineer \nMarkup: Org, HTML"},
      {"the 10^th^ ([MSR][]) <2012>--<2014>", "the 10th (MSR) 2012--2014"},
      {"[[https://example.org][a page]]", "a page"},
      {"  :FROM: 2021", "FROM: 2021"},
  };
  for (const auto& [document, plain] : samples) {
    CAPTURE(std::string(document));
    CHECK(flatten(document).text == plain);
  }
}

TEST_CASE("HTML structure is spelled as Markdown spells it") {
  static constexpr sample samples[] = {
      {"<h2>Work</h2>", "## Work\n"},
      {"<ul><li>one</li><li>two</li></ul>", "- one\n- two\n"},
      {"<ul><li>one<ul><li>deep</li></ul></li></ul>", "- one\n  - deep\n"},
      {"<ul>lost item marks</ul>", "- lost item marks\n"},
      {"a<br>\nb<br/>c", "a\nb\nc"},
      {"<tr><td>x</td><td>y</td></tr>", "x\ty\t\n"},
      {"<tr>\n <td>x</td>\n <td>y</td>\n</tr>\n<tr><td>z</td></tr>", "x\ty\t\nz\t\n"},
      {"<p>x</p><p>y</p>", "x\n\ny\n\n"},
      {"<b>Feed</b> <span style=\"float:right\">2021</span>", "Feed 2021"},
      {"Feed Ltd. <sup>Clerk</sup>, the 10<sup>th</sup> of 5 m <sub>2</sub>", "Feed Ltd. \tClerk, the 10th of 5 m 2"},
      {"<dl><dt>Go</dt><dd>well</dd></dl>", "Go\n: well\n"},
      {"<script>var x = 1;</script>text", "text"},
      {"<ada@example.org> <https://example.org/x>", "ada@example.org https://example.org/x"},
      {"3 < 4 and <3", "3 < 4 and <3"},
  };
  for (const auto& [document, plain] : samples) {
    CAPTURE(std::string(document));
    CHECK(flatten(document).text == plain);
  }
}

TEST_CASE("each byte knows where it came from and how it was set") {
  const std::string_view document = "x **bold** <i>slanted</i> [label](https://example.org/a) R&amp;D";
  const auto plain = flatten(document);
  REQUIRE(plain.text == "x bold slanted label R&D");
  const auto stands = [&](std::string_view word) {
    const std::size_t at = plain.text.find(word);
    return plain.where(at, at + word.size()).of(document);
  };
  CHECK(stands("bold") == "bold");
  CHECK(stands("slanted") == "slanted");
  CHECK(stands("label") == "label");
  CHECK(stands("R&D") == "R&amp;D");
  CHECK(stands("R&") == "R&amp;");
  CHECK((plain.styles[plain.text.find("bold")] & vitae::wild_text::style::bold) != 0);
  CHECK((plain.styles[plain.text.find("slanted")] & vitae::wild_text::style::italic) != 0);
  CHECK((plain.styles[0] & vitae::wild_text::style::bold) == 0);
  REQUIRE(plain.links.size() == 1);
  CHECK(plain.links[0].target == "https://example.org/a");
  CHECK(plain.of(plain.links[0].begin, plain.links[0].end) == "label");
  CHECK(plain.links[0].where.of(document) == "https://example.org/a");
}

TEST_CASE("hostile text takes linear time and loses nothing") {
  for (const std::string_view unit :
       {"[", "*", "**a ", "`", "<", "<a \"", "&", "_a*", "![", "](", "{{", "$", "<b>", "\\"}) {
    std::string text;
    while (text.size() < 400'000) text += unit;
    CAPTURE(std::string(unit));
    CHECK(flatten(text).text.size() <= text.size());
  }
}

TEST_CASE("the address of an image leads to no page") {
  CHECK(flatten("![Me](https://example.org/me.jpg)").links.empty());
  const auto linked = flatten("[![Me](https://example.org/me.jpg)](https://example.org/)");
  REQUIRE(linked.links.size() == 1);
  CHECK(linked.links[0].target == "https://example.org/");
}

}  // namespace flatten_test
