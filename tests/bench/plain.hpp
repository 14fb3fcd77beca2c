// SPDX-License-Identifier: BSL-1.0
// The résumé that all peers read and write: plain structs of text, lists and two numbers, in the words of vitae's
// native JSON. Dates, addresses and kinds are text here, since no peer has types for them.
#pragma once
#include <string>
#include <vector>

namespace plain {

struct Link {
  std::string label, url;
  bool operator==(const Link&) const = default;
};
struct Contact {
  std::vector<std::string> emails, phones;
  std::vector<Link> links;
  std::string location;
  bool operator==(const Contact&) const = default;
};
struct Period {
  std::string start, end;
  bool operator==(const Period&) const = default;
};
struct Grade {
  std::string text;
  double value = 0, scale = 0;
  bool operator==(const Grade&) const = default;
};
struct Degree {
  std::string institution, title, area, location;
  Period period;
  Grade grade;
  std::string thesis;
  std::vector<std::string> advisors;
  bool operator==(const Degree&) const = default;
};
struct Item {
  std::string text;
  bool operator==(const Item&) const = default;
};
struct Position {
  std::string organization, title, kind, location;
  Period period;
  std::string summary;
  std::vector<Item> highlights;
  bool operator==(const Position&) const = default;
};
struct Author {
  std::string name;
  bool operator==(const Author&) const = default;
};
struct Paper {
  std::string title;
  std::vector<Author> authors;
  std::string venue, kind, status, date, volume, issue, pages, doi;
  std::vector<std::string> notes;
  bool operator==(const Paper&) const = default;
};
struct Award {
  std::string title;
  std::vector<std::string> dates;
  std::string issuer;
  bool operator==(const Award&) const = default;
};
struct Skill {
  std::string name, level;
  std::vector<std::string> keywords;
  bool operator==(const Skill&) const = default;
};
struct Language {
  std::string name, fluency;
  bool operator==(const Language&) const = default;
};
struct Person {
  std::string name, headline, summary;
  Contact contact;
  std::vector<Degree> degrees;
  std::vector<Position> positions;
  std::vector<Paper> papers;
  std::vector<Award> awards;
  std::vector<Skill> skills;
  std::vector<Language> languages;
  bool operator==(const Person&) const = default;
};

}  // namespace plain
