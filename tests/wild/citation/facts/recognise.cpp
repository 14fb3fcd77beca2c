// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/recognise.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace recognise_test {

namespace citing = vitae::wild_text::citing;
using citing::fact;

TEST_CASE("a stretch at the start of a part says by its form what it is") {
  struct row {
    std::string_view source, stretch;
    fact kind;
  };
  for (const auto& [source, stretch, kind] : {
           row{"May 2019, Wings", "May 2019", fact::date},
           row{"2019. Wings", "2019", fact::date},
           row{"May 2019 in the Annals of Wings", "May 2019", fact::date},
           row{"published May 2019", "published", fact::status},
           row{"published wings", "", fact::none},
           row{"vol. 12, no. 3", "vol. 12", fact::volume},
           row{"no. 3, Wings", "no. 3", fact::issue},
           row{"pp. 4-9, Wings", "pp. 4-9", fact::pages},
           row{"4-9, Wings", "4-9", fact::pages},
           row{"12, Wings", "12", fact::number},
           row{"2nd ed., Wings", "2nd ed.", fact::edition},
           row{"chapter 5, Wings", "chapter 5", fact::page_count},
           row{"ISBN 978-0-00-000000-2, Wings", "ISBN 978-0-00-000000-2", fact::isbn},
           row{"10.1000/wings", "10.1000/wings", fact::doi},
           row{"doi: 10.1000/wings", "doi:", fact::label},
           row{"Available at https://example.org", "Available at", fact::label},
           row{"arXiv:1901.01234, Wings", "arXiv:1901.01234", fact::arxiv},
           row{"arXiv:hep-th/9901001, Wings", "arXiv:hep-th/9901001", fact::arxiv},
           row{"https://example.org/a", "https://example.org/a", fact::url},
           row{"submitted to Wings", "submitted to", fact::status},
           row{"in press, Wings", "in press", fact::status},
           row{"In Review.", "In Review", fact::status},
           row{"In Prep.", "In Prep", fact::status},
           row{"currently under review at Wings", "currently under review at", fact::status},
           row{"Epub 2016 Sep 22.", "Epub", fact::status},
           row{"PubMed PMID: 27600000", "PubMed PMID: 27600000", fact::isbn},
           row{"PubMed Central PMCID: PMC5060000", "PubMed Central PMCID: PMC5060000", fact::isbn},
           row{"PubMed Wings", "", fact::none},
           row{"Eds., Wings", "Eds.", fact::editors},
           row{"edited by A. Quill", "edited by", fact::editors_before},
           row{"et al., Wings", "et al.", fact::et_al},
           row{"Presented at Wings", "Presented at", fact::in},
           row{"Wings of paper", "", fact::none},
           row{"accepted wings of paper", "", fact::none},
           row{"12 wings of paper", "", fact::none},
           row{"(", "", fact::none},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const citing::found_fact found = citing::fact_at(line.view(), 0, true);
    CHECK(found.kind == kind);
    CHECK(line.words(0, found.end) == stretch);
  }
}

TEST_CASE("'In' announces a container before a capital, a number or a quotation") {
  const auto announces = [](std::string_view source, bool strong) {
    const citation_tests::tokenized line(source);
    return citing::recognising::announces_container(line.view(), 0, strong);
  };
  CHECK(announces("In Proceedings of Wings", true));
  CHECK(announces("In: wings", true));
  CHECK(announces("in the Journal", true));
  CHECK(announces("In 12th Meeting", true));
  CHECK(announces("dans Ailes", true));
  CHECK(announces("En A. Quill", true));
  CHECK_FALSE(announces("dans Ailes", false));
  CHECK_FALSE(announces("en Alas", true));
  CHECK_FALSE(announces("In search of wings", true));
  CHECK(announces("In Proceedings of Wings", false));
  CHECK_FALSE(announces("In Wings of Paper", false));
  CHECK(announces("In *WINGS", true));
  CHECK(announces("In Review of Wings", true));
  CHECK_FALSE(announces("In Review", true));
  CHECK_FALSE(announces("In Preparation for submission", true));
  CHECK_FALSE(announces("In", true));
  CHECK_FALSE(announces("Inn Wings", true));
}

TEST_CASE("how far a work has come may stand right behind its journal, at the end of the part") {
  const auto behind = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return line.words(1, citing::fact_at(line.view(), 1, false).end);
  };
  CHECK(behind("A&A in press (2023)") == "in press");
  CHECK(behind("Wings under review.") == "under review");
  CHECK(behind("Wings in press rooms").empty());
  CHECK(behind("paper in press").empty());
  CHECK(behind("Wings submitted").empty());
}

TEST_CASE("the medium stands at the end") {
  CHECK(citing::recognising::is_medium(citation_tests::tokenized("Print.").view(), 0));
  CHECK(citing::recognising::is_medium(citation_tests::tokenized("Web").view(), 0));
  CHECK_FALSE(citing::recognising::is_medium(citation_tests::tokenized("Print wings").view(), 0));
  CHECK_FALSE(citing::recognising::is_medium(citation_tests::tokenized("print").view(), 0));
}

TEST_CASE("a part ends at its punctuation, at a change of print and at the end of the line") {
  const citation_tests::tokenized line("*Wings* of paper, 2019");
  const auto view = line.view();
  CHECK(citing::recognising::ends_part(view, 1));
  CHECK_FALSE(citing::recognising::ends_part(view, 2));
  CHECK(citing::recognising::ends_part(view, 3));
  CHECK(citing::recognising::ends_part(view, view.size()));
}

TEST_CASE("a translator is told from the transactions of a society") {
  const auto after = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return citing::recognising::after_translator(line.view(), 0);
  };
  CHECK(after("trans. Bo Marsh. Oslo") == 4);
  CHECK(after("Trans. Richard B. Marsh (Oslo") == 6);
  CHECK(after("tr. by B. Marsh, Oslo") == 6);
  CHECK(after("Trans. Wing Soc. 25 (2015)") == 0);
  CHECK(after("Trans. Power Systems, 12") == 0);
  CHECK(after("translated into verse. Oslo") == 0);
}

}  // namespace recognise_test
