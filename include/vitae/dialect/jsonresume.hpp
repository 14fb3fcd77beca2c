// SPDX-License-Identifier: BSL-1.0
#pragma once
/// JSON Resume (https://jsonresume.org), v1.0.0 to v1.3.1; the names of older versions are read too:
///
///     auto resume = parse<jsonresume::Resume, json, jsonresume::names>(text);
///     Person cv = jsonresume::from_jsonresume(resume.value);
///     auto back = render<json, jsonresume::names>(jsonresume::to_jsonresume(cv));
#include <vitae/dialect/jsonresume/from_jsonresume.hpp>
#include <vitae/dialect/jsonresume/names.hpp>
#include <vitae/dialect/jsonresume/places.hpp>
#include <vitae/dialect/jsonresume/recognise.hpp>
#include <vitae/dialect/jsonresume/resume.hpp>
#include <vitae/dialect/jsonresume/to_jsonresume.hpp>
