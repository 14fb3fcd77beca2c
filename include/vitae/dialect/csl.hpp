// SPDX-License-Identifier: BSL-1.0
#pragma once
/// CSL-JSON, the data of the Citation Style Language, which Zotero, Pandoc and Crossref speak:
///
///     auto items = parse<std::vector<csl::Item>, json, csl::names>(text);
///     auto papers = csl::from_csl(items.value);
///     auto text = render<json, csl::names>(csl::to_csl(papers));
#include <vitae/dialect/csl/from_csl.hpp>
#include <vitae/dialect/csl/item.hpp>
#include <vitae/dialect/csl/names.hpp>
#include <vitae/dialect/csl/to_csl.hpp>
