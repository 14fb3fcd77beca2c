// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/leaf/dates/date_value.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/phrase.hpp>
#include <vitae/leaf/dates/prose.hpp>
#include <vitae/source/utf8.hpp>

/// Reading a text that is one date or one period and nothing else.
namespace vitae::dates::whole {

/// Without the brackets around it and the full stop after it.
constexpr std::string_view bare(std::string_view text) {
  text = trimmed(text);
  while (text.ends_with(',') || text.ends_with(';') || (text.ends_with('.') && !text.ends_with(".."))) {
    text = trimmed(text.substr(0, text.size() - 1));
  }
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') return trimmed(text.substr(1, text.size() - 2));
  return text;
}

/// The phrase that a text is; a text with anything else in it gives a phrase that is `unreadable`.
constexpr phrase read(std::string_view text, day_order order) {
  text = bare(text);
  phrase got;
  got.trouble = text.empty() ? problem::empty : problem::unreadable;
  const lexeme first = lex(text, 0);
  if (first.is(sense::present) && first.means.value == 1 && after_present(text, 0, tie::none) == text.size()) {
    got.end = text.size();
    got.trouble = problem::none;
    got.when = during(date::present());
    return got;
  }
  const phrase found = read_phrase(text, 0, order);
  return found && found.begin == 0 && found.end == text.size() ? found : got;
}

constexpr fault fault_with(problem trouble, std::string_view text, const date& better) {
  std::string offer;
  edtf::write(offer, better);
  if (trouble == problem::ambiguous_day && better.day() != 0) {
    offer += " or ";
    edtf::write(offer, date::of(better.year(), better.day(), better.month()));
  }
  return fault_of(trouble, trimmed(text), offer);
}

/// One date: as prose writes it, as EDTF does, or in any other form.
constexpr reading<date> read_date(std::string_view text, prose::day_style style, day_order order) {
  text = trimmed(text);
  if (const date exact = prose::read(text, style); !exact.is_blank()) return exact;
  if (edtf_text::read(text).trouble != problem::unreadable) return edtf::read(text);
  const phrase got = read(text, order);
  const bool one = got.listed == 0 && got.when.start && got.when.start == got.when.end;
  if (got.trouble == problem::none && one) return *got.when.start;
  return fault_with(got.trouble == problem::none ? problem::several : got.trouble, text, got.better);
}

/// One period in any form.
constexpr reading<period> read_period(std::string_view text, day_order order) {
  const phrase got = read(text, order);
  if (got.trouble == problem::none && got.listed == 0) return got.when;
  return fault_with(got.trouble == problem::none ? problem::several : got.trouble, text, got.better);
}

}  // namespace vitae::dates::whole
