// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/language.hpp>
#include <vitae/wild/lists/split.hpp>

namespace vitae::wild_text {

/// Counts what the items of a list called "Languages" are: languages that people speak, or tools.
class spoken {
 public:
  explicit spoken(const context& in) : in_(in) {}

  /// Whether some blocks list rather what people speak.
  bool in_blocks(std::size_t begin, std::size_t end) const {
    counts all;
    for (std::size_t i = begin; i < end; ++i) all.add(*this, in_.doc.blocks[i].text);
    return all.people();
  }

  /// Whether an enumeration lists rather what people speak.
  bool in_items(span s) const {
    counts all;
    all.add(*this, s);
    return all.people();
  }

  /// The items of an enumeration, also between any "and" but that of "Old and Middle English".
  std::vector<span> items(span s) const {
    std::vector<span> parts = enumeration(in_.plain()).read(s, true);
    for (std::size_t k = 0; k + 1 < parts.size();) {
      const std::string_view between = in_.view({parts[k].end, parts[k + 1].begin});
      const bool qualifies = between.find_first_not_of(" and&") == between.npos &&
                             find_fluency(in_.view(parts[k])).empty() && in_.weigh(look::language, parts[k]) < 0.3F &&
                             in_.weigh(look::language, parts[k + 1]) >= 0.5F;
      if (!qualifies || between.find_first_not_of(' ') == between.npos) {
        ++k;
        continue;
      }
      parts[k].end = parts[k + 1].end;
      parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(k + 1));
    }
    return parts;
  }

  /// "Welsh (native) - Dutch (fluent) - Irish": what stands between dashes, where each is a language; else nothing.
  std::vector<span> between_dashes(span s) const {
    constexpr std::string_view dash = " - ";
    std::vector<span> parts;
    for (std::size_t from = s.begin; from < s.end;) {
      const std::size_t at = in_.view({from, s.end}).find(dash);
      parts.push_back({from, at == std::string_view::npos ? s.end : from + at});
      if (in_.weigh(look::language, bare(in_, parts.back())) < 0.5F) return {};
      from = parts.back().end + dash.size();
    }
    return parts;
  }

  /// An item without what stands in parentheses or after a dash.
  static span bare(const context& in, span part) {
    const std::string_view text = in.view(part);
    const std::size_t cut = std::min({bracket_in(text).open, text.find(" - "), text.find(" – "), text.find(':')});
    if (cut == text.npos) return part;
    if (text[cut] == ':' && find_fluency(text.substr(0, cut)) == trimmed(text.substr(0, cut)))
      return trim(in.plain(), {part.begin + cut + 1, part.end});  // "Native: Catalan"
    return trim(in.plain(), {part.begin, part.begin + cut});
  }

  /// A language, and the words in front of it that tell how well: "Swedish" and "Fluent" of "Fluent in Swedish".
  struct told_tongue {
    span tongue, level;
  };

  /// "Fluent in Swedish", "rudimentary knowledge of German (…)", "My mother tongue is Italian": both empty where a text
  /// does not tell it so.
  static told_tongue told(const context& in, span part) {
    const std::string_view text = in.view(part);
    for (const std::string_view joint : {" in ", " of ", " en ", " is "}) {
      const std::size_t at = text.find(joint);
      if (at == text.npos || at == 0 || at > 40) continue;
      const span name = bare(in, {part.begin + at + joint.size(), part.end});
      if (in.weigh(look::language, name) >= 0.8F) return {name, {part.begin, part.begin + at}};
    }
    return {};
  }

 private:
  struct counts {
    std::size_t tongues = 0, tools = 0;

    bool people() const { return tongues >= tools; }
    void add(const spoken& by, span s) {
      for (const span part : by.items(s)) {
        const span item = bare(by.in_, part);
        if (by.in_.weigh(look::language, item) >= 0.5F)
          ++tongues;
        else if (by.in_.weigh(look::keyword, item) >= 0.6F)
          ++tools;
      }
    }
  };

  const context& in_;
};

}  // namespace vitae::wild_text
