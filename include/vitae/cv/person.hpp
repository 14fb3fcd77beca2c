// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <string>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/certificate.hpp>
#include <vitae/cv/contact.hpp>
#include <vitae/cv/course.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/labels_of/name.hpp>
#include <vitae/cv/language.hpp>
#include <vitae/cv/paper.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/cv/project.hpp>
#include <vitae/cv/rules.hpp>
#include <vitae/cv/section.hpp>
#include <vitae/cv/section_titles.hpp>
#include <vitae/cv/skill.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae {

/// A CV.
struct Person {
  std::string name{};
  std::string headline{};
  std::string summary{};
  Contact contact{};
  std::vector<Degree> degrees{};
  std::vector<Position> positions{};
  std::vector<Paper> papers{};
  std::vector<Project> projects{};
  std::vector<Award> awards{};
  std::vector<Skill> skills{};
  std::vector<Language> languages{};
  std::vector<Certificate> certificates{};
  std::vector<Course> courses{};
  std::vector<Section> sections{};

  bool operator==(const Person&) const = default;
};

template <>
struct schema<Person> {
  using rules = rules_of::cv;
  static constexpr std::array remarks{
      on<&Person::name>().heading().also(labels_of::name).looks(look::person).required(),
      on<&Person::headline>().aside().looks(look::role),
      on<&Person::summary>().prose().looks(look::prose).also(titles_of::summary),
      on<&Person::contact>().label("Contact").also(titles_of::contact),
      on<&Person::degrees>().section().label("Education").also(titles_of::degrees),
      on<&Person::positions>().section().label("Experience").also(titles_of::positions),
      on<&Person::papers>().section().label("Publications").also(titles_of::papers),
      on<&Person::projects>().section().label("Projects").also(titles_of::projects),
      on<&Person::awards>().section().label("Awards").also(titles_of::awards),
      on<&Person::skills>().section().label("Skills").also(titles_of::skills),
      on<&Person::languages>().section().label("Languages").also(titles_of::languages),
      on<&Person::certificates>().section().label("Certificates").also(titles_of::certificates),
      on<&Person::courses>().section().label("Teaching").also(titles_of::courses),
      on<&Person::sections>().section().also(titles_of::sections)};
};

}  // namespace vitae
