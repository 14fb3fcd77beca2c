// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace features_test {

using namespace vitae;
using namespace vitae::wild_text;

/// What the first block of a document says of a job.
features of(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  return features_of(page.in, plan, page.doc.blocks.at(0));
}

TEST_CASE("a line says what its entry has") {
  const features head = of("Software Engineer, University of Edinburgh, 2019 - 2021\n");
  CHECK(head.dates == 1);
  CHECK(head.ranges == 1);
  CHECK_FALSE(head.date_only);
  CHECK_FALSE(head.aside());
  CHECK(head.strongest >= 0.5F);

  const features date = of("Jan 2019 - Mar 2021\n");
  CHECK(date.date_only);
  CHECK(date.aside());

  const features place = of("Berlin, Germany\n");
  CHECK(place.place_only);
  CHECK(place.dates == 0);
}

TEST_CASE("a town that is also called like a school is a place before its state") {
  CHECK(of("Stanford, CA\n").place_only);
  CHECK_FALSE(of("Stanford University, CA\n").place_only);
}

TEST_CASE("a minor stands below its degree and is none") {
  const auto degree = [](std::string_view source) {
    const wild_tests::document page(source);
    const entry_plan plan(info_of<Degree>);
    return features_of(page.in, plan, page.doc.blocks.at(0));
  };
  CHECK(degree("Minor in History and Law\n").aside());
  CHECK(degree("Concentration in Lasers\n").aside());
  CHECK_FALSE(degree("## Minor in History\n").aside());
  CHECK_FALSE(of("Concentration in Lasers\n").label);
}

TEST_CASE("a place behind something else is not the whole line") {
  CHECK_FALSE(of("Lanternworks \xE2\x80\x94 San Jose, CA\n").place_only);
  CHECK(of("San Jose, CA\n").place_only);
  CHECK(of("Berlin \xE2\x80\x93 Germany\n").place_only);
}

TEST_CASE("a short employer beside a long date is more than a date") {
  CHECK_FALSE(of("IBM (March 2011 - August 2016)\n").date_only);
  CHECK(of("(March 2011 - August 2016)\n").date_only);
}

TEST_CASE("labels are told from heads") {
  CHECK(of("Supervisor: Ada Quill\n").label);
  CHECK_FALSE(of("Supervisor: Ada Quill\n").bare_label);
  CHECK(of("Supervisor: Ada Quill (2010 - 2014)\n").dates == 0);
  CHECK(of("Location: Leeds, 2010 - 2014\n").dates == 1);
  CHECK(of("Main contributions:\n").bare_label);
  CHECK_FALSE(of("Company: Example Software Ltd.\n").label);
  CHECK(of("Company: Example Software Ltd.\n").strongest >= 0.5F);
}

TEST_CASE("a sentence that tells a job at an employer is no running text") {
  const features told =
      of("I was a lamp engineer at the lighthouse of Example from June 2014 to May 2018, where I slept.\n");
  CHECK_FALSE(told.prose);
  CHECK(told.dates == 1);
  CHECK(of("I trimmed the wicks of seven lamps every night from June 2014 to May 2018 and slept by day.\n").prose);
  CHECK(of("Worked as an engineer of lamps to see what seven of them would do by night, 2005-2006.\n").prose);
  CHECK(of("- Hired at Example Ltd. in 2014 as a clerk\n").dates == 1);
}

TEST_CASE("running text is prose, a head is not") {
  CHECK(of("We kept the engines of the old harbour ferry and its sister running through the whole of the winter.\n")
            .prose);
  CHECK_FALSE(of("Software Engineer\n").prose);
}

TEST_CASE("a degree of many words is no running text") {
  const auto is_prose = [](std::string_view source) {
    const wild_tests::document page(source);
    return features_of(page.in, entry_plan(info_of<Degree>), page.doc.blocks.at(0)).prose;
  };
  CHECK_FALSE(is_prose("PhD in the physics of slow tides with an application to very small harbours\n"));
  CHECK(is_prose("PhD in the physics of slow tides, which I finished with an award for my thesis.\n"));
  CHECK(is_prose("Later I came back in the spring and finished what I had left undone on the slow tides\n"));
}

TEST_CASE("the atoms of a line are what stands between its dates") {
  const wild_tests::document page("Engineer, 2019 - 2021, Example Ltd.\n");
  const entry_plan plan(info_of<Position>);
  const auto atoms = atoms_of(page.in, plan, page.doc.blocks.at(0).text);
  REQUIRE(atoms.size() == 2);
  CHECK(page.of(atoms[0].text) == "Engineer");
  CHECK(page.of(atoms[1].text) == "Example Ltd.");
}

TEST_CASE("bold words at the beginning of running text lead it, a label does not") {
  const std::string rest =
      " which builds small boats and large ones, and mends what the winter storms have left of the pier and the sheds "
      "along the quay, and has done so for as long as anybody in the town can remember or has been told of";
  const auto lead = [](std::string_view source) {
    const wild_tests::document page(source);
    return page.of(lead_of(page.in, page.doc.blocks.at(0).text));
  };
  CHECK(lead("**Example Boats Ltd.** Shipwright; a yard" + rest + "\n") == "Example Boats Ltd. Shipwright;");
  CHECK(lead("**Example Boats Ltd.** a yard at the end of the long quay in the old harbour" + rest + "\n") ==
        "Example Boats Ltd.");
  CHECK(lead("**Duties**: a yard" + rest + "\n").empty());
  CHECK(lead("A yard" + rest + "\n").empty());
  CHECK_FALSE(of("**Shipwright**, Example Boats Ltd., a yard of the old harbour and of the new one\n").prose);
  CHECK(of("- **Shipwright**, and what the yard of the old harbour and of the new one wanted\n").prose);
}

TEST_CASE("the dates behind a label set apart are not the entry's, unless they are all it says") {
  const features awards = of("**Prizes**: Lamp Prize (2019), Salt Prize (2021)\n");
  CHECK(awards.dates == 0);
  CHECK(awards.prose);
  CHECK(of("**When it was**: 2019 - 2021\n").dates == 1);
  CHECK(of("**Engineer**: Example Ltd., 2019 - 2021\n").dates == 1);
}

TEST_CASE("a degree with small words behind it is no running text") {
  const auto prose = [](std::string_view source) {
    const wild_tests::document page(source);
    const entry_plan plan(info_of<Degree>);
    return features_of(page.in, plan, page.doc.blocks.at(0)).prose;
  };
  CHECK_FALSE(prose("- Bachelor of Electrical Engineering, minor in Mathematics, *summa cum laude*\n"));
  CHECK(prose("- Bachelor of all the trades that the lamps of a harbour need when it is dark in the winter\n"));
  CHECK(prose("- Counted lamps for the bachelor of the old harbour, with all the others in the rain\n"));
}

TEST_CASE("a date before a colon is no label") {
  const wild_tests::document page("2016 to 2019: Engineer, Example Ltd.");
  const entry_plan plan(info_of<Position>);
  CHECK_FALSE(features_of(page.in, plan, page.doc.blocks[0]).label);
}

TEST_CASE("a sentence is running text also where nouns are written in capitals, unless it begins with a head") {
  constexpr std::string_view told = "Leitung der Werkstatt (Boote) und Wartung der Lampen des Hafens mit dem Kran.\n";
  CHECK(of(told).prose);
  CHECK_FALSE(of("- " + std::string(told)).prose);
  CHECK_FALSE(of("Lecturer, University of Leeds, School of Boats and Lamps, Harbour Hall, and the Old Pier.\n").prose);
}

TEST_CASE("a few words are running text where a stop closes a long one") {
  CHECK(of("Care of the elderly.\n").prose);
  CHECK(of("Debitor og kreditor, momsindberetning.\n").prose);
  CHECK_FALSE(of("Teacher of Mathematics.\n").prose);
  CHECK_FALSE(of("Harbour Works, Inc.\n").prose);
  CHECK_FALSE(of("Care of the elderly\n").prose);
}

TEST_CASE("the label of a grade behind something else is no organisation") {
  const wild_tests::document page("Botany, GPA: 3.8\n");
  const entry_plan plan(info_of<Degree>);
  CHECK(features_of(page.in, plan, page.doc.blocks.at(0)).looks[0] < 0.5F);
}

TEST_CASE("a short line over the entry's only date closes its head, wherever it stands") {
  const auto closes = [](std::string_view source) {
    const wild_tests::document page(source);
    const entry_plan plan(vitae::info_of<vitae::Position>);
    const auto& blocks = page.doc.blocks;
    REQUIRE(blocks.size() > 1);
    const block& line = blocks[blocks.size() - 2];
    return closes_head(line, features_of(page.in, plan, line), features_of(page.in, plan, blocks.back()));
  };
  CHECK(closes("- Planked sloops\n\nTjalk & Tide\n\nMarch 2018 to August 2021\n"));
  CHECK_FALSE(closes("- Planked sloops\n\n- Tjalk & Tide\n\nMarch 2018 to August 2021\n"));
  CHECK_FALSE(closes("- Planked sloops\n\nTjalk & Tide\n\nCaulked since March 2018\n"));
  CHECK_FALSE(closes("- Planked sloops\n\nTools:\n\nMarch 2018 to August 2021\n"));
}

TEST_CASE("tools that strokes part are running text, jobs and employers are not") {
  CHECK(of("Go / Linux / AWS\n").prose);
  CHECK_FALSE(of("Go / Linux\n").prose);
  CHECK_FALSE(of("Engineer / Lecturer / Clerk\n").prose);
  CHECK_FALSE(of("Harbour Ltd. / Lock Ltd. / Ferry Ltd.\n").prose);
}

TEST_CASE("a job in a heading is no label, whatever mark it ends in") {
  CHECK_FALSE(of("#### Harbour Engineer:\n").label);
  CHECK(of("#### Responsibilities:\n").label);
  CHECK(of("Harbour Engineer:\n").label);
}

TEST_CASE("a place in brackets behind an employer's heading is not the whole line") {
  CHECK_FALSE(of("### Voorbeeld Advies (Zwolle, Nederland)\n").place_only);
  CHECK(of("Zwolle (Nederland)\n").place_only);
}

TEST_CASE("words set apart up to their stop are what running text tells of") {
  constexpr std::string_view text =
      " Over these years we mended the lamps of the harbour, and then all of the bells "
      "and buoys that the old pilots had left on the piers of the town.\n";
  const auto lead = [&](std::string_view head) {
    const wild_tests::document page(std::string(head) + std::string(text));
    return page.of(lead_of(page.in, page.doc.blocks.at(0).text));
  };
  CHECK(lead("*Baker*.") == "Baker.");
  CHECK(lead("**Baker FPI.**") == "Baker FPI.");
  CHECK(lead("*Baker*, lamps.").starts_with("Baker, lamps"));
  CHECK(of("*Baker*." + std::string(text)).strongest >= 0.6F);
}

TEST_CASE("blanks within a date make no line a date alone") {
  CHECK_FALSE(of("Tidely: Dec \xE2\x80\x98"
                 "17 - Present\n")
                  .date_only);
  CHECK(of("- Time: Sept 2021- Dec 2021\n").date_only);
  CHECK(of("2010 - 2014, 4.5 years experience\n").date_only);
  CHECK(of("2010 - 2014 (4 yrs 5 mos)\n").date_only);
  CHECK_FALSE(of("2010 - 2014, 3 lamps of the harbour\n").date_only);
}

TEST_CASE("a line that begins with a deed is running text among jobs") {
  CHECK(of("Led a crew of 7 lamp keepers in and around Leeds, England\n").prose);
  CHECK_FALSE(of("Led a crew of 7 lamp keepers, 2019 - 2021\n").prose);
  CHECK_FALSE(of("Certified Nurse, Example Hospital\n").prose);
}

}  // namespace features_test
