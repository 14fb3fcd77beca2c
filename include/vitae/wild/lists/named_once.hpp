// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/node.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/lists/word_group.hpp>

namespace vitae::wild_text {

/// Leaves out of a list what it named before: of "Languages: Python, SQL" and "Databases: SQL, Redis" the second "SQL".
/// A group of nothing new stays as it is.
class named_once {
 public:
  explicit named_once(const type_info& record) : of_(record.core()) {}

  void thin(node& list) const {
    if (!of_.name || !of_.words) return;
    mark_repeated(list);
    const auto repeated = [](const node& n) { return n.null; };
    for (node& group : list.parts) {
      std::vector<node>* const words = words_of(group);
      if (words && !all_of(*words, repeated))
        words->erase(std::remove_if(words->begin(), words->end(), repeated), words->end());
    }
    list.parts.erase(std::remove_if(list.parts.begin(), list.parts.end(), repeated), list.parts.end());
  }

 private:
  /// A name in the tree, and what is named so.
  struct naming {
    const node* name;
    node* by;
  };

  /// Does a name come before another, whatever the case of their letters? Asked of the texts where they stand, for they
  /// may be many.
  static bool is_before(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
      const decoded x = decode(a, 0), y = decode(b, 0);
      if (fold(x.code_point) != fold(y.code_point)) return fold(x.code_point) < fold(y.code_point);
      a.remove_prefix(x.length), b.remove_prefix(y.length);
    }
    return a.empty() && !b.empty();
  }

  /// The words of a group, or null.
  std::vector<node>* words_of(node& group) const {
    for (node& part : group.parts)
      if (part.member == of_.words->index) return &part.parts;
    return nullptr;
  }

  /// Marks as absent what was named before: a group's word, or a group without words.
  void mark_repeated(node& list) const {
    std::vector<naming> all;
    for (node& group : list.parts) {
      const node* const name = group.find(of_.name->index);
      if (std::vector<node>* const words = words_of(group))
        for (node& word : *words) all.push_back({&word, &word});
      else if (name)
        all.push_back({name, &group});
    }
    sort_with(all, [](const naming& a, const naming& b) { return is_before(a.name->text, b.name->text); });
    for (std::size_t i = 1; i < all.size(); ++i) all[i].by->null = !is_before(all[i - 1].name->text, all[i].name->text);
  }

  list_members of_;
};

}  // namespace vitae::wild_text
