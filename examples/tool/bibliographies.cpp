// SPDX-License-Identifier: BSL-1.0
// The publications of a CV, as other programs keep them.
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/dialect/csl.hpp>
#include <vitae/format/bibtex.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "begins.hpp"
#include "person.hpp"

tool::cv tool::read_bibtex(std::string_view text) { return vitae::parse<vitae::Person, vitae::bibtex>(text); }

tool::cv tool::read_csl(std::string_view text) {
  auto items = vitae::parse<std::vector<vitae::csl::Item>, vitae::json, vitae::csl::names>(text);
  cv person;
  person.value.papers = vitae::csl::from_csl(items.value);
  person.notes = std::move(items.notes);
  return person;
}

bool tool::is_csl(std::string_view text) {
  bool first = true;
  std::size_t known = 0;
  vitae::json_text::for_each_item(without_mark(text), [&](std::string_view item) {
    if (!std::exchange(first, false)) return;
    vitae::json_text::for_each_member(item, [&](std::string_view key, std::string_view) {
      for (const std::string_view one : {"type", "id", "title", "author", "issued"}) known += key == one ? 1 : 0;
    });
  });
  return known > 1;
}

std::string tool::write_bibtex(const vitae::Person& person) { return vitae::render<vitae::bibtex>(person.papers); }

std::string tool::write_csl(const vitae::Person& person) {
  return vitae::render<vitae::json, vitae::csl::names>(vitae::csl::to_csl(person.papers));
}
