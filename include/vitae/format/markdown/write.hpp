// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/markdown/inline_markdown.hpp>
#include <vitae/format/markdown/paragraphs.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/node.hpp>

namespace vitae {

namespace markdown_text {

/// Writes a value as a page. Each line that says a thing without its label (a heading of several members, an aside, a
/// publication) is read back as it is made, and is used only if it says the same; a labelled bullet says anything.
class writer {
 public:
  explicit writer(std::string& out) : out_(out), begin_(out.size()) {}

  void run(const node& value, const type_info& declared) {
    const type_info& type = present(declared);
    if (value.null)
      out_ += none_mark;
    else if (type.shape == shape::record)
      page(value, type);
    else
      content(value, declared, {}, 1);
    if (out_.size() > begin_ && out_.back() != '\n') out_ += '\n';
  }

 private:
  /// Headings go down to this level; below it, all is nested bullets.
  static constexpr std::size_t deepest_heading = 6;

  struct place {
    std::size_t level = deepest_heading;  ///< of the heading above
    std::size_t indent = 0;
    bool tight = false;      ///< a list may follow without a blank line
    bool paragraphs = true;  ///< a paragraph may come first
  };

  void start(std::size_t indent) {
    if (std::exchange(after_marker_, false)) return;
    if (out_.size() > begin_ && out_.back() != '\n') out_ += '\n';
    out_.append(indent, ' ');
  }
  void blank() {
    if (after_marker_ || out_.size() == begin_) return;
    if (out_.back() != '\n') out_ += '\n';
    if (!out_.ends_with("\n\n")) out_ += '\n';
  }
  void block(std::string_view line, std::size_t indent) {
    blank();
    start(indent);
    out_ += line;
  }
  void heading(std::string_view title, std::size_t level) {
    blank();
    start(0);
    out_.append(level, '#');
    if (!title.empty()) (out_ += ' ') += title;
  }

  /// The text of a leaf, whose lines and paragraphs are those of the page.
  static void text(std::string& out, const node& n, const type_info& leaf, look as, bool marked, std::size_t indent,
                   acting first) {
    const std::string_view all = n.text;
    if (!marked && (leaf.notation == token::raw || all.find('\n') == all.npos)) {
      write_leaf_phrase(out, n, leaf, as, first);
      return;
    }
    for (std::size_t from = 0, at = 0;;) {
      const std::size_t found = all.find('\n', at);
      std::size_t end = found;
      while (end < all.size() && all[end] == '\n') ++end;
      const bool last = found == all.npos;
      if (!last && (found == 0 || end == all.size() || end - found > 2)) {
        at = end;
        continue;
      }
      const std::string_view line = all.substr(from, last ? found : found - from);
      if (marked)
        write_marked(out, line, (first & line_start) != 0);
      else
        write_plain(out, line, first);
      if (last) return;
      out += end - found == 2 ? "\n\n" : marked ? "\n" : "\\\n";
      out.append(indent, ' ');
      first |= line_start;
      from = at = end;
    }
  }

  void page(const node& n, const type_info& type) {
    some_parts rest;
    for (const node& part : n.parts) rest.push_back(&part);
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
      if (const written_line line = aside(type, rest); !line.taken.empty()) block(line.source, here.indent);
      if (const std::string line = contact(type, rest); !line.empty()) block(line, here.indent);
      prose = paragraphs(type, rest, here.indent);
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

  static written_line aside(const type_info& type, some_parts& rest) {
    constexpr piece_rules rules{.asides_only = true};
    written_line line = reversible_pieces(type, rest, rules);
    const auto role = read_paragraph(type, line.source, {line.source.data()}).role;
    if (line.taken.empty() || role != paragraph_role::aside) return {};
    take(rest, line.taken);
    return line;
  }

  static std::string contact(const type_info& type, some_parts& rest) {
    const member_info* m = contact_of(type);
    const node* part = m ? entry_lines::part_of(rest, m) : nullptr;
    if (!part) return {};
    some_parts inside;
    for (const node& n : part->parts) inside.push_back(&n);
    written_line line = write_pieces(present(*m->type), inside, {.loose = true}, true);
    const paragraph_reading read = read_paragraph(type, line.source, {line.source.data()});
    if (read.role != paragraph_role::contact || read.read.parts != part->parts) return {};
    take(rest, {part});
    return std::move(line.source);
  }

  /// The prose of a record, if none of its paragraphs reads as anything else.
  static std::string paragraphs(const type_info& type, some_parts& rest, std::size_t indent) {
    const member_info* m = first_at(type, place_in_entry::prose);
    const node* part = m ? entry_lines::part_of(rest, m) : nullptr;
    if (!part || part->null || part->text.empty()) return {};
    std::string out;
    text(out, *part, present(*m->type), m->appearance(), m->note.markdown, indent, line_start);
    for (std::string_view left = out; !left.empty();) {
      const std::size_t end = left.find("\n\n");
      const std::string_view paragraph = without_ends(left.substr(0, end));
      if (read_paragraph(type, paragraph, {out.data()}).role != paragraph_role::other) return {};
      left = end == left.npos ? std::string_view{} : left.substr(end + 2);
    }
    take(rest, {part});
    return out;
  }

  /// The list that stands without its label, if none of its items reads as a labelled member.
  static const node* bulleted(const type_info& type, const some_parts& rest) {
    const member_info* m = first_at(type, place_in_entry::bullets);
    const node* part = m ? entry_lines::part_of(rest, m) : nullptr;
    if (!part || part->null || part->parts.empty()) return nullptr;
    const type_info& one = item_of(*m->type);
    for (const node& n : part->parts) {
      std::string lead;
      if (one.shape == shape::leaf && m->note.markdown) {
        text(lead, n, one, look::none, true, 0, line_start);
      } else if (one.shape == shape::record && begins_with_prose(one)) {
        const member_info* prose = first_at(one, place_in_entry::prose);
        if (const node* p = n.find(prose->index))
          text(lead, *p, present(*prose->type), look::none, prose->note.markdown, 0, line_start);
      } else if (one.shape == shape::record) {
        lead = reversible_lead(one, n).source;
      }
      if (read_bold_label(type, lead).member) return nullptr;
    }
    return part;
  }

  /// Has the member a heading of its own? As remarked; on a page without remarks, lists of entries have.
  static bool has_section(const type_info& type, const node& n, std::size_t level) {
    if (level >= deepest_heading) return false;
    const member_info& m = type.members[n.member];
    const place_in_entry where = place_of(type, m);
    if (where == place_in_entry::section) return true;
    if (where != place_in_entry::labelled || level != 1 || n.null || n.parts.empty()) return false;
    if (is_list(*m.type)) return item_of(*m.type).shape == shape::record && !is_phrase(item_of(*m.type));
    return is_record(*m.type) && reversible_record(present(*m.type), n).empty();
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
  /// May the entry stand as a section of its own: is its title nobody's label?
  static bool opens(const type_info& type, const type_info& entry, const node& n) {
    some_parts parts;
    for (const node& part : n.parts) parts.push_back(&part);
    const written_line title = reversible_headline(entry, parts);
    return !n.null && !title.taken.empty() && !find_section(type, read_plain(title.source));
  }

  /// What stands under the heading of a member.
  void content(const node& n, const type_info& declared, const remark& note, std::size_t level) {
    const type_info& type = present(declared);
    if (n.null) return block(none_mark, 0);
    if (type.shape == shape::leaf) {
      if (n.text.empty()) return;
      block({}, 0);
      return text(out_, n, type, note.appearance, note.markdown, 0, line_start);
    }
    if (type.shape == shape::record) {
      some_parts rest;
      for (const node& part : n.parts) rest.push_back(&part);
      return body(type, std::move(rest), {.level = level});
    }
    if (level < deepest_heading && is_headed(item_of(type))) {
      for (const node& item : n.parts) entry(item_of(type), item, level + 1);
    } else if (!n.parts.empty()) {
      blank();
      items(n, type, note, 0);
    }
  }

  void entry(const type_info& type, const node& n, std::size_t level) {
    if (n.null) return heading(none_mark, level);
    some_parts rest;
    for (const node& part : n.parts) rest.push_back(&part);
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
      text(out_ += ' ', n, type, m.appearance(), m.note.markdown, indent, 0);
    } else if (type.shape == shape::list) {
      if (const std::string line = side_by_side(n, type, m); !line.empty())
        (out_ += ' ') += line;
      else
        items(n, type, m, indent);
    } else if (const std::string line = reversible_record(type, n); !line.empty()) {
      (out_ += ' ') += line;
    } else {
      some_parts rest;
      for (const node& part : n.parts) rest.push_back(&part);
      body(type, std::move(rest), {.indent = indent, .tight = true});
    }
  }

  /// The items of a list in one line, if it is short and reads back.
  static std::string side_by_side(const node& n, const type_info& type, const member_info& m) {
    const type_info& one = item_of(type);
    std::string line;
    if (one.shape == shape::leaf ? m.note.markdown : !is_phrase(one)) return {};
    for (const node& item : n.parts)
      if (item.text.size() > 80 || item.text.find('\n') != std::string::npos) return {};
    node read;
    if (!write_value(line, n, type, m.appearance(), line_start) || line.size() > 600) return {};
    return read_value(line, type, read, {line.data()}) && read.parts == n.parts ? line : std::string{};
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
    if (type.shape == shape::leaf) return text(out_, n, type, note.appearance, note.markdown, indent, line_start);
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
    some_parts rest;
    for (const node& part : n.parts) rest.push_back(&part);
    place inside{.indent = indent, .tight = true};
    if (!begins_with_prose(type)) {
      const written_line lead = reversible_lead(type, n);
      out_ += lead.source;
      take(rest, lead.taken);
      inside.paragraphs = !lead.taken.empty();
    }
    after_marker_ = inside.paragraphs == false || begins_with_prose(type);
    body(type, std::move(rest), inside);
  }

  std::string& out_;
  std::size_t begin_;
  bool after_marker_ = false;  ///< the next block goes on in the line of its list marker
};

}  // namespace markdown_text

/// Appends a value of the schema as a page of Markdown that a person would send, and that `read_markdown` reads back to
/// the same value. Linear in the value.
inline void write_markdown(std::string& out, const node& value, const type_info& schema) {
  markdown_text::writer(out).run(value, schema);
}

}  // namespace vitae
