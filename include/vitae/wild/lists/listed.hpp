// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/source/find_sign.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/bracket.hpp>
#include <vitae/wild/lists/running_text.hpp>
#include <vitae/wild/lists/spaced_tools.hpp>
#include <vitae/wild/lists/split.hpp>

namespace vitae::wild_text {

/// Lists the tools that an enumeration holds: its items; of "Python (NumPy, SciPy)" also what stands in parentheses, of
/// "Git and Make" and "Git & Make" both, of "Python Rust Docker Git" each.
class listed_tools {
 public:
  explicit listed_tools(const context& in) : in_(in) {}

  std::vector<span> read(span list) {
    if (std::vector<span> coded = code_in(in_, list); !coded.empty()) return coded;
    if (lists_objects(in_.view(list))) return {list};
    for (const span part : enumeration(in_.plain()).read(list))
      if (!add_spaced(part) && !add_with_brackets(part) && !add_both(part) && !add_over_lines(part))
        all_.push_back(part);
    return std::move(all_);
  }

 private:
  bool add_spaced(span part) {
    const std::vector<span> names = spaced_tools(in_, part);
    all_.insert(all_.end(), names.begin(), names.end());
    return !names.empty();
  }

  /// "SQL" at the end of a line and "Vue.js" at the beginning of the next: two tools, each of which is known.
  bool add_over_lines(span part) {
    const std::size_t end = in_.view(part).find('\n');
    if (end == std::string_view::npos) return false;
    const span left{part.begin, part.begin + end}, right = trim(in_.plain(), {left.end, part.end});
    if (right.empty() || std::min(in_.weigh(look::keyword, left), in_.weigh(look::keyword, right)) < 0.9F) return false;
    all_.push_back(left);
    all_.push_back(right);
    return true;
  }

  bool add_with_brackets(span part) {
    const std::string_view text = in_.view(part);
    const auto [open, begin, end, closed] = bracket_in(text);
    if (open == 0 || !closed) return false;
    const std::vector<span> inner = enumeration(in_.plain()).read({part.begin + begin, part.begin + end});
    if (!are_tools(inner)) return false;
    all_.push_back(trim(in_.plain(), {part.begin, part.begin + open}));
    all_.insert(all_.end(), inner.begin(), inner.end());
    return true;
  }

  bool add_both(span part) {
    const std::string_view text = in_.view(part);
    const std::size_t sign = find_sign(text, " & "), joint = std::min(text.find(" and "), sign);
    if (joint == text.npos || bracket_in(text).open < joint) return false;
    const span left{part.begin, part.begin + joint}, right{left.end + (joint == sign ? 3 : 5), part.end};
    if (!joins_tools(left, right, !all_.empty() && bracket_in(text).open == text.npos)) return false;
    all_.push_back(left);
    all_.push_back(right);
    return true;
  }

  /// "Git and Make"; at the end of an enumeration also "Example Cloud and Docker": a tool and another name.
  bool joins_tools(span left, span right, bool last) const {
    if (are_tools({left, right})) return true;
    const auto named = [&](span s) {
      return is_upper(decode(in_.view(s), 0).code_point) && std::count(in_.view(s).begin(), in_.view(s).end(), ' ') < 3;
    };
    return last && named(left) && named(right) &&
           std::max(in_.weigh(look::keyword, left), in_.weigh(look::keyword, right)) >= 0.75F;
  }

  bool are_tools(const std::vector<span>& items) const {
    std::size_t tools = 0;
    for (const span s : items) tools += in_.weigh(look::keyword, s) >= 0.6F ? 1U : 0U;
    return items.size() > 1 && tools * 2 >= items.size() && tools > 0 && (items.size() > 2 || tools == 2);
  }

  const context& in_;
  std::vector<span> all_;
};

/// The tools that an enumeration holds.
inline std::vector<span> listed_in(const context& in, span list) { return listed_tools(in).read(list); }

}  // namespace vitae::wild_text
