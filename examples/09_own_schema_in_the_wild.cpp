// SPDX-License-Identifier: BSL-1.0
// Loose text read as a schema of one's own: its types, its labels and what its members look like are all it takes.
#include <iostream>
#include <string>
#include <vector>
#include <vitae/vitae.hpp>

// [schema]
struct Voyage {
  std::string ship;
  std::string rank;
  vitae::period period;
  std::vector<vitae::Item> highlights;
};

struct Sailor {
  std::string name;
  std::vector<vitae::email> emails;
  std::vector<Voyage> voyages;
  std::vector<vitae::Section> rest;
};

template <>
struct vitae::schema<Voyage> {
  static constexpr std::array remarks{on<&Voyage::ship>().heading().looks(look::organization),
                                      on<&Voyage::rank>().heading().looks(look::role), on<&Voyage::period>().aside(),
                                      on<&Voyage::highlights>().bullets()};
};
template <>
struct vitae::schema<Sailor> {
  static constexpr std::array remarks{on<&Sailor::name>().heading().looks(look::person),
                                      on<&Sailor::voyages>().section().label("Voyages").also("at sea|service at sea"),
                                      on<&Sailor::rest>().section()};
};
// [/schema]

int main() {
  using namespace vitae;
  // [read]
  auto sailor = parse<Sailor, wild>(
      "BO EXAMPLE\n"
      "bo@example.org\n\n"
      "SERVICE AT SEA\n\n"
      "Example Shipping Company | First Officer | March 2019 - today\n"
      "* Took the ferry through two winters\n\n"
      "Harbour Lines Ltd. | Engineer | 2015 - 2019\n\n"
      "SONGS\n\n"
      "* Knows them all\n");
  // [/read]
  std::cout << render<json>(sailor.value) << '\n';
}
