// SPDX-License-Identifier: BSL-1.0
// Every sample of a wild CV against what a careful reader finds in it (see samples/README.md), and its mutilations.
#include <vitae/wild/wild.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/markdown.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace samples_test {

using namespace vitae;

struct sample {
  std::string name, document, expected;
  bool held = false;
};

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const std::vector<sample>& samples() {
  static const std::vector<sample> all = [] {
    std::vector<sample> found;
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(VITAE_TESTS) / "wild/samples")) {
      const std::filesystem::path& at = file.path();
      if ((at.extension() != ".md" && at.extension() != ".txt") || at.stem() == "README") continue;
      const std::string name = at.stem().string();
      found.push_back({name, content(at), content(std::filesystem::path(at).replace_extension(".json")),
                       name.starts_with("held-")});
    }
    std::sort(found.begin(), found.end(), [](const sample& a, const sample& b) { return a.name < b.name; });
    return found;
  }();
  return all;
}

/// What a CV says, each leaf by its place without numbers: "positions.highlights.text".
std::vector<std::pair<std::string, std::string>> facts(const Person& cv) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const wild_laws::said& s : wild_laws::sayings(cv)) {
    std::string place;
    bool number = false;
    for (const char c : s.path) {
      number = c == '[' || (number && c != ']');
      if (!number && c != ']') place += c;
    }
    std::string text = s.free ? wild_laws::bare(s.text) : s.text;
    if (!text.empty()) all.emplace_back(std::move(place), ascii::lowered(text));
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// A CV as the reader of wild text has it, without what it leaves to sections of no kind.
Person read_whole(std::string_view document) {
  Person cv = parse<Person, wild>(document).value;
  cv.sections.clear();
  return cv;
}

struct share {
  std::size_t found = 0, expected = 0;
  double value() const { return expected == 0 ? 0 : static_cast<double>(found) / static_cast<double>(expected); }
};

/// How much of what is expected was found at the same kind of place, each as often.
share found_of(const Person& expected, const Person& read) {
  const auto want = facts(expected), have = facts(read);
  std::vector<std::pair<std::string, std::string>> both;
  std::set_intersection(want.begin(), want.end(), have.begin(), have.end(), std::back_inserter(both));
  return {both.size(), want.size()};
}

std::string percent(double value) {
  return std::to_string(static_cast<int>(value * 1000 + 0.5) / 10.0).substr(0, 4) + " %";
}

TEST_CASE("the samples are there, each with what is expected of it") {
  CHECK(samples().size() >= 50);
  for (const sample& s : samples()) {
    CAPTURE(s.name);
    CHECK(parse<Person, json>(s.expected));
    CHECK_FALSE(facts(parse<Person, json>(s.expected).value).empty());
  }
}

TEST_CASE("the laws tell what is left out from what is added") {
  CHECK(wild_laws::thinned("Ada", "Ada Quill"));
  CHECK(wild_laws::thinned("AQ", "Ada Quill"));
  CHECK_FALSE(wild_laws::thinned("QA", "Ada Quill"));
  CHECK_FALSE(wild_laws::thinned("Adam", "Ada Quill"));
}

TEST_CASE("the measure tells a CV from another") {
  const Person ada{.name = "Ada Quill", .headline = "Engineer"}, bo{.name = "Bo Reed", .headline = "engineer"};
  CHECK(found_of(ada, ada).value() == 1.0);
  CHECK(found_of(ada, bo).found == 1);
  CHECK(found_of(ada, Person{}).value() == 0.0);
}

TEST_CASE("most of what is expected of the samples is found, also of those that were held back") {
  share developed, held;
  std::string each;
  for (const sample& s : samples()) {
    const share one = found_of(parse<Person, json>(s.expected).value, parse<Person, wild>(s.document).value);
    share& sum = s.held ? held : developed;
    sum.found += one.found, sum.expected += one.expected;
    each += "\n  " + s.name + " " + percent(one.value());
  }
  WARN("of the facts in the samples: " << percent(developed.value())
                                       << ", of those in held ones: " << percent(held.value()));
  INFO(each);
  CHECK(developed.value() >= 0.85);
  CHECK(held.value() >= 0.8);
}

TEST_CASE("a reading rendered as Markdown says nearly the same to the reader of wild text") {
  share kept, added;
  std::string each;
  for (const sample& s : samples()) {
    const Person first = read_whole(s.document), again = read_whole(render<markdown>(first));
    const share back = found_of(first, again), more = found_of(again, first);
    kept.found += back.found, kept.expected += back.expected;
    added.found += more.found, added.expected += more.expected;
    each += "\n  " + s.name + " " + percent(back.value()) + ", " + percent(more.value());
  }
  WARN("of what a rendered page says, read back: " << percent(kept.value()) << ", of what is read back, said before: "
                                                   << percent(added.value()));
  INFO(each);
  CHECK(kept.value() >= 0.97);
  CHECK(added.value() >= 0.96);
}

TEST_CASE("nothing in a reading of the samples is invented") {
  for (const sample& s : samples()) {
    CAPTURE(s.name);
    wild_laws::nothing_invented(s.document, parse<Person, wild>(s.document));
  }
}

TEST_CASE("no line of the samples is lost") {
  for (const sample& s : samples()) {
    CAPTURE(s.name);
    for (const std::string& line : wild_laws::lost_lines(s.document, parse<Person, wild>(s.document))) {
      CAPTURE(line);
      CHECK(line.empty());
    }
  }
}

TEST_CASE("a line that nothing was read from is lost, but for titles") {
  constexpr std::string_view document = "# Ada Quill\n\n## Skills\n\nC++, Git\n\n## Hobbies\n\nRowing\n";
  parsed<Person> read = parse<Person, wild>(document);
  CHECK(wild_laws::lost_lines(document, read).empty());
  read.value.sections.clear();
  CHECK(wild_laws::lost_lines(document, read) == std::vector<std::string>{"Rowing"});
}

/// Numbers in no order, for a sample the same on every machine and whatever other samples there are.
struct dice {
  std::uint32_t state = 7;
  explicit dice(const sample& of) {
    for (const char c : of.name) state = state * 31U + static_cast<unsigned char>(c);
  }
  std::size_t below(std::size_t limit) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % limit;
  }
};

TEST_CASE("a sample that breaks off is read, and nothing is invented") {
  for (const sample& s : samples()) {
    dice roll(s);
    for (int k = 0; k < 4; ++k) {
      std::string cut = s.document.substr(0, roll.below(s.document.size()));
      while (!cut.empty() && first_invalid_utf8(cut) != std::string_view::npos) cut.pop_back();
      CAPTURE(s.name, cut.size());
      wild_laws::nothing_invented(cut, parse<Person, wild>(cut), wild_laws::markup::broken);
    }
  }
}

TEST_CASE("a sample with other bytes in it is read, and nothing is invented") {
  constexpr std::string_view marks = "*_`[]()<>|#-+:;,.&\\\"'\n\t {}$%=~!09aZ";
  for (const sample& s : samples()) {
    dice roll(s);
    for (int k = 0; k < 4; ++k) {
      std::string changed = s.document;
      for (std::size_t i = 0; i < changed.size() / 50 + 1; ++i) {
        char& c = changed[roll.below(changed.size())];
        if (!ascii::is_beyond(c)) c = marks[roll.below(marks.size())];
      }
      CAPTURE(s.name, k);
      wild_laws::nothing_invented(changed, parse<Person, wild>(changed), wild_laws::markup::broken);
    }
  }
}

TEST_CASE("a sample with lines in other places is read, and what is read stands in it") {
  for (const sample& s : samples()) {
    dice roll(s);
    for (int k = 0; k < 4; ++k) {
      std::vector<std::string> lines(1);
      for (const char c : s.document)
        if (c == '\n')
          lines.emplace_back();
        else
          lines.back() += c;
      for (std::size_t i = 0; i < lines.size() / 6 + 1; ++i)
        std::swap(lines[roll.below(lines.size())], lines[roll.below(lines.size())]);
      std::string moved;
      for (const std::string& line : lines) moved += line + '\n';
      CAPTURE(s.name, k);
      const auto read = parse<Person, wild>(moved);
      CHECK(std::all_of(read.sources.begin(), read.sources.end(),
                        [&](const vitae::origin& o) { return o.where.end() <= moved.size(); }));
    }
  }
}

TEST_CASE("bytes that are no UTF-8 are refused with a reason") {
  std::string broken = samples().front().document;
  broken.insert(broken.size() / 2, 1, '\xFF');
  const auto read = parse<Person, wild>(broken);
  CHECK_FALSE(read);
  CHECK(read.value == Person{});
}

}  // namespace samples_test
