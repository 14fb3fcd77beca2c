// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json/writer.hpp>
#include <vitae/policy/choice.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/among.hpp>

namespace vitae {

/// JSON Schema (draft 2020-12) from the description of a type.
namespace json_schemas {

/// How a member's declared name is spelled: a policy's `spell` as a plain function.
using spelling = std::size_t (*)(std::string_view name, char* to);

/// What a writer is told to open an object or an array that describes no type.
constexpr type_info of_shape(shape outside) {
  type_info it;
  it.shape = outside;
  return it;
}
inline constexpr type_info an_object = of_shape(shape::record);
inline constexpr type_info an_array = of_shape(shape::list);

/// The format that a leaf's text has (JSON Schema Validation, section 7.3), or none.
constexpr std::string_view format_of(look appearance) {
  return appearance == look::email ? "email" : appearance == look::url ? "uri-reference" : "";
}

constexpr std::string_view type_of(const type_info& leaf) {
  const std::string_view number = leaf.whole ? "integer" : "number";
  return leaf.notation == token::number ? number : leaf.notation == token::boolean ? "boolean" : "string";
}

template <class Layout>
class author {
 public:
  author(std::string& out, spelling spell) : to_(out), spell_(spell) {}
  void finish() {
    out_.rest();
    to_.finish();
  }

  /// The whole schema: a reference to the root, and a definition of each record within it.
  void document(const type_info& root) {
    collect(root);
    out_.open(an_object);
    text("$schema", "https://json-schema.org/draft/2020-12/schema");
    value(root);
    key("$defs");
    out_.open(an_object);
    for (std::size_t i = 0; i < records_.size(); ++i) {
      key(name_of(i));
      record(*records_[i]);
    }
    out_.close(an_object);
    out_.close(an_object);
  }

 private:
  void key(std::string_view name) { out_.key(member_info{}, name); }
  void text(std::string_view name, std::string_view value) {
    key(name);
    out_.leaf(token::text, value);
  }
  void flag(std::string_view name, bool value) {
    key(name);
    out_.leaf(token::boolean, value ? "true" : "false");
  }

  /// Each record once, those within after it: a schema may hold itself.
  void collect(const type_info& type) {
    const type_info& core = type.core();
    if (core.shape != shape::record || among(records_, &core)) return;
    records_.push_back(&core);
    for (const member_info& m : core.members) collect(*m.type);
  }

  /// Records of one name in two namespaces are told apart by a number.
  std::string name_of(std::size_t index) const {
    std::string name(records_[index]->name);
    std::size_t before = 0;
    for (std::size_t i = 0; i < index; ++i) before += records_[i]->name == name ? 1 : 0;
    if (before > 0) append_number(name, before + 1);
    return name;
  }

  void record(const type_info& type) {
    out_.open(an_object);
    text("type", "object");
    key("properties");
    out_.open(an_object);
    for (const member_info& m : type.members) member(m);
    out_.close(an_object);
    required(type);
    flag("additionalProperties", false);
    out_.close(an_object);
  }

  std::string spelled(const member_info& m) const {
    std::string name(m.name.size(), ' ');
    name.resize(spell_(m.name, name.data()));
    return name;
  }

  void member(const member_info& m) {
    key(spelled(m));
    out_.open(an_object);
    std::string title(m.note.label_text.empty() ? m.name : m.note.label_text);
    if (m.note.label_text.empty()) title.resize(names::spoken::spell(m.name, title.data()));
    text("title", title);
    value(*m.type);
    out_.close(an_object);
  }

  void required(const type_info& type) {
    const auto needed = [](const member_info& m) { return m.note.needed; };
    if (none_of(type.members, needed)) return;
    key("required");
    out_.open(an_array);
    for (const member_info& m : type.members)
      if (needed(m)) out_.leaf(token::text, spelled(m));
    out_.close(an_array);
  }

  /// The keywords that a value of the type must meet, into an object that is open.
  void value(const type_info& type) {
    if (type.shape == shape::maybe) {
      or_null(*type.inside);
    } else if (type.shape == shape::list) {
      text("type", "array");
      key("items");
      out_.open(an_object);
      value(*type.inside);
      out_.close(an_object);
    } else if (type.shape == shape::record) {
      const auto at = std::find(records_.begin(), records_.end(), &type) - records_.begin();
      text("$ref", "#/$defs/" + name_of(static_cast<std::size_t>(at)));
    } else {
      leaf(type, false);
    }
  }

  /// What is absent is null, where it is not left out.
  void or_null(const type_info& type) {
    if (type.shape == shape::leaf) return leaf(type, true);
    key("anyOf");
    out_.open(an_array);
    out_.open(an_object);
    value(type);
    out_.close(an_object);
    out_.open(an_object);
    text("type", "null");
    out_.close(an_object);
    out_.close(an_array);
  }

  void leaf(const type_info& type, bool or_null) {
    if (type.notation == token::raw) return;
    if (or_null) {
      key("type");
      out_.open(an_array);
      out_.leaf(token::text, type_of(type));
      out_.leaf(token::text, "null");
      out_.close(an_array);
    } else {
      text("type", type_of(type));
    }
    if (!type.words.empty()) {
      key("enum");
      out_.open(an_array);
      for (const std::string_view word : type.words) out_.leaf(token::text, word);
      if (or_null) out_.leaf(token::null, "null");
      out_.close(an_array);
      return;
    }
    if (type.notation == token::number && type.natural) {
      key("minimum");
      out_.leaf(token::number, "0");
    }
    if (const std::string_view format = format_of(type.appearance); !format.empty()) text("format", format);
    if (type.notation == token::text && type.expects != "text" && !type.expects.empty())
      text("description", type.expects);
  }

  json_text::writer<Layout> to_;
  typename json_text::writer<Layout>::pen out_{to_};
  spelling spell_;
  std::vector<const type_info*> records_;
};

}  // namespace json_schemas

/// Describes the native JSON of a `T` as JSON Schema (draft 2020-12): `json_schema<Person>()`. The policies on layout
/// and names are those of `render`; members remarked `required` must be there.
template <class T, class... Policies>
std::string json_schema() {
  using all = policies<Policies...>;
  std::string out;
  json_schemas::author<typename all::template answer<axes::layout, layout::indented<2>>> author(
      out, all::template answer<axes::names, names::declared>::spell);
  author.document(info_of<T>);
  author.finish();
  return out;
}

}  // namespace vitae
