// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/entry_members.hpp>

#include <vitae/cv/person.hpp>

#include "../../catch.hpp"

namespace entry_members_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a section may hold the entries of lists of records, the first of a look that have their time") {
  const type_info& schema = info_of<Person>;
  const entry_members members{schema, schema.find("sections")};
  CHECK(members.hold(*schema.find("positions")));
  CHECK_FALSE(members.hold(*schema.find("name")));
  CHECK_FALSE(members.hold(*schema.find("contact")));
  CHECK_FALSE(members.hold(*schema.find("sections")));
  CHECK(members.with(look::role) == schema.find("positions"));
  CHECK(members.with(look::degree) == schema.find("degrees"));
  CHECK(members.with(look::award) == nullptr);
}

}  // namespace entry_members_test
