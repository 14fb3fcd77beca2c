// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/weigh.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"

namespace weigh_test {

using vitae::look;
using vitae::wild_text::weigh;

constexpr look weighed[] = {look::organization, look::person, look::place,    look::role,   look::degree,
                            look::award,        look::work,   look::language, look::keyword};

TEST_CASE("a text looks more like what it is than like anything else") {
  struct sample {
    look as;
    std::string_view text;
  };
  static constexpr sample samples[] = {
      {look::organization, "University of Edinburgh"},
      {look::person, "Maria Fernández"},
      {look::place, "Berlin, Germany"},
      {look::role, "Senior Software Engineer"},
      {look::degree, "M.Sc. in Computer Science"},
      {look::award, "Best Paper Award"},
      {look::language, "Portuguese"},
      {look::keyword, "PostgreSQL"},
  };
  for (const auto& [as, text] : samples) {
    CAPTURE(std::string(text), static_cast<int>(as));
    const float own = weigh(as, text);
    CHECK(own >= 0.5F);
    for (const look other : weighed)
      if (other != as) CHECK(weigh(other, text) <= own);
  }
}

TEST_CASE("a piece of work may be called anything") {
  CHECK(weigh(look::work, "Berlin") > 0);
  CHECK(weigh(look::work, "Berlin") == weigh(look::work, "Senior Software Engineer"));
}

TEST_CASE("every look weighs every text between nought and one") {
  for (const std::string_view text : {"", " ", "\xFF\xFE", "2019", "a", "Ada Quill", "((((", "北京大学"})
    for (int as = 0; as < 64; ++as) {
      CHECK(weigh(static_cast<look>(as), text) >= 0);
      CHECK(weigh(static_cast<look>(as), text) <= 1);
    }
}

}  // namespace weigh_test
