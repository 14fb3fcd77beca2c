// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
#include <vitae/cv/entry_labels.hpp>
#include <vitae/cv/item.hpp>
#include <vitae/cv/link.hpp>
#include <vitae/cv/project.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// What kind of work a position is.
enum class position_kind : unsigned char { employment, internship, research, teaching, volunteer, service };

template <>
struct codec<position_kind>
    : enumerated<position_kind, "employment", "internship", "research", "teaching", "volunteer", "service"> {};

/// One role at one organisation. Several roles at one employer are several positions.
struct Position {
  std::string organization{};
  std::string title{};
  std::optional<position_kind> kind{};
  std::string location{};
  vitae::period period{};
  std::vector<std::string> supervisors{};
  std::string summary{};
  std::vector<Item> highlights{};
  std::vector<Project> projects{};
  std::vector<Link> links{};

  bool operator==(const Position&) const = default;
};

template <>
struct schema<Position> {
  static constexpr std::array remarks{
      on<&Position::organization>().heading().also(labels_of::employer).looks(look::organization).identity().required(),
      on<&Position::title>().heading().also(labels_of::role).looks(look::role).identity(),
      on<&Position::kind>().label("Kind"),
      on<&Position::location>().aside().also(labels_of::location).looks(look::place),
      on<&Position::period>().aside().also(labels_of::period),
      on<&Position::supervisors>().label("Supervisors").also(labels_of::supervisor).looks(look::person),
      on<&Position::summary>().prose().looks(look::prose),
      on<&Position::highlights>().bullets().also(labels_of::highlights),
      on<&Position::projects>().section().label("Projects").also(labels_of::projects),
      on<&Position::links>().label("Links")};
};

}  // namespace vitae
