// SPDX-License-Identifier: BSL-1.0
// How much memory reading a wild document of 1 MB takes, as times its size: at most at any time, what of that is the
// value that is made of it, and what tells where its leaves stand.
//     memory [BYTES]
#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <utility>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/wild/wild.hpp>

namespace {

/// What is taken from the heap now, and what was taken at most.
std::size_t taken = 0, most = 0;

void* take(std::size_t bytes) {
  void* const got = std::malloc(bytes);
  if (!got) throw std::bad_alloc();
  taken += malloc_usable_size(got);
  most = std::max(most, taken);
  return got;
}
void give_back(void* it) {
  taken -= it ? malloc_usable_size(it) : 0;
  std::free(it);
}

}  // namespace

void* operator new(std::size_t bytes) { return take(bytes); }
void operator delete(void* it) noexcept { give_back(it); }
void operator delete(void* it, std::size_t) noexcept { give_back(it); }

namespace {

/// Some words, other ones for each number.
std::string words(std::size_t number, std::size_t count) {
  static const char* const known[] = {"analysis", "compiler", "data",   "design", "energy", "garden", "graph",
                                      "health",   "kernel",   "market", "museum", "parser", "theory", "travel"};
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += (i ? " " : "") + std::string(known[(number * 5 + i * 3 + number / 14) % 14]);
  return text;
}

/// A word for each number, no two of them the same.
std::string word(std::size_t number) {
  static const char* const syllables[] = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki",
                                          "lo", "mu", "na", "pe", "ri", "so", "tu", "va"};
  std::string text;
  for (std::size_t left = number + 16; left > 0; left /= 16) text += syllables[left % 16];
  return text;
}

/// A section of one kind of lines: its heading, and the line of a number.
struct kind {
  const char* name;
  const char* heading;
  std::string (*line)(std::size_t number);
};

const kind kinds[] = {
    {"paragraphs", "## About\n\n", [](std::size_t n) { return words(n, 60) + ".\n\n"; }},
    {"jobs", "## Experience\n\n",
     [](std::size_t n) {
       const std::string year = std::to_string(1980 + n % 40);
       return "### Software Engineer, Example" + std::to_string(n) + " Ltd\n*Jan " + year + " - Mar " + year +
              "*\n\n- Built " + words(n, 8) + "\n- Led " + words(n + 3, 6) + "\n\n";
     }},
    {"publications", "## Publications\n\n",
     [](std::size_t n) {
       return "- A. Example, B. Sample, \"The " + words(n, 7) + "\", Journal of Invented Results, " +
              std::to_string(n % 40 + 1) + "(2), 3-14, " + std::to_string(1980 + n % 40) + ".\n";
     }},
    {"lines of two words", "## Notes\n\n", [](std::size_t n) { return word(n) + " " + word(n + 7) + "\n"; }},
    {"a table of words", "## Skills\n\n| a | b | c |\n|---|---|---|\n",
     [](std::size_t n) { return "| " + word(3 * n) + " | " + word(3 * n + 1) + " | " + word(3 * n + 2) + " |\n"; }},
    {"a list of words", "## Skills\n\n", [](std::size_t n) { return "- " + word(n) + "\n"; }},
    {"a list of letters", "## Skills\n\n", [](std::size_t) { return std::string("- a\n"); }},
};

std::string document_of(const kind& lines, std::size_t bytes) {
  std::string text = "# Ada Example\n\nada@example.com\n\n" + std::string(lines.heading);
  for (std::size_t n = 0; text.size() < bytes; ++n) text += lines.line(n);
  return text;
}

}  // namespace

int main(int count, char** arguments) {
  const std::size_t bytes = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 1000000;
  for (const kind& each : kinds)  // what is made once a process
    vitae::parse<vitae::Person, vitae::wild>(document_of(each, 10000));
  std::printf("| times the document's size | at most | value | sources |\n|---|---|---|---|\n");
  for (const kind& each : kinds) {
    const std::string text = document_of(each, bytes);
    const auto times = [&](std::size_t before, std::size_t after) {
      return static_cast<double>(after - before) / static_cast<double>(text.size());
    };
    const std::size_t before = most = taken;
    vitae::parsed<vitae::Person> read = vitae::parse<vitae::Person, vitae::wild>(text);
    const std::size_t peak = most, all = taken;
    { const vitae::Person let_go = std::move(read.value); }
    const std::size_t without_value = taken;
    read.sources = std::vector<vitae::origin>{};
    std::printf("| %s | %.1f | %.1f | %.1f |\n", each.name, times(before, peak), times(without_value, all),
                times(taken, without_value));
  }
}
