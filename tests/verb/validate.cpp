// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/validate.hpp>

#include "../catch.hpp"

#include <string>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>

namespace validate_test {

using namespace vitae;

struct Engine {
  int horses = 0;
};
struct Boat {
  std::string name;
  std::vector<Engine> engines{};
  std::optional<Engine> spare{};
};

constexpr auto strong =
    rule<Engine>("engine.weak", "an engine has a horse at least", [](const Engine& e) { return e.horses > 0; });
constexpr auto few = rule<std::vector<Engine>>(
    "engines.many", "two are enough", [](const std::vector<Engine>& e) { return e.size() < 3; }, severity::warning);

std::vector<std::string> codes(const report& r) {
  std::vector<std::string> all;
  for (const issue& i : r.issues) all.push_back(i.path + " " + i.code);
  return all;
}

}  // namespace validate_test

template <>
struct vitae::schema<validate_test::Boat> {
  static constexpr std::array remarks{on<&validate_test::Boat::name>().required()};
};

namespace validate_test {

// Which rules can be asked of what: the subject is the value, or within it, however deep.
struct Fleet {
  std::vector<std::optional<Boat>> boats;
  std::vector<Fleet> parts;
};
static_assert(vitae::checking::may_hold<Boat, Boat>() && vitae::checking::may_hold<Boat, std::vector<Engine>>());
static_assert(vitae::checking::may_hold<Fleet, Engine>() && vitae::checking::may_hold<Fleet, std::string>());
static_assert(!vitae::checking::may_hold<Boat, Fleet>() && !vitae::checking::may_hold<Fleet, Person>());
static_assert(!vitae::checking::may_hold<Fleet, void*>());

TEST_CASE("a rule is asked of every part that has its type") {
  const Boat boat{.name = "A", .engines = {{0}, {90}, {0}}, .spare = Engine{0}};
  CHECK(codes(validate(boat, strong, few)) == std::vector<std::string>{"engines engines.many", "engines[0] engine.weak",
                                                                       "engines[2] engine.weak", "spare engine.weak"});
}

TEST_CASE("rules may be named by a policy, and asked with further ones") {
  const Boat boat{.name = "A", .engines = {{0}}, .spare = {}};
  CHECK(codes(validate<rules<&strong>>(boat)) == std::vector<std::string>{"engines[0] engine.weak"});
  CHECK(validate<rules<>>(boat).issues.empty());
  CHECK(validate<rules<&few>>(boat, strong).issues.size() == 1);
}

struct Applicant {
  std::string post;
  Person cv;
};

TEST_CASE("a CV within something else is checked by its own rules, unless others are named") {
  Person ada{.name = "Ada Example"};
  ada.positions = {{.organization = "Example Works", .period = {date::of(2020), date::of(2019)}}};
  const Applicant applied{"Clerk", ada};
  CHECK(codes(validate(ada)) == std::vector<std::string>{"positions[0].period period.order"});
  CHECK(codes(validate(applied)) == std::vector<std::string>{"cv.positions[0].period period.order"});
  CHECK(codes(validate(std::vector{ada, ada})).size() == 2);
  CHECK(validate<rules<>>(applied).issues.empty());
  constexpr auto named =
      rule<Person>("person.name", "a name has one letter at least", [](const Person& p) { return p.name.empty(); });
  CHECK(validate(applied, named).issues.size() == 2);
}

TEST_CASE("a required member is missed") {
  CHECK(codes(validate(Boat{})) == std::vector<std::string>{"name member.missing"});
}

TEST_CASE("a rule may find its own words") {
  constexpr auto named = rule<Boat>([](const Boat& b) -> std::optional<fault> {
    if (b.name != "Titanic") return std::nullopt;
    return fault("boat.omen", "take another name", "Olympic");
  });
  const report found = validate(Boat{.name = "Titanic", .engines = {}, .spare = {}}, named);
  REQUIRE(found.issues.size() == 1);
  CHECK(found.issues[0].suggestion == "Olympic");
  CHECK(found.issues[0].path.empty());
}

TEST_CASE("a leaf that does not read back without doubt is reported") {
  Person ada{.name = "Ada Example"};
  ada.contact.emails = {email("ada@gmial.com"), email("not an address"), email("ada@example.com")};
  const report found = validate(ada);
  REQUIRE(found.issues.size() == 2);
  CHECK(found.issues[0].path == "contact.emails[0]");
  CHECK(found.issues[0].level == severity::warning);
  CHECK(found.issues[0].suggestion == "ada@gmail.com");
  CHECK(found.issues[1].level == severity::error);
}

TEST_CASE("a blank where a maybe or a list holds a value is an error, as a blank member is not") {
  Person ada{.name = "Ada Example"};
  ada.positions = {{.organization = "Example Works"}};
  ada.positions[0].period.start = date::of(2021, 2, 31);  // there is no such day
  ada.contact.emails.emplace_back();
  ada.contact.links.emplace_back().label = "Site";
  const std::vector<std::string> found = codes(validate<rules<>>(ada));
  CHECK(found == std::vector<std::string>{"contact.emails[0] email.empty", "positions[0].period.start date.empty"});
}

TEST_CASE("numbers and truth values are never blank, and text may be") {
  struct Readings {
    std::vector<int> depths;
    std::vector<std::string> notes;
    std::optional<double> mean;
    std::optional<bool> done;
  };
  CHECK(validate(Readings{{0, 1}, {""}, 0.0, false}).issues.empty());
}

TEST_CASE("text that is not UTF-8 is an error") {
  CHECK(codes(validate(Person{.name = "caf\xE9"})) == std::vector<std::string>{"name text.malformed-utf-8"});
}

TEST_CASE("the rules of a CV find what contradicts itself") {
  Person ada{.name = "Ada Example"};
  ada.degrees.push_back({.institution = "Example University", .period = {date::of(2020), date::of(2019, 6)}});
  ada.degrees.push_back({.institution = "Example University",
                         .period = {date::of(2020), date::of(2020, 6)},
                         .grade = {"4.2/4", 4.2, 4.0}});
  ada.papers = {{.title = "On Bridges"}, {.title = "on  bridges."}};
  CHECK(codes(validate(ada)) == std::vector<std::string>{"degrees[0].period period.order",
                                                         "degrees[1].grade grade.beyond-scale",
                                                         "papers paper.duplicate"});
  CHECK(codes(validate<rules_of::strict>(ada)).size() > 3);
  CHECK(codes(validate<rules_of::academic>(ada)).size() > 3);
}

}  // namespace validate_test
