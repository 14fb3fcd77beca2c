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
      on<&Degree::institution>()
          .heading()
          .also("school|university|college|institute|institution name|board|board "
                "university|hochschule|établissement|centro|institución|instituição|escola|escuela|schule|scuola|"
                "ausbildungsstätte|bildungseinrichtung|bildungsstätte|institut|istituto|ente|instituto|universidad|"
                "universidade|università|universität|université")
          .looks(look::organization)
          .identity()
          .required(),
      on<&Degree::title>()
          .heading()
          .also("degree|qualification|programme|program|abschluss|ausbildung|bildungsgang|diplôme|formación|"
                "formation|formação|lehrgang|studiengang|titolo|titolo di studio|titulación|título|course")
          .looks(look::degree)
          .identity(),
      on<&Degree::level>().read_out_of<&Degree::title>(
          [](std::string_view title) { return wild_text::read_degree(title).level; }),
      on<&Degree::area>().label("Area").looks(look::field).read_out_of<&Degree::title>([](std::string_view title) {
        return wild_text::read_degree(title).area;
      }),
      on<&Degree::location>().aside().also(labels_of::location).looks(look::place),
      on<&Degree::period>().aside().also(labels_of::period),
      on<&Degree::grade>().label("Grade").also(
          "gpa|cgpa|percentage|marks obtained|grade|grades|result|results|mark|marks|classification|average|overall "
          "gpa|major gpa|cumulative gpa|note|abschlussnote|moyenne|mention|nota|nota media|promedio"),
      on<&Degree::thesis>().label("Thesis").also(
          "thesis title|dissertation|abschlussarbeit|bachelorarbeit|diplomarbeit|masterarbeit|master's "
          "thesis|bachelor's thesis|phd thesis|doctoral thesis|title"),
      on<&Degree::advisors>()
          .label("Advisors")
          .also("advisor|adviser|advisers|supervisor|supervisors|supervised by|advised "
                "by|committee|chair|committee chair|dissertation chair|thesis advisor|thesis "
                "supervisor|promoter|betreuer|directeur|director")
          .looks(look::person),
      on<&Degree::summary>().prose().looks(look::prose),
      on<&Degree::highlights>().bullets().also(labels_of::highlights)};
};

}  // namespace vitae
