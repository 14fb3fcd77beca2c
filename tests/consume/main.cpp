// SPDX-License-Identifier: BSL-1.0
// A user's program: the four verbs on the user's own struct and on a CV.
#include <cstdio>
#include <string>
#include <vector>
#include <vitae/vitae.hpp>

struct Boat {
  std::string name;
  std::vector<int> refits;
};

int main() {
  using namespace vitae;
  const auto boat = parse<Boat, json>(R"({"name": "Heron", "refits": [1931, 1954]})");
  auto refitted = boat.value;
  refitted.refits.push_back(1988);
  const auto changed = diff(boat.value, refitted);
  const auto cv = parse<Person, markdown>("# Ada Example\n\n## Education\n\n### Moorside University\n");

  const bool fine = boat.notes.issues.empty() && validate(refitted).issues.empty() && changed.steps.size() == 1 &&
                    render<json, layout::compact>(refitted) == R"({"name":"Heron","refits":[1931,1954,1988]})" &&
                    cv.value.name == "Ada Example" && render<markdown>(cv.value).starts_with("# Ada Example");
  std::puts(fine ? "fine" : "not what was expected");
  return fine ? 0 : 1;
}
