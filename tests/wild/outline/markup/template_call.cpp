// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/template_call.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace template_call_test {

using namespace vitae::wild_text;

/// A call as "name key=value …".
std::string read(std::string_view text) {
  const template_call call = template_call_at(text, 0);
  if (call.length == 0) return {};
  CHECK(call.length == text.size());
  std::string out(call.name);
  for (const template_call::argument& a : call.arguments) out += " " + std::string(a.key) + "=" + std::string(a.value);
  return out;
}

/// What the page shows of a document's first line.
std::string shown(std::string_view document) {
  plain_text plain;
  plain.document = document;
  const std::size_t length = show_call_at(plain, 0);
  CHECK((length > 0) == !plain.text.empty());
  for (std::size_t i = 0; i < plain.text.size(); ++i)
    CHECK(((plain.styles[i] & style::inserted) != 0 || document[plain.origin[i]] == plain.text[i]));
  return plain.text;
}

TEST_CASE("a call has a name and arguments in quotes") {
  struct row {
    std::string_view text, call;
  };
  for (const auto& [text, call] : {
           row{R"({% include section.html title="Education" %})", "section.html title=Education"},
           row{R"({{< entry degree="BSc" school='Marel College' >}})", "entry degree=BSc school=Marel College"},
           row{R"({{ cv-entry degree="BSc" time="2019–now" }})", "cv-entry degree=BSc time=2019–now"},
           row{R"({{% heading3 "Example Ltd." "Hull, 2019" %}})", "heading3 =Example Ltd. =Hull, 2019"},
           row{R"({{< item name="Go" level=80 >}})", "item name=Go"},
       }) {
    CAPTURE(std::string(text));
    CHECK(read(text) == call);
  }
}

TEST_CASE("tags, values and text are no calls") {
  for (const std::string_view text : {"", "{", "{{}}", "{{ site.title }}", "{% endif %}", R"({{ x | date: "%b %Y" }})",
                                      R"({{ '/logo.svg' | relative_url }})", R"({% include open title="Never)",
                                      R"({{< open title="Never >}})", "{% for p in site.pages %}"}) {
    CAPTURE(std::string(text));
    CHECK(read(text).empty());
  }
}

TEST_CASE("a call of a section or a heading is a title") {
  CHECK(shown(R"({% include section.html c="Academic" %})") == "## Academic");
  CHECK(shown(R"({{< annotatedH3 "Example Ltd." "Hull, March 2019" >}})") == "## Example Ltd.\tHull, March 2019");
}

TEST_CASE("a call with facts is a row of them, with what is said of them below") {
  CHECK(
      shown(R"({{ entry degree="BSc in Law" school="Marel" icon="fa-book" time="2019" details="Thesis: Kites." }})") ==
      "BSc in Law\tMarel\t2019\n- Thesis: Kites.");
  CHECK(shown(R"({{< skill-item name="Python" level="95" >}})") == "- Python");
}

TEST_CASE("a call with anything else, or beside other text, shows nothing") {
  for (const std::string_view text :
       {R"({{< alert "circle-info" >}})", R"({{< callout is-warning "This is a draft" >}})",
        R"({{< button href="/cv.pdf" target="_self" >}})", R"({% include figure.html src="/a.png" caption="A kite" %})",
        R"({% include section.html url="https://example.org" %})",
        R"({% include section.html c="Academic" %} and more)", R"({{ entry title="Kites" }})"}) {
    CAPTURE(std::string(text));
    CHECK(shown(text).empty());
  }
}

}  // namespace template_call_test
