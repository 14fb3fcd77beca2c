// SPDX-License-Identifier: BSL-1.0
// How each verb's time grows with the document: nanoseconds a byte of the CV's compact JSON, from 10 KB on by tens.
// What stays the same from column to column is linear.
//     growth [BYTES [PART]]     up to so many bytes, 10 MB unless said; only verbs whose name holds the part
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/rules.hpp>
#include <vitae/vitae.hpp>

#include "resume.hpp"

namespace {

using namespace vitae;
using large = bounds<256, std::size_t{1} << 31>;

/// A CV as its verbs find it, and the same with an edit at the top, one in the middle and one at the end.
struct subject {
  explicit subject(std::size_t bytes) : json_text(bench::compact_json(bench::resume_of(bytes))) {
    before = parse<Person, json, large>(json_text).value;
    page = render<markdown>(before);
    after = before;
    after.headline = "Professor of Document Engineering";
    after.papers.insert(after.papers.begin(), Paper{.title = "A new paper in front"});
    after.papers[after.papers.size() / 2].venue = "Another Journal of Invented Results";
    after.papers.pop_back();
    edits = diff(before, after);
  }
  std::string json_text, page;
  Person before, after;
  changes edits;
};

/// So that nothing is left out as unused.
volatile std::size_t seen = 0;
void use(std::size_t size) { seen = seen + size; }

struct verb {
  std::string_view name;
  void (*run)(const subject&);
};

constexpr verb verbs[] = {
    {"parse JSON", [](const subject& s) { use(parse<Person, json, large>(s.json_text).value.papers.size()); }},
    {"parse Markdown", [](const subject& s) { use(parse<Person, markdown, large>(s.page).value.papers.size()); }},
    {"parse wild text", [](const subject& s) { use(parse<Person, wild, large>(s.page).value.papers.size()); }},
    {"validate", [](const subject& s) { use(validate(s.before).issues.size()); }},
    {"diff, a few edits", [](const subject& s) { use(diff(s.before, s.after).steps.size()); }},
    {"apply", [](const subject& s) { use(apply(s.edits, s.before).value.papers.size()); }},
    {"merge", [](const subject& s) { use(merge(s.before, s.before, s.after).value.papers.size()); }},
    {"render JSON", [](const subject& s) { use(render<json>(s.before).size()); }},
    {"render Markdown", [](const subject& s) { use(render<markdown>(s.before).size()); }},
};

/// The median of some runs, fewer where one takes long.
double seconds(const verb& one, const subject& of) {
  std::vector<double> all;
  double total = 0;
  do {
    const auto start = std::chrono::steady_clock::now();
    one.run(of);
    all.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    total += all.back();
  } while (total < 0.3 && all.size() < 99);
  std::sort(all.begin(), all.end());
  return all[all.size() / 2];
}

std::string spelled(std::size_t bytes) {
  return bytes < 1000000 ? std::to_string(bytes / 1000) + " KB" : std::to_string(bytes / 1000000) + " MB";
}

}  // namespace

int main(int count, char** words) {
  const std::size_t most = count > 1 ? std::strtoull(words[1], nullptr, 10) : 10000000;
  const std::string_view part = count > 2 ? words[2] : "";

  std::vector<std::string> rows;
  std::string head = "| nanoseconds a byte |", rule = "|---|";
  for (const verb& one : verbs) rows.push_back("| " + std::string(one.name) + " |");
  for (std::size_t bytes = 10000; bytes <= most; bytes *= 10) {
    const subject of(bytes);
    head += ' ' + spelled(bytes) + " |";
    rule += "---|";
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (verbs[i].name.find(part) == std::string_view::npos) continue;
      char cell[32];
      std::snprintf(cell, sizeof cell, " %.3g |",
                    seconds(verbs[i], of) * 1e9 / static_cast<double>(of.json_text.size()));
      rows[i] += cell;
      std::fprintf(stderr, "%s, %s:%s\n", spelled(bytes).c_str(), std::string(verbs[i].name).c_str(), cell);
    }
  }
  std::printf("%s\n%s\n", head.c_str(), rule.c_str());
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (verbs[i].name.find(part) != std::string_view::npos) std::printf("%s\n", rows[i].c_str());
  return 0;
}
