// SPDX-License-Identifier: BSL-1.0
// Value trees of any described type, drawn at random, as rendering makes them; full of what Markdown might mistake.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/text.hpp>
#include <vitae/source/node.hpp>

namespace trees {

/// Small, and the same on every machine.
class dice {
 public:
  explicit dice(std::uint64_t seed) : state_(seed * 2654435769U + 88172645463325252U) {}
  std::size_t below(std::size_t n) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::size_t>(state_ % n);
  }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

using namespace std::string_view_literals;

inline constexpr std::array words{
    "Berlin"sv,  "a"sv,        "Ada Example"sv, "x"sv,          "University of Example, Berlin"sv,
    "2019"sv,    "Sep 2019"sv, "Present"sv,     "C++"sv,        "C#"sv,
    "AT&T"sv,    "e.g."sv,     "Why?"sv,        "3.9"sv,        "Grüße"sv,
    "日本語"sv,  "שלום"sv,     "مرحبا"sv,       "\U0001F600"sv, "e\u0301"sv,
    "article"sv, "true"sv,     "12345"sv,       "word word"sv,  "Notes"sv};

inline constexpr std::array nasties{"*"sv,
                                    "**"sv,
                                    "_"sv,
                                    "__"sv,
                                    "`"sv,
                                    "```"sv,
                                    "~~~"sv,
                                    "~"sv,
                                    "#"sv,
                                    "# x"sv,
                                    "## "sv,
                                    " #"sv,
                                    "1. "sv,
                                    "2) "sv,
                                    "- "sv,
                                    "+ "sv,
                                    "* "sv,
                                    "> "sv,
                                    "    x"sv,
                                    "---"sv,
                                    "==="sv,
                                    "- - -"sv,
                                    "***"sv,
                                    "|"sv,
                                    "|-|"sv,
                                    "\\"sv,
                                    "\\\\"sv,
                                    "\\*"sv,
                                    "<"sv,
                                    "<b>"sv,
                                    "</b>"sv,
                                    "<!-- "sv,
                                    "-->"sv,
                                    "<!-- none -->"sv,
                                    "<!-- empty -->"sv,
                                    "<a@b.org>"sv,
                                    "<https://a.example>"sv,
                                    "&"sv,
                                    "&amp;"sv,
                                    "&#35;"sv,
                                    "&#035;"sv,
                                    "&#0"sv,
                                    "["sv,
                                    "]"sv,
                                    "[a](b)"sv,
                                    "![a](b)"sv,
                                    "[a]: b"sv,
                                    "("sv,
                                    ")"sv,
                                    " (x)"sv,
                                    ","sv,
                                    ", "sv,
                                    ":"sv,
                                    ": "sv,
                                    " · "sv,
                                    "·"sv,
                                    " — "sv,
                                    "—"sv,
                                    " – "sv,
                                    "–"sv,
                                    "†"sv,
                                    "\n"sv,
                                    "\n\n"sv,
                                    "\n\n\n"sv,
                                    "\r\n"sv,
                                    "\r"sv,
                                    "\t"sv,
                                    " "sv,
                                    "  "sv,
                                    "\0"sv,
                                    "\x01"sv,
                                    "\x7f"sv,
                                    "\u00A0"sv,
                                    "\u2028"sv,
                                    "\u3000"sv,
                                    "\uFEFF"sv,
                                    "**Name:** "sv,
                                    "Name: "sv,
                                    "**Text:** "sv,
                                    "Title: "sv,
                                    "**Summary:**"sv,
                                    "**Items**: "sv,
                                    "ada@example.org"sv,
                                    "+49 30 123456"sv,
                                    "https://example.org"sv,
                                    "www."sv,
                                    "=== "sv,
                                    "\u2022 "sv,
                                    "!"sv,
                                    "."sv,
                                    "\""sv,
                                    "'"sv,
                                    "{}"sv,
                                    "%"sv,
                                    "true"sv,
                                    "null"sv,
                                    "**a**"sv,
                                    "*a*"sv,
                                    "`a`"sv,
                                    "``a`"sv,
                                    "\\\n"sv,
                                    "  \n"sv,
                                    "\n- "sv,
                                    "\n# "sv,
                                    "\n==="sv,
                                    "\n1. "sv,
                                    "\n\n**Name:** "sv,
                                    "\n> "sv,
                                    "\n    "sv,
                                    "\n<!--"sv};

inline std::string text(dice& d) {
  std::string out;
  switch (d.below(8)) {
    case 0:
      return {};
    case 1:
    case 2:
      return std::string(words[d.below(words.size())]);
    case 3:
      for (std::size_t n = d.below(40); n > 0; --n) (out += words[d.below(words.size())]) += ' ';
      return out;
    default:
      for (std::size_t n = 1 + d.below(5); n > 0; --n) {
        out += d.one_in(3) ? words[d.below(words.size())] : nasties[d.below(nasties.size())];
        if (d.one_in(6)) out += ' ';
      }
      return out;
  }
}

inline std::string leaf_text(const vitae::type_info& leaf, vitae::look as, dice& d) {
  constexpr std::array dates{"2019"sv, "Sep 2019"sv, "2 May 2020"sv, "Present"sv, "Fall 2021"sv, "2025 (expected)"sv};
  constexpr std::array numbers{"0"sv, "3.9"sv, "4"sv, "-1"sv, "100"sv, "1e+20"sv};
  if (d.one_in(4)) return text(d);
  if (!leaf.words.empty()) return std::string(leaf.words[d.below(leaf.words.size())]);
  if (leaf.notation == vitae::token::boolean) return d.one_in(3) ? "false" : "true";
  if (leaf.notation == vitae::token::number) return std::string(numbers[d.below(numbers.size())]);
  if (as == vitae::look::date) return std::string(dates[d.below(dates.size())]);
  if (as == vitae::look::email) return "ada@example.org";
  if (as == vitae::look::phone) return "+49 30 1234567";
  if (as == vitae::look::url) return d.one_in(2) ? "https://example.org/~a_b(c)" : "example.org";
  if (as == vitae::look::grade) return d.one_in(2) ? "3.9 / 4.00" : "91/100";
  return text(d);
}

inline vitae::node value(const vitae::type_info& declared, vitae::look as, dice& d, std::size_t depth) {
  vitae::node n;
  const vitae::type_info* type = &declared;
  while (type->shape == vitae::shape::maybe) type = type->inside;
  if (type->shape == vitae::shape::leaf) {
    n.text = leaf_text(*type, as, d);
  } else if (type->shape == vitae::shape::list) {
    const bool maybe = type->inside->shape == vitae::shape::maybe;
    for (std::size_t left = depth == 0 ? 0 : d.below(4); left > 0; --left) {
      if (maybe && d.one_in(4))
        n.parts.emplace_back().null = true;
      else
        n.parts.push_back(value(*type->inside, as, d, depth - 1));
    }
  } else {
    const std::size_t rarity = 1 + d.below(4);
    for (const vitae::member_info& m : type->members) {
      if (depth == 0 || !d.one_in(rarity)) continue;
      vitae::node part = value(*m.type, m.appearance(), d, depth - 1);
      const bool maybe = m.type->shape == vitae::shape::maybe;
      if (!maybe && part.text.empty() && part.parts.empty() && !d.one_in(5)) continue;
      if (maybe && d.one_in(30)) part = vitae::node{.null = true};
      part.member = m.index;
      n.parts.push_back(std::move(part));
    }
  }
  return n;
}

/// A tree in a few lines, for a failing test's message.
inline void describe(std::string& out, const vitae::node& n, std::size_t indent = 0) {
  out.append(indent, ' ');
  if (n.member != vitae::node::item) out += std::to_string(n.member) + " ";
  if (n.null) out += "null";
  for (const char c : n.text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20)
      out += "\\x" + std::to_string(byte) + ";";
    else
      out += c;
  }
  out += "\n";
  for (const vitae::node& part : n.parts) describe(out, part, indent + 2);
}

}  // namespace trees

// Structs that have nothing to do with CVs: flat, deep, recursive, lists of lists, lists of maybes, without remarks,
// nothing but prose, with labels that clash.

namespace trees {

struct Flat {
  std::string name;
  int length = 0;
  bool done = false;
  std::optional<std::string> note;
  std::string a_b, ab_c_;
};
struct Deep5 {
  std::string text;
  std::vector<std::string> words;
};
struct Deep4 {
  std::string title;
  Deep5 inside;
  std::vector<Deep5> more;
};
struct Deep3 {
  Deep4 only;
  std::vector<Deep4> four;
};
struct Deep2 {
  std::string name;
  std::vector<Deep3> three;
  std::optional<Deep3> maybe_three;
};
struct Deep1 {
  std::string title;
  Deep2 two;
  std::vector<Deep2> twos;
};
struct Tree {
  std::string label;
  std::vector<Tree> branches;
  std::optional<int> weight;
};
struct Lists {
  std::vector<std::vector<std::string>> grid;
  std::vector<std::vector<std::vector<int>>> cube;
  std::vector<std::optional<std::string>> holes;
  std::vector<std::optional<Deep5>> records;
  std::vector<std::vector<Flat>> tables;
  std::optional<std::vector<std::string>> perhaps;
};
struct Prose {
  std::string first, second;
  std::vector<std::string> points;
  std::vector<std::string> plain_points;
};
struct Clash {
  std::string name;
  std::string title;
  std::string start_date;
  std::string startDate;
  std::vector<std::string> tags;
  std::string odd;
};
struct Headed {
  std::string org, role, team, place;
  std::string when, until;
  std::string text;
  std::vector<Tree> bullets;
  std::vector<Headed> parts;
  std::vector<Prose> essays;
  std::string abstract;
  Deep5 box;
};
struct Numbers {
  double x = 0, y = 0;
  std::vector<double> values;
};
struct Chapter {
  std::string title;
  std::vector<std::string> lines;
  std::vector<Chapter> parts;
};
struct Book {
  std::string name;
  std::vector<Chapter> chapters;
  Numbers size;
};

}  // namespace trees

namespace vitae {

template <>
struct schema<trees::Prose> {
  static constexpr std::array remarks{on<&trees::Prose::first>().prose(), on<&trees::Prose::second>().prose(),
                                      on<&trees::Prose::points>().bullets().inline_markdown(),
                                      on<&trees::Prose::plain_points>().bullets()};
};
template <>
struct schema<trees::Clash> {
  static constexpr std::array remarks{on<&trees::Clash::name>().label("Title"),
                                      on<&trees::Clash::title>().also("name|odd"),
                                      on<&trees::Clash::tags>().label("a: *b* · <c> # ").looks(look::keyword),
                                      on<&trees::Clash::odd>().label("# 1. [x]: _y_")};
};
template <>
struct schema<trees::Headed> {
  static constexpr std::array remarks{on<&trees::Headed::org>().heading().looks(look::organization),
                                      on<&trees::Headed::role>().heading().looks(look::role),
                                      on<&trees::Headed::team>().heading(),
                                      on<&trees::Headed::place>().aside(),
                                      on<&trees::Headed::when>().aside().looks(look::date),
                                      on<&trees::Headed::until>().aside(),
                                      on<&trees::Headed::text>().prose(),
                                      on<&trees::Headed::bullets>().bullets(),
                                      on<&trees::Headed::parts>().section(),
                                      on<&trees::Headed::essays>().section().label("Essays"),
                                      on<&trees::Headed::abstract>().section(),
                                      on<&trees::Headed::box>().section()};
};
template <>
struct schema<trees::Chapter> {
  static constexpr std::array remarks{on<&trees::Chapter::title>().heading(), on<&trees::Chapter::lines>().bullets(),
                                      on<&trees::Chapter::parts>().section()};
};
template <>
struct schema<trees::Book> {
  static constexpr std::array remarks{on<&trees::Book::name>().heading(), on<&trees::Book::chapters>().section()};
};

}  // namespace vitae
