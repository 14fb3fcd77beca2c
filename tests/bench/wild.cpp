// SPDX-License-Identifier: BSL-1.0
// Reading wild CVs as a Person beside cmark turning the same text into HTML: interleaved runs, medians, the ratio.
//
//     wild [--benchmark_…] [FOLDER…]      (default: the samples of the tests)
#include <benchmark/benchmark.h>
#include <cmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/wild/wild.hpp>

namespace {

struct document {
  std::string name, text;
};

std::vector<document> documents_in(const std::filesystem::path& folder) {
  std::vector<document> found;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const std::filesystem::path& at = file.path();
    if ((at.extension() != ".md" && at.extension() != ".txt") || at.stem() == "README") continue;
    std::ifstream in(at, std::ios::binary);
    found.push_back({at.stem().string(), {std::istreambuf_iterator<char>(in), {}}});
  }
  std::sort(found.begin(), found.end(), [](const document& a, const document& b) { return a.name < b.name; });
  return found;
}

void read_wild(benchmark::State& state, const std::string& text) {
  for (auto _ : state) benchmark::DoNotOptimize(vitae::parse<vitae::Person, vitae::wild>(text));
}

void render_by_cmark(benchmark::State& state, const std::string& text) {
  for (auto _ : state) {
    char* html = cmark_markdown_to_html(text.data(), text.size(), CMARK_OPT_DEFAULT);
    benchmark::DoNotOptimize(html);
    std::free(html);
  }
}

/// Keeps the runs of each document and prints their medians as a table.
class side_by_side : public benchmark::BenchmarkReporter {
 public:
  explicit side_by_side(const std::vector<document>& documents) : documents_(documents) {}

  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      if (run.run_type == Run::RT_Iteration)
        seconds_[run.run_name.function_name].push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
  }
  void Finalize() override {
    std::printf("%-44s %8s %9s %9s %6s\n", "document", "bytes", "wild us", "cmark us", "ratio");
    row all{"all together"};
    std::vector<double> each;
    for (const document& d : documents_) {
      const row one{d.name, d.text.size(), median(seconds_["wild/" + d.name]), median(seconds_["cmark/" + d.name])};
      if (one.wild == 0 || one.cmark == 0) continue;  // filtered out
      one.print();
      all.bytes += one.bytes, all.wild += one.wild, all.cmark += one.cmark;
      each.push_back(one.wild);
    }
    if (each.empty()) return;
    all.print();
    std::printf("median document %.0f us\n", median(each) * 1e6);
  }

 private:
  struct row {
    std::string name;
    std::size_t bytes = 0;
    double wild = 0, cmark = 0;

    void print() const {
      std::printf("%-44s %8zu %9.1f %9.1f %6.2f\n", name.c_str(), bytes, wild * 1e6, cmark * 1e6, wild / cmark);
    }
  };

  static double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
  }

  const std::vector<document>& documents_;
  std::map<std::string, std::vector<double>> seconds_;
};

}  // namespace

int main(int count, char** given) {
  std::string interleaved = "--benchmark_enable_random_interleaving=true", repeated = "--benchmark_repetitions=7",
              briefly = "--benchmark_min_time=0.01";
  std::vector<char*> arguments{given[0], interleaved.data(), repeated.data(), briefly.data()};
  arguments.insert(arguments.end(), given + 1, given + count);  // what is given comes last and counts
  int left = static_cast<int>(arguments.size());
  benchmark::Initialize(&left, arguments.data());

  std::vector<document> documents;
  for (int i = 1; i < left; ++i) {
    std::vector<document> more = documents_in(arguments[static_cast<std::size_t>(i)]);
    std::move(more.begin(), more.end(), std::back_inserter(documents));
  }
  if (left == 1) documents = documents_in(std::filesystem::path(VITAE_TESTS) / "wild/samples");
  for (const document& d : documents) {
    benchmark::RegisterBenchmark(("wild/" + d.name).c_str(), [&d](benchmark::State& s) { read_wild(s, d.text); });
    benchmark::RegisterBenchmark(("cmark/" + d.name).c_str(),
                                 [&d](benchmark::State& s) { render_by_cmark(s, d.text); });
  }
  side_by_side table(documents);
  benchmark::RunSpecifiedBenchmarks(&table);
}
