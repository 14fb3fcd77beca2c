// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/html_flow.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace html_flow_test {

using namespace vitae::wild_text;

/// Text and tags as plain text.
plain_text flowed(std::string_view source) {
  plain_text out;
  out.document = source;
  html_flow flow(out);
  for (std::size_t at = 0; at < source.size();) {
    const html_tag tag = tag_at(source, at);
    if (tag.length > 0) {
      flow.tag(tag, at);
      at += tag.length;
      continue;
    }
    flow.before_text(at);
    out.add(source[at], at, flow.style());
    ++at;
  }
  return out;
}

TEST_CASE("the structure of tags is spelled as Markdown spells it") {
  struct sample {
    std::string_view source, plain;
  };
  static constexpr sample samples[] = {
      {"text", "text"},
      {"<h3>Work</h3>", "### Work\n"},
      {"### <div align=center>Work</div>", "### Work\n"},
      {"text\n# <center>Work</center>", "text\n# Work\n"},
      {"C# <div>Work</div>", "C# \nWork\n"},
      {"<span>Welsh</span>Fluent", "Welsh Fluent"},
      {"Harbour Works<span>Clerk</span>", "Harbour Works\tClerk"},
      {"Prize<span style=\"float: right\">2019</span>", "Prize\t2019"},
      {"Prize<span>2019</span>", "Prize2019"},
      {"GPA: 3.9<span class=\"gap\"></span>2019", "GPA: 3.9\t2019"},
      {"Clerk <span></span> 2019", "Clerk \t 2019"},
      {"<span></span>Clerk<span></span>\n2019", "Clerk\n2019"},
      {"<span>20</span>15, <span>Mc</span>quill", "2015, Mcquill"},
      {"<ul><li>one</li><li>two</li></ul>", "- one\n- two\n"},
      {"<ul><li>one<ul><li>deep</li></ul></li></ul>", "- one\n  - deep\n"},
      {"<ul>lost</ul>", "- lost\n"},
      {"<ul><span>one</span></ul>", "one\n"},
      {"<ul><li><div>one</div><div>more</div></li></ul>", "- one\nmore\n"},
      {"<ul><li></li><li>two</li></ul>", "- two\n"},
      {"a<br>b", "a\nb"},
      {"<td>x</td><td>y</td>", "x\ty\t"},
      {"<dl><dt>Go</dt><dd>well</dd></dl>", "Go\n: well\n"},
      {"<dl><dt>Go</dt><dd><ul><li>well</li></ul></dd></dl>", "Go\n- well\n"},
      {"<dl><dt>Go</dt><dd></dd></dl><p>on</p>", "Go\n\non\n\n"},
      {"a<hr>b", "a\n\n---\nb"},
      {"<div>x</div><div>y</div>", "x\ny\n"},
      {"</ul></li></b>stray", "stray"},
  };
  for (const auto& [source, plain] : samples) {
    CAPTURE(std::string(source));
    CHECK(flowed(source).text == plain);
  }
}

TEST_CASE("text has the style of the tags that are open") {
  const plain_text plain = flowed("a<b>b<i>c</i>d</b>e");
  REQUIRE(plain.text == "abcde");
  CHECK(plain.styles[0] == 0U);
  CHECK(plain.styles[1] == style::bold);
  CHECK(plain.styles[2] == (style::bold | style::italic));
  CHECK(plain.styles[3] == style::bold);
  CHECK(plain.styles[4] == 0U);
}

TEST_CASE("what a tag stands for is marked as inserted, what it surrounds is not") {
  const plain_text plain = flowed("<li>x");
  REQUIRE(plain.text == "- x");
  CHECK((plain.styles[0] & style::inserted) != 0);
  CHECK((plain.styles[2] & style::inserted) == 0);
}

TEST_CASE("an anchor is a link on its text, its address where it stands") {
  const std::string_view source = "see <a href=\"https://example.org/?a=1&amp;b=2\">here</a>";
  const plain_text plain = flowed(source);
  REQUIRE(plain.links.size() == 1);
  CHECK(plain.of(plain.links[0].begin, plain.links[0].end) == "here");
  CHECK(plain.links[0].target == "https://example.org/?a=1&b=2");
  CHECK(plain.links[0].where.of(source) == "https://example.org/?a=1&amp;b=2");
  CHECK(flowed("<a name=x>anchor</a></a>").links.empty());
}

TEST_CASE("a line end after a tag that ended the line counts once") {
  plain_text out;
  out.document = "a<br>";
  html_flow flow(out);
  out.add('a', 0);
  CHECK_FALSE(flow.takes_line_end());
  flow.tag(tag_at(out.document, 1), 1);
  CHECK(flow.takes_line_end());
  CHECK_FALSE(flow.takes_line_end());
}

TEST_CASE("between two cells of a row nothing is text") {
  plain_text out;
  out.document = "<td>a</td> <td>";
  html_flow flow(out);
  CHECK_FALSE(flow.between_cells());
  flow.tag(tag_at(out.document, 5), 5);
  CHECK(flow.between_cells());
  flow.tag(tag_at(out.document, 11), 11);
  CHECK_FALSE(flow.between_cells());
}

}  // namespace html_flow_test
