// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Finds the name of a CV's owner.
class owner_name {
 public:
  explicit owner_name(const context& in) : in_(in) {}

  /// The owner's name: of the first lines the one that looks most like a person, else the first if it is short.
  span among(std::size_t begin, std::size_t end) const {
    span best, first;
    float most = 0.4F;
    for (std::size_t i = begin; i < end && i < begin + 6; ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet || b.kind == block_kind::row || lines::is_prose(in_.view(b))) continue;
      cutting cut(in_.plain());
      cut.add(b.text, gap::line);
      for (const atom& a : cut.take()) {
        const span s = without_title(a.text);
        const std::string_view text = in_.view(s);
        if (text.empty() || text.size() > 60 || text.find_first_of("0123456789@/") != text.npos ||
            is_document_title(text))
          continue;
        const bool heading = b.kind == block_kind::heading && b.level == 1;
        const float weight = in_.weigh(look::person, s) + (heading ? 0.2F : 0) - 0.04F * static_cast<float>(i - begin);
        if (weight > most) most = weight, best = s;
        if (first.empty() && a.order == 0 && all_capital(text) &&
            (heading || (i == begin && (b.kind != block_kind::heading || text.find(' ') != text.npos))) &&
            in_.weigh(look::role, s) < 0.5F && in_.weigh(look::organization, s) < 0.6F)
          first = s;
        if (a.order >= 1) break;
      }
    }
    return best.empty() ? first : best;
  }

  /// "Curriculum Vitae", which is no one's name.
  static bool is_document_title(std::string_view text) {
    const std::string key = title_key(text);
    for (const std::string_view title :
         {"curriculum vitae", "cv", "resume", "lebenslauf", "europas", "vita", "curriculum", "hoja de vida"})
      if (key == title) return true;
    return false;
  }

 private:
  /// A name without what documents put around it: "Curriculum Vitae of X", "X's CV".
  span without_title(span s) const {
    for (const std::string_view lead : {"curriculum vitae of ", "cv of ", "resume of ", "résumé of ", "of ", "name: "})
      if (ascii::begins(in_.view(s), lead)) s.begin += lead.size();
    for (const std::string_view tail :
         {"'s cv", "’s cv", "'s resume", "’s resume", " cv", " resume", "'s curriculum vitae"}) {
      const std::string_view text = in_.view(s);
      if (text.size() > tail.size() && ascii::equal(text.substr(text.size() - tail.size()), tail)) s.end -= tail.size();
    }
    return trim(in_.plain(), s);
  }

  /// One to five words, all of which begin with a capital, particles aside.
  static bool all_capital(std::string_view text) {
    std::size_t words = 0;
    for (std::size_t at = 0; at < text.size(); ++words) {
      const std::size_t to = std::min(text.find(' ', at), text.size());
      if (to - at > 3 && is_lower(decode(text, at).code_point)) return false;
      at = to + 1;
    }
    return words > 0 && words < 6;
  }

  const context& in_;
};

}  // namespace vitae::wild_text
