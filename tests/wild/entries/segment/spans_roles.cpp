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
