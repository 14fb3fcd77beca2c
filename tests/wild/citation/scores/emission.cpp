// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/emission.hpp>

#include <vitae/wild/citation/pieces/splitter.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace emission_test {

namespace citing = vitae::wild_text::citing;

/// The label that fits the first piece of a line best by its words alone, without its place.
citing::label best(std::string_view source) {
  const citation_tests::tokenized line(source);
  const citing::token_view view = line.view();
  const std::vector<citing::piece> pieces = citing::splitter(view, 0).split();
  const citing::scores fit = citing::emission(pieces[0], shape_of(view, pieces[0]));
  std::size_t top = 0;
  for (std::size_t l = 1; l < citing::label_count; ++l) top = fit[l] > fit[top] ? l : top;
  return citing::role(static_cast<citing::label>(top));
}

TEST_CASE("a piece that says by its form what it is fits that") {
  CHECK(best("10.1000/wings") == citing::tail_number);
  CHECK(best("https://example.org/wings") == citing::tail_number);
  CHECK(best("pp. 12-19") == citing::tail_number);
  CHECK(best("\"Folding by hand\"") == citing::title_quoted);
  CHECK(best("et al.") == citing::company);
  CHECK(best("(eds.)") == citing::tail_editors);
}

TEST_CASE("what cannot be has the score that no other reaches") {
  const citation_tests::tokenized line("10.1000/wings");
  citing::piece part;
  part.last = 1;
  part.kind = citing::fact::doi;
  const citing::scores fit = citing::emission(part, shape_of(line.view(), part));
  for (const citing::label name : {citing::family, citing::given, citing::natural, citing::late_vancouver}) {
    CHECK(fit[name] == citing::never);
  }
}

TEST_CASE("names, titles and venues are told from each other by their words") {
  namespace emissions = citing::emissions;
  const auto form = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    citing::piece part;
    part.last = static_cast<std::uint32_t>(line.size());
    return shape_of(line.view(), part);
  };
  CHECK(emissions::natural_name(form("R. Lin")) > emissions::natural_name(form("Folding of the wings")));
  CHECK(emissions::vancouver_name(form("Lin R")) > emissions::vancouver_name(form("R. Lin")));
  CHECK(emissions::venue_words(form("Journal of Folding")) > emissions::venue_words(form("Folding of the wings")));
  CHECK(emissions::publisher_words(form("Quill Press")) > emissions::publisher_words(form("Ada Quill")));
  CHECK(emissions::title_words(form("Folding of the wings")) > emissions::title_words(form("Journal of Folding")));
}

}  // namespace emission_test
