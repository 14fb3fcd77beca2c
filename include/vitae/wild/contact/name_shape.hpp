// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/contact/name_words.hpp>
#include <vitae/wild/contact/page_titles.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/words/people.hpp>
#include <vitae/wild/words/word_list.hpp>

/// What of a text may be somebody's name.
namespace vitae::wild_text {

/// "in Hull": a small word that no name begins with.
inline bool leads_with_small_word(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  return first.size() < 4 && ascii::is_lower(first[0]) && !words::lists<words::name_particles>(first);
}

/// May a text be somebody's name, as far as its length, its signs and its words go?
inline bool may_be_name(const context& in, span s) {
  const std::string_view text = in.view(s);
  return text.size() > 1 && text.size() <= 60 && text.find_first_of("0123456789@/?=;<>[]{}|\\") == text.npos &&
         text[0] != ',' && !leads_with_small_word(text) && !title_key(text).empty() && !is_document_title(text) &&
         !is_page_title(text) && !is_greeting(text) && !is_file_name(text) && text.find(" is ") == text.npos;
}

/// A name without what documents put around it.
inline span without_title(const context& in, span s) {
  s.begin += lead_before_name(in.view(s));
  const std::string_view text = in.view(s), name = bare_name(text);
  s.begin += static_cast<std::size_t>(name.data() - text.data());
  s.end = s.begin + name.size();
  // A heading's mark without a blank, a value's in YAML; braces around all of it.
  const auto marks = [](char c) { return c == '#' || c == '"' || c == '{'; };
  while (!s.empty() && marks(in.plain().text[s.begin])) ++s.begin;
  while (!s.empty() && std::string_view("}\"!").find(in.plain().text[s.end - 1]) != std::string_view::npos) --s.end;
  return trim(in.plain(), s);
}

}  // namespace vitae::wild_text
