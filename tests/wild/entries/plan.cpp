// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/plan.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"

namespace plan_test {

using namespace vitae;
using namespace vitae::wild_text;

struct Plain {
  std::string note;
  std::vector<std::string> remarks;
};

std::string name(const member_info* m) { return m ? std::string(m->name) : "-"; }

std::string slots(const entry_plan& plan) {
  std::string out;
  for (const member_info* m : plan.slots) out += (out.empty() ? "" : " ") + std::string(m->name);
  return out;
}

TEST_CASE("a plan is made of the looks and shapes of a record's members") {
  const entry_plan job(info_of<Position>);
  CHECK(slots(job) == "organization title location");
  CHECK(name(job.period) == "period");
  CHECK(name(job.prose) == "summary");
  CHECK(name(job.bullets) == "highlights");
  CHECK(name(job.links) == "links");
  CHECK(name(job.inner) == "projects");
  CHECK(name(job.grade) == "-");
  CHECK(job.dated());

  const entry_plan degree(info_of<Degree>);
  CHECK(name(degree.grade) == "grade");
  CHECK(name(degree.inner) == "-");

  const entry_plan award(info_of<Award>);
  CHECK(name(award.date_list) == "dates");
  CHECK(name(award.period) == "-");
  CHECK(award.dated());
}

TEST_CASE("a plan knows whether its entries are jobs") {
  CHECK(entry_plan(info_of<Position>).employs());
  CHECK_FALSE(entry_plan(info_of<Degree>).employs());
}

TEST_CASE("a plan knows whether its entries are degrees") {
  CHECK(entry_plan(info_of<Degree>).teaches());
  CHECK_FALSE(entry_plan(info_of<Position>).teaches());
}

TEST_CASE("a list of records is planned as its record") {
  const entry_plan listed(*info_of<Person>.find("positions")->type);
  CHECK(listed.type == &info_of<Position>);
  CHECK(slots(listed) == slots(entry_plan(info_of<Position>)));
}

TEST_CASE("a record without looks has neither slots nor dates") {
  const entry_plan plan(info_of<Plain>);
  CHECK(plan.slots.empty());
  CHECK_FALSE(plan.dated());
  CHECK(name(plan.bullets) == "remarks");
}

TEST_CASE("a plan knows the labels of its members") {
  const entry_plan degree(info_of<Degree>);
  CHECK(name(degree.names.exactly("GPA")) == "grade");
  CHECK(name(degree.names.exactly("University")) == "institution");
  CHECK(name(degree.names.exactly("Breakfast")) == "-");
}

TEST_CASE("kinds of types are told by their shape") {
  CHECK(kinds::is_period(*info_of<Position>.find("period")->type));
  CHECK_FALSE(kinds::is_period(*info_of<Position>.find("links")->type));
  CHECK(kinds::is_item(*info_of<Position>.find("highlights")->type));
  CHECK_FALSE(kinds::is_item(info_of<Skill>));
  CHECK(kinds::is_list(*info_of<Position>.find("links")->type));
  CHECK(name(kinds::address_of(*info_of<Position>.find("links")->type)) == "url");
  CHECK(kinds::is_text(*info_of<Position>.find("title")->type));
  CHECK_FALSE(kinds::is_text(*info_of<Contact>.find("emails")->type));
  CHECK_FALSE(kinds::is_text(*info_of<Position>.find("kind")->type));
}

}  // namespace plan_test
