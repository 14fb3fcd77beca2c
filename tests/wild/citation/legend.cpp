// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/legend.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace legend_test {

std::string told(const vitae::wild_text::author_legend& legend) {
  std::string out;
  for (const auto& each : legend.entries) {
    out += each.mark + (each.equal ? " equal" : "") + (each.corresponding ? " corresponding" : "") + ";";
  }
  return out;
}

TEST_CASE("a legend tells what each mark means") {
  struct row {
    const char *line, *meaning;
  };
  const row rows[] = {
      {"* Equal contribution", "* equal;"},
      {"\\* equal contribution", "* equal;"},
      {"(\\* indicates equal contribution)", "* equal;"},
      {"* equal contribution, † corresponding author", "* equal;† corresponding;"},
      {"†: corresponding author; *: co-first authors", "† corresponding;* equal;"},
      {"Equal contribution is marked by *", "* equal;"},
      {"Asterisks denote equal contribution.", "* equal;"},
      {"* These authors contributed equally to this work.", "* equal;"},
      {"*, † Equal contribution and corresponding author", "* equal corresponding;† equal corresponding;"},
      {"✉ Corresponding author", "✉ corresponding;"},
      {"# 共同一作", "# equal;"},
      {"A. Quill. Folding by hand. Folding Letters, 2019.", ""},
      {"* Led a team of five", ""},
      {"", ""},
  };
  for (const row& each : rows) {
    INFO(each.line);
    CHECK(told(vitae::wild_text::read_legend(each.line)) == each.meaning);
  }
}

TEST_CASE("a legend overrules the usual meaning of a mark") {
  vitae::wild_text::citation read =
      vitae::wild_text::read_citation("Ada Quill†, Bruno Marsh*, Cleo Dorn†. Folding by hand. Folding Letters, 2019.");
  REQUIRE(read.authors.size() == 3);
  CHECK(read.authors[1].equal);
  vitae::wild_text::apply_legend(vitae::wild_text::read_legend("* corresponding author, † equal contribution"), read);
  CHECK(read.authors[0].equal);
  CHECK_FALSE(read.authors[0].corresponding);
  CHECK_FALSE(read.authors[1].equal);
  CHECK(read.authors[1].corresponding);
  CHECK(read.authors[2].equal);
}

}  // namespace legend_test
