// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
#include <vitae/dialect/rendercv/entries.hpp>
#include <vitae/format/json.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/concepts.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace vitae::rendercv {

/// The entries of one section, which are all of one type.
using Entries = std::variant<std::vector<TextEntry>, std::vector<OneLineEntry>, std::vector<NormalEntry>,
                             std::vector<ExperienceEntry>, std::vector<EducationEntry>, std::vector<PublicationEntry>,
                             std::vector<BulletEntry>, std::vector<NumberedEntry>, std::vector<ReversedNumberedEntry>>;

/// A section: its key in the document and its entries.
struct Section {
  std::string key{};
  Entries entries{};

  bool operator==(const Section&) const = default;
};

/// The sections by their keys, in the order of the document.
struct Sections {
  std::vector<Section> all{};

  bool operator==(const Sections&) const = default;
};

namespace section_text {

/// The type of entries that a member tells of: the only one that has it. None tells of text.
inline Entries entries_of_type(std::string_view member) {
  Entries made;
  int owners = 0;
  const auto ask = [&]<class Entry>(std::vector<Entry> none) {
    if constexpr (record<Entry>)
      for_each_field<Entry>([&](auto part) {
        if (part.name == member) made = none, ++owners;
      });
  };
  const auto ask_all = [&]<class... Lists>(std::type_identity<std::variant<Lists...>>) { (ask(Lists{}), ...); };
  ask_all(std::type_identity<Entries>{});
  return owners == 1 ? made : Entries{};
}

/// An empty list of the type of the entries in a JSON array: that of the first entry whose members tell.
inline Entries type_of_entries(std::string_view array) {
  Entries made;
  bool told = false;
  json_text::for_each_item(array, [&](std::string_view entry) {
    if (told) return;
    told = entry.starts_with('"');
    json_text::for_each_member(entry, [&](std::string_view member, std::string_view) {
      Entries type = entries_of_type(member);
      if (type.index() != 0 && (made.index() == 0 || type.index() < made.index())) made = std::move(type);
    });
    told = told || made.index() != 0;
  });
  return made;
}

/// Appends lines, from the second on `depth` steps to the right.
inline void append_indented(std::string& out, std::string_view lines, std::size_t depth) {
  for (const char c : lines) {
    out += c;
    if (c == '\n') out.append(2 * depth, ' ');
  }
}

/// "Experience[0].end_date: write a date …": what is first said of a section, with its place in it.
inline std::string first_of(const report& notes, const std::string& key) {
  const issue& first = notes.issues.front();
  const std::size_t others = notes.issues.size() - 1;
  std::string made = key + first.path + ": " + first.message;
  if (others > 0) made += " (and " + std::to_string(others) + " more)";
  return made;
}

}  // namespace section_text

}  // namespace vitae::rendercv

namespace vitae {

/// Sections are an object in JSON. What is no list of entries is kept as text, with a warning; of what is wrong within
/// the entries the first is said.
template <>
struct codec<rendercv::Sections> {
  static constexpr std::string_view expects = "an object of sections, each a list of entries";
  static constexpr token notation = token::raw;

  static reading<rendercv::Sections> read(std::string_view json) {
    rendercv::Sections made;
    if (json == "null") return made;
    if (!json.starts_with('{')) return fault{"rendercv.sections", "write the sections as an object of lists"};
    std::optional<fault> doubt;
    json_text::for_each_member(json, [&](std::string_view name, std::string_view value) {
      rendercv::Section section{std::string(name), rendercv::section_text::type_of_entries(value)};
      std::visit(
          [&]<class Entry>(std::vector<Entry>& entries) {
            auto read = parse<std::vector<Entry>, vitae::json>(value);
            entries = std::move(read.value);
            if (read.notes.issues.empty()) return;
            if (!doubt) doubt.emplace("rendercv.section", rendercv::section_text::first_of(read.notes, section.key));
            if constexpr (std::is_same_v<Entry, std::string>) entries = {std::string(value)};
          },
          section.entries);
      made.all.push_back(std::move(section));
    });
    if (doubt) return {std::move(made), *std::move(doubt)};
    return made;
  }

  static void write(std::string& out, const rendercv::Sections& value) {
    constexpr std::size_t depth = 3;  // document, cv, sections
    std::string_view before = "{\n      ";
    for (const rendercv::Section& section : value.all) {
      json_text::append_string(out += before, section.key);
      out += ": ";
      std::visit(
          [&](const auto& entries) {
            rendercv::section_text::append_indented(out, render<vitae::json>(entries), depth);
          },
          section.entries);
      before = ",\n      ";
    }
    out += value.all.empty() ? "{}" : "\n    }";
  }
};

}  // namespace vitae
