// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/text_set.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/words/technologies.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// Tools whose names are words too: in small letters running text means the words, "from scratch", "to go on".
// clang-format off
inline constexpr std::string_view tools_named_as_words[] = {
    "access", "agile", "ant", "assembly", "audacity", "basic", "beam", "boost", "capybara", "chai", "chef", "crystal",
    "cucumber", "dart", "eagle", "excel", "express", "flask", "flex", "go", "haiku", "helm", "hive", "homebrew",
    "karma", "lean", "less", "lightning", "make", "maple", "metal", "miro", "node", "notion", "oracle", "orange",
    "origin", "outlook", "postman", "presto", "prettier", "puppet", "ray", "react", "rest", "scheme", "scratch",
    "sentry", "shell", "shiny", "sketch", "slack", "spark", "sphinx", "spice", "spring", "storm", "stripe", "swift",
    "thrust", "transformers", "windows", "word"};
// clang-format on
static_assert(words::is_sorted(tools_named_as_words));

/// The tools that running text names, by one word or by several, each once: "I work in SQL, Visual Basic and Python".
class named_tools {
 public:
  named_tools(const context& in, span part) : in_(in), part_(part) {}

  std::vector<span> read() {
    for (std::size_t i = part_.begin; i < part_.end;) {
      const span word = word_from(i);
      if (word.empty()) {
        ++i;
        continue;
      }
      const span name = longest_from(word);
      if (is_tool(name) && seen_.insert(in_.view(name))) found_.push_back(name);
      i = name.end;
    }
    return std::move(found_);
  }

 private:
  bool inside(std::size_t i) const {
    const char c = in_.plain().text[i];
    return ascii::is_alnum(c) || ascii::is_beyond(c) || c == '+' || c == '#' || c == '-' ||
           (c == '.' && i + 1 < part_.end && ascii::is_alnum(in_.plain().text[i + 1]));
  }
  /// "Spring을", "Rubyを": do signs of East Asian writing begin right behind letters, as what follows a noun does?
  bool is_particle(std::size_t i) const {
    const std::string& text = in_.plain().text;
    return ascii::is_beyond(text[i]) && !ascii::is_beyond(text[i - 1]) && is_cjk(decode(text, i).code_point);
  }
  span word_from(std::size_t i) const {
    std::size_t end = i;
    while (end < part_.end && inside(end) && !(end > i && is_particle(end))) ++end;
    return {i, end};
  }
  /// A word with those behind it that are parts of its name, "Visual Studio Code".
  span longest_from(span word) const {
    span name = word, next = word;
    for (int words = 2; words < 4 && next.end + 1 < part_.end && in_.plain().text[next.end] == ' '; ++words) {
      next = word_from(next.end + 1);
      if (next.empty()) break;
      const word_run run(in_.view({word.begin, next.end}));
      if (run.size() > 1 && run.phrase_in<words::technology_names>(0) == run.size()) name.end = next.end;
    }
    return name;
  }
  bool is_tool(span name) const {
    const std::string_view text = in_.view(name);
    if (text.size() == 1 && name.end < part_.end && in_.plain().text[name.end] == '\'') return false;  // "d'analyse"
    return in_.weigh(look::keyword, name) >= 0.75F && !words::lists<tools_named_as_words>(text);
  }

  const context& in_;
  span part_;
  std::vector<span> found_;
  text_set seen_;
};

/// The tools that running text names.
inline std::vector<span> tools_in(const context& in, span part) { return named_tools(in, part).read(); }

}  // namespace vitae::wild_text
