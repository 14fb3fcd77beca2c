// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/person.hpp>
#include <vitae/dialect/jsonresume/person.hpp>

namespace vitae::jsonresume {

/// The person whom a JSON Resume describes:
///
///     Person cv = jsonresume::from_jsonresume(parse<jsonresume::Resume, json, jsonresume::names>(text).value);
///
/// Every fact of the person has a place: `location` becomes a line, profiles become links, what an employer does or
/// what a project was leads to the summary, courses are a highlight, interests and references are sections. `$schema`
/// and `meta` are of the document and have none.
inline Person from_jsonresume(const Resume& resume) { return understood(resume); }

}  // namespace vitae::jsonresume
