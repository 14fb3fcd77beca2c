// SPDX-License-Identifier: BSL-1.0
// CVs as JSON Resume and RenderCV keep them.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
#include <vitae/dialect/jsonresume.hpp>
#include <vitae/dialect/rendercv.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/json/origins.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/source/line_index.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "begins.hpp"
#include "document_paths.hpp"
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
  if (!whole) return person;
  const document_paths paths(person.notes);
  for (vitae::origin& one : vitae::json_text::origins_of(text))
    if (const auto read = paths.in_value(one.path))
      person.sources.push_back({jsonresume::native_path(*read, resume.value), one.where});
  return person;
}

bool tool::is_jsonresume(std::string_view text) { return jsonresume::is_resume(text); }

std::string tool::write_jsonresume(const vitae::Person& person) {
  jsonresume::Resume document;
  document.schema_url = jsonresume::schema_address;
  return vitae::render<vitae::json, jsonresume::names>(jsonresume::to_jsonresume(person, document));
}

namespace {

/// Calls `f(title, entries)` for the sections of a document of RenderCV, the entries as their text stands in it.
template <class F>
void for_each_section(std::string_view document, F f) {
  using vitae::json_text::for_each_member;
  for_each_member(tool::without_mark(document), [&](std::string_view part, std::string_view cv) {
    if (part != "cv") return;
    for_each_member(cv, [&](std::string_view member, std::string_view sections) {
      if (member == "sections") for_each_member(sections, f);
    });
  });
}

/// All that is to be said of the sections, each at its place; the library, to which they are one value, says the first.
/// What stands for a date and is none is an error, though its text is kept.
vitae::report notes_on_sections(std::string_view document) {
  vitae::report all;
  vitae::line_index lines(document);
  for_each_section(document, [&](std::string_view title, std::string_view entries) {
    const auto begin = static_cast<std::size_t>(entries.data() - document.data());
    const auto add = [&](vitae::issue i, bool kept_as_text) {
      const bool no_date = i.code.starts_with("date.") && i.code != "date.imprecise";
      i.level = no_date ? vitae::severity::error : kept_as_text ? vitae::severity::warning : i.level;
      i.path = "cv.sections." + std::string(title) + i.path;
      i.offset += begin;
      const vitae::place at = lines.at(i.offset);
      i.line = at.line;
      i.column = at.column;
      all.issues.push_back(std::move(i));
    };
    const auto ask = [&]<class Entry>(const std::vector<Entry>&) {
      for (const vitae::issue& i : vitae::parse<std::vector<Entry>, vitae::json>(entries).notes.issues)
        add(i, std::is_same_v<Entry, std::string>);
    };
    std::visit(ask, rendercv::section_text::type_of_entries(entries));
  });
  return all;
}

}  // namespace

tool::cv tool::read_rendercv(std::string_view text) {
  auto document = vitae::parse<rendercv::Document, vitae::json>(text);
  cv person;
  person.value = rendercv::from_rendercv(document.value);
  person.notes = std::move(document.notes);
  auto& issues = person.notes.issues;
  const auto first =
      std::find_if(issues.begin(), issues.end(), [](const vitae::issue& i) { return i.code == "rendercv.section"; });
  if (first == issues.end()) return person;
  auto each = notes_on_sections(text).issues;
  issues.insert(issues.erase(first), std::make_move_iterator(each.begin()), std::make_move_iterator(each.end()));
  return person;
}

bool tool::is_rendercv(std::string_view text) { return rendercv::is_document(text); }

std::string tool::write_rendercv(const vitae::Person& person) {
  return vitae::render<vitae::json>(rendercv::to_rendercv(person));
}
