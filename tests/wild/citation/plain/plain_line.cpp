// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/plain_line.hpp>

#include "../../../catch.hpp"

namespace plain_line_test {

namespace citing = vitae::wild_text::citing;

// The ways to print are a set that one byte holds.
constexpr unsigned prints[] = {citing::bold,   citing::italic, citing::underlined, citing::raised,
                               citing::linked, citing::boxed,  citing::cites};
constexpr bool apart() {
  unsigned seen = 0;
  for (const unsigned each : prints) {
    if (each == 0 || each > 255 || (each & (each - 1)) != 0 || (seen & each) != 0) return false;
    seen |= each;
  }
  return true;
}
static_assert(apart());

TEST_CASE("a stretch of the plain text is the bytes of the line from its first to its last") {
  citing::plain_line made;  // of "a&eacute;b"
  made.text = "aéb";
  made.from = {0, 1, 1, 9};
  made.until = {1, 9, 9, 10};
  CHECK(made.source(0, 4) == vitae::extent{0, 10});
  CHECK(made.source(1, 3) == vitae::extent{1, 8});
  CHECK(made.part(1, 3) == vitae::wild_text::cited_text{"é", {1, 8}});
  CHECK(made.source(2, 2) == vitae::extent{});
  CHECK(made.source(3, 1) == vitae::extent{});
}

TEST_CASE("text is copied as it is or stands for other bytes, and its last byte can be dropped") {
  citing::plain_line made;
  CHECK(made.ends_blank());
  made.copy("a &amp; b", 0, 2, citing::bold);
  CHECK(made.ends_blank());
  made.add("&", 2, 7, 0);
  CHECK_FALSE(made.ends_blank());
  CHECK(made.text == "a &");
  CHECK(made.source(0, 2) == vitae::extent{0, 2});
  CHECK(made.source(2, 3) == vitae::extent{2, 5});
  CHECK(made.prints == std::vector<unsigned char>{citing::bold, citing::bold, 0});
  made.drop_last();
  CHECK(made.text == "a ");
  CHECK((made.from.size() == 2 && made.until.size() == 2 && made.prints.size() == 2));
}

}  // namespace plain_line_test
