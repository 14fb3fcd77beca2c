// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
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
      on<&Position::organization>()
          .heading()
          .also("company|employer|organisation|school|institution|firma|unternehmen|arbeitgeber|entreprise|empresa")
          .looks(look::organization)
          .identity()
          .required(),
      on<&Position::title>()
          .heading()
          .also("position|role|designation|job title|post|job|poste|puesto|cargo|tätigkeit|rolle|función")
          .looks(look::role)
          .identity(),
      on<&Position::kind>().label("Kind"),
      on<&Position::location>().aside().also("place|city|ort|lieu|lugar").looks(look::place),
      on<&Position::period>().aside().also(
          "dates|date|start date|end date|start|end|from|to|startdate|enddate|years|year|when|zeitraum|duration|time "
          "frame|timeframe"),
      on<&Position::supervisors>()
          .label("Supervisors")
          .also("supervisor|advisor|adviser|advisors|manager|mentor|instructor|supervised by|advised "
                "by|pi|host|reporting to|line manager|principal investigator")
          .looks(look::person),
      on<&Position::summary>().prose().looks(look::prose),
      on<&Position::highlights>().bullets().also(
          "responsibilities|key responsibilities|roles and responsibilities|duties|main duties|key "
          "achievements|achievements|accomplishments|tasks|activities|aufgaben|missions|funciones"),
      on<&Position::projects>().section().label("Projects"),
      on<&Position::links>().label("Links")};
};

}  // namespace vitae
