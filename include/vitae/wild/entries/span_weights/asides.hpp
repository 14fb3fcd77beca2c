// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/words/joints.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What links to an employer are labelled with: "[website link](…)".
inline constexpr std::string_view link_words[] = {"here", "homepage", "info", "link",    "links",  "more",
                                                  "page", "site",     "url",  "webpage", "website"};

// clang-format off

/// On what terms one was employed, as it stands beside a job: "(full-time)", "Example Ltd. | Full-time".
inline constexpr literal employment_terms[] = {
    "befristet", "bán thời gian", "casual", "cdd", "cdi", "contract", "contrat à durée déterminée",
    "contrat à durée indéterminée", "deeltijd", "deltid", "festanstellung", "fixed-term", "fuldtid", "full time",
    "full-time", "fulltime", "heltid", "jornada completa", "jornada parcial", "kokoaikainen", "media jornada",
    "niepełny etat", "normă întreagă", "osa-aikainen", "part time", "part-time", "parttime", "permanent",
    "pełny etat", "plný úvazek", "részmunkaidő", "seasonal", "tam zamanlı", "teilzeit", "teljes munkaidő",
    "tempo determinato", "tempo indeterminato", "tempo integral", "tempo parcial", "tempo pieno", "temporary",
    "temps partiel", "temps plein", "tiempo completo", "tiempo parcial", "toàn thời gian", "unbefristet", "vollzeit",
    "voltijd", "yarı zamanlı", "částečný úvazek", "повна зайнятість", "полная занятость", "частичная занятость",
    "часткова зайнятість", "全职", "全職", "兼职", "兼職", "契約社員", "業務委託", "正社員", "派遣社員", "계약직", "비정규직", "정규직"};

// clang-format on

/// What one was paid for it, as it stands in parentheses behind a job: "(paid)", "(voluntary)".
inline constexpr literal pay_terms[] = {"paid", "unpaid", "voluntary", "volunteer", "volunteering"};

/// Are all words of a text such as links are labelled with?
inline bool labels_link(std::string_view text) {
  static constexpr byte_set ends(" []()*"), gaps(" -[]()*");
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = at;
    while (begin < text.size() && gaps(text[begin])) ++begin;
    if (begin == text.size()) break;
    at = ends.next_in(text, begin);
    if (at - begin > 8 || !words::lists<link_words>(ascii::small_letters(text.substr(begin, at - begin)))) return false;
    ++words;
  }
  return words > 0;
}

/// Is an atom behind others the label of a link?
inline bool labels_link(const plain_text& plain, const atom& a) {
  return a.order > 0 && a.text.size() < 24 && labels_link(plain.of(a.text.begin, a.text.end));
}

/// Does an atom name nothing by itself: a joint alone, as templates leave it ("{{ role }} at {{ firm }}"), the label of
/// a link, or on what terms one was employed, in parentheses or behind other atoms?
inline bool names_nothing(const plain_text& plain, const atom& a) {
  if (a.text.size() < 4 && among(words::name_joints, plain.of(a.text.begin, a.text.end))) return true;
  const bool bracketed = a.text.begin > a.outer.begin;
  const bool behind = a.line > 0 || a.order > 0;
  if ((bracketed || behind) && a.text.size() < 40) {
    const std::string text = folded(plain.of(a.text.begin, a.text.end));
    if (words::lists<employment_terms>(text) || (bracketed && words::lists<pay_terms>(text))) return true;
  }
  return labels_link(plain, a);
}

}  // namespace vitae::wild_text
