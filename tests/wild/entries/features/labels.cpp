// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/labels.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace labels_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a label is known with its value") {
  const wild_tests::document page("Advisor: Ada Quill\nBreakfast: eggs\nAdvisor\n");
  const entry_plan plan(info_of<Degree>);
  span value;
  const member_info* known = label_of(page.in, plan, page.at("Advisor: Ada Quill"), value);
  REQUIRE(known);
  CHECK(known->name == "advisors");
  CHECK(page.of(value) == "Ada Quill");
  CHECK(label_of(page.in, plan, page.at("Breakfast: eggs"), value) == nullptr);
  CHECK(label_of(page.in, plan, page.at("Advisor"), value) == nullptr);
  const wild_tests::document dated("2016 to 2019: Engineer, Example Ltd.");
  CHECK(label_of(dated.in, entry_plan(info_of<Position>), dated.all(), value) == nullptr);
}

TEST_CASE("a label may say more than the name of what it labels, or with dots") {
  const entry_plan jobs(info_of<Position>), degrees(info_of<Degree>);
  const auto name_of = [](const member_info* m) { return m ? m->name : std::string_view{}; };
  CHECK(name_of(labelled_member(jobs, "Employer Name")) == "organization");
  CHECK(name_of(labelled_member(jobs, "Position Title")) == "title");
  CHECK(name_of(labelled_member(jobs, "Name of employer")) == "organization");
  CHECK(name_of(labelled_member(degrees, "G.P.A.")) == "grade");
  CHECK(labelled_member(degrees, "Name") == nullptr);
  CHECK(labelled_member(degrees, "Pet name") == nullptr);
}

TEST_CASE("a row of a label and its value is labelled, the head of a table is not") {
  const entry_plan plan(info_of<Position>);
  const auto value_of = [&](std::string_view source) {
    const wild_tests::document page(source);
    span value;
    return label_of(page.in, plan, page.all(), value) ? page.of(value) : "";
  };
  CHECK(value_of("Title | Lamp engineer") == "Lamp engineer");
  CHECK(value_of("Title | Lamp engineer |") == "Lamp engineer");
  CHECK(value_of("Title: | Lamp engineer") == "Lamp engineer");
  CHECK(value_of("Title: Lamp engineer;") == "Lamp engineer");
  CHECK(value_of("Company: Lamp Works (Riverton).") == "Lamp Works (Riverton)");
  CHECK(value_of("Time Frame | 2011 - 2019") == "2011 - 2019");
  CHECK(value_of("期間：2019年4月～現在") == "2019年4月～現在");
  CHECK(value_of("Nome e indirizzo del datore di lavoro: Lamp Works") == "Lamp Works");
  CHECK(value_of("Tipo di impiego      Praticante") == "Praticante");
  CHECK(value_of("Date (da – a)        2013 – 2016") == "2013 – 2016");
  CHECK(value_of("Employer      2013 – 2016").empty());
  CHECK(value_of("Lamp engineer     Riverton").empty());
  CHECK(value_of("Title | Company").empty());
  CHECK(value_of("Title | Lamp engineer | 2011 - 2019").empty());
  CHECK(value_of("Lamp engineer | Example Ltd.").empty());
  CHECK(value_of("Client: Lamp Works") == "Lamp Works");
  CHECK(value_of("Clients: Lamp Works, Holm & Sons, Quill").empty());
}

TEST_CASE("words set apart before a colon label a line, unless they head an entry") {
  const auto labelled = [](std::string_view source) {
    const wild_tests::document page(source);
    return has_styled_label(page.in, entry_plan(info_of<Degree>), page.doc.blocks.at(0));
  };
  CHECK(labelled("**Schwerpunkt:** Optik der Lampen\n"));
  CHECK(labelled("*Focus*: lamps\n"));
  CHECK(labelled("- **Focus:** lamps\n"));
  CHECK_FALSE(labelled("**M.Sc. Optics:** University of Leeds\n"));
  CHECK_FALSE(labelled("**2014 - 2016:** University of Leeds\n"));
  CHECK_FALSE(labelled("**Focus: lamps**\n"));
  CHECK_FALSE(labelled("Focus: lamps\n"));
  CHECK_FALSE(labelled("### *Focus*: lamps\n"));
}

TEST_CASE("an employer with a job and its time behind a colon is no label") {
  const auto labelled = [](std::string_view source) {
    const wild_tests::document page(source);
    return has_styled_label(page.in, entry_plan(info_of<Position>), page.doc.blocks.at(0));
  };
  CHECK_FALSE(labelled("- **Kelp Hub**: Lamp Engineer (1/2024 - 12/2024)\n"));
  CHECK_FALSE(labelled("- **Kelp Hub**: Lamp Engineer, 2023 - Current\n"));
  CHECK(labelled("- **Kelp Hub**: counted lamps (1/2024 - 12/2024)\n"));
  CHECK(labelled("- **Kelp Hub**: Lamp Engineer (2024)\n"));
  CHECK(labelled("**Kelp Hub**: Lamp Engineer (1/2024 - 12/2024)\n"));
}

TEST_CASE("a list of what one worked with is no head") {
  CHECK(lists_stack("Technologies: C++, Qt"));
  CHECK(lists_stack("Tech stack: Python"));
  CHECK(lists_stack("Relevant Coursework: Optics, Sound"));
  CHECK_FALSE(lists_stack("Technologies"));
  CHECK_FALSE(lists_stack("Technologies:"));
  CHECK_FALSE(lists_stack("Engineer: Example Software Ltd."));
}

TEST_CASE("a line that is nothing but an address begins no entry, with a label or without") {
  CHECK(is_address("https://example.com/prize"));
  CHECK(is_address("Link: https://example.com/prize"));
  CHECK_FALSE(is_address("Link: https://example.com/prize and more"));
  CHECK_FALSE(is_address("See https://example.com/prize"));
  CHECK_FALSE(is_address("Prize"));
  CHECK_FALSE(is_address(""));
}

TEST_CASE("a long text that begins with a person's name has it up to its end") {
  const auto name = [](std::string_view source) {
    const wild_tests::document page(source);
    const span all = page.all();
    return std::string(page.in.view({all.begin, person_end(page.in, all)}));
  };
  CHECK(name("Prof. Jane Doe measured with me how the light of lamps fades over the years") == "Prof. Jane Doe");
  CHECK(name("the light of lamps that fade over the years") == "the light of lamps that fade over the years");
}

TEST_CASE("who gave an award may stand behind what that is called") {
  const entry_plan awards(info_of<Award>), jobs(info_of<Position>);
  const auto giver = [](const entry_plan& plan, std::string_view source) {
    const wild_tests::document page(source);
    span value;
    const member_info* const m = label_of(page.in, plan, page.all(), value);
    return m ? std::string(m->name) + "=" + page.of(value) : std::string();
  };
  CHECK(giver(awards, "Awarded by the Example Society") == "issuer=the Example Society");
  CHECK(giver(awards, "Sponsored by Example Ltd.") == "issuer=Example Ltd.");
  CHECK(giver(awards, "Prize awarded by the Example Society").empty());
  CHECK(giver(awards, "Stories by the Example Society").empty());
  CHECK(giver(jobs, "Awarded by the Example Society").empty());
}

}  // namespace labels_test
