// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/cv/entry_labels.hpp>
#include <vitae/cv/item.hpp>
#include <vitae/cv/link.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// A piece of work with a name: of a person, or within a position.
struct Project {
  std::string name{};
  std::string role{};
  std::string location{};
  vitae::period period{};
  std::string summary{};
  std::vector<Item> highlights{};
  std::vector<std::string> keywords{};
  std::vector<Link> links{};

  bool operator==(const Project&) const = default;
};

template <>
struct schema<Project> {
  static constexpr std::array remarks{
      on<&Project::name>().heading().looks(look::work).identity().required(),
      on<&Project::role>().heading().looks(look::role),
      on<&Project::location>().aside().looks(look::place),
      on<&Project::period>().aside(),
      on<&Project::summary>().prose().looks(look::prose),
      on<&Project::highlights>().bullets().also(labels_of::highlights),
      on<&Project::keywords>().label("Keywords").also(labels_of::keywords).looks(look::keyword),
      on<&Project::links>().label("Links")};
};

}  // namespace vitae
