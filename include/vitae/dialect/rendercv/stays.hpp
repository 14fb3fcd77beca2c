// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/dialect/rendercv/entries.hpp>
#include <vitae/dialect/rendercv/meaning.hpp>
#include <vitae/dialect/rendercv/texts.hpp>
#include <vitae/dialect/rendercv/when.hpp>
#include <vitae/dialect/studies.hpp>

namespace vitae::rendercv {

/// Facts that a stay at a school or at work has beside RenderCV's: highlights that begin with what they are.
namespace facts {

inline constexpr std::string_view grade = "Grade: ", gpa = "GPA: ", thesis = "Thesis: ", advisors = "Advisors: ",
                                  supervisors = "Supervisors: ";

inline void write(std::string_view label, const std::string& fact, std::vector<std::string>& to) {
  if (!fact.empty()) to.push_back(std::string(label) + without_bullets(fact));
}

/// Whether a highlight is such a fact, not yet known, which is set.
inline bool read(std::string_view label, const std::string& highlight, std::string& to) {
  if (!highlight.starts_with(label) || !to.empty()) return false;
  to = highlight.substr(label.size());
  return true;
}

}  // namespace facts

/// What all stays have in common.
template <class T, class Entry>
T stay_of(const Entry& entry) {
  T made;
  made.location = entry.location;
  made.period = period_of(entry);
  made.summary = entry.summary;
  if (std::string other = unread_date(entry); !other.empty()) made.highlights.push_back({std::move(other), {}});
  return made;
}
template <class Entry, class T>
Entry entry_of(const T& stay) {
  Entry made;
  set_period(made, stay.period);
  made.location = stay.location;
  made.summary = stay.summary;
  return made;
}

/// A degree. RenderCV asks for a subject: of a degree without one, the title stands there.
template <>
struct meaning<EducationEntry, Degree> {
  static Degree read(const EducationEntry& entry) {
    Degree made = stay_of<Degree>(entry);
    std::string advisors;
    made.institution = entry.institution;
    read_title(entry, made);
    for (const std::string& one : entry.highlights)
      if (!facts::read(facts::grade, one, made.grade.text) && !facts::read(facts::gpa, one, made.grade.text) &&
          !facts::read(facts::thesis, one, made.thesis) && !facts::read(facts::advisors, one, advisors))
        made.highlights.push_back(item_of_highlight(one));
    made.grade = dialects::grade_of(made.grade.text);
    made.advisors = parted(advisors, ", ");
    return made;
  }
  static EducationEntry write(const Degree& degree) {
    EducationEntry made = entry_of<EducationEntry>(degree);
    made.institution = degree.institution;
    made.area = degree.area.empty() ? degree.title : degree.area;
    if (!degree.area.empty()) made.degree = dialects::type_of(degree.title, degree.area);
    facts::write(facts::grade, degree.grade.text, made.highlights);
    facts::write(facts::thesis, degree.thesis, made.highlights);
    facts::write(facts::advisors, joined(degree.advisors, ", "), made.highlights);
    for (const Item& one : degree.highlights) made.highlights.push_back(highlight_of(one));
    return made;
  }

 private:
  static void read_title(const EducationEntry& entry, Degree& to) {
    const bool titled = !entry.degree.empty();
    to.level = dialects::level_of(titled ? entry.degree : entry.area);
    if (titled || !to.level) to.area = entry.area;
    if (titled || to.level) to.title = joined({entry.degree, entry.area}, " in ");
  }
};

/// A position. Its projects are highlights, too.
template <>
struct meaning<ExperienceEntry, Position> {
  static Position read(const ExperienceEntry& entry) {
    Position made = stay_of<Position>(entry);
    auto [name, address] = unlinked(entry.company);
    std::string supervisors;
    made.organization = name;
    made.title = entry.position;
    made.links = links_to(address);
    for (const std::string& one : entry.highlights)
      if (!facts::read(facts::supervisors, one, supervisors)) made.highlights.push_back(item_of_highlight(one));
    made.supervisors = parted(supervisors, ", ");
    return made;
  }
  static ExperienceEntry write(const Position& position) {
    ExperienceEntry made = entry_of<ExperienceEntry>(position);
    made.company = linked(position.organization, address_for_name(position.links));
    made.position = position.title;
    facts::write(facts::supervisors, joined(position.supervisors, ", "), made.highlights);
    for (const Item& one : position.highlights) made.highlights.push_back(highlight_of(one));
    for (const Project& one : position.projects) made.highlights.push_back(highlight_of(as_item(one)));
    return made;
  }

 private:
  static Item as_item(const Project& project) {
    std::string dates;
    write_period<dates::named>(dates, project.period);
    const std::string name = linked(project.name, address_for_name(project.links));
    const std::string lead = joined({name, project.role, project.location, dates}, ", ");
    Item made{joined({lead, project.summary}, ": "), project.highlights};
    if (!project.keywords.empty()) made.items.push_back({joined(project.keywords, ", "), {}});
    return made;
  }
};

}  // namespace vitae::rendercv
