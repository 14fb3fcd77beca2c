// SPDX-License-Identifier: BSL-1.0
// Reading publication lines as papers beside cmark turning the same lines into HTML, a line a document for both.
#include <benchmark/benchmark.h>
#include <cmark.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>
#include <vitae/cv/cited.hpp>
#include <vitae/wild/citation.hpp>

namespace {

const std::vector<std::string>& lines() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> read;
    std::ifstream in(VITAE_TESTS "/bench/citations.txt");
    for (std::string line; std::getline(in, line);) read.push_back(line);
    return read;
  }();
  return all;
}

/// Calls `read` for each line, and counts the lines a second.
template <class Read>
void each_line(benchmark::State& state, Read read) {
  if (lines().empty()) return state.SkipWithError("no lines");
  for (auto _ : state)
    for (const std::string& line : lines()) read(line);
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * lines().size()));
}

void read_papers(benchmark::State& state) {
  each_line(state, [](const std::string& line) {
    benchmark::DoNotOptimize(vitae::to_paper(vitae::wild_text::read_citation(line)));
  });
}

void render_by_cmark(benchmark::State& state) {
  each_line(state, [](const std::string& line) {
    char* html = cmark_markdown_to_html(line.data(), line.size(), CMARK_OPT_DEFAULT);
    benchmark::DoNotOptimize(html);
    std::free(html);
  });
}

}  // namespace

BENCHMARK(read_papers)->Name("publication lines/vitae");
BENCHMARK(render_by_cmark)->Name("publication lines/cmark");
BENCHMARK_MAIN();
