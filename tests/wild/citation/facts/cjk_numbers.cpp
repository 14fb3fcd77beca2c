// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/cjk_numbers.hpp>
//
#include <string_view>
#include <vitae/wild/citation/tokens/tokenizer.hpp>

#include "../../../catch.hpp"

namespace cjk_numbers_test {

using namespace vitae::wild_text::citing;

/// What the first word counts, and its digits.
std::pair<fact, std::string> first(std::string_view text) {
  const plain_line plain = read_plain(text);
  const auto tokens = tokenizer(plain).read();
  const token_view line{plain.text, tokens};
  const fact kind = cjk_numbers::counted_at(line, 0);
  return {kind, kind == fact::none ? std::string() : std::string(cjk_numbers::digits_of(line, 0).of(plain.text))};
}

using found = std::pair<fact, std::string>;

TEST_CASE("a counter says what its number is") {
  CHECK(first("제26권") == found{fact::volume, "26"});
  CHECK(first("第35卷") == found{fact::volume, "35"});
  CHECK(first("12巻") == found{fact::volume, "12"});
  CHECK(first("2호") == found{fact::issue, "2"});
  CHECK(first("第4期") == found{fact::issue, "4"});
  CHECK(first("第748页") == found{fact::pages, "748"});
  CHECK(first("2019年") == found{fact::date, "2019"});
}

TEST_CASE("a month and a day go on with their year") {
  const auto after = [](std::string_view text) {
    const plain_line plain = read_plain(text);
    const auto tokens = tokenizer(plain).read();
    return cjk_numbers::after_counted({plain.text, tokens}, 0);
  };
  CHECK(after("2019년 4월.") == 2);
  CHECK(after("2019年 4月 12日") == 3);
  CHECK(after("2019년 12호") == 1);
  CHECK(after("12권 4월") == 1);
}

TEST_CASE("other words with digits count nothing") {
  for (const std::string_view text : {"", "12", "19年", "第卷", "新12卷", "3次元", "p53"})
    CHECK(first(text).first == fact::none);
}

}  // namespace cjk_numbers_test
