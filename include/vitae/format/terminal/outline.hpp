// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/terminal/ink.hpp>
#include <vitae/policy/names.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/node_writer.hpp>

namespace vitae::terminal_text {

/// Writes any value as an indented outline, a member a line: `Name: Ida`.
class outline_writer : public node_writer {
 public:
  explicit outline_writer(std::string& out) : out_(&out) {}

  void open(const type_info& type) {
    if (!type_) type_ = &type;
    node_writer::open(type);
  }
  /// Writes the outline, when all events are in.
  void finish() {
    if (type_)
      write(root(), *type_, 0);
    else
      append_visible(*out_, root().text);
    if (!out_->empty() && out_->back() != '\n') *out_ += '\n';
  }

 private:
  static std::string label_of(const member_info& m) {
    if (!m.note.label_text.empty()) return std::string(m.note.label_text);
    std::string spoken(m.name);
    spoken.resize(names::spoken::spell(m.name, spoken.data()));
    return spoken;
  }

  static const type_info& present(const type_info& type) {
    return type.shape == shape::maybe ? present(*type.inside) : type;
  }

  /// A value that takes no line of its own: a leaf, a list of leaves, a period.
  static bool inline_text(const node& value, const type_info& type, std::string& text) {
    const type_info& core = present(type);
    if (core.shape == shape::leaf) return text = value.text, true;
    if (core.shape == shape::list) {
      if (present(*core.inside).shape != shape::leaf) return false;
      for (const node& item : value.parts) text.append(text.empty() ? "" : ", ").append(item.text);
      return true;
    }
    if (core.appearance != look::period) return false;
    for (std::size_t i = 0; i < core.members.size(); ++i) {
      const node* const end = value.find(i);
      if (i > 0) text += " \u2013 ";
      text += end ? std::string_view(end->text) : "?";
    }
    return true;
  }

  void write(const node& value, const type_info& type, std::size_t indent) {
    const type_info& core = present(type);
    if (core.shape == shape::list) return items(value, *core.inside, indent);
    bool first = true;
    for (const node& part : value.parts) {
      if (!std::exchange(first, false)) out_->append(indent, ' ');
      member(part, core.members[part.member], indent);
    }
  }
  void member(const node& value, const member_info& m, std::size_t indent) {
    std::string text;
    append_visible(*out_, label_of(m));
    *out_ += ':';
    if (inline_text(value, *m.type, text)) {
      *out_ += ' ';
      append_visible(*out_, text);
      *out_ += '\n';
    } else {
      out_->append("\n").append(indent + 2, ' ');
      write(value, *m.type, indent + 2);
    }
  }
  void items(const node& value, const type_info& type, std::size_t indent) {
    bool first = true;
    for (const node& item : value.parts) {
      std::string text;
      if (!std::exchange(first, false)) out_->append(indent, ' ');
      *out_ += "- ";
      if (inline_text(item, type, text)) {
        append_visible(*out_, text);
        *out_ += '\n';
      } else if (item.parts.empty()) {
        *out_ += '\n';
      } else {
        write(item, type, indent + 2);
      }
    }
  }

  std::string* out_;
  const type_info* type_ = nullptr;
};

}  // namespace vitae::terminal_text
