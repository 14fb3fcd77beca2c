// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vitae/cv/person.hpp>
#include <vitae/dialect/jsonresume/awards.hpp>
#include <vitae/dialect/jsonresume/basics.hpp>
#include <vitae/dialect/jsonresume/beyond.hpp>
#include <vitae/dialect/jsonresume/education.hpp>
#include <vitae/dialect/jsonresume/project.hpp>
#include <vitae/dialect/jsonresume/publication.hpp>
#include <vitae/dialect/jsonresume/resume.hpp>
#include <vitae/dialect/jsonresume/sections.hpp>
#include <vitae/dialect/jsonresume/work.hpp>

namespace vitae::jsonresume {

/// A résumé is a person. Courses taught and sections beyond interests and references have no place in it.
template <>
struct meaning<Resume> {
  static Person read(const Resume& resume) {
    Person made;
    made.name = resume.basics.name;
    made.headline = resume.basics.label;
    made.summary = resume.basics.summary;
    made.contact = understood(resume.basics);
    made.degrees = all_understood(resume.education);
    made.positions = all_understood(resume.work);
    for (Position& unpaid : all_understood(resume.volunteer)) made.positions.push_back(std::move(unpaid));
    made.papers = all_understood(resume.publications);
    made.projects = all_understood(resume.projects);
    made.awards = all_understood(resume.awards);
    for (const Skill& one : resume.skills) made.skills.push_back({one.name, one.level, one.keywords});
    for (const Language& one : resume.languages) made.languages.push_back({one.language, one.fluency});
    made.certificates = all_understood(resume.certificates);
    if (!resume.interests.empty()) made.sections.push_back(section_of(resume.interests));
    if (!resume.references.empty()) made.sections.push_back(section_of(resume.references));
    if (resume.x_vitae != json_value{})  // whatever others do to the sections above, these stay
      for (Section& one : parse<Person, json>(resume.x_vitae.text).value.sections)
        if (!has_place(one)) made.sections.push_back(std::move(one));
    return made;
  }

  static Resume write(const Person& person) {
    Resume made;
    made.basics = spoken<Basics>(person.contact);
    made.basics.name = person.name;
    made.basics.label = person.headline;
    made.basics.summary = person.summary;
    for (const Position& one : person.positions)
      if (one.kind == position_kind::volunteer)
        made.volunteer.push_back(spoken<Volunteer>(one));
      else
        made.work.push_back(spoken<Work>(one));
    made.education = all_spoken<Education>(person.degrees);
    made.awards = all_spoken<Award>(person.awards);
    made.certificates = all_spoken<Certificate>(person.certificates);
    made.publications = all_spoken<Publication>(person.papers);
    for (const vitae::Skill& one : person.skills) made.skills.push_back({one.name, one.level, one.keywords});
    for (const vitae::Language& one : person.languages) made.languages.push_back({one.name, one.fluency});
    for (const Section& one : person.sections) write_section(one, made);
    made.projects = all_spoken<Project>(person.projects);
    return made;
  }

 private:
  static void write_section(const Section& section, Resume& to) {
    if (section.title == interests_title)
      for (Interest& one : interests_of(section)) to.interests.push_back(std::move(one));
    else if (section.title == references_title)
      for (Reference& one : references_of(section)) to.references.push_back(std::move(one));
  }
};

}  // namespace vitae::jsonresume
