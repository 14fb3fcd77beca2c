// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/unseen.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace unseen_test {

namespace unseen = vitae::wild_text::unseen;

struct sample {
  std::string_view text, rest;
};

TEST_CASE("comments and declarations are not seen") {
  static constexpr sample samples[] = {
      {"<!-- old\nfacts -->new", "new"},
      {"<!---->", ""},
      {"<!DOCTYPE html>\n", "\n"},
      {"<!doctype html>x", "x"},
      {"<!-- never closed\n\nold facts", ""},
      {"<!doctype", "<!doctype"},
      {"<b>", "<b>"},
      {"<! exclaimed", "<! exclaimed"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    vitae::wild_text::closings ends(text);
    CHECK(text.substr(unseen::declaration_at(text, 0, ends)) == rest);
  }
}

TEST_CASE("the definition of an abbreviation is not seen") {
  CHECK(unseen::abbreviation_at("*[DAM]: Digital Asset Management\nx", 0) == 32);
  CHECK(unseen::abbreviation_at("*[DAM] Digital", 0) == 0);
  CHECK(unseen::abbreviation_at("*[a\n]: b", 0) == 0);
  CHECK(unseen::abbreviation_at("* [DAM]: Digital", 0) == 0);
}

TEST_CASE("a comment that is never closed goes on to the end, if it begins a line") {
  const auto length = [](std::string_view text, std::size_t at) {
    vitae::wild_text::closings ends(text);
    return unseen::declaration_at(text, at, ends);
  };
  CHECK(length("a\n  <!-- b\nc", 4) == 8);
  CHECK(length("a <!-- b\nc", 2) == 0);
  CHECK(unseen::open_comment_in("a\n<!-- b -->\n<!-- c\nd") == 13);
  CHECK(unseen::open_comment_in("a <!-- b") == 8);
  CHECK(unseen::open_comment_in("<!-- b -->") == 10);
  CHECK(unseen::open_comment_in("") == 0);
}

TEST_CASE("templates are not seen") {
  static constexpr sample samples[] = {
      {"{% if a %}b", "b"}, {"{{ site.title }}!", "!"}, {"{% open", "{% open"}, {"{set}", "{set}"}, {"{", "{"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    CHECK(text.substr(unseen::template_at(text, 0)) == rest);
  }
}

TEST_CASE("a template's comment is not seen, nor what it holds") {
  static constexpr sample samples[] = {
      {"{% comment %}<dt>Old</dt>{% endcomment %} text", " text"},
      {"{%- comment -%}\n{{ old }}\n{%- endcomment -%}\ntext", "\ntext"},
      {"{% comment %} never closed", "{% comment %} never closed"},
      {"{% comments %} a {% endcomment %}", "{% comments %} a {% endcomment %}"},
      {"{# old #} text", " text"},
      {"{#id .class} text", "{#id .class} text"},
      {"{/* old */} text", " text"},
      {"{/* never closed", "{/* never closed"},
  };
  for (const auto& [text, rest] : samples) {
    INFO(text);
    vitae::wild_text::closings ends(text);
    CHECK(text.substr(unseen::template_comment_at(text, 0, ends)) == rest);
  }
}

TEST_CASE("the line of a code fence is not seen") {
  static constexpr sample samples[] = {
      {"```\ncode", "\ncode"},
      {"~~~ text", ""},
      {"   ```cpp\nx", "\nx"},
      {"```a``` b", "```a``` b"},
      {"~~~ Title ~~~", "~~~ Title ~~~"},
      {"```                                              \nx", "\nx"},
      {"``two``", "``two``"},
      {"``` "
       "a very long line of words that is not a fence",
       "``` "
       "a very long line of words that is not a fence"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    CHECK(text.substr(unseen::fence_at(text, 0)) == rest);
  }
}

TEST_CASE("what a notebook runs is not seen, but rows of facts are") {
  static constexpr sample samples[] = {
      {"```{python}\nprint(1)\n```\nText", "\nText"},
      {"```{r setup}\n```", ""},
      {"```{r}\ntribble(~what, \"Engineer\")\n```", "```{r}\ntribble(~what, \"Engineer\")\n```"},
      {"```{=html}\n<p>Text\n```", "```{=html}\n<p>Text\n```"},
      {"```python\nx\n```", "```python\nx\n```"},
      {"```{python}\nopen", "```{python}\nopen"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    CHECK(text.substr(unseen::code_cell_at(text, 0)) == rest);
  }
}

TEST_CASE("a tag hides what it holds") {
  static constexpr sample samples[] = {
      {"<style>b { x: y }</style>text", "text"},
      {"<video>No video here.</video>text", "text"},
      {"<script src=\"x.js\">var a;</script >text", "text"},
      {"<title>CV</title", ""},
      {"<style>never closed", "never closed"},
      {"</style>text", "text"},
      {"<b>text</b>", "text</b>"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    const vitae::wild_text::html_tag tag = vitae::wild_text::tag_at(text, 0);
    vitae::wild_text::closings ends(text);
    CHECK(text.substr(unseen::end_of_hidden(tag, tag.length, ends)) == rest);
  }
}

}  // namespace unseen_test
