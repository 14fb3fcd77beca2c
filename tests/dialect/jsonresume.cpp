// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume.hpp>
//
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vitae/format/json.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "../laws/random.hpp"

namespace jsonresume_test {

using vitae::json, vitae::parse, vitae::Person, vitae::render;
namespace jsonresume = vitae::jsonresume;

vitae::parsed<jsonresume::Resume> read(std::string_view text) {
  return parse<jsonresume::Resume, json, jsonresume::names>(text);
}

std::string written(const jsonresume::Resume& resume) {
  return render<json, jsonresume::names, vitae::layout::compact>(resume);
}

constexpr std::string_view document = R"({
  "basics": {"name": "Ada Example", "label": "Weaver", "email": "ada@example.com",
             "location": {"city": "Springfield", "region": "Ohio", "countryCode": "US"},
             "profiles": [{"network": "GitHub", "username": "ada-example", "url": "https://github.com/ada-example"}]},
  "work": [{"name": "Example Looms", "position": "Weaver", "startDate": "2019-09"}]
})";

TEST_CASE("a JSON Resume comes and goes") {
  const std::string_view text = document;
  // [in_use]
  const auto resume =
      parse<jsonresume::Resume, json, jsonresume::names>(text);  // and resume.notes: what is wrong, where
  const Person cv = jsonresume::from_jsonresume(resume.value);
  const std::string back = render<json, jsonresume::names>(jsonresume::to_jsonresume(cv, resume.value));
  // [/in_use]
  CHECK(resume.notes.issues.empty());
  CHECK(cv.contact.location == "Springfield, Ohio, US");
  CHECK(cv.positions.at(0).period.end == vitae::date::present());
  CHECK(read(back).value == resume.value);
}

TEST_CASE("law: a person through JSON Resume is the same person") {
  laws::random from(11);
  for (int i = 0; i < 300; ++i) {
    const auto person = laws::any<Person>(from);
    const std::string text = written(jsonresume::to_jsonresume(person));
    CAPTURE(text);
    const auto resume = read(text);
    REQUIRE(resume.notes.issues.empty());
    REQUIRE(jsonresume::from_jsonresume(resume.value) == person);
  }
}

// What a person holds in another way is drawn as a person would give it: texts that are no markup, dates that the
// schema has, a start before an end, names of today's version, nothing that is there and empty.
struct as_people_write {
  laws::random& from;

  std::string word() {
    constexpr std::array<std::string_view, 8> words{"Ada", "loom", "résumé", "北京", "C++", "R&D", "O'Neil", "a-b"};
    std::string made(from.one_of(words));
    for (std::size_t n = from.below(3); n > 0; --n) made.append(" ").append(from.one_of(words));
    return made;
  }

  template <vitae::leaf T>
  void operator()(T& value) {
    if constexpr (std::is_same_v<T, std::string>)
      value = word();
    else if constexpr (std::is_same_v<T, vitae::date>)
      value = vitae::date::of(from.between(1950, 2050), from.between(0, 12));
    else if constexpr (!std::is_same_v<T, vitae::json_value>)
      laws::draw{from}(value);
  }
  template <vitae::maybe T>
  void operator()(T& value) {
    (*this)(value.emplace());
  }
  template <vitae::list T>
  void operator()(T& value) {
    for (std::size_t n = from.below(4); n > 0; --n) (*this)(value.emplace_back());
  }
  template <vitae::record T>
  void operator()(T& value) {
    vitae::for_each_field<T>([&](auto member) {
      constexpr std::string_view name = decltype(member)::name;
      constexpr bool old = name == "picture" || name == "website" || name == "company" || name == "gpa";
      if (!old && (name == "name" || name == "network" || from.chance(70))) (*this)(member(value));
    });
    if constexpr (requires { value.startDate; })
      if (!value.startDate && value.endDate) value.startDate = vitae::date::of(1940);
  }
};

TEST_CASE("law: a résumé through a person is the same résumé") {
  laws::random from(12);
  for (int i = 0; i < 300; ++i) {
    jsonresume::Resume resume;
    as_people_write{from}(resume);
    CAPTURE(written(resume));
    const auto back = jsonresume::to_jsonresume(jsonresume::from_jsonresume(resume), resume);
    REQUIRE(written(back) == written(resume));
  }
}

#ifdef VITAE_SHARED

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("the samples of JSON Resume go through a person unchanged") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(VITAE_SHARED "/jsonresume/samples")) {
    CAPTURE(entry.path().filename().string());
    const auto resume = read(contents(entry.path()));
    CHECK(resume.notes.issues.empty());
    const auto back = jsonresume::to_jsonresume(jsonresume::from_jsonresume(resume.value), resume.value);
    CHECK(written(back) == written(resume.value));
    ++count;
  }
  CHECK(count > 0);
}

// In their tests every value that is not to be is a null in the place of one, but for `"$schema": {}` and a day of
// three digits. A null for a member is absence to every reader of the library, and no member has to be there; a null
// for an item is an error.
TEST_CASE("the tests of JSON Resume: what is valid is read without a word, what is not gives an issue or is null") {
  int valid = 0, found = 0, absent = 0;
  for (const auto& entry : std::filesystem::directory_iterator(VITAE_SHARED "/jsonresume/tests")) {
    const std::string text = contents(entry.path());
    const bool dates = entry.path().stem() == "dates";
    vitae::json_text::for_each_member(vitae::trimmed(text), [&](std::string_view name, std::string_view value) {
      CAPTURE(entry.path().filename().string(), std::string(name));
      const std::string example =
          dates ? "{\"work\": [{\"startDate\": " + std::string(value) + "}]}" : std::string(value);
      const bool wanted = name.find("nvalid") == name.npos;
      const auto issues = read(example).notes.issues;
      if (wanted)
        CHECK((++valid, issues.empty()));
      else if (issues.empty())
        CHECK((++absent, example.find("null") != example.npos));
      else
        CHECK((++found, issues[0].level == vitae::severity::error));
    });
  }
  CHECK(valid == 121);
  CHECK(found == 10);
  CHECK(absent == 87);
}

#else
TEST_CASE("the samples and tests of JSON Resume are absent") { WARN("VITAE_SHARED is not set: own cases only"); }
#endif

}  // namespace jsonresume_test
