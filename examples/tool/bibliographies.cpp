// SPDX-License-Identifier: BSL-1.0
// The publications of a CV, as other programs keep them.
#include <utility>
#include <vitae/dialect/csl.hpp>
#include <vitae/format/bibtex.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "person.hpp"

tool::cv tool::read_bibtex(std::string_view text) { return vitae::parse<vitae::Person, vitae::bibtex>(text); }

tool::cv tool::read_csl(std::string_view text) {
  auto items = vitae::parse<std::vector<vitae::csl::Item>, vitae::json, vitae::csl::names>(text);
  cv person;
  person.value.papers = vitae::csl::from_csl(items.value);
  person.notes = std::move(items.notes);
  return person;
}

std::string tool::write_bibtex(const vitae::Person& person) { return vitae::render<vitae::bibtex>(person.papers); }

std::string tool::write_csl(const vitae::Person& person) {
  return vitae::render<vitae::json, vitae::csl::names>(vitae::csl::to_csl(person.papers));
}
