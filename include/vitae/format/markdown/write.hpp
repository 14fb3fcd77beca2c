// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/markdown/constructs.hpp>
#include <vitae/format/markdown/implied.hpp>
#include <vitae/format/markdown/page_lines.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/node.hpp>

namespace vitae {

namespace markdown_text {

/// Writes a value as a page. Each line that says a thing without its label (a heading of several members, an aside, a
/// publication) is read back as it is made, and is used only if it says the same; a labelled bullet says anything.
class writer : page_lines {
 public:
  writer(std::string& out, std::string_view lines) : page_lines(out), lines_(lines) {}

  void run(const node& value, const type_info& declared) {
    const type_info& type = present(declared);
    if (value.null)
      out_ += none_mark;
    else if (type.shape == shape::record)
      page(value, type);
    else
      content(value, declared, {}, 1);
    end_line();
  }

 private:
  struct place {
    std::size_t level = deepest_heading;  ///< of the heading above
    std::size_t indent = 0;
    bool tight = false;      ///< a list may follow without a blank line
    bool paragraphs = true;  ///< a paragraph may come first
  };

  void page(const node& n, const type_info& type) {
    some_parts rest = parts_of(n);
    if (!first_at(type, place_in_entry::heading)) {
      std::string title;
      write_plain(title, spoken(type.name), heading_end);
      if (!title.empty()) heading(title, 1);
    } else {
      const written_line title = reversible_headline(type, rest);
      if (!title.taken.empty()) heading(title.source, 1);
      take(rest, title.taken);
    }
    body(type, std::move(rest), {.level = 1});
  }

  /// Everything of a record but what its heading or first line has said.
  void body(const type_info& type, some_parts rest, place here) {
    const bool prose_first = here.indent > 0 && begins_with_prose(type);
    std::string prose;
    if (here.paragraphs) {
      if (const written_line line = take_aside(type, rest); !line.taken.empty()) block(line.source, here.indent);
      if (const std::string line = take_contact(type, rest); !line.empty()) block(line, here.indent);
      for (std::string line; !(line = take_denied(type, rest)).empty();) block(line, here.indent);
      prose = take_prose(type, rest, here.indent);
      if (prose_first && !prose.empty()) block(prose, here.indent);
    }
    const node* bullets = bulleted(type, rest);
    if (bullets) take(rest, {bullets});
    some_parts sections;
    for (const node* part : rest)
      if (has_section(type, *part, here.level)) sections.push_back(part);
    take(rest, sections);

    bool in_list = false;
    for (const node* part : rest) {
      if (!std::exchange(in_list, true) && !here.tight) blank();
      labelled(type, *part, here.indent);
    }
    if (!prose_first && !prose.empty()) block(prose, here.indent), in_list = false, here.tight = false;
    if (bullets) {
      const member_info& m = type.members[bullets->member];
      if (!in_list && !here.tight) blank();
      items(*bullets, *m.type, m, here.indent);
    }
    for (const node* part : sections) section(type, *part, here.level + 1);
  }

  void section(const type_info& type, const node& n, std::size_t level) {
    const member_info& m = type.members[n.member];
    const bool open = is_open(type, m) && level < deepest_heading && !n.null && !n.parts.empty();
    std::string label;
    write_plain(label, label_of(type, m), heading_end);
    if (!open) {
      heading(label, level);
      return content(n, *m.type, m.note, level);
    }
    bool under_label = false;
    for (const node& item : n.parts) {
      const bool own = opens(type, item_of(*m.type), item);
      if (!own && !under_label) heading(label, level);
      under_label = !own;
      entry(item_of(*m.type), item, own ? level : level + 1);
    }
  }
  /// What stands under the heading of a member.
  void content(const node& n, const type_info& declared, const remark& note, std::size_t level) {
    const type_info& type = present(declared);
    if (n.null) return block(none_mark, 0);
    if (type.shape == shape::leaf) {
      if (n.text.empty()) return;
      block({}, 0);
      return write_text(out_, n, type, note.appearance, note.markdown, 0, line_start);
    }
    if (type.shape == shape::record) {
      some_parts rest = parts_of(n);
      return body(type, std::move(rest), {.level = level});
    }
    if (level < deepest_heading && is_headed(item_of(type))) {
      for (const node& item : n.parts) entry(item_of(type), item, level + 1);
    } else if (!n.parts.empty()) {
      blank();
      items(n, type, note, 0);
      if (has_equal_authors(type, n)) block(equal_legend, 0);
    }
  }

  void entry(const type_info& type, const node& n, std::size_t level) {
    if (n.null) return heading(none_mark, level);
    some_parts rest = parts_of(n);
    const written_line title = reversible_headline(type, rest);
    heading(title.source, level);
    take(rest, title.taken);
    body(type, std::move(rest), {.level = level});
  }

  void labelled(const type_info& type, const node& n, std::size_t indent) {
    const member_info& m = type.members[n.member];
    start(indent);
    out_ += "- ";
    write_bold_label(out_, type, m);
    value(n, *m.type, m, indent + 2);
  }

  /// A value after its label.
  void value(const node& n, const type_info& declared, const member_info& m, std::size_t indent) {
    const type_info& type = present(declared);
    if (n.null || (n.text.empty() && n.parts.empty())) {
      (out_ += ' ') += n.null ? none_mark : empty_mark;
    } else if (type.shape == shape::leaf) {
      write_text(out_ += ' ', n, type, m.appearance(), m.note.markdown, indent, 0);
    } else if (type.shape == shape::list) {
      if (const std::string line = side_by_side(n, type, m); !line.empty())
        (out_ += ' ') += line;
      else
        items(n, type, m, indent);
    } else if (const std::string line = reversible_record(type, n); !line.empty()) {
      (out_ += ' ') += line;
    } else {
      some_parts rest = parts_of(n);
      body(type, std::move(rest), {.indent = indent, .tight = true});
    }
  }

  void items(const node& n, const type_info& type, const member_info& m, std::size_t indent) {
    items(n, type, m.note, indent);
  }
  void items(const node& n, const type_info& declared, const remark& note, std::size_t indent) {
    const type_info& one = item_of(declared);
    std::size_t number = 0;
    for (const node& item_node : n.parts) {
      std::string marker = "- ";
      if (cited_work(one)) {
        marker.clear();
        append_number(marker, ++number);
        marker += ". ";
      }
      item(item_node, one, note, indent, marker);
    }
  }

  void item(const node& n, const type_info& type, const remark& note, std::size_t indent, std::string_view marker) {
    start(indent);
    out_ += marker;
    indent += marker.size();
    if (n.null || (n.text.empty() && n.parts.empty())) {
      out_ += n.null ? none_mark : empty_mark;
      return;
    }
    if (type.shape == shape::leaf) return write_text(out_, n, type, note.appearance, note.markdown, indent, line_start);
    if (type.shape == shape::list) {
      member_info plain;
      plain.type = &type;
      plain.note = note;
      if (const std::string line = side_by_side(n, type, plain); !line.empty()) {
        out_ += line;
        return;
      }
      after_marker_ = true;
      return items(n, type, note, indent);
    }
    some_parts rest = parts_of(n);
    place inside{.indent = indent, .tight = true};
    if (!begins_with_prose(type)) {
      const written_line lead = reversible_styled(type, reversible_lead(type, n), n.where.of(lines_));
      out_ += lead.source;
      take(rest, lead.taken);
      inside.paragraphs = !lead.taken.empty();
    }
    after_marker_ = inside.paragraphs == false || begins_with_prose(type);
    body(type, std::move(rest), inside);
  }

  std::string_view lines_;  ///< of a policy; a record's `where` is its line there
};

}  // namespace markdown_text

/// Appends a value of the schema as a page of Markdown that a person would send, and that `read_markdown` reads back to
/// the same value. Linear in the value. `lines` are publications in the words of a style: the `where` of each one's
/// node is its line there.
inline void write_markdown(std::string& out, node value, const type_info& schema, std::string_view lines = {}) {
  markdown_text::leave_out_implied(value, schema);
  markdown_text::writer(out, lines).run(value, schema);
}

}  // namespace vitae
