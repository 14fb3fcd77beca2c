// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/run_on_pages.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace run_on_pages_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a page, a line each; titles begin with "# ", items with "* ".
std::string parted(std::string_view document) {
  const name_index names(info_of<Person>);
  const outline doc = run_on_pages(names).part(read_outline(flatten(document)));
  std::string out;
  for (const block& b : doc.blocks) {
    out += b.kind == block_kind::heading ? "# " : b.kind == block_kind::bullet ? "* " : "";
    out += std::string(doc.plain.of(b.text.begin, b.text.end)) + "\n";
  }
  return out;
}

const std::string counted =
    "Counted the lamps of forty harbours by night and wrote down which of them went out, in which of the many winds of "
    "that coast, and for how long each of them was dark";
const std::string taught =
    "Taught the keepers of six harbours how to trim a wick in the wind, and how to spell it, and mended the books of "
    "those who could not, in all of the winters that came";
const std::string items = " • " + counted + " • " + taught;

TEST_CASE("a page in one line is parted at titles and at the marks of items") {
  CHECK(parted("Ada Quill, keeper of lamps in Leeds Education 2012 - 2015 Example University BSc in Tides 2015 - 2016 "
               "Example College MSc in Lamps Experience 2016 - 2019 Example Harbour Lamp Keeper" +
               items + " Key Skills • Tools : Git, Make • Charts : Tides, Lamps Interests • Knots • Reading Books") ==
        "Ada Quill, keeper of lamps in Leeds\n# Education\n2012 - 2015 Example University BSc in Tides\n2015 - 2016 "
        "Example College MSc in Lamps\n# Experience\n2016 - 2019 Example Harbour Lamp Keeper\n* " +
            counted + "\n* " + taught +
            "\n# Key Skills\n* Tools : Git, Make\n* Charts : Tides, Lamps\n# Interests\n* Knots\n* Reading Books\n");
}

TEST_CASE("titles in capitals need nothing behind them, and the head behind an item is the next entry's") {
  CHECK(parted("Ada Quill SUMMARY: Keeper of lamps PROFESSIONAL EXPERIENCE Lamp Keeper May 2017 – Present | Example "
               "Harbour, Leeds" +
               items +
               ". Night Clerk May 2015 – April 2017 | Example Mill EDUCATION BSc in Tides, Example University 2009 - "
               "2012 MSc in Lamps, Example University 2012 - 2014 and one more year of it at sea") ==
        "Ada Quill\n# SUMMARY:\nKeeper of lamps\n# PROFESSIONAL EXPERIENCE\nLamp Keeper May 2017 – Present | Example "
        "Harbour, Leeds\n* " +
            counted + "\n* " + taught +
            ".\nNight Clerk May 2015 – April 2017 | Example Mill\n# EDUCATION\nBSc in Tides, Example University 2009 - "
            "2012\nMSc in Lamps, Example University 2012 - 2014 and one more year of it at sea\n");
}

TEST_CASE("a page whose titles have lines of their own stays as it is, and so does one of short lines") {
  CHECK(parted("Education\n\n2012 - 2015 BSc Skills • Git\n\nExperience\n\n2015 - 2019 Lamp Keeper Interests" + items +
               items)
            .find("# ") == std::string::npos);
  CHECK(parted("Ada Quill Education 2012 - 2015 BSc Skills • Git Interests • Knots").find("# ") == std::string::npos);
}

}  // namespace run_on_pages_test
