// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/dated_leads.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../../catch.hpp"

namespace dated_leads_test {

using namespace vitae::wild_text;

/// The blocks of a document, between bars; reading one mends it, too.
std::string blocks_of(std::string_view document) {
  outline doc = read_outline(flatten(document));
  dated_leads(doc).part();
  std::string out;
  for (const block& b : doc.blocks) {
    if (!out.empty()) out += "|";
    out += doc.plain.of(b.text.begin, b.text.end);
  }
  return out;
}

const std::string other = "### Clerk at Example Ltd.\n(2011 - 2014) Counted boats\n\n";

TEST_CASE("a period in brackets below a heading is parted from the words behind it") {
  struct sample {
    std::string_view line, read;
  };
  static constexpr sample samples[] = {
      {"(May 2015 - June 2018) Kept the lamps", "(May 2015 - June 2018)|Kept the lamps"},
      {"(*May 2015 to present*) Kept the lamps", "(May 2015 to present)|Kept the lamps"},
      {"(May 2015 - June 2018)", "(May 2015 - June 2018)"},
      {"(2015) Kept the lamps", "(2015) Kept the lamps"},
      {"(with others, 2015 - 2018) Kept the lamps", "(with others, 2015 - 2018) Kept the lamps"},
      {"Kept the lamps (2015 - 2018)", "Kept the lamps (2015 - 2018)"},
      {"(2015 - 2018", "(2015 - 2018"},
  };
  const std::string third = "### Pilot at Example Piers\n(2009 - 2011) Led boats\n";
  const std::string around =
      "|Clerk at Example Ltd.|(2011 - 2014)|Counted boats|Pilot at Example Piers|(2009 - 2011)|Led boats";
  for (const auto& [line, read] : samples) {
    CAPTURE(std::string(line));
    CHECK(blocks_of("### Lamp Keeper\n" + std::string(line) + "\n\n" + other + third) ==
          "Lamp Keeper|" + std::string(read) + around);
  }
}

TEST_CASE("a single line proves no habit, nor does what stands below no heading") {
  CHECK(blocks_of(other) == "Clerk at Example Ltd.|(2011 - 2014) Counted boats");
  CHECK(blocks_of("Clerk\n\n(2011 - 2014) Counted boats\n\n(2009 - 2011) Led boats\n") ==
        "Clerk|(2011 - 2014) Counted boats|(2009 - 2011) Led boats");
  CHECK(blocks_of("").empty());
}

}  // namespace dated_leads_test
