// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv.hpp>
//
#include <algorithm>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "../laws/random.hpp"

namespace rendercv_test {

using vitae::json, vitae::parse, vitae::Person, vitae::render;
namespace rendercv = vitae::rendercv;

constexpr std::string_view example = R"({
  "cv": {
    "name": "Ada Example", "headline": "Weaver", "email": "ada@example.com",
    "social_networks": [{"network": "GitHub", "username": "ada-example"}],
    "sections": {
      "experience": [{"company": "Example Looms", "position": "Weaver", "start_date": "2019-09"}],
      "selected_honors": [{"name": "Loom Medal", "date": 2021}]
    }
  },
  "design": {"theme": "classic"}
})";

TEST_CASE("a document of RenderCV comes and goes") {
  const std::string_view text = example;
  // [in_use]
  const auto document = parse<rendercv::Document, json>(text);  // and document.notes: what is wrong, where
  const Person cv = rendercv::from_rendercv(document.value);
  const std::string back = render<json>(rendercv::to_rendercv(cv, document.value));  // a YAML file, as JSON is YAML
  // [/in_use]
  CHECK(document.notes.issues.empty());
  REQUIRE(cv.positions.size() == 1);
  CHECK(cv.positions[0].period.end == vitae::date::present());
  REQUIRE(cv.awards.size() == 1);
  CHECK(cv.awards[0].dates == std::vector{vitae::date::of(2021)});
  CHECK(cv.contact.links == std::vector<vitae::Link>{{"GitHub", "https://github.com/ada-example"}});
  CHECK(back.find(R"("theme": "classic")") != back.npos);
  CHECK(rendercv::from_rendercv(parse<rendercv::Document, json>(back).value) == cv);
}

/// A contact with what differs only by where it stands put in order.
vitae::Contact in_order(vitae::Contact contact) {
  const auto by_text = [](const auto& a, const auto& b) { return a.text() < b.text(); };
  std::sort(contact.emails.begin(), contact.emails.end(), by_text);
  std::sort(contact.phones.begin(), contact.phones.end(), by_text);
  std::sort(contact.links.begin(), contact.links.end(), [](const auto& a, const auto& b) {
    return a.label != b.label ? a.label < b.label : a.url.text() < b.url.text();
  });
  return contact;
}

TEST_CASE("law: a person through RenderCV is the same person, but for labels of pages and the order of links") {
  laws::random from(13);
  for (int i = 0; i < 300; ++i) {
    auto person = laws::any<Person>(from);
    for (vitae::Link& link : person.contact.links) {
      if (link.label.empty()) link.label = "Website";
      if (link.url.empty() || link.label.find(": ") != std::string::npos) link = {"Code", "https://example.org"};
    }
    const std::string text = render<json, vitae::layout::compact>(rendercv::to_rendercv(person));
    CAPTURE(text);
    const auto document = parse<rendercv::Document, json>(text);
    REQUIRE(document.notes.issues.empty());
    Person back = rendercv::from_rendercv(document.value);
    CHECK(in_order(back.contact) == in_order(person.contact));
    back.contact = person.contact;
    REQUIRE(back == person);
  }
}

}  // namespace rendercv_test
