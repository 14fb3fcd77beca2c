// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/organization_words.hpp>

#include "../../catch.hpp"

namespace organization_words_test {

using namespace vitae::wild_text::organization_evidence;

static_assert(vitae::wild_text::words::is_sorted(small_words));

name_words of(std::string_view name) { return name_counter(name).count(); }

TEST_CASE("the words of a name are counted by what they are") {
  const name_words school = of("Department of Lamps, University of Example");
  CHECK(school.heads == 2);
  CHECK(school.units == 1);
  CHECK(school.small == 0);
  CHECK_FALSE(school.is_plain());

  const name_words sentence = of("worked on lamps 3");
  CHECK(sentence.small == 2);
  CHECK(sentence.digits == 1);
  CHECK(sentence.is_plain());

  CHECK(of("Example Engineer").jobs == 1);
  CHECK(of("Acme Rockets").is_plain());
}

TEST_CASE("a name in the list counts where the text begins or ends with it") {
  CHECK(of("IBM").whole);
  CHECK(of("IBM, Zürich").known);
  CHECK_FALSE(of("Target Detection").known);
  CHECK(of("Lampy Praha s.r.o.").known);
}

TEST_CASE("nouns in small letters head names in some languages") {
  CHECK(begins_small_name("ministère de l'Exemple"));
  CHECK_FALSE(begins_small_name("laboratoire"));
  CHECK(is_union_branch("Riggers Local 7", 1));
  CHECK_FALSE(is_union_branch("Local Hero 7", 0));
  CHECK(is_compound_head("forschungsinstitut"));
  CHECK_FALSE(is_compound_head("institut"));
}

}  // namespace organization_words_test
