// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// Words in front of an enumeration that are no part of its first item, in small letters.
// clang-format off
inline constexpr std::string_view enumeration_leads[] = {
    "proficient in", "proficient with", "familiar with", "experienced in", "experienced with", "experience with",
    "experience in", "skilled in", "knowledge of", "fluent in", "expert in", "advanced in", "comfortable with",
    "working knowledge of", "basic knowledge of", "good knowledge of", "strong in", "including", "such as",
    "exposure to", "competent in", "well versed in", "hands-on experience with", "technical knowledge of",
    "comprehensive knowledge of", "solid knowledge of", "deep knowledge of", "practical knowledge of",
    "experience working with", "experienced working with", "proficiency in", "proficiency with", "expertise in",
    "expertise with", "familiarity with", "skilled with", "skilled at", "understanding of", "good understanding of",
    "solid understanding of", "excellent knowledge of", "strong knowledge of", "extensive knowledge of",
    "extensive experience with", "extensive experience in", "strong experience with", "hands-on experience in",
    "working experience with", "conversant with", "conversant in", "comfortable working with",
    "comfortable working on", "comfortable working in", "comfortable in", "comfortable using", "expert with",
    "experience using", "deep understanding of", "strong understanding of", "basic understanding of",
    "thorough understanding of", "some knowledge of", "some experience with", "some familiarity with",
    "intermediate knowledge of", "advanced knowledge of", "general knowledge of", "quelques notions de", "notions de",
    "bonnes connaissances en", "connaissances en", "gute kenntnisse in", "kenntnisse in", "erfahrung mit",
    "conocimientos de", "conocimientos en", "conocimiento de", "conhecimentos em", "conhecimento em"};
// clang-format on

/// Takes a lead off the front of an item: "proficient in …", "databases such as …".
inline span without_lead(const plain_text& plain, span s) {
  const std::string_view text = plain.of(s.begin, s.end);
  constexpr std::string_view as = " such as ";
  if (const std::size_t at = text.find(as); at != text.npos) return trim(plain, {s.begin + at + as.size(), s.end});
  for (const std::string_view lead : enumeration_leads)
    if (ascii::begins(text, lead) && text.size() > lead.size() && text[lead.size()] == ' ')
      return trim(plain, {s.begin + lead.size(), s.end});
  return s;
}

/// Takes off an item what only says that there is more: "Make and many more", "many other tools", "others".
inline span without_rest(const plain_text& plain, span s) {
  if (s.size() > 80) return s;
  const std::string text = ascii::lowered(plain.of(s.begin, s.end));
  for (const std::string_view rest : {"others", "more", "many more", "much more", "etc"})
    if (text == rest) return {s.end, s.end};
  for (const std::string_view rest : {"many other ", "several other ", "various other "})
    if (text.starts_with(rest)) return {s.end, s.end};
  for (const std::string_view rest : {" and many more", " and more", " and others", " and many others", " etc"})
    if (text.size() > rest.size() && text.ends_with(rest)) return trim(plain, {s.begin, s.end - rest.size()});
  return s;
}

}  // namespace vitae::wild_text
