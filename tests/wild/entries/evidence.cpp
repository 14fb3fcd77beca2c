// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/evidence.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace evidence_test {

using namespace vitae;

constexpr look all_looks[] = {look::organization, look::person, look::place,    look::role,    look::degree,
                              look::award,        look::work,   look::language, look::keyword, look::none};

TEST_CASE("a span weighs what its text weighs, asked once or twice") {
  wild_tests::document page("Software Engineer, Example University, Berlin, Ada Quill, M.Sc. in Physics, German\n");
  for (const std::string_view piece : {"Software Engineer", "Example University", "Berlin", "Ada Quill",
                                       "M.Sc. in Physics", "German", "Engineer, Example"}) {
    for (const look as : all_looks) {
      CAPTURE(std::string(piece), static_cast<int>(as));
      const float first = page.weigh(as, page.at(piece));
      CHECK(first == wild_text::weigh(as, piece));
      CHECK(page.weigh(as, page.at(piece)) == first);
    }
  }
}

TEST_CASE("a word broken over two lines weighs what the whole one does") {
  wild_tests::document page("The Univer-\nsity of Leeds is there\n");
  const float whole = wild_text::weigh(look::organization, "University of Leeds");
  CHECK(page.weigh(look::organization, page.at("Univer-\nsity of Leeds")) == whole);
}

TEST_CASE("however many spans are weighed, none is taken for another") {
  std::string source;
  for (int i = 0; i < 400; ++i) source += i % 2 ? "Berlin " : "Engineer ";
  wild_tests::document page(source);
  const std::string& plain = page.doc.plain.text;
  for (int round = 0; round < 2; ++round)
    for (std::size_t begin = 0; begin + 20 < plain.size(); begin += 3)
      for (const std::size_t length : {6U, 8U, 15U})
        for (const look as : {look::place, look::role}) {
          const float weight = page.weigh(as, {begin, begin + length});
          if (weight != wild_text::weigh(as, std::string_view(plain).substr(begin, length))) FAIL("at " << begin);
        }
  SUCCEED();
}

TEST_CASE("letters of two bytes make a name no longer than others") {
  wild_tests::document page("Примерный государственный университет имени первого смотрителя северного маяка Примерова");
  CHECK(page.weigh(look::organization, page.all()) > 0);
}

TEST_CASE("what is too long for a name is none") {
  wild_tests::document page("Example University " + std::string(200, 'x'));
  CHECK(page.weigh(look::organization, page.all()) == 0);
  CHECK(page.weigh(look::person, page.all()) == 0);
}

}  // namespace evidence_test
