// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/extent.hpp>
#include <vitae/source/sort_by.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/markup/link_target.hpp>

namespace vitae::wild_text {

/// The link reference definitions of a document ("[gh]: https://github.com/x"), each on a line of its own.
class references {
 public:
  struct definition {
    std::string label;  ///< folded
    extent where;       ///< of the address
    extent line;
  };

  explicit references(std::string_view document) : document_(document) {
    for (std::size_t at = document.find("]:"); at != document.npos; at = document.find("]:", at + 2)) {
      std::size_t begin = at;
      while (begin > 0 && document[begin - 1] != '\n' && at - begin <= 200) --begin;
      if (at - begin > 200) continue;
      std::size_t open = begin;
      while (open < at && document[open] == ' ') ++open;
      if (document[open] != '[' || open + 1 >= at || document[open + 1] == '^') continue;
      std::size_t end = std::min(document.find('\n', at), document.size());
      std::size_t from = at + 2;
      while (from < end && (document[from] == ' ' || document[from] == '\t')) ++from;
      std::size_t to = from;
      while (to < end && document[to] != ' ' && document[to] != '\t' && document[to] != '\r') ++to;
      const std::string_view address = document.substr(from, to - from);
      if (address.find('.') == address.npos && address.find("://") == address.npos && address.find('#') != 0) continue;
      const bool angled = address.size() > 2 && address.front() == '<' && address.back() == '>';
      in_order_.push_back({folded(document.substr(open + 1, at - open - 1)),
                           angled ? extent{from + 1, to - from - 2} : extent{from, to - from},
                           {begin, end - begin}});
    }
    for (const definition& d : in_order_) by_label_.push_back(&d);
    sort_with(by_label_, [](const definition* a, const definition* b) { return a->label < b->label; });
  }

  references(const references&) = delete;

  /// The definition of a label, or null.
  const definition* find(std::string_view label) const {
    if (by_label_.empty() || label.size() > 200) return nullptr;
    const std::string key = folded(label);
    const auto found = std::lower_bound(by_label_.begin(), by_label_.end(), key,
                                        [](const definition* d, const std::string& k) { return d->label < k; });
    return found != by_label_.end() && (*found)->label == key ? *found : nullptr;
  }

  /// The target of the label between two brackets: by what stands in brackets after it ("[x][gh]"), or by itself.
  link_target target_of(std::size_t open, std::size_t close) const {
    std::string_view label = document_.substr(open + 1, close - open - 1);
    std::size_t end = close + 1;
    const bool itself = document_.substr(end, 2) == "[]";
    if (end < document_.size() && document_[end] == '[') {
      const std::size_t last = document_.substr(0, close + 200).find(']', end + 1);
      if (last != document_.npos) {
        if (last > end + 1) label = document_.substr(end + 1, last - end - 1);
        end = last + 1;
      }
    }
    const definition* found = find(label);
    return found    ? link_target{found->where, end - close}
           : itself ? link_target{{end, 0}, end - close}  // a reference that nothing defines
                    : link_target{};
  }

  /// The definitions in the order of the document.
  const std::vector<definition>& in_order() const { return in_order_; }

 private:
  std::string_view document_;
  std::vector<definition> in_order_;
  std::vector<const definition*> by_label_;
};

}  // namespace vitae::wild_text
