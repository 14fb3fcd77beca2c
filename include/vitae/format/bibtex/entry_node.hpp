// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/format/bibtex/person_marks.hpp>
#include <vitae/format/bibtex/roles.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/node.hpp>

namespace vitae::bibtex_text {

/// An address under a label.
struct linked {
  std::string label, address;
  extent where;
};

/// A record of some schema that is being filled by roles. What has no member for it is passed over.
class entry_node {
 public:
  explicit entry_node(const type_info& of) : type(&of) {}

  void set(role what, std::string text, extent where) {
    if (const member_info* m = member_in(*type, what)) set_own(*m, std::move(text), where);
  }
  /// A leaf, or a list of leaves with one item.
  void set_own(const member_info& m, std::string text, extent where) {
    if (text.empty() || m.type->core().shape != shape::leaf) return;
    node& to = root.at(m);
    to.where = where;
    if (is_list(*m.type))
      to.parts.push_back({.text = std::move(text), .where = where});
    else
      to.text = std::move(text);
  }

  /// That the list of authors goes on is a note, "et al."; a schema without notes gets it as a last author.
  void set_people(std::vector<person> people, extent where) {
    if (!people.empty() && people.back().others && member_in(*type, role::notes)) {
      people.pop_back();
      add_note("et al.", where);
    }
    const member_info* m = member_in(*type, role::authors);
    if (!m || !is_list(*m->type)) {
      std::string joined;
      for (const person& p : people) joined.append(joined.empty() ? "" : ", ").append(p.name);
      return set(role::authors, std::move(joined), where);
    }
    const type_info& item = m->type->core();
    for (const person& p : people) {
      node one{.where = where};
      if (item.shape == shape::leaf) {
        one.text = p.name;
      } else {
        text_of(item, "name", p.name, where, one);
        for (const auto& [name, holds] :
             {std::pair{"self", p.self}, std::pair{"equal", p.equal}, std::pair{"corresponding", p.corresponding}})
          if (holds) text_of(item, name, "true", where, one);
      }
      root.at(*m).parts.push_back(std::move(one));
    }
  }

  void add_link(linked link) {
    const member_info* m = member_in(*type, role::links);
    if (!m || !is_list(*m->type) || m->type->core().shape == shape::leaf)
      return set(role::links, std::move(link.address), link.where);
    node one{.where = link.where};
    text_of(m->type->core(), "label", link.label, link.where, one);
    text_of(m->type->core(), "url", link.address, link.where, one);
    root.at(*m).parts.push_back(std::move(one));
  }

  void add_note(std::string text, extent where) {
    const member_info* m = member_in(*type, role::notes);
    if (!m || m->type->core().shape != shape::leaf) return;
    node& to = root.at(*m);
    if (is_list(*m->type))
      to.parts.push_back({.text = std::move(text), .where = where});
    else
      to.text.append(to.text.empty() ? "" : "; ").append(text);
  }

  /// The kind in the words of the schema; a schema without such words gets the entry's type.
  void set_kind(std::string_view kind, std::string_view entry_type, extent where) {
    const member_info* m = member_in(*type, role::kind);
    if (m) set_own(*m, m->type->core().words.empty() ? ascii::lowered(entry_type) : std::string(kind), where);
  }

  const type_info* type;
  node root;

 private:
  static constexpr bool is_list(const type_info& t) {
    return t.shape == shape::list || (t.shape == shape::maybe && is_list(*t.inside));
  }
  static void text_of(const type_info& record, std::string_view member, std::string text, extent where, node& to) {
    const member_info* m = record.find(member);
    if (m && !text.empty()) to.parts.push_back({.member = m->index, .text = std::move(text), .where = where});
  }
};

}  // namespace vitae::bibtex_text
