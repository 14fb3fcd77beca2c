// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/paper_filling.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"
#include "../tree.hpp"

namespace paper_filling_test {

using namespace vitae;
using namespace vitae::wild_text;

std::string filled(std::string_view line) {
  const node made = paper_filling(info_of<Paper>).record(read_citation(line), {0, line.size()});
  CHECK(tree::placed(made, info_of<Paper>, line));
  return tree::shown(made, info_of<Paper>);
}

TEST_CASE("a record holds what the citation says, by the looks and the names of its members") {
  CHECK(filled("A. Quill*, B. Reed*. Slow lenses for cold light. Journal of Optics, 3(1):5-9, May 2020. "
               "doi:10.1000/xyz") ==
        "{title=Slow lenses for cold light; authors=[{name=A. Quill; equal=true} | {name=B. Reed; equal=true}]; "
        "venue=Journal of Optics; kind=article; status=published; date=2020-05; volume=3; issue=1; pages=5-9; "
        "doi=10.1000/xyz}");
}

TEST_CASE("a year in the venue is the date, and links have their labels without brackets") {
  CHECK(filled("A. Quill, B. Reed. Slow lenses for cold light. ICF, 2020. [[pdf]](https://example.org/a.pdf)") ==
        "{title=Slow lenses for cold light; authors=[{name=A. Quill} | {name=B. Reed}]; venue=ICF; "
        "kind=inproceedings; status=published; date=2020; links=[{label=pdf; url=https://example.org/a.pdf}]}");
}

TEST_CASE("an author's page is none of the paper's") {
  CHECK(filled("[A. Quill](https://example.org/ada), B. Reed. Slow lenses for cold light. ICF, 2020. "
               "[pdf](https://example.org/a.pdf)")
            .ends_with("links=[{label=pdf; url=https://example.org/a.pdf}]}"));
}

TEST_CASE("what is not there is left out") {
  CHECK(filled("Slow lenses for cold light").find("venue") == std::string::npos);
}

TEST_CASE("a report that is in nothing else is in its series") {
  const std::string report = filled("A. Quill, B. Reed. Slow lenses. Technical Report 14-2, Example Institute, 2020.");
  CHECK(report.find("venue=Technical Report") != std::string::npos);
  CHECK(filled("A. Quill, B. Reed. Slow lenses. Technical Report 14, Journal of Optics, 3(1), 2020.")
            .find("venue=Journal of Optics") != std::string::npos);
}

}  // namespace paper_filling_test
