// SPDX-License-Identifier: BSL-1.0
#pragma once
/// JSON-LD in the words of schema.org, as search engines read it in a page; it is written and not read:
///
///     auto text = render<json, schema_org::names>(schema_org::to_schema_org(cv));
#include <vitae/dialect/schema_org/names.hpp>
#include <vitae/dialect/schema_org/person.hpp>
#include <vitae/dialect/schema_org/to_schema_org.hpp>
