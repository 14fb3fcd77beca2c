// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/unaccented.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/evidence/degree.hpp>

/// What follows from what was read: the level and the subject of a degree, and which author is the owner.
namespace vitae::wild_text {

namespace deriving {

/// The member of a record that looks so, or null.
inline const member_info* looking(const type_info& record, look as) {
  for (const member_info& m : record.members)
    if (m.appearance() == as) return &m;
  return nullptr;
}

/// The member that is one of a few words, that word among them, or null.
inline const member_info* one_of(const type_info& record, std::string_view word) {
  for (const member_info& m : record.members)
    for (const std::string_view known : m.type->core().words)
      if (known == word) return &m;
  return nullptr;
}

/// A name's words in lower case without accents: "Lin, R." has "lin" and "r".
inline std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  const bool plain_ascii = utf8::ascii_run(name, 0) == name.size();
  const std::string plain = plain_ascii ? ascii::lowered(name) : unaccented(folded(name));
  std::string word;
  const auto end = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (const char c : plain) {
    const bool letter =
        (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter)
      word += c;
    else
      end();
  }
  end();
  return words;
}

}  // namespace deriving

/// Whether an author's name may stand for the owner's, in words: each of its words is one of the owner's or begins one,
/// and one of more than a letter is the same. "Lin, R." and "R. Lin" may be Lin Rui, "Li, R." may not.
inline bool may_be(std::string_view author, const std::vector<std::string>& owner) {
  bool whole = false;
  std::vector<bool> used(owner.size(), false);
  const std::vector<std::string> theirs = deriving::name_words(author);
  for (const std::string& word : theirs) {
    bool found = false;
    for (const bool same : {true, false})
      for (std::size_t i = 0; i < owner.size() && !found; ++i) {
        if (used[i] || (same ? owner[i] != word : word.size() > 1 || !owner[i].starts_with(word))) continue;
        used[i] = found = true;
        whole = whole || (same && word.size() > 1);
      }
    if (!found) return false;
  }
  return whole && (theirs.size() > 1 || owner.size() == 1);
}

/// Completes what was read of a schema by what follows from it.
class derivation {
 public:
  explicit derivation(std::string_view owner) : owner_(deriving::name_words(owner)) {}

  void operator()(node& n, const type_info& type) const {
    const type_info& core = type.core();
    if (core.shape != shape::record) return;
    if (type.shape == shape::list) {
      for (node& item : n.parts) record(item, core);
    } else {
      record(n, core);
    }
  }

 private:
  void record(node& n, const type_info& type) const {
    for (std::size_t i = 0; i < n.parts.size(); ++i)
      if (n.parts[i].member < type.members.size()) (*this)(n.parts[i], *type.members[n.parts[i].member].type);
    degree(n, type);
    if (type.appearance == look::citation && !owner_.empty()) self(n, type);
  }

  /// Level and subject stand in the degree's own text: that is where they were read.
  static void degree(node& n, const type_info& type) {
    const member_info* title = deriving::looking(type, look::degree);
    const node* said = title ? n.find(title->index) : nullptr;
    if (!said) return;
    const node source = *said;
    const degree_parts found = read_degree(source.text);
    const auto add = [&](const member_info* to, std::string_view text) {
      if (!to || text.empty() || n.find(to->index)) return;
      node& made = n.at(*to);
      made.text = text;
      made.where = source.where;
      made.confidence = 0.9F * source.confidence;
    };
    add(deriving::looking(type, look::field), found.area);
    add(deriving::one_of(type, found.level), found.level);
  }

  /// The owner is marked if one author alone may be it.
  void self(node& n, const type_info& type) const {
    for (const member_info& m : type.members) {
      const type_info& author = m.type->core();
      const member_info* mark = author.shape == shape::record ? author.find("self") : nullptr;
      const member_info* name = mark ? deriving::looking(author, look::person) : nullptr;
      if (!name || mark->type->core().notation != token::boolean) continue;
      node* only = nullptr;
      std::size_t count = 0;
      for (node& part : n.parts)
        if (part.member == m.index)
          for (node& item : part.parts)
            if (const node* printed = item.find(name->index); printed && may_be(printed->text, owner_))
              only = &item, ++count;
      if (count != 1) continue;
      const node printed = *only->find(name->index);
      node& set = only->at(*mark);
      set.text = "true";
      set.where = printed.where;
      set.confidence = 0.9F;
    }
  }

  std::vector<std::string> owner_;  // the words of the owner's name
};

}  // namespace vitae::wild_text
