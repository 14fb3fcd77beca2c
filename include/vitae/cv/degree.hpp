// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/entry_labels.hpp>
#include <vitae/cv/grade.hpp>
#include <vitae/cv/item.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/wild/evidence/degree.hpp>

namespace vitae {

/// What a degree is worth, whatever its name.
enum class degree_level : unsigned char { doctorate, master, bachelor, associate, diploma, school, certificate, other };

template <>
struct codec<degree_level> : enumerated<degree_level, "doctorate", "master", "bachelor", "associate", "diploma",
                                        "school", "certificate", "other"> {};

/// One stay at a school: `title` is as printed ("Ph.D. in Computer Science"), `level` and `area` are read out of it.
struct Degree {
  std::string institution{};
  std::string title{};
  std::optional<degree_level> level{};
  std::string area{};
  std::string location{};
  vitae::period period{};
  Grade grade{};
  std::string thesis{};
  std::vector<std::string> advisors{};
  std::string summary{};
  std::vector<Item> highlights{};

  bool operator==(const Degree&) const = default;
};

template <>
struct schema<Degree> {
  static constexpr std::array remarks{
      on<&Degree::institution>().heading().also(labels_of::school).looks(look::organization).identity().required(),
      on<&Degree::title>().heading().also(labels_of::degree).looks(look::degree).identity(),
      on<&Degree::level>().read_out_of<&Degree::title>(
          [](std::string_view title) { return wild_text::read_degree(title).level; }),
      on<&Degree::area>().label("Area").looks(look::field).read_out_of<&Degree::title>([](std::string_view title) {
        return wild_text::read_degree(title).area;
      }),
      on<&Degree::location>().aside().also(labels_of::location).looks(look::place),
      on<&Degree::period>().aside().also(labels_of::period),
      on<&Degree::grade>().label("Grade").also(labels_of::grade),
      on<&Degree::thesis>().label("Thesis").also(labels_of::thesis),
      on<&Degree::advisors>().label("Advisors").also(labels_of::advisor).looks(look::person),
      on<&Degree::summary>().prose().looks(look::prose),
      on<&Degree::highlights>().bullets().also(labels_of::highlights)};
};

}  // namespace vitae
