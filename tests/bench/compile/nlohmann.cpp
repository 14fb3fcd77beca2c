// SPDX-License-Identifier: BSL-1.0
// The peer: the same members, all of them text or lists, by nlohmann's macros.
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

struct Item {
  std::string text;
  std::vector<Item> items;
};
struct Link {
  std::string label, url;
};
struct Contact {
  std::vector<std::string> emails, phones;
  std::vector<Link> links;
  std::string location;
};
struct Period {
  std::string start, end;
};
struct Grade {
  std::string text;
  double value = 0, scale = 0;
};
struct Degree {
  std::string institution, title, level, area, location;
  Period period;
  Grade grade;
  std::string thesis;
  std::vector<std::string> advisors;
  std::string summary;
  std::vector<Item> highlights;
};
struct Project {
  std::string name, role, location;
  Period period;
  std::string summary;
  std::vector<Item> highlights;
  std::vector<std::string> keywords;
  std::vector<Link> links;
};
struct Position {
  std::string organization, title, kind, location;
  Period period;
  std::vector<std::string> supervisors;
  std::string summary;
  std::vector<Item> highlights;
  std::vector<Project> projects;
  std::vector<Link> links;
};
struct Author {
  std::string name;
  bool self = false, equal = false, corresponding = false;
};
struct Paper {
  std::string title;
  std::vector<Author> authors;
  std::string venue, kind, status, date, volume, issue, pages, publisher, doi, arxiv;
  std::vector<Link> links;
  std::vector<std::string> notes;
};
struct Award {
  std::string title;
  std::vector<std::string> dates;
  std::string issuer, summary;
};
struct Skill {
  std::string name, level;
  std::vector<std::string> keywords;
};
struct Language {
  std::string name, fluency;
};
struct Certificate {
  std::string name, issuer, date, expires, url;
};
struct Course {
  std::string title, role, institution, code;
  Period period;
  std::string summary;
};
struct Section {
  std::string title;
  std::vector<Item> items;
};
struct Person {
  std::string name, headline, summary;
  Contact contact;
  std::vector<Degree> degrees;
  std::vector<Position> positions;
  std::vector<Paper> papers;
  std::vector<Project> projects;
  std::vector<Award> awards;
  std::vector<Skill> skills;
  std::vector<Language> languages;
  std::vector<Certificate> certificates;
  std::vector<Course> courses;
  std::vector<Section> sections;
};

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Item, text, items)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Link, label, url)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Contact, emails, phones, links, location)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Period, start, end)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Grade, text, value, scale)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Degree, institution, title, level, area, location, period, grade, thesis,
                                                advisors, summary, highlights)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Project, name, role, location, period, summary, highlights, keywords, links)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Position, organization, title, kind, location, period, supervisors,
                                                summary, highlights, projects, links)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Author, name, self, equal, corresponding)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Paper, title, authors, venue, kind, status, date, volume, issue, pages,
                                                publisher, doi, arxiv, links, notes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Award, title, dates, issuer, summary)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Skill, name, level, keywords)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Language, name, fluency)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Certificate, name, issuer, date, expires, url)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Course, title, role, institution, code, period, summary)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Section, title, items)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Person, name, headline, summary, contact, degrees, positions, papers,
                                                projects, awards, skills, languages, certificates, courses, sections)

int main(int argc, char** argv) {
  const auto cv = nlohmann::json::parse(argc > 1 ? argv[1] : "").get<Person>();
  std::puts(nlohmann::json(cv).dump(2).c_str());
}
