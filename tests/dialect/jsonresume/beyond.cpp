// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/beyond.hpp>
//
#include <vitae/dialect/jsonresume/awards.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>

#include "../../catch.hpp"

namespace beyond_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood, vitae::date;

const vitae::Award medal{"Loom Medal", {date::of(2021, 23), date::of(2024)}, "Example Guild", {}};

TEST_CASE("what an entry cannot say stands beside it, and nothing else") {
  const auto entry = spoken<jsonresume::Award>(medal);
  CHECK(entry.date == date::of(2021));
  CHECK(entry.x_vitae.text == R"({"dates":["2021-23","2024"]})");
  CHECK(understood(entry) == medal);
  const vitae::Award plain{"Loom Medal", {date::of(2021)}, {}, {}};
  CHECK(spoken<jsonresume::Award>(plain).x_vitae == vitae::json_value{});
}

TEST_CASE("what a record does not say is null") {
  CHECK(jsonresume::beyond(vitae::Award{"A", {}, {}, "S"}, {"A", {date::of(2021)}, "I", {}}).text ==
        R"({"summary":"S","dates":null,"issuer":null})");
  CHECK(jsonresume::beyond(vitae::Award{}, {"A", {}, {}, {}}).text == R"({"title":null})");
  jsonresume::Award entry;
  entry.x_vitae.text = R"({"summary": null})";
  CHECK(understood(entry) == vitae::Award{});
}

TEST_CASE("an entry that was edited since counts, and of the rest what does not contradict it") {
  vitae::Certificate licence{"Licence", "Example Guild", date::of(2021, 23), date::of(2026), {}};
  auto entry = spoken<jsonresume::Certificate>(licence);
  entry.date = date::of(2022);
  licence.date = date::of(2022);
  CHECK(understood(entry) == licence);
}

TEST_CASE("what is no extension of ours is passed over") {
  for (const char* text : {"3", "[1]", "{\"frobs\": 1}", "\"dates\"", "{\"dates\": 7}"}) {
    auto entry = spoken<jsonresume::Award>(medal);
    entry.x_vitae.text = text;
    CHECK(understood(entry).dates == std::vector<date>{date::of(2021)});
  }
}

}  // namespace beyond_test
