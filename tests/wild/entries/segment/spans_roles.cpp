// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/spans_roles.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace spans_roles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Whether a document's first block is an employer whose time covers that of the roles below.
bool spans(std::string_view source, const type_info& record = info_of<Position>) {
  const wild_tests::document page(source);
  const entry_plan plan(record);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  return spans_roles(blocks, 0);
}

TEST_CASE("an employer's time stands over that of its roles, in headings and in lines") {
  for (const std::string_view source :
       {"# Example Software Ltd. (2012 - 2019)\n\n## Engineer\n\n2015 - 2019\n",
        "# Example Software Ltd. (2012 - 2019)\n\nEngineer, 2015 - 2019\n\nIntern, 2012 - 2015\n",
        "Example Software Ltd., Oslo (2012 - 2019)\nEngineer (2015 - 2019)\nIntern (2012 - 2015)\n",
        "| Example Software Ltd. | 2012 - 2019 |\n| Engineer | 2015 - 2019 |\n",
        "Example Software Ltd., Oslo (2012 - 2019)\nEngineer (2012 - 2019)\n"}) {
    CAPTURE(std::string(source));
    CHECK(spans(source));
  }
  CHECK(
      spans("# Example University (2009 - 2014)\n\n- PhD in Physics, 2013\n- MSc in Physics, 2011\n", info_of<Degree>));
  CHECK(spans("University of Leeds (2009 - 2014)\nPhD in Physics (2011 - 2014)\nMSc in Physics (2009 - 2011)\n",
              info_of<Degree>));
}

/// The lines of a document that are periods of employers over those of roles, by their numbers.
std::string over_roles(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  note_periods_over_roles(blocks);
  std::string out;
  for (std::size_t i = 0; i < blocks.said.size(); ++i)
    if (blocks.said[i].spans) out += std::to_string(i) + " ";
  return out;
}

TEST_CASE("an employer's period in a line of its own stands over roles that have theirs within it") {
  CHECK(over_roles("### Example Software Ltd.\n\n2012 - 2019\n\n**Engineer**\\\n2015 - 2019\n\n- Built\n\n"
                   "**Intern**\\\n2012 - 2015\n\n### Sample Ltd.\n\n2010 - 2012\n\n#### Clerk\n\n2010 - 2012\n") ==
        "1 8 ");
  CHECK(over_roles("**Example Software Ltd.** | Oslo\\\n2012 - 2019\n\n**Engineer**, 2015 - 2019\n") == "1 ");
  for (const std::string_view source : {"### Example Software Ltd.\n\n2012 - 2019\n\n**Engineer**\n\n- Built\n",
                                        "### Example Software Ltd.\n\n2012 - 2014\n\n**Engineer**\n2015 - 2019\n",
                                        "### Engineer\n\n2012 - 2019\n\n**Lecturer**\n2015 - 2019\n",
                                        "### Example Software Ltd.\n\n2012 - 2019\n\n### Engineer\n\n2015 - 2019\n",
                                        "### Example Software Ltd.\n\n2012 - 2019\n\n- Engineer, 2015 - 2019\n"}) {
    CAPTURE(std::string(source));
    CHECK(over_roles(source).empty());
  }
}

TEST_CASE("lines of other times, roles above and lines with a gap between are no frames") {
  for (const std::string_view source :
       {"", "Example Software Ltd. (2012 - 2019)\n", "# Engineer (2012 - 2019)\n\n## Intern\n\n2012 - 2013\n",
        "Example Software Ltd. (2012 - 2019)\nLecturer (2003 - 2006)\nTutor (2001 - 2003)\n",
        "Example Software Ltd. (2012 - 2019)\n\nEngineer (2015 - 2019)\n\nIntern (2012 - 2015)\n",
        "# Example Software Ltd.\n\nEngineer, 2015 - 2019\n\nIntern, 2012 - 2015\n"}) {
    CAPTURE(std::string(source));
    CHECK_FALSE(spans(source));
  }
}

}  // namespace spans_roles_test
