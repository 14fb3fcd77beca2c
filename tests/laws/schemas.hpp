// SPDX-License-Identifier: BSL-1.0
// The schemas that the laws are tried on: the CV's own, results, and a user's.
#pragma once
#include <optional>
#include <string>
#include <tuple>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/source/change.hpp>
#include <vitae/source/issue.hpp>

namespace laws {

/// A schema as a user writes it: no remark at all.
struct Engine {
  std::string maker;
  int horses = 100;
  double litres = 0;
  bool electric = false;
};

struct Boat {
  std::string name;
  std::vector<Engine> engines;
  std::optional<Engine> spare;
  std::optional<std::string> port;
  std::vector<std::vector<int>> soundings;
  std::vector<std::optional<int>> tides;
  std::vector<Boat> dinghies;
  vitae::period in_service;
};

using schemas = std::tuple<vitae::Person, vitae::Degree, vitae::Position, vitae::Paper, vitae::Contact, vitae::Item,
                           vitae::Section, vitae::Award, vitae::report, vitae::changes, Boat>;

}  // namespace laws
