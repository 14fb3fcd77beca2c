// SPDX-License-Identifier: BSL-1.0
// The verbs on a CV of checked values, by the formats that have no peer here.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vitae/cv/rules.hpp>
#include <vitae/vitae.hpp>

#include "resume.hpp"

namespace {

using namespace vitae;

struct documents {
  explicit documents(std::size_t bytes) {
    auto read = parse<Person, json>(bench::compact_json(bench::resume_of(bytes)));
    if (!read.notes.issues.empty()) {
      std::fputs("the résumé is not without notes\n", stderr);
      std::exit(1);
    }
    before = std::move(read.value);
    page = render<markdown>(before);
    after = before;
    after.papers.insert(after.papers.begin(), after.papers.back());
    after.papers.front().title = "A new paper in front";
    after.papers[after.papers.size() / 2].venue = "Another Journal of Invented Results";
    after.positions.front().title = "Professor";
    edits = diff(before, after);
  }
  Person before, after;
  changes edits;
  std::string page;
};

const documents& small() {
  static const documents one(8 << 10);
  return one;
}
const documents& large() {
  static const documents one(1 << 20);
  return one;
}

template <class F>
void enter(const std::string& what, const documents& of, F run) {
  benchmark::RegisterBenchmark(what.c_str(), [&of, run](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(run(of));
  });
}

bool enter(const documents& of, const std::string& size) {
  enter("validate " + size, of, [](const documents& d) { return validate(d.before); });
  enter("validate " + size + ", strictly", of, [](const documents& d) { return validate<rules_of::strict>(d.before); });
  enter("diff " + size + " with itself", of, [](const documents& d) { return diff(d.before, d.before); });
  enter("diff " + size + ", three edits", of, [](const documents& d) { return diff(d.before, d.after); });
  enter("apply to " + size + ", three edits", of, [](const documents& d) { return apply(d.edits, d.before); });
  enter("render " + size + " as Markdown", of, [](const documents& d) { return render<markdown>(d.before); });
  enter("parse " + size + " of Markdown", of, [](const documents& d) { return parse<Person, markdown>(d.page); });
  enter("parse " + size + " as wild text", of, [](const documents& d) { return parse<Person, wild>(d.page); });
  return true;
}

const bool entered = enter(small(), "8 KB") && enter(large(), "1 MB");

}  // namespace

BENCHMARK_MAIN();
