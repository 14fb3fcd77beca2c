// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/work.hpp>
//
#include "../../catch.hpp"

namespace work_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood, vitae::Position;

TEST_CASE("a job is a position, and what the employer does leads to its summary") {
  jsonresume::Work job;
  job.name = "Example Looms";
  job.description = "Makes looms";
  job.position = "Weaver";
  job.url = "https://looms.example.com";
  job.startDate = vitae::date::of(2019, 9);
  job.summary = "Wove.";
  job.highlights = {"A mile of cloth"};
  const Position position = understood(job);
  CHECK(position.organization == "Example Looms");
  CHECK(position.title == "Weaver");
  CHECK(position.period == vitae::period{vitae::date::of(2019, 9), vitae::date::present()});
  CHECK(position.summary == "*Makes looms*\n\nWove.");
  CHECK(position.highlights == std::vector<vitae::Item>{{"A mile of cloth", {}}});
  CHECK(position.links == std::vector<vitae::Link>{{"", "https://looms.example.com"}});
  CHECK(spoken<jsonresume::Work>(position) == job);
}

TEST_CASE("the names of older versions are read, and never written") {
  jsonresume::Work job;
  job.company = "Example Looms";
  job.website = "https://looms.example.com";
  const auto now = spoken<jsonresume::Work>(understood(job));
  CHECK(now.name == "Example Looms");
  CHECK(now.url == job.website);
  CHECK(now.company.empty());
  CHECK(now.website.empty());
}

TEST_CASE("voluntary work is a position of that kind") {
  jsonresume::Volunteer work;
  work.organization = "Example Library";
  work.position = "Reader";
  const Position position = understood(work);
  CHECK(position.kind == vitae::position_kind::volunteer);
  CHECK(spoken<jsonresume::Volunteer>(position) == work);
}

TEST_CASE("an end that nobody knows is not the present") {
  Position position;
  position.organization = "Example Looms";
  position.period.start = vitae::date::of(2019);
  const auto job = spoken<jsonresume::Work>(position);
  CHECK(job.x_vitae.text == R"({"period":{"start":"2019"}})");
  CHECK(understood(job) == position);
}

}  // namespace work_test
