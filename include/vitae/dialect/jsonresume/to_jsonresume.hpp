// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/person.hpp>
#include <vitae/dialect/jsonresume/person.hpp>

namespace vitae::jsonresume {

/// A person as a JSON Resume, from which `from_jsonresume` makes the same person again; `$schema` and `meta` are taken
/// over from a `document` that this is to replace.
///
///     std::string text = render<json, jsonresume::names>(jsonresume::to_jsonresume(cv));
///
/// JSON Resume has no place for authors, kinds, states, volumes and DOIs beside an address, supervisors, advisors,
/// theses, projects and links within a position, bullets below bullets, second addresses, courses taught and other
/// sections. Its dates know neither seasons nor "about", "expected" and `present`. All of that is in `x-vitae`, beside
/// the nearest that the entry can say.
inline Resume to_jsonresume(const Person& person, const Resume& document = {}) {
  Resume made = spoken<Resume>(person);
  made.schema_url = document.schema_url;
  made.meta = document.meta;
  return made;
}

}  // namespace vitae::jsonresume
