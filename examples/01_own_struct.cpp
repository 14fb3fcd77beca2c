// SPDX-License-Identifier: BSL-1.0
// The four verbs on a struct that knows nothing of the library.
#include <iostream>
#include <string>
#include <vector>
#include <vitae/vitae.hpp>

// [struct]
struct Engine {
  std::string maker;
  int horses = 0;
};

struct Boat {
  std::string name;
  std::optional<vitae::date> launched;
  std::vector<Engine> engines;
};
// [/struct]

int main() {
  using namespace vitae;

  // [verbs]
  auto read = parse<Boat, json>(
      R"({"name": "Albatros", "lunched": "1987-05", "engines": [{"maker": "Example", "horses": 90}]})");
  Boat boat = read.value;  // what could be read; the rest is in read.notes, with its place
  boat.launched = date::of(1987, 5);

  std::cout << render<terminal>(read.notes) << '\n';
  std::cout << render<json>(boat) << "\n\n";
  std::cout << render<markdown>(boat) << '\n';
  std::cout << render<json, layout::compact>(diff(read.value, boat)) << '\n';
  // [/verbs]
}
