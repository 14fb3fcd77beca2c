// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/phone.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/shape/schema.hpp>
#include <vitae/shape/text.hpp>

/// What a CV says, in the words of https://schema.org, as far as these have a place for it.
namespace vitae::schema_org {

/// Anything that has a type and a name: an organisation, a language, a person, a journal.
struct Thing {
  std::string at_type{};
  std::string name{};

  bool operator==(const Thing&) const = default;
};

/// A role at an organisation and how long it lasted. schema.org says the property that leads to a role once more within
/// it: the organisation is in that one of the last three.
struct Role {
  std::string at_type{};
  std::string roleName{};
  std::optional<date> startDate{};
  std::optional<date> endDate{};
  Thing worksFor{};
  Thing memberOf{};
  Thing alumniOf{};

  bool operator==(const Role&) const = default;
};

/// A degree or a certificate.
struct Credential {
  std::string at_type = "EducationalOccupationalCredential";
  std::string name{};
  std::string credentialCategory{};
  Thing recognizedBy{};
  std::optional<date> dateCreated{};
  std::optional<date> expires{};
  vitae::url url{};

  bool operator==(const Credential&) const = default;
};

/// A publication, with the authors beside the person.
struct Article {
  std::string at_type = "ScholarlyArticle";
  std::string name{};
  std::vector<Thing> author{};
  std::optional<date> datePublished{};
  Thing isPartOf{};
  std::vector<vitae::url> sameAs{};

  bool operator==(const Article&) const = default;
};

/// What has the person as its author.
struct Reverse {
  std::vector<Article> author{};

  bool operator==(const Reverse&) const = default;
};

/// A person: `render<json, schema_org::names>(schema_org::to_schema_org(cv))`.
struct Person {
  std::string at_context = "https://schema.org";
  std::string at_type = "Person";
  std::string name{};
  std::string jobTitle{};
  std::string description{};
  std::vector<vitae::email> email{};
  std::vector<vitae::phone> telephone{};
  std::string address{};
  vitae::url url{};
  std::vector<vitae::url> sameAs{};
  std::vector<Role> worksFor{};
  std::vector<Role> memberOf{};
  std::vector<Role> alumniOf{};
  std::vector<Credential> hasCredential{};
  std::vector<std::string> award{};
  std::vector<std::string> knowsAbout{};
  std::vector<Thing> knowsLanguage{};
  Reverse at_reverse{};

  bool operator==(const Person&) const = default;
};

}  // namespace vitae::schema_org

namespace vitae {

/// What a thing is always stands in JSON-LD.
template <>
struct schema<schema_org::Credential> {
  static constexpr std::array remarks{on<&schema_org::Credential::at_type>().always()};
};
template <>
struct schema<schema_org::Article> {
  static constexpr std::array remarks{on<&schema_org::Article::at_type>().always()};
};
template <>
struct schema<schema_org::Person> {
  static constexpr std::array remarks{on<&schema_org::Person::at_context>().always(),
                                      on<&schema_org::Person::at_type>().always()};
};

}  // namespace vitae
