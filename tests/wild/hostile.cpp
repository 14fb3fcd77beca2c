// SPDX-License-Identifier: BSL-1.0
// Documents that are meant to take long or much: time grows as the text does, and memory stays in proportion.
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <new>
#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/wild/wild.hpp>

#include "../catch.hpp"

namespace hostile_test {

/// What is allocated now, and the most that was at once.
struct tally {
  std::size_t now = 0, most = 0;

  void add(std::size_t bytes) {
    now += bytes;
    if (now > most) most = now;
  }
};
tally allocated;

constexpr std::size_t header = alignof(std::max_align_t);  // before each piece: its size

void* counted(std::size_t bytes) {
  void* const piece = std::malloc(bytes + header);
  if (!piece) throw std::bad_alloc();
  *static_cast<std::size_t*>(piece) = bytes;
  allocated.add(bytes);
  return static_cast<char*>(piece) + header;
}
void release(void* piece) noexcept {
  if (!piece) return;
  void* const whole = static_cast<char*>(piece) - header;
  allocated.now -= *static_cast<std::size_t*>(whole);
  std::free(whole);
}

}  // namespace hostile_test

void* operator new(std::size_t bytes) { return hostile_test::counted(bytes); }
void* operator new[](std::size_t bytes) { return hostile_test::counted(bytes); }
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept { return hostile_test::counted(bytes); }
void operator delete(void* piece) noexcept { hostile_test::release(piece); }
void operator delete[](void* piece) noexcept { hostile_test::release(piece); }
void operator delete(void* piece, std::size_t) noexcept { hostile_test::release(piece); }
void operator delete[](void* piece, std::size_t) noexcept { hostile_test::release(piece); }

namespace hostile_test {

std::string repeated(std::string_view head, std::string_view unit, std::size_t size) {
  std::string text(head);
  while (text.size() < size) text += unit;
  return text;
}

struct cost {
  double seconds;
  double bytes;  // at once, for each byte of the document
};

cost cost_of(const std::string& document) {
  const std::size_t before = allocated.now;
  allocated.most = before;
  const std::clock_t begin = std::clock();
  const auto read = vitae::parse<vitae::Person, vitae::wild>(document);
  const std::clock_t end = std::clock();
  CHECK(read);
  return {static_cast<double>(end - begin) / CLOCKS_PER_SEC,
          static_cast<double>(allocated.most - before) / static_cast<double>(document.size())};
}

struct kind {
  std::string_view head, unit;
};

constexpr kind kinds[] = {
    {"", "["},
    {"\\begin{document}", "\\a{"},
    {"\\begin{document}", "\\a[b]{c}\n"},
    {"\\begin{document}", "\\a["},
    {"", "]"},
    {"", "]:"},
    {"", "[["},
    {"", "]("},
    {"", "[a]("},
    {"", "[a]["},
    {"", "*"},
    {"", "_a "},
    {"", "_a*"},
    {"", "**a** "},
    {"", "|"},
    {"", "|a|b|\n"},
    {"", "<"},
    {"", "<a "},
    {"", "<!--"},
    {"", "<!doctype "},
    {"", "<script>"},
    {"", "<ul><li>"},
    {"", "-"},
    {"", "- a\n"},
    {"", "> "},
    {"", "> a\n> > b\n"},
    {"", "\x1b[1m"},
    {"", "{% comment %}"},
    {"", "{# "},
    {"+++\n", "[[a]]\nb = [\n"},
    {"", "First name: A\n"},
    {"", " "},
    {"", "\n"},
    {"", "\t"},
    {"", "a"},
    {"", "a "},
    {"", "a\n"},
    {"", "a\n\n"},
    {"", "# a\n"},
    {"", "`"},
    {"", "```\n"},
    {"", "{{"},
    {"", "$"},
    {"", "("},
    {"", "2019-"},
    {"", "May "},
    {"", "@"},
    {"", "a@"},
    {"", "http://"},
    {"", "+1 555 "},
    {"", "::"},
    {"", "中"},
    {"---\n", "a: b\n"},
    {"", "# 2013 Acme\na\n"},
    {"# Other\n", "a http://a.com/b\n"},
    {"# Skills\n|a|b|\n|-|-|\n|a|b|\n", "||b|\n"},
    {"# Education\n", "a\n"},
    {"# Experience\n", "- a\n"},
    {"# Experience\n", "Acme, Engineer, "},
    {"# Experience\nEngineer\n", "2019\n"},
    {"# Skills\n", "C++, "},
    {"# Languages\n", "English (native), "},
    {"# Publications\n", "A. Lin, "},
    {"# Publications\n", "\"a\" "},
    {"# Publications\n", "\xE2\x80\x94\xE2\x80\x94\xE2\x80\x94. A, 2019.\n"},
    {"# Contact\n", "a@b.com\n"},
    {"", "a@b.com "},
    {"", "http://a.com/b "},
    {"", "my PhD "},
    {"", "x \xE2\x94\x80\xE2\x94\x80\xE2\x94\x80 y "},
    {"", "I was a clerk at Example and "},
    {"", "I graduated with a BSc and "},
    {"", "I joined as a clerk. "},
    {"", "![](x.svg)"},
    {"", "<img src=\"x\">"},
    {"", "<a href=\"x\"><img></a>"},
    {"# Experience\n\n### Locum Pharmacist, 2018 - 2023\n\n", "- Harbour Hospital, Cork\n"},
    {"# Experience\n\n### Clerk, Example Ltd., 2019\n\n", "**Projects**\n\n"},
    {"# Experience\n\n",
     "*abc.* and then so many words that nobody would take them for the head of anything that has "
     "an employer, a place and a date, nor for a list of tools\n\n"},
};

TEST_CASE("hostile text is read in time that grows as the text does") {
  for (const kind& k : kinds) {
    CAPTURE(std::string(k.head), std::string(k.unit));
    const double small = cost_of(repeated(k.head, k.unit, 8'000)).seconds;
    const double large = cost_of(repeated(k.head, k.unit, 128'000)).seconds;
    CHECK(large < 48 * small + 0.05);  // 16 times the text; by its square it would be 256 times
  }
}

TEST_CASE("more lines than text could have, bare or with addresses, are read in linear time") {
  for (const std::string_view unit : {"a@b.com\n", "http://a.com/b\n", "a\n", "- a\n", "# a\n", "2019 a\n"}) {
    CAPTURE(std::string(unit));
    const double small = cost_of(repeated("", unit, 100'000)).seconds;
    const double large = cost_of(repeated("", unit, 800'000)).seconds;
    CHECK(large < 20 * small + 0.05);  // 8 times the text
  }
}

TEST_CASE("a long word before many dates is not read again for each of them") {
  for (const std::string_view unit : {"2019 x ", "3.4 x "}) {
    CAPTURE(std::string(unit));
    const auto document = [&](std::size_t size) { return repeated(std::string(size / 2, 'a') + ' ', unit, size); };
    const double small = cost_of(document(50'000)).seconds;
    const double large = cost_of(document(400'000)).seconds;
    CHECK(large < 24 * small + 0.1);
  }
}

TEST_CASE("a long title is not read again for each of those below it") {
  const auto document = [](std::size_t size) {
    const std::string above = repeated("## Skills\n\nGit\n\n# ", "Lamp ", size / 2);
    return above + repeated("\n\n", "## Skills\n\nGit\n\n", size / 2);
  };
  const double small = cost_of(document(50'000)).seconds;
  const double large = cost_of(document(400'000)).seconds;
  CHECK(large < 24 * small + 0.1);
}

TEST_CASE("the blank lines at the end are not read again for each item before them") {
  const auto document = [](std::size_t size) {
    return repeated("# Skills\n\n", "- Knot Lore\n", size / 2) + std::string(size / 2, '\n');
  };
  const double small = cost_of(document(50'000)).seconds;
  const double large = cost_of(document(400'000)).seconds;
  CHECK(large < 24 * small + 0.1);
}

TEST_CASE("hostile text takes memory in proportion, at most twenty times its size") {
  for (const kind& k : {kind{"", "["}, kind{"", "*"}, kind{"", "|"}, kind{"", "<"}, kind{"", "-"}, kind{"", " "},
                        kind{"", "\n"}, kind{"", "a"}, kind{"", "a\n"}, kind{"", "- a\n"}}) {
    CAPTURE(std::string(k.unit));
    CHECK(cost_of(repeated(k.head, k.unit, 600'000)).bytes < 20);
  }
}

}  // namespace hostile_test
