// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/bounded_facts.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace bounded_facts_test {

namespace citing = vitae::wild_text::citing;
using namespace citing::recognising;
using citing::fact;

TEST_CASE("a date is one where something bounds it") {
  const auto kind_of = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return date(line.view(), 0, true).kind;
  };
  CHECK(kind_of("May 2019, Wings") == fact::date);
  CHECK(kind_of("2019. Wings") == fact::date);
  CHECK(kind_of("May 2019 in the Annals of Wings") == fact::date);
  CHECK(kind_of("2019 wings of paper") == fact::none);
  CHECK(kind_of("wings") == fact::none);
}

TEST_CASE("a number is one where a part ends or more numbers follow") {
  const auto kind_of = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return number(line.view(), 0, true).kind;
  };
  CHECK(kind_of("12, Wings") == fact::number);
  CHECK(kind_of("4-9, Wings") == fact::pages);
  CHECK(kind_of("12 wings of paper") == fact::none);
}

TEST_CASE("\"in\" announces a container before a capital, not in a phrase") {
  const auto announces = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return announces_container(line.view(), 0, true);
  };
  CHECK(announces("In Proceedings of Wings"));
  CHECK(announces("In: wings"));
  CHECK_FALSE(announces("in vitro folding"));
  CHECK_FALSE(announces("in paper"));
  CHECK_FALSE(announces("Inside"));
}

TEST_CASE("a part ends at punctuation and at the end of the line") {
  const citation_tests::tokenized line("Wings, paper");
  CHECK_FALSE(ends_part(line.view(), 0));
  CHECK(ends_part(line.view(), 1));
  CHECK_FALSE(ends_part(line.view(), 2));
  CHECK(ends_part(line.view(), 3));
}

}  // namespace bounded_facts_test
