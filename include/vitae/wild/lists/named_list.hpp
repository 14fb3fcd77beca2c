// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/find_sign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features/labels.hpp>
#include <vitae/wild/evidence/word_run.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// A line's name, which may be empty, and what it lists or tells.
struct named_list {
  span name, rest;
};

/// What ends the titles of lists of tools, in small letters, besides what one calls the tools of a job
/// (`stack_labels`): "Markup languages", "Version control".
inline constexpr std::string_view tool_kinds[] = {"control",   "databases",     "frameworks",   "languages",
                                                  "libraries", "methodologies", "platforms",    "programming",
                                                  "software",  "systems",       "technologies", "tools"};

/// Finds the names in front of lists: "Databases: PostgreSQL, Redis", "Welsh ..... fluent", "**Tools** Git, Make".
class list_names {
 public:
  /// `words`: the lists are groups of words; `levels`: what stands behind a name may tell how well.
  list_names(const context& in, bool words, bool levels) : in_(in), words_(words), levels_(levels) {}

  /// A line and its name, whatever sets it apart.
  named_list parted(span s) const {
    if (const std::size_t end = term_end(s); end > 0)
      return {trim(in_.plain(), {s.begin, end}), without_joint(trim(in_.plain(), {end, s.end}))};
    if (const named_list told = told_of(s); !told.name.empty()) return told;
    if (const std::size_t end = lost_mark(s); end > 0) return {{s.begin, end}, trim(in_.plain(), {end, s.end})};
    const label_mark colon = label_mark_in(in_.view(s), 60, colons);
    const std::string_view before = in_.view(s).substr(0, colon.at), behind = in_.view(s).substr(colon.at);
    const std::size_t rest =
        std::min(in_.view(s).find_first_not_of(": ", colon.end), s.size());  // "Databases :: Redis"
    const std::size_t open = before.rfind('(');                              // "Web (PHP; lesser: Ruby)"
    if (behind.empty() || before.empty() || colon.at >= 50 || behind.starts_with("://") ||
        (open != before.npos && before.find(')', open) == before.npos))
      return {{}, s};
    return {trim(in_.plain(), {s.begin, s.begin + colon.at}), trim(in_.plain(), {s.begin + rest, s.end})};
  }

  /// Where a name ends that is set apart from its list by more than a space, by a bar or in bold; 0 where none is.
  std::size_t term_end(span s) const {
    const std::string_view text = in_.view(s);
    if (label_mark_in(text, 40, colons).at < std::min<std::size_t>(text.size(), 40)) return 0;
    const std::size_t apart = std::min(find_gap(text), text.find("...."));
    const bool single = apart != text.npos && text.find_first_not_of(" \t.", apart) != text.npos;
    if (single && apart > 0 && apart < 40 && text.substr(0, apart).find(',') == text.npos &&
        ((levels_ && !words_) || text.find(',', apart) != text.npos))
      return s.begin + apart;
    if (const std::size_t bar = lone_bar(text); bar > 0) return s.begin + bar;
    if (!words_ || (in_.plain().styles[s.begin] & style::bold) == 0) return 0;
    std::size_t end = s.begin;
    while (end < s.end && ((in_.plain().styles[end] & style::bold) != 0 || in_.plain().text[end] == ' ')) ++end;
    if (end == s.end || end - s.begin > 60) return 0;
    if (std::string_view("/,&+").find(in_.plain().text[end]) != std::string_view::npos) return 0;  // "**C** / C++"
    const bool joint = without_joint({end, s.end}).begin > end;
    return joint || (end - s.begin < 40 && in_.view({s.begin, end}).find(',') == std::string_view::npos) ? end : 0;
  }

 private:
  /// "Programming languages C++, Perl", "Version  Control  Git": where a list's title ends, whose colon or whose print
  /// a conversion has lost; 0 where there is none or no tool follows.
  std::size_t lost_mark(span s) const {
    const std::string_view text = in_.view(s);
    const std::size_t comma = text.find(','), wide = text.substr(0, comma).rfind("  ");
    if (!words_ || text.find(':') != text.npos || (comma == text.npos && wide == text.npos)) return 0;
    std::size_t words = 1;
    for (std::size_t end = text.find(' '); end < comma && words < 4; end = text.find(' ', end + 1)) {
      if (text[end - 1] == ' ') continue;
      const std::string_view title = text.substr(0, end);
      if (words == 1 && ascii::equal(title, "skills")) return s.begin + end;
      const bool pair = words++ == 3 && is_pair(title);
      if ((comma == text.npos && end != wide) || (!pair && !titles_tools(title))) continue;
      const std::size_t next = std::min(text.find_first_of(",(", end), text.size());
      const float least = pair ? 0.9F : end == wide ? 0.35F : 0.6F;
      if (in_.weigh(look::keyword, trim(in_.plain(), {s.begin + end + 1, s.begin + next})) >= least)
        return s.begin + end;
    }
    return 0;
  }

  /// "Lamps & Ropes": a title of two kinds, but not two tools that are known.
  bool is_pair(std::string_view text) const {
    const std::size_t joint = find_sign(text, " & ");
    const auto tool = [&](std::string_view name) {
      return words::lists<words::technology_names>(ascii::small_letters(name));
    };
    return joint != text.npos && joint > 0 && !(tool(text.substr(0, joint)) && tool(text.substr(joint + 3)));
  }

  static bool titles_tools(std::string_view text) {
    if (text.size() > 40) return false;
    const word_run run(text);
    return run.size() > 0 &&
           (words::lists<tool_kinds>(run.text(run.size() - 1)) || words::lists<stack_labels>(run.all()));
  }

  /// "Welding — joins what the others have cut, in all weathers": a name and a sentence about it behind a dash.
  named_list told_of(span s) const {
    const std::string_view text = in_.view(s);
    for (const std::string_view joint : {" — ", " – ", " -- ", " >> "}) {
      const std::size_t at = text.find(joint);
      if (at == text.npos || at > 40 || text.substr(0, at).find_first_of(",:;") != text.npos) continue;
      const span rest{s.begin + at + joint.size(), s.end};
      if (lines::is_prose(in_.view(rest))) return {trim(in_.plain(), {s.begin, s.begin + at}), rest};
    }
    return {{}, s};
  }

  /// Where a name ends that a bar parts from its list, "Tools | Git, Make"; 0 where there are more bars or no list.
  static std::size_t lone_bar(std::string_view text) {
    const std::size_t bar = find_sign(text, " | ");
    if (bar == text.npos || bar > 40 || text.find('|', bar + 2) != text.npos) return 0;
    return text.find(',') < bar || text.find(',', bar) == text.npos ? 0 : bar;
  }

  /// What follows a term, without the dots or the dash between them.
  span without_joint(span s) const {
    while (!s.empty() && in_.plain().text[s.begin] == '.') ++s.begin;
    for (const std::string_view dash : {"- ", "– ", "— ", "| "})
      if (in_.view(s).starts_with(dash)) s.begin += dash.size();
    return trim(in_.plain(), s);
  }

  const context& in_;
  bool words_, levels_;
};

}  // namespace vitae::wild_text
