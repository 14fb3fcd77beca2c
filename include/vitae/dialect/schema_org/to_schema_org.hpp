// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/dialect/sayable_date.hpp>
#include <vitae/dialect/schema_org/person.hpp>
#include <vitae/source/ascii.hpp>

namespace vitae::schema_org {

namespace telling {

inline Thing thing(std::string_view type, const std::string& name) {
  return name.empty() ? Thing{} : Thing{std::string(type), name};
}

inline Role role(std::string_view type, const std::string& name, const period& when) {
  Role made{std::string(type), name, {}, {}, {}, {}, {}};
  made.startDate = sayable_date(when.start);
  made.endDate = sayable_date(when.end);
  return made;
}

inline bool is_own_page(const Link& link) {
  return link.label.empty() || ascii::equal(link.label, "Website") || ascii::equal(link.label, "Homepage");
}

inline void reach(const Contact& from, Person& to) {
  to.email = from.emails;
  to.telephone = from.phones;
  to.address = from.location;
  for (const Link& link : from.links)
    if (to.url.empty() && is_own_page(link))
      to.url = link.url;
    else
      to.sameAs.push_back(link.url);
}

inline void work(const Position& from, Person& to) {
  const bool unpaid = from.kind == position_kind::volunteer || from.kind == position_kind::service;
  Role made = role(unpaid ? "OrganizationRole" : "EmployeeRole", from.title, from.period);
  (unpaid ? made.memberOf : made.worksFor) = thing("Organization", from.organization);
  (unpaid ? to.memberOf : to.worksFor).push_back(made);
}

/// A stay at a school, and the degree once it is there.
inline void studies(const Degree& from, Person& to) {
  Role made = role("OrganizationRole", {}, from.period);
  made.alumniOf = thing("EducationalOrganization", from.institution);
  to.alumniOf.push_back(made);
  const bool is_over = !from.period.end || !(from.period.end->is_present() || from.period.end->is_expected());
  if (from.title.empty() || !is_over) return;
  Credential degree;
  degree.name = from.title;
  degree.credentialCategory = "degree";
  degree.recognizedBy = made.alumniOf;
  degree.dateCreated = made.endDate;
  to.hasCredential.push_back(degree);
}

inline void certificate(const Certificate& from, Person& to) {
  Credential made;
  made.name = from.name;
  made.credentialCategory = "certificate";
  made.recognizedBy = thing("Organization", from.issuer);
  made.dateCreated = sayable_date(from.date);
  made.expires = sayable_date(from.expires);
  made.url = from.url;
  to.hasCredential.push_back(made);
}

inline void paper(const Paper& from, Person& to) {
  Article made;
  if (from.kind == paper_kind::book) made.at_type = "Book";
  made.name = from.title;
  for (const Author& author : from.authors)
    if (!author.self) made.author.push_back(thing("Person", author.name));
  made.datePublished = sayable_date(from.date);
  made.isPartOf = thing("CreativeWork", from.venue);
  if (!from.doi.empty()) made.sameAs.emplace_back(from.doi.href());
  for (const Link& link : from.links) made.sameAs.push_back(link.url);
  to.at_reverse.author.push_back(made);
}

}  // namespace telling

/// A person as JSON-LD in the words of schema.org, for a page that search engines read:
///
///     std::string text = render<json, schema_org::names>(schema_org::to_schema_org(cv));
///
/// schema.org has no place for grades, theses, advisors, highlights, projects, courses taught and other sections of a
/// CV, nor for how well a skill or a language is known; these are left out, and nothing reads a person back.
inline Person to_schema_org(const vitae::Person& person) {
  Person made;
  made.name = person.name;
  made.jobTitle = person.headline;
  made.description = person.summary;
  telling::reach(person.contact, made);
  for (const Position& one : person.positions) telling::work(one, made);
  for (const Degree& one : person.degrees) telling::studies(one, made);
  for (const Certificate& one : person.certificates) telling::certificate(one, made);
  for (const Award& one : person.awards) made.award.push_back(one.title);
  for (const Skill& one : person.skills) {
    if (one.keywords.empty()) made.knowsAbout.push_back(one.name);
    made.knowsAbout.insert(made.knowsAbout.end(), one.keywords.begin(), one.keywords.end());
  }
  for (const Language& one : person.languages) made.knowsLanguage.push_back(telling::thing("Language", one.name));
  for (const Paper& one : person.papers) telling::paper(one, made);
  return made;
}

}  // namespace vitae::schema_org
