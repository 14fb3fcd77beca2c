// SPDX-License-Identifier: BSL-1.0
// CVs as JSON Resume and RenderCV keep them.
#include <algorithm>
#include <utility>
#include <vitae/dialect/jsonresume.hpp>
#include <vitae/dialect/rendercv.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "person.hpp"

namespace jsonresume = vitae::jsonresume;
namespace rendercv = vitae::rendercv;

tool::cv tool::read_jsonresume(std::string_view text) {
  auto resume = vitae::parse<jsonresume::Resume, vitae::json, jsonresume::names>(text);
  cv person;
  person.value = jsonresume::from_jsonresume(resume.value);
  person.notes = std::move(resume.notes);
  const auto& issues = person.notes.issues;
  const bool whole = std::none_of(issues.begin(), issues.end(),
                                  [](const vitae::issue& i) { return i.level == vitae::severity::fatal; });
  if (whole) person.sources = jsonresume::places_in(text, resume.value);
  return person;
}

bool tool::is_jsonresume(std::string_view text) { return jsonresume::is_resume(text); }

std::string tool::write_jsonresume(const vitae::Person& person) {
  jsonresume::Resume document;
  document.schema_url = jsonresume::schema_address;
  return vitae::render<vitae::json, jsonresume::names>(jsonresume::to_jsonresume(person, document));
}

tool::cv tool::read_rendercv(std::string_view text) {
  auto document = vitae::parse<rendercv::Document, vitae::json>(text);
  cv person;
  person.value = rendercv::from_rendercv(document.value);
  person.notes = std::move(document.notes);
  return person;
}

bool tool::is_rendercv(std::string_view text) { return rendercv::is_document(text); }

std::string tool::write_rendercv(const vitae::Person& person) {
  return vitae::render<vitae::json>(rendercv::to_rendercv(person));
}
