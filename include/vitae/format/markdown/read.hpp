// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vitae/format/markdown/implied.hpp>
#include <vitae/format/markdown/page.hpp>
#include <vitae/format/markdown/paragraphs.hpp>
#include <vitae/policy/leftovers.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/notes.hpp>

namespace vitae {

namespace markdown_text {

/// Reads the blocks of a document as a value of a described type. What no member takes is a note with its place.
class reader : page {
 public:
  using page::page;

  node run(const type_info& type) {
    node root;
    const range all{0, blocks_.size()};
    if (is_record(type))
      document(present(type), all, root);
    else
      value({}, all, type, false, root, {});
    root.where = {0, text_.size()};
    return root;
  }

 private:
  /// The document of a record: its heading, then all the rest.
  void document(const type_info& type, range all, node& to) {
    std::size_t title = all.begin;
    while (title < all.end && blocks_[title].kind != block_kind::heading) title = blocks_[title].next;
    const bool titled = title < all.end && blocks_[title].level == 1;
    if (!titled) return value({}, all, type, false, to, {});
    const bool headed = first_at(type, place_in_entry::heading) != nullptr;
    if (headed) {
      headline(type, blocks_[title], to, {});
    } else if (read_plain(source(blocks_[title])) != spoken(type.name)) {
      title = all.begin;
      return body(type, all, to, {});
    }
    body(type, {all.begin, title}, to, {});
    body(type, {title + 1, all.end}, to, {});
  }

  /// Everything of a record but its heading.
  void body(const type_info& type, range r, node& to, const path& at) {
    for (std::size_t i = r.begin; i < r.end;) {
      const block& b = blocks_[i];
      range inside{i + 1, b.next};
      std::size_t next = b.next;
      if (b.kind == block_kind::heading) {
        inside = below(i, r.end);
        next = inside.end;
        section(type, i, inside, to, at);
      } else if (b.kind == block_kind::paragraph) {
        paragraph(type, b, to, at);
      } else if (b.kind == block_kind::item) {
        bullet(type, b, inside, to, at);
      } else {
        unclaimed_blocks({i, b.next}, at);
      }
      i = next;
    }
    settle(to);
  }

  void section(const type_info& type, std::size_t heading, range inside, node& to, const path& at) {
    const std::string_view title = source(blocks_[heading]);
    if (const member_info* m = find_section(type, read_plain(title))) return member({}, inside, *m, to, at, title);
    if (const member_info* m = open_sections(type)) {
      node& list = to.at(*m);
      entry(item_of(*m->type), heading, inside, list, at / m->name);
      return;
    }
    unclaimed(extent_of({heading, inside.end}), at);
  }

  /// An entry under a heading of its own.
  void entry(const type_info& type, std::size_t heading, range inside, node& list, const path& at) {
    const path here = at / list.parts.size();
    node& to = list.parts.emplace_back();
    to.where = extent_of({heading, inside.end});
    cover(list, to.where);
    if (is_none(source(blocks_[heading]))) {
      to.null = true;
      return;
    }
    if (type.shape != shape::record) {
      value(source(blocks_[heading]), inside, type, false, to, here);
      return;
    }
    headline(type, blocks_[heading], to, here);
    body(type, inside, to, here);
  }

  void paragraph(const type_info& type, const block& b, node& to, const path& at) {
    const std::string_view line = source(b);
    const paragraph_reading found = read_paragraph(type, line, where_);
    switch (found.role) {
      case paragraph_role::comment:
        return;
      case paragraph_role::denied:
        to.at(*found.member).where = where_(line);
        return;
      case paragraph_role::labelled:
        return member(found.rest, {0, 0}, *found.member, to, at, line);
      case paragraph_role::aside:
        if (merge(found.read, to)) return;
        break;
      case paragraph_role::contact:
        if (to.find(found.member->index)) break;
        to.parts.push_back({.member = found.member->index, .parts = found.read.parts, .where = where_(line)});
        return;
      case paragraph_role::other:
        break;
    }
    prose(type, line, to, at);
  }

  /// An item in a record's body: a labelled member, or one of its bullets.
  void bullet(const type_info& type, const block& b, range inside, node& to, const path& at) {
    if (!inside.empty() && blocks_[inside.begin].kind == block_kind::paragraph) {
      const std::string_view line = source(blocks_[inside.begin]);
      if (const labelled_text found = read_bold_label(type, line); found.member)
        return member(found.rest, {blocks_[inside.begin].next, inside.end}, *found.member, to, at, line);
    }
    const member_info* bullets = first_at(type, place_in_entry::bullets);
    if (!bullets) return unclaimed({b.begin, b.end - b.begin}, at);
    item(inside, {b.begin, b.end - b.begin}, *bullets->type, bullets->note.markdown, to.at(*bullets),
         at / bullets->name);
  }

  /// The value of a labelled member: text after the label, and blocks below it. A second label adds to a list only.
  void member(std::string_view lead, range inside, const member_info& m, node& to, const path& at,
              std::string_view label) {
    const path here = at / m.name;
    if (to.find(m.index) && !is_list(*m.type)) {
      unclaimed(where_(label), here);
      return unclaimed_blocks(inside, here);
    }
    node& n = to.at(m);
    value(lead, inside, *m.type, m.note.markdown, n, here);
    if (n.where.length == 0) n.where = where_(label);
  }

  void value(std::string_view lead, range inside, const type_info& declared, bool marked, node& to, const path& at) {
    const type_info& type = present(declared);
    const bool alone = inside.empty() || (lead.empty() && blocks_[inside.begin].next == inside.end);
    const std::string_view only = lead.empty() && !inside.empty() ? source(blocks_[inside.begin]) : lead;
    if (to.where.length == 0) to.where = lead.empty() ? extent_of(inside) : where_(lead);
    if (alone && is_comment(only)) {
      to.null = is_none(only) && to.parts.empty();
      return;
    }
    to.null = false;
    if (type.shape == shape::leaf) return leaf(lead, inside, type, marked, to, at);
    if (type.shape == shape::list) return list(lead, inside, type, marked, to, at);
    if (!lead.empty()) {
      node found;
      if (!read_record_phrase(type, lead, found, where_) || !merge(found, to)) unclaimed(where_(lead), at);
    }
    body(type, inside, to, at);
  }

  void list(std::string_view lead, range inside, const type_info& type, bool marked, node& to, const path& at) {
    if (!lead.empty()) line_of_items(lead, type, marked, to, at);
    for (std::size_t i = inside.begin; i < inside.end;) {
      const block& b = blocks_[i];
      std::size_t next = b.next;
      if (b.kind == block_kind::item) {
        item({i + 1, b.next}, {b.begin, b.end - b.begin}, type, marked, to, at);
      } else if (b.kind == block_kind::heading) {
        const range under = below(i, inside.end);
        next = under.end;
        entry(item_of(type), i, under, to, at);
      } else if (b.kind == block_kind::paragraph) {
        if (!is_silent(item_of(type), source(b))) line_of_items(source(b), type, marked, to, at);
      } else {
        unclaimed_blocks({i, b.next}, at);
      }
      i = next;
    }
  }

  /// Items side by side: "C++, Python". A record that is no phrase takes the whole line.
  void line_of_items(std::string_view line, const type_info& type, bool marked, node& to, const path& at) {
    const type_info& one = item_of(type);
    const bool leaf = one.shape == shape::leaf;
    if (leaf ? !marked : one.shape == shape::record && is_phrase(one)) {
      node found;
      if (!read_value(line, type, found, where_)) return unclaimed(where_(line), at);
      for (node& n : found.parts) to.parts.push_back(std::move(n));
      return cover(to, where_(line));
    }
    cover(to, where_(line));
    const path here = at / to.parts.size();
    node& n = to.parts.emplace_back();
    n.where = where_(line);
    if (leaf)
      n.text = read_text(line, marked, one);
    else if (one.shape == shape::record)
      record_lead(one, line, n, here);
    else
      value(line, {0, 0}, one, marked, n, here);
  }

  void item(range inside, extent where, const type_info& list_type, bool marked, node& list, const path& at) {
    const type_info& type = item_of(list_type);
    const path here = at / list.parts.size();
    node& to = list.parts.emplace_back();
    to.where = where;
    cover(list, where);
    const bool led = !inside.empty() && blocks_[inside.begin].kind == block_kind::paragraph;
    const std::string_view lead = led ? source(blocks_[inside.begin]) : std::string_view{};
    if (led && is_none(lead)) {
      to.null = true;
      return;
    }
    const bool record = type.shape == shape::record;
    if (led && !is_comment(lead) && (record ? !begins_with_prose(type) : type.shape == shape::list)) {
      inside.begin = blocks_[inside.begin].next;
      if (!record) return value(lead, inside, type, marked, to, here);
      record_lead(type, lead, to, here);
    }
    if (record) return body(type, inside, to, here);
    value({}, inside, type, marked, to, here);
  }
};

}  // namespace markdown_text

/// Reads a page of Markdown, as it is written and as people edit it, in linear time. What no member takes is a warning
/// `markdown.unclaimed` with its place, unless told otherwise.
inline node read_markdown(std::string_view document, const type_info& schema, notes& issues,
                          leftovers::fate left = leftovers::fate::reported) {
  node found = markdown_text::reader(document, issues, left).run(schema);
  markdown_text::add_implied(found, schema);
  return found;
}

}  // namespace vitae
