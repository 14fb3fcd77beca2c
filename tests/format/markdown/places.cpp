// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/places.hpp>

#include "../../catch.hpp"

#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/source/issue.hpp>

#include "random_trees.hpp"

namespace places_test {

using namespace vitae;
using namespace vitae::markdown_text;

place_in_entry place(const type_info& type, std::string_view member) { return place_of(type, *type.find(member)); }

TEST_CASE("Members stand where the schema remarks, if their types allow it") {
  CHECK(place(info_of<Position>, "organization") == place_in_entry::heading);
  CHECK(place(info_of<Position>, "period") == place_in_entry::aside);
  CHECK(place(info_of<Award>, "dates") == place_in_entry::aside);
  CHECK(place(info_of<Position>, "highlights") == place_in_entry::bullets);
  CHECK(place(info_of<Person>, "degrees") == place_in_entry::section);
  CHECK(place(info_of<Paper>, "notes") == place_in_entry::labelled);
}

TEST_CASE("A record without remarked headings is headed by its first plain text") {
  CHECK(place(info_of<trees::Flat>, "name") == place_in_entry::heading);
  CHECK(place(info_of<trees::Flat>, "a_b") == place_in_entry::labelled);
  CHECK(place(info_of<trees::Numbers>, "x") == place_in_entry::labelled);
  CHECK_FALSE(first_at(info_of<Item>, place_in_entry::heading));
  CHECK_FALSE(first_at(info_of<Contact>, place_in_entry::heading));
}

TEST_CASE("Types show what they are by their members") {
  CHECK(is_period(info_of<period>));
  CHECK(is_link(info_of<Link>));
  CHECK(is_grade(info_of<Grade>));
  CHECK(is_person(info_of<Author>));
  CHECK_FALSE(is_phrase(info_of<Skill>));
  CHECK_FALSE(is_phrase(info_of<trees::Flat>));
  CHECK(cited_work(info_of<Paper>)->name == "title");
  CHECK(contact_of(info_of<Person>)->name == "contact");
  CHECK_FALSE(contact_of(info_of<Position>));
}

TEST_CASE("Entries have headings where more stands below them, else lines") {
  for (const type_info* headed : {&info_of<Degree>, &info_of<Position>, &info_of<Project>, &info_of<Section>})
    CHECK(is_headed(*headed));
  for (const type_info* line : {&info_of<Skill>, &info_of<Award>, &info_of<Paper>, &info_of<Item>, &info_of<Link>})
    CHECK_FALSE(is_headed(*line));
  CHECK(begins_with_prose(info_of<Item>));
  CHECK_FALSE(begins_with_prose(info_of<Award>));
  CHECK(open_sections(info_of<Person>)->name == "sections");
  CHECK_FALSE(open_sections(info_of<report>));
}

}  // namespace places_test
