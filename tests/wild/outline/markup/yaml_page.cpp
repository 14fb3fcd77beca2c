// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/yaml_page.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace yaml_page_test {

using namespace vitae::wild_text;

static_assert(opens_block("|-") && opens_block("|2-") && !opens_block("text") && !opens_block("| a"));

/// The page of a document whose front matter is `yaml`, and a list of two.
std::string page(std::string_view yaml) {
  const std::string document = "---\n" + std::string(yaml) + "z:\n- a\n- b\n---\n";
  const std::string text = yaml_page(flatten(document), document.size()).laid_out().text;
  return text.ends_with("# z\n- a\n- b\n") ? text.substr(0, text.size() - 12) : text;
}

TEST_CASE("lists of YAML are titles over items, and what says nothing is gone") {
  struct sample {
    std::string_view yaml, shown;
  };
  static constexpr sample samples[] = {
      {"jobs:\n- title: Smith\n  company: \"Example Ltd.\"\n", "# jobs\n- title: Smith\n  company: Example Ltd.\n"},
      {"skills:\n  - name: Git\n  - name: Make\n", "# skills\n  - Git\n  - Make\n"},
      {"languages:\n  - name: Welsh\n    level: fluent\n", "# languages\n  - Welsh: fluent\n"},
      {"skills:\n  - name: Git\n    level: 90\n", "# skills\n  - Git\n"},
      {"skills:\n  - name: Git\n    value: 97%\n", "# skills\n  - Git\n"},
      {"reach:\n  - name: Phone\n    value: 555 0100\n", "# reach\n  - Phone: 555 0100\n"},
      {"skills:\n  - title: By hand\n    items:\n      - Caulking\n", "# skills\n  - By hand\n      - Caulking\n"},
      {"grants:\n- year: 2013\n  description: 'Kelp fund'\n", "# grants\n- 2013\n  Kelp fund\n"},
      {"a:\n  list:\n    - items:\n        - details: Built it\n", "# a\n        - Built it\n"},
      {"a:\n  # - item: never\n  weight: 3\n  icon: fa fa-phone\n  b: c\n", "# a\n  b: c\n"},
      {"web:\n  - { url: //example.org/a }\n  - {\n    text: \"x\",\n    }\n",
       "# web\n  - example.org/a\n  - \n    x\n"},
      {"skills:\n  tools: [\"Git\", \"Make\"]\n  none: []\n", "# skills\n  tools: Git, Make\n"},
      {"papers:\n  - title: \"Tides: A Study\"\n    authors: Quill, Ada\n    venue: Tides 2019\n",
       "# papers\n  - Tides: A Study\n    Quill, Ada\n    Tides 2019\n"},
      {"projects:\n  - title: Lamp\n    meta: Free\n    tagline: >-\n      Burns\n",
       "# projects\n  - Lamp\n    Free\n    \n      Burns\n"},
      {"profile:\n  name: Ada\n", "  name: Ada\n"},
      {"jobs:\n- post: Smith\n  date_start: '2019-01-02'\n  date_end: '2020-03-04'\n",
       "# jobs\n- post: Smith\n  2019-01-02 - 2020-03-04\n"},
      {"jobs:\n- post: Smith\n  start_date: 2019\n  firm: Quill\n", "# jobs\n- post: Smith\n  2019 -\n  firm: Quill\n"},
      {"role: Clerk\njobs:\n- firm: Quill  # a remark\n  url: \"\"\nbio: Old\n",
       "Clerk\n# jobs\n- firm: Quill\n# bio\nOld\n"},
      {"bio: \"I build boats.\n  They float.\"\nb: c\n", "bio: I build boats.\n  They float.\nb: c\n"},
      {"text: |-\n  # Kept\n  - weight: 3\nb: c\n", "text: \n  # Kept\n  - weight: 3\nb: c\n"},
  };
  for (const auto& [yaml, shown] : samples) {
    CAPTURE(std::string(yaml));
    CHECK(page(yaml) == shown);
  }
}

TEST_CASE("what is switched off is not shown, nor is what stands beside it") {
  CHECK(page("a:\n  enable: false\n  list:\n    - b: c\nd:\n  enable: true\n  e: f\n") == "# d\n  e: f\n");
  CHECK(page("a:\n  - b: c\n    show: false\n    d: e\n  - b: f\n") == "# a\n  - f\n");
  CHECK(page("a:\n  - show: false\n    b: c\n  - b: f\n") == "# a\n  - f\n");
  CHECK(page("enable: false\na: b\n") == "a: b\n");
}

TEST_CASE("each byte of the page knows where it stands in the document") {
  const std::string document = "---\njobs:\n- company: \"Example Ltd.\"\n- company: None\n---\nBelow.\n";
  const plain_text shown = yaml_page(flatten(document), document.find("Below")).laid_out();
  const std::size_t at = shown.text.find("Example");
  CHECK(shown.where(at, at + 12).of(document) == "Example Ltd.");
  CHECK(shown.text.ends_with("Below.\n"));
}

TEST_CASE("what holds no lists stays as it is") {
  const std::string document = "---\nprofile:\n  align: \"right\"\n---\n";
  CHECK(yaml_page(flatten(document), document.size()).laid_out().text == document);
}

TEST_CASE("the title of a page may be that of its list, beside which its settings say nothing") {
  const std::string document = "---\ntitle: Work\nsubtitle: ''\norder: 40\ntone: dark\nitem:\n- a\n- b\n---\n";
  CHECK(yaml_page(flatten(document), document.size()).laid_out(true).text == "# Work\n- a\n- b\n");
}

}  // namespace yaml_page_test
