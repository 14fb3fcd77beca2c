// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/shape.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace shape_test {

namespace citing = vitae::wild_text::citing;

citing::shape form(std::string_view source) {
  const citation_tests::tokenized line(source);
  citing::piece part;
  part.last = static_cast<std::uint32_t>(line.size());
  return shape_of(line.view(), part);
}

TEST_CASE("the words of a name are counted by what they look like") {
  const citing::shape natural = form("R. J. Lin");
  CHECK(natural.words == 3);
  CHECK(natural.initials == 2);
  CHECK(natural.capitals == 1);
  CHECK(natural.first_initial);
  CHECK(natural.last_capital);
  CHECK_FALSE(natural.last_initial);
  const citing::shape vancouver = form("Lin RJ*");
  CHECK(vancouver.last_short_caps);
  CHECK(vancouver.marks == 1);
  const citing::shape particles = form("Jan van der Dam Jr.");
  CHECK(particles.particles == 2);
  CHECK(particles.lowers == 0);
  CHECK(particles.suffixes == 1);
  CHECK(form("王小明").cjk == 1);
}

TEST_CASE("two initials that spell a small word are a name's") {
  CHECK(form("AS Holm").titles == 0);
  CHECK(form("As Holm").titles == 1);
  CHECK(form("AS Holm Saw It").titles == 2);
}

TEST_CASE("a number of five digits or more is a code") {
  CHECK(form("ABC/ID-22242").codes == 1);
  CHECK(form("ABC 22242").codes == 1);
  CHECK(form("ICML 2021").codes == 0);
}

TEST_CASE("a word that joins is a surname after one given name") {
  CHECK(form("Binghua Su").titles == 0);
  CHECK(form("Mi An").titles == 0);
  CHECK(form("An Essay").titles == 1);
  CHECK(form("Going On An").titles > 0);
}

TEST_CASE("the words of titles and venues are counted by the lists they are in") {
  const citing::shape title = form("Folding of 12 wings by hand");
  CHECK(title.words == 6);
  CHECK(title.stops == 2);
  CHECK(title.lowers == 2);
  CHECK(title.numbers == 1);
  CHECK(title.heads == 0);
  const citing::shape venue = form("Proceedings of the IEEE Conference");
  CHECK(venue.proceedings);
  CHECK(venue.heads == 2);
  CHECK(venue.shouted == 1);
  CHECK(form("J. Wings").journal);
  CHECK_FALSE(form("R. Wings").journal);
  CHECK(form("Quill Press").publishers == 1);
  CHECK(form("University of Wings").institutions == 1);
  CHECK(form("Boston").places == 1);
  CHECK(form("PhD thesis").theses == 2);
  CHECK(form("iFold").camels == 1);
}

TEST_CASE("no words have no shape") {
  CHECK(form("").words == 0);
  CHECK(form("* †").words == 0);
  CHECK(form("* †").marks == 2);
  CHECK(form(", (").others == 2);
}

}  // namespace shape_test
