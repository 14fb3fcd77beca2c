// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/dialect/jsonresume/rules.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/shape/schema.hpp>

namespace vitae::jsonresume {

/// What `$schema` says in a document of v1.0.0: every later version takes such a document as its own.
inline constexpr std::string_view schema_address =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// A document of JSON Resume:
///
///     auto resume = parse<jsonresume::Resume, json, jsonresume::names>(text);
struct Resume {
  std::string schema_url{};  ///< `$schema`
  Basics basics{};
  std::vector<Work> work{};
  std::vector<Volunteer> volunteer{};
  std::vector<Education> education{};
  std::vector<Award> awards{};
  std::vector<Certificate> certificates{};
  std::vector<Publication> publications{};
  std::vector<Skill> skills{};
  std::vector<Language> languages{};
  std::vector<Interest> interests{};
  std::vector<Reference> references{};
  std::vector<Project> projects{};
  Meta meta{};
  json_value x_vitae{};

  bool operator==(const Resume&) const = default;
};

}  // namespace vitae::jsonresume

namespace vitae {

template <>
struct schema<jsonresume::Resume> {
  using rules = jsonresume::dates_in_order;
};

}  // namespace vitae
