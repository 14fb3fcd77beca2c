// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/organizations.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Words in a print of their own that a line begins with.
namespace vitae::wild_text {

/// Where the bold words end that a line begins with, a few of them and not all of the line; its begin where there are
/// none, or where they are a label: "**Tools**: Make, Git".
inline std::size_t bold_end(const context& in, span s) {
  const plain_text& plain = in.plain();
  std::size_t end = s.begin;
  while (end < s.end && end < s.begin + 80 && ((plain.styles[end] & style::bold) != 0 || plain.text[end] == ' ')) ++end;
  while (end > s.begin && plain.text[end - 1] == ' ') --end;
  if (end + 2 > s.end || end == s.begin + 80 || end < s.begin + 3) return s.begin;
  const bool labelled = plain.text[end] == ':' || plain.text[end - 1] == ':';
  return labelled && in.weigh(look::role, {s.begin, end}) < 0.6F ? s.begin : end;
}

/// The bold words that running text begins with, and what follows them up to its first stop.
inline span bold_lead(const context& in, span s) {
  const std::size_t bold = bold_end(in, s);
  if (bold == s.begin) return {s.begin, s.begin};
  const std::size_t stop = in.plain().text.find_first_of(",;:.(\n", bold + 1);
  if (stop >= std::min(bold + 60, s.end)) return {s.begin, bold};
  return {s.begin, in.plain().text[stop] == '(' ? stop : stop + 1};
}

/// "**Example Star Award** for …": the bold words that a line begins with, where they name a prize and what it is for
/// follows; empty elsewhere.
inline span prize_lead(const context& in, span s) {
  if ((in.plain().styles[s.begin] & style::bold) == 0) return {};
  const span bold{s.begin, bold_end(in, s)};
  const bool told = in.view({bold.end, s.end}).starts_with(" for ");
  return told && in.weigh(look::award, bold) >= 0.9F ? bold : span{};
}

/// "*Bäckerin.* In dieser Zeit …": the words set apart that running text begins with, up to the stop that ends them and
/// their style; empty where there are none.
inline span styled_sentence(const context& in, span s) {
  constexpr unsigned set = style::bold | style::italic;
  const plain_text& plain = in.plain();
  std::size_t end = s.begin;
  while (end < std::min(s.end, s.begin + 60) && (plain.styles[end] & set) != 0) ++end;
  if (end < s.begin + 3 || end + 2 >= s.end) return {s.begin, s.begin};
  const std::size_t stop = plain.text[end] == '.' ? end : end - 1;
  const std::string_view said = plain.of(s.begin, stop), last = said.substr(said.rfind(' ') + 1);
  const bool ends = plain.text[stop] == '.' && plain.text[stop + 1] == ' ' &&
                    !words::lists<words::legal_forms>(ascii::small_letters(last));
  return {s.begin, ends ? stop + 1 : s.begin};
}

}  // namespace vitae::wild_text
