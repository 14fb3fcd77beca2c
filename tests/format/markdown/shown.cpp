// SPDX-License-Identifier: BSL-1.0
// What a CommonMark renderer shows of a page is the text of its fields.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/format/markdown/read.hpp>
#include <vitae/format/markdown/write.hpp>

#include "../../catch.hpp"
#include "as_node.hpp"
#include "random_trees.hpp"
#include "subjects.hpp"

#ifdef VITAE_HAS_CMARK
#include <cmark.h>

namespace shown_test {

using namespace vitae;

/// What a renderer shows: the text of each paragraph and heading, and the kinds of blocks that no page has.
struct shown {
  std::vector<std::string> blocks;
  std::string strange;

  explicit shown(const std::string& page) {
    cmark_node* document = cmark_parse_document(page.data(), page.size(), CMARK_OPT_DEFAULT);
    cmark_iter* all = cmark_iter_new(document);
    for (cmark_event_type event; (event = cmark_iter_next(all)) != CMARK_EVENT_DONE;) {
      if (event != CMARK_EVENT_ENTER) continue;
      cmark_node* at = cmark_iter_get_node(all);
      const char* literal = cmark_node_get_literal(at);
      switch (cmark_node_get_type(at)) {
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
          blocks.emplace_back();
          break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
          blocks.back() += literal;
          break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
          blocks.back() += '\n';
          break;
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE: {
          const std::string_view html = literal;
          const bool denial = html.starts_with("<!-- **") && html.ends_with(":** -->\n");
          if (!denial && !html.starts_with("<!-- empty -->") && !html.starts_with("<!-- none -->")) strange += html;
          break;
        }
        case CMARK_NODE_BLOCK_QUOTE:
        case CMARK_NODE_CODE_BLOCK:
        case CMARK_NODE_THEMATIC_BREAK:
          strange += cmark_node_get_type_string(at);
          break;
        default:
          break;
      }
    }
    cmark_iter_free(all);
    cmark_node_free(document);
  }

  bool has(std::string_view text) const {
    for (const std::string& block : blocks)
      if (block.find(text) != std::string::npos) return true;
    return false;
  }
  /// Each paragraph of a text, in any block.
  bool has_paragraphs(std::string_view text) const {
    if (has(text)) return true;
    const std::size_t end = text.find("\n\n");
    return end != text.npos && has(text.substr(0, end)) && has_paragraphs(text.substr(end + 2));
  }
};

/// CommonMark knows no U+0000, and "\r" is a line end for it.
std::string as_shown(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\0' ? std::string("\uFFFD") : std::string(1, c);
  return out;
}

/// Markdown that is one paragraph of nothing but what pages let through, and what a renderer shows of it alone. What a
/// page must spell another way (a control character, a space where a line ends) changes which asterisks pair up.
bool is_inline(const std::string& text, std::string& visible) {
  const shown alone(text);
  if (alone.blocks.size() != 1 || !alone.strange.empty() || trimmed(text) != text) return false;
  for (const char c : text)
    if (c != '\n' && ascii::is_control(c)) return false;
  for (const std::string_view changed : {"\n ", " \n", "<!--", "&#0", "\uFFFD"})
    if (text.find(changed) != text.npos) return false;
  cmark_node* document = cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT);
  cmark_node* only = cmark_node_first_child(document);
  const bool paragraph = only && cmark_node_get_type(only) == CMARK_NODE_PARAGRAPH && !cmark_node_next(only);
  cmark_node_free(document);
  visible = alone.blocks[0];
  return paragraph;
}

/// The first text of the tree that the page does not show; empty if it shows all.
std::string hidden(const shown& page, const node& n, const type_info& declared, look as, bool marked) {
  const type_info* type = &declared;
  while (type->shape == shape::maybe) type = type->inside;
  if (type->shape == shape::leaf) {
    if (type->notation != token::text || as == look::url || n.text.empty()) return {};
    const std::string text = as_shown(n.text);
    if (marked) {
      std::string visible;
      return !is_inline(text, visible) || page.has(visible) ? std::string{} : text;
    }
    return page.has_paragraphs(text) ? std::string{} : text;
  }
  for (const node& part : n.parts) {
    if (part.null) continue;
    const bool item = type->shape == shape::list;
    const member_info* m = item ? nullptr : &type->members[part.member];
    std::string found = item ? hidden(page, part, *type->inside, as, marked)
                             : hidden(page, part, *m->type, m->appearance(), m->note.markdown);
    if (!found.empty()) return found;
  }
  return {};
}

TEST_CASE("A renderer shows each field's text, and no block that the value does not have") {
  for (const trees::subject& s : trees::subjects)
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
      trees::dice d(seed * 37 + 11);
      const node tree = trees::value(*s.type, look::none, d, s.depth);
      std::string page;
      write_markdown(page, tree, *s.type);
      const shown visible(page);
      const std::string missing = hidden(visible, tree, *s.type, look::none, false);
      if (missing.empty() && visible.strange.empty()) continue;
      CAPTURE(s.name, seed, page, missing);
      CHECK(missing.empty());
      CHECK(visible.strange.empty());
      return;
    }
  SUCCEED();
}

TEST_CASE("Each text is shown in each place of a page") {
  const std::vector<std::string> texts = {"1. x",
                                          "12) x",
                                          "# x",
                                          "####### x",
                                          "x #",
                                          "- x",
                                          "+ x",
                                          "* x",
                                          "> x",
                                          "    x",
                                          "<b>",
                                          "<b>x</b>",
                                          "&amp;",
                                          "&#35;",
                                          "*a*",
                                          "**a**",
                                          "_a_",
                                          "__a__",
                                          "\\",
                                          "\\*",
                                          "a\\",
                                          "[a](b)",
                                          "![",
                                          "![a](b)",
                                          "[a]: b",
                                          "`a`",
                                          "```",
                                          "~~~",
                                          "---",
                                          "===",
                                          "- - -",
                                          "***",
                                          "<https://example.org>",
                                          "<ada@example.org>",
                                          "https://example.org",
                                          "www.example.org",
                                          "|a|b|",
                                          "a  ",
                                          "  a",
                                          "a  b",
                                          "a\tb",
                                          "\tb",
                                          "\u00A0a\u00A0",
                                          "a\nb",
                                          "a\n\nb",
                                          "\na",
                                          "\U0001F600",
                                          "e\u0301",
                                          "\u05E9\u05DC\u05D5\u05DD",
                                          "\u200F\u202Ea",
                                          "a, b",
                                          "a \u00B7 b",
                                          "a \u2014 b",
                                          "Title: a",
                                          "**Title:** a",
                                          "<!-- none -->",
                                          "<!-- a",
                                          "(a)",
                                          "a (b)",
                                          "a.",
                                          "?",
                                          "!",
                                          "a:",
                                          "2019",
                                          "*",
                                          "\u2022 a",
                                          "\u2020"};
  std::vector<std::string> all = texts;
  for (char c = ' '; c < 0x7F; ++c)
    for (const std::string_view around : {"|", "||", "|||", "| a", "a |", "a|b"}) {
      all.emplace_back(around);
      for (char& at : all.back())
        if (at == '|') at = c;
    }
  for (const std::string& text : all) {
    Person p;
    p.name = p.headline = p.contact.location = text;
    p.positions.resize(1);
    p.positions[0].organization = p.positions[0].title = p.positions[0].location = text;
    p.positions[0].supervisors = {text, "B", text};
    p.papers.resize(2);
    p.papers[0].title = p.papers[0].venue = p.papers[0].pages = text;
    p.papers[0].authors = {{text}, {text, true, true, true}};
    p.papers[0].notes = {"B", text};
    p.papers[1].title = text;
    p.skills = {{text, "", {text, text}}, {text, text, {text}}, {text, "", {}}};
    p.languages = {{text, text}, {"German", text}};
    p.courses = {{text, text, text, text, {}, ""}};
    p.degrees.resize(1);
    p.degrees[0].thesis = text;
    p.sections = {{text, {}}};
    trees::Prose own;
    own.plain_points = {text, text};
    for (const node& tree : {as_node(p), as_node(own)}) {
      const bool cv = tree.parts.size() > 1;
      std::string page;
      write_markdown(page, tree, cv ? info_of<Person> : info_of<trees::Prose>);
      const shown visible(page);
      CAPTURE(text, page);
      REQUIRE(visible.strange.empty());
      REQUIRE(hidden(visible, tree, cv ? info_of<Person> : info_of<trees::Prose>, look::none, false).empty());
      notes issues(page);
      REQUIRE(read_markdown(page, cv ? info_of<Person> : info_of<trees::Prose>, issues) == tree);
    }
  }
}

#else

TEST_CASE("A renderer shows each field's text (not tested: libcmark is not installed)") {
  WARN("libcmark is not installed: what a renderer shows is not tested");
}

#endif

}  // namespace shown_test
