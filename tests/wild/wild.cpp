// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/wild.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace wild_test {

struct Deed {
  std::string what;
  std::vector<Deed> more;
};
struct Voyage {
  std::string ship;
  std::string rank;
  vitae::period time;
  std::vector<Deed> deeds;
};
struct Sailor {
  std::string name;
  std::vector<vitae::email> mail;
  std::vector<Voyage> voyages;
};

}  // namespace wild_test

template <>
struct vitae::schema<wild_test::Voyage> {
  static constexpr std::array remarks{on<&wild_test::Voyage::ship>().heading().looks(look::organization),
                                      on<&wild_test::Voyage::rank>().heading().looks(look::role)};
};
template <>
struct vitae::schema<wild_test::Sailor> {
  static constexpr std::array remarks{on<&wild_test::Sailor::name>().heading().looks(look::person),
                                      on<&wild_test::Sailor::voyages>().section().also("sea time")};
};

namespace wild_test {

using namespace vitae;

constexpr std::string_view markdown_page = R"(# Ada Quill

ada.quill@example.org | +44 20 7946 0123 | [GitHub](https://github.com/ada-quill-example)

Keeper of ledgers, and of **bees**.

## Experience

### Software Engineer, Example Software Ltd.
*2019 – present | London, UK*

- Rewrote the *ledger* in C++ & Rust
- Halved the night batch

### Research Assistant, University of Cambridge
*2016-09 – 2019-03*

- Measured the draughts of R&amp;D corridors

## Education

**M.Sc. in Computer Science**, University of Edinburgh, 2014 – 2016

## Publications

- A. Quill, B. Reed. "Ledgers Without Locks". Journal of Careful Systems, 2018.

## Languages

English (native), German (fluent)

## Beekeeping

Twelve hives behind the allotment
<!-- once keeper of forbidden hornets -->
)";

constexpr std::string_view plain_page = R"(ADA QUILL
Edinburgh, UK
ada.quill@example.org

EXPERIENCE

Example Software Ltd., London              2019 - 2021
Software Engineer
- Rewrote the ledger
- Halved the night batch

EDUCATION

University of Edinburgh                    2014 - 2016
M.Sc. in Computer Science

SKILLS

Programming: Rust, Python, SQL

INTERESTS

Lighthouses and their lenses
)";

constexpr std::string_view html_page = R"(<h1>Ada Quill</h1>
<p><a href="mailto:ada.quill@example.org">write</a></p>
<h2>Experience</h2>
<p><b>Software Engineer</b>, Example Software Ltd. <span style="float:right">2019 &ndash; 2021</span></p>
<ul><li>Rewrote the <em>ledger</em></li><li>Halved the night batch</li></ul>
<h2>Awards</h2>
<ul><li>Best Paper Award, 2018</li></ul>
)";

constexpr std::string_view pages[] = {markdown_page, plain_page, html_page};

/// The value as JSON, which holds all its text.
std::string all_text(const Person& cv) { return render<json>(cv); }

/// A leaf by its text.
template <class T>
T of(std::string_view text) {
  const auto read = read_leaf<T, policies<>>(text);
  REQUIRE(read);
  return *read;
}

bool says(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

TEST_CASE("what is plainly there is found, however it is set") {
  for (const std::string_view page : pages) {
    CAPTURE(std::string(page.substr(0, 40)));
    const auto cv = parse<Person, wild>(page);
    CHECK(cv);
    REQUIRE(cv.value.contact.emails.size() == 1);
    CHECK(cv.value.contact.emails[0] == of<email>("ada.quill@example.org"));
    REQUIRE_FALSE(cv.value.positions.empty());
    const Position& job = cv.value.positions[0];
    CHECK(says(job.organization, "Example Software Ltd"));
    CHECK(job.title == "Software Engineer");
    REQUIRE(job.period.start);
    CHECK(job.highlights.size() == 2);
  }
}

TEST_CASE("nothing is invented: each text stands in the document where its source says") {
  for (const std::string_view page : pages) wild_laws::nothing_invented(page, parse<Person, wild>(page));
}

TEST_CASE("nothing is lost: each word of a document is in the value") {
  // Words that name a section or a month are understood rather than kept.
  constexpr std::string_view understood[] = {"experience", "education", "publications", "languages",
                                             "skills",     "awards",    "write"};
  for (const std::string_view page : {markdown_page.substr(0, markdown_page.find("<!--")), plain_page}) {
    const auto cv = parse<Person, wild>(page);
    std::string kept = ascii::lowered(all_text(cv.value));
    for (const std::string& word : wild_laws::words_of(page)) {
      bool known = false;
      for (const std::string_view u : understood) known = known || word == u;
      CAPTURE(word);
      CHECK((known || says(kept, word)));
    }
  }
}

TEST_CASE("comments hold no facts") {
  CHECK_FALSE(says(all_text(parse<Person, wild>(markdown_page).value), "hornets"));
  const auto cv =
      parse<Person, wild>("# Ada Quill\n\n<!--\n## Awards\n\n- Golden Anchor, 2011\n-->\n\n## Skills\n\nRust\n");
  CHECK(cv.value.awards.empty());
  CHECK(cv.value.skills.size() == 1);
}

TEST_CASE("what no member claims is kept under its title") {
  const auto kept = parse<Person, wild>(markdown_page);
  const auto titled = [&](std::string_view title) {
    for (const Section& s : kept.value.sections)
      if (s.title == title) return true;
    return false;
  };
  CHECK(titled("Beekeeping"));
  CHECK_FALSE(titled("Experience"));
  CHECK(says(all_text(kept.value), "Twelve hives"));
}

TEST_CASE("what an item with its time says of its tools is no skill of its own") {
  const auto cv = parse<Person, wild>(
      "# Ada Quill\n\n## Skills\n\n- Make\n\n## Miscellaneous\n\n- Tide Game, 2013 - 2014\n  - Languages: Rust, Lua\n- "
      "Languages: Python, Go\n");
  CHECK(says(all_text(cv.value), "Lua"));
  REQUIRE(cv.value.skills.size() == 2);
  CHECK(cv.value.skills[1].keywords == std::vector<std::string>{"Python", "Go"});
}

TEST_CASE("a schema of one's own is read by its looks and its names") {
  const auto read = parse<Sailor, wild>(
      "# Ada Quill\nada@example.org\n\n## Sea Time\n\n### Chief Engineer, Example Shipping Ltd.\n2015 – 2019\n\n"
      "- Kept the engines running\n");
  CHECK(read.value.name == "Ada Quill");
  CHECK(read.value.mail.size() == 1);
  REQUIRE(read.value.voyages.size() == 1);
  CHECK(read.value.voyages[0].ship == "Example Shipping Ltd.");
  CHECK(read.value.voyages[0].rank == "Chief Engineer");
  CHECK(read.value.voyages[0].time.start == of<date>("2015"));
  REQUIRE(read.value.voyages[0].deeds.size() == 1);
  CHECK(read.value.voyages[0].deeds[0].what == "Kept the engines running");
}

TEST_CASE("an empty document is an empty CV") {
  const auto cv = parse<Person, wild>("");
  CHECK(cv);
  CHECK(cv.value == Person{});
  CHECK(cv.sources.empty());
}

TEST_CASE("a name by its label stands before other people's in a section of addresses") {
  const auto found = parse<Person, wild>(
      "---\nPERSONAL INFORMATION\n---\nName: Bo Reed\nPhone: +44 20 7946 0958\n\n---\nREFERENCES\n---\nAda Quill\n"
      "Mill Ltd.\nada.quill@example.com\n");
  CHECK(found.value.name == "Bo Reed");
}

TEST_CASE("every leaf says how sure the reader is of it") {
  const auto cv = parse<Person, wild>(markdown_page);
  CHECK(cv.sources.size() > 20);
  for (const origin& o : cv.sources) {
    CAPTURE(o.path);
    CHECK(o.confidence > 0.0F);
    CHECK(o.confidence <= 1.0F);
    CHECK(o.where.end() <= markdown_page.size());
  }
}

}  // namespace wild_test
