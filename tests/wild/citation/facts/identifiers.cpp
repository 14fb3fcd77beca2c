// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/identifiers.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace identifiers_test {

namespace citing = vitae::wild_text::citing;
using citing::fact;

TEST_CASE("identifiers and what announces them") {
  struct row {
    std::string_view source, stretch;
    fact kind;
  };
  for (const auto& [source, stretch, kind] : {
           row{"https://example.org/a", "https://example.org/a", fact::url},
           row{"10.1000/wings", "10.1000/wings", fact::doi},
           row{"doi: 10.1000/wings", "doi:", fact::label},
           row{"Retrieved from https://example.org", "Retrieved from", fact::label},
           row{"Available Online: here", "Available Online:", fact::label},
           row{"arXiv:1901.01234, Wings", "arXiv:1901.01234", fact::arxiv},
           row{"arXiv:hep-th/9901001, Wings", "arXiv:hep-th/9901001", fact::arxiv},
           row{"arXiv wings", "", fact::none},
           row{"ISBN 978-0-00-000000-2, Wings", "ISBN 978-0-00-000000-2", fact::isbn},
           row{"PubMed Central PMCID: PMC5060000", "PubMed Central PMCID: PMC5060000", fact::isbn},
           row{"PubMed Wings", "", fact::none},
           row{"Wings", "", fact::none},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const citing::found_fact found = citing::recognising::identifier(line.view(), 0);
    CHECK(found.kind == kind);
    if (kind != fact::none) CHECK(line.words(0, found.end) == stretch);
  }
}

}  // namespace identifiers_test
