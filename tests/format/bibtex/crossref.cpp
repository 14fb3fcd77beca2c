// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/crossref.hpp>
//
#include <vitae/format/bibtex/scan.hpp>

#include "../../catch.hpp"

namespace crossref_test {

std::string resolved(std::string_view text, std::size_t issues = 0) {
  vitae::notes log(text);
  vitae::bibtex_text::strings defined(text.size());
  auto all = vitae::bibtex_text::scanner(text, log, defined).entries();
  vitae::bibtex_text::inheritance(all, defined, log).resolve();
  CHECK(log.take().issues.size() == issues);
  std::string out;
  for (const auto& each : all) {
    out.append(out.empty() ? "" : " | ").append(each.key);
    for (const auto& f : each.fields) out.append(" ").append(f.name).append("=").append(f.value);
  }
  return out;
}

TEST_CASE("what an entry lacks comes from the one that it refers to") {
  CHECK(resolved("@inproceedings{a, crossref={P}} @proceedings{p, title={T}, year=2019, doi={x}, editor={E}}") ==
        "a crossref=P year=2019 booktitle=T");
  CHECK(resolved("@inproceedings{a, crossref={p}, year=2020} @proceedings{p, title={T}, booktitle={B}, year=2019}") ==
        "a crossref=p year=2020 booktitle=B");
}

TEST_CASE("a book that others refer to stays a publication") {
  CHECK(resolved("@incollection{a, crossref={p}} @book{p, title={T}}") == "a crossref=p booktitle=T | p title=T");
}

TEST_CASE("references to nobody are reported, to oneself ignored") {
  CHECK(resolved("@misc{a, crossref={nobody}}", 1) == "a crossref=nobody");
  CHECK(resolved("@proceedings{a, crossref={a}, title={T}}") == "a crossref=a title=T");
}

}  // namespace crossref_test
