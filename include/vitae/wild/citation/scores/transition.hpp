// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/scores/emission.hpp>

/// How well two labels follow each other across a boundary.
namespace vitae::wild_text::citing {

/// No label follows another better than this.
constexpr float most_gain(label to) {
  if (is_tail(to)) return to > venue ? 2.5F : 4.0F;
  return to >= late_family ? 3.5F : 1.0F;
}

namespace transitions {

/// What it costs to have no title: "A. Lin, Phys. Rev. Lett. 116, 61 (2016)".
inline constexpr float untitled = -2.5F;

constexpr bool any(std::uint32_t lead, std::uint32_t bits) { return (lead & bits) != 0; }

/// From name to name within a list.
constexpr float names(label from, label to, std::uint32_t lead) {
  const bool listed = any(lead, at_comma | at_semicolon | at_joiner);
  if (to == company) return any(lead, at_quote_open) ? -4.0F : 0.0F;
  if (from == family) {
    if (to != given) return never;
    if (any(lead, at_joiner | at_semicolon)) return -4.0F;
    return any(lead, at_comma) ? 0.0F : -4.0F;
  }
  if (to == given) return never;
  if (from == company) return listed || any(lead, at_paren_close) ? 0.0F : any(lead, at_period) ? -3.0F : -1.0F;
  float cost = listed ? 0.0F : any(lead, at_period) ? -1.5F : -3.5F;
  if (any(lead, at_period) && any(lead, at_print_open)) cost -= 3.0F;  // "A. Lin. *Wings, Paper*"
  if (any(lead, at_initial)) cost = to == family ? -1.8F : -4.0F;
  if (any(lead, at_colon | at_question | at_dash | at_quote_close)) cost -= 4.0F;
  if (from == given) return cost - (to == natural ? 0.4F : to == vancouver ? 1.5F : 0.0F);
  if (from != to) cost -= to == family ? 2.2F : 1.2F;
  return cost;
}

/// From the authors to the title that follows them.
constexpr float to_title(label from, label to, std::uint32_t lead) {
  const float odd = from == family ? -2.5F : from == company ? -0.3F : 0.0F;
  if (to == title_quoted) return odd + 0.5F;
  if (any(lead, at_quote_close | at_joiner)) return -6.0F;
  if (to == title_comma) return any(lead, at_comma) ? odd - 0.3F : any(lead, at_semicolon) ? odd - 2.0F : never;
  if (any(lead, at_comma)) return never;
  if (any(lead, at_period)) return odd + 0.8F;
  if (any(lead, at_colon)) return odd + (from == natural ? -0.6F : 0.4F);
  if (any(lead, at_newline)) return odd + 0.5F;
  if (any(lead, at_paren_close | at_dash | at_print_open | at_run_on)) return odd;
  return odd - 3.0F;
}

/// Within a title.
constexpr float within_title(label from, std::uint32_t lead) {
  float cost = 0;
  if (any(lead, at_period)) {
    cost = any(lead, at_abbreviation) ? -2.2F : -3.0F;
  } else if (any(lead, at_question)) {
    cost = any(lead, at_paren_open | at_quote_close) ? -0.2F : -1.3F;
  } else if (any(lead, at_joiner | at_colon)) {
    cost = 0;
  } else if (any(lead, at_comma)) {
    cost = any(lead, at_list) ? -0.3F : from == title_comma ? -1.5F : -0.7F;
  } else if (any(lead, at_semicolon)) {
    cost = -1.0F;
  } else if (any(lead, at_dash | at_paren_open | at_paren_close)) {
    cost = -0.2F;
  } else {
    cost = -0.3F;
  }
  if (any(lead, at_quote_close)) cost -= 1.5F;
  if (any(lead, at_print_open)) cost -= 1.0F;
  if (any(lead, at_print_close)) cost -= 2.0F;
  return any(lead, at_one_print) ? cost * 0.3F : cost;
}

/// How well a boundary ends a title.
constexpr float ends_title(label from, std::uint32_t lead) {
  float gain = -2.5F;
  if (any(lead, at_period)) {
    gain = any(lead, at_abbreviation) ? 0.8F : 1.0F;
  } else if (any(lead, at_question)) {
    gain = 0.6F;
  } else if (any(lead, at_joiner)) {
    return -6.0F;
  } else if (any(lead, at_comma)) {
    gain = from == title_comma ? 0.0F : -2.0F;
    if (any(lead, at_list)) gain -= 1.0F;
  } else if (any(lead, at_dash | at_paren_open)) {
    gain = -0.6F;
  } else if (any(lead, at_newline | at_run_on)) {
    gain = 0.3F;
  } else if (any(lead, at_colon | at_semicolon)) {
    gain = any(lead, at_colon) ? -2.5F : -1.5F;
  }
  if (any(lead, at_newline) && gain > 0) gain += 0.5F;
  if (any(lead, at_quote_close)) gain = 1.5F;
  if (any(lead, at_one_print)) return gain - 2.0F;
  if (any(lead, at_print_close)) gain = gain < 0 ? 1.0F : gain + 1.0F;
  if (any(lead, at_print_open)) gain = gain < 0 ? 0.5F : gain + 0.5F;
  return gain;
}

/// From the title into the tail.
constexpr float to_tail(label from, label to, std::uint32_t lead) {
  float gain = from != title_quoted ? ends_title(from, lead) : any(lead, at_one_print) ? -1.0F : 1.5F;
  if (gain < 0 && !any(lead, at_joiner)) {
    if (to == tail_in) gain = gain * 0.2F;
    if (to == tail_number) gain = gain * 0.4F;
  }
  switch (to) {
    case venue:
      return gain + 0.2F;
    case tail_publisher:
      return gain - 0.1F;
    case tail_in:
      return gain + 0.5F;
    case tail_number:
      return gain - 0.2F;
    case tail_note:
      return gain - 1.0F;
    case tail_editor:
      return gain - 2.5F;
    case tail_editors:
      return gain - 1.0F;
    default:
      return never;
  }
}

constexpr float within_venue(std::uint32_t lead) {
  float cost = -0.2F;
  if (any(lead, at_period)) {
    cost = any(lead, at_abbreviation) ? -0.3F : -2.5F;
  } else if (any(lead, at_joiner)) {
    cost = 0;
  } else if (any(lead, at_comma)) {
    cost = any(lead, at_list) ? -0.1F : -1.3F;
  } else if (any(lead, at_semicolon | at_question)) {
    cost = -2.0F;
  } else if (any(lead, at_colon | at_dash)) {
    cost = -0.4F;
  }
  if (any(lead, at_print_open | at_print_close)) cost -= 1.5F;
  if (any(lead, at_quote_open | at_quote_close)) cost -= 1.5F;
  return any(lead, at_one_print) ? cost * 0.3F : cost;
}

/// Between parts of the tail, told without "before or after the venue".
constexpr float within_tail(label from, label to, std::uint32_t lead, bool counted) {
  if (any(lead, at_joiner) && from != to && to != tail_editors) return from == venue || to == venue ? -3.0F : -2.0F;
  if (to == tail_editors) return from == tail_editor ? 2.0F : -0.5F;
  if (from == tail_editor) {
    if (to == tail_editor) {
      return any(lead, at_comma | at_joiner | at_semicolon) ? 0.0F : -3.0F;
    }
    return to == venue ? -3.0F : -3.5F;
  }
  if (to == tail_editor) return from == tail_in ? 0.3F : from == tail_editors ? 0.5F : -1.5F;
  if (from == tail_in) return to == venue ? 1.2F : to == tail_in ? 0.0F : to == tail_number ? -0.7F : -2.0F;
  if (from == tail_editors) return to == venue ? 1.0F : 0.0F;
  if (from == venue && to == venue) return within_venue(lead);
  if (to == tail_number) return counted ? (from == venue ? 1.2F : from == tail_publisher ? -0.5F : 0.0F) : 0.2F;
  if (to == tail_publisher) {
    if (from == tail_publisher) return any(lead, at_colon) ? 0.8F : any(lead, at_period) ? -0.3F : 0.0F;
    return any(lead, at_comma | at_period | at_paren_open | at_paren_close | at_semicolon) ? 0.0F : -1.2F;
  }
  if (to == venue) return from == tail_publisher ? -1.8F : 0.0F;
  return to == tail_note ? -0.2F : 0.0F;
}

}  // namespace transitions

/// The score of `to` after `from` across the boundary `lead`; `counted`: the next piece is a volume or pages.
constexpr float transition(label from, label to, std::uint32_t lead, bool counted) {
  using namespace transitions;
  if (is_author(from)) {
    const bool late = from >= late_family;
    if (is_author(to)) return late == (to >= late_family) ? names(role(from), role(to), lead) : never;
    if (late) {
      if (!is_tail(to) || to > venue || role(from) == family) return never;
      if (any(lead, at_joiner)) return -5.0F;
      if (any(lead, at_colon)) return -4.0F;  // "Wings: A Journal of Flight" is no one and a journal
      return any(lead, at_period | at_newline) ? 0.8F : any(lead, at_comma) ? -0.6F : -0.3F;
    }
    if (to == early_date) return from == family ? -2.0F : 0.3F;
    if (to == title_period || to == title_comma || to == title_quoted) return to_title(from, to, lead);
    if ((to == venue || to == tail_in) && from != family && any(lead, at_comma) && !any(lead, at_joiner))
      return untitled;
    return never;
  }
  if (from == early_date) {
    if (to == early_date) return 0.0F;
    if (to == title_comma) return any(lead, at_comma) && !any(lead, at_paren_close) ? 0.5F : never;
    if (to == title_period) return any(lead, at_comma) && !any(lead, at_paren_close) ? never : 0.7F;
    if ((to == venue || to == tail_in) && any(lead, at_comma) && !any(lead, at_paren_close)) return untitled;
    return to == title_quoted ? 0.7F : never;
  }
  if (is_title(from)) {
    if (is_title(to)) {
      const bool quoted = role(from) == title_quoted || role(to) == title_quoted;
      if (!quoted) return from == to ? within_title(from, lead) : never;
      const bool same = (from >= lead_title) == (to >= lead_title);
      const bool goes_on = same && role(from) == title_quoted && role(to) == title_period && !any(lead, at_quote_open);
      return !goes_on ? never : any(lead, at_one_print | at_question) ? 0.0F : -2.5F;
    }
    const bool leads = from >= lead_title;
    if (is_author(to)) {
      if (!leads || to < late_family || to == late_given) return never;
      float gain = ends_title(role(from), lead);
      // Names are not set apart as a whole, the name of a journal is.
      if (role(from) == title_quoted && any(lead, at_print_open)) gain -= 2.0F;
      return gain > 0 ? gain : gain * 0.5F;
    }
    if (!is_tail(to) || to > venue) return never;
    return to_tail(role(from), to, lead) - (leads ? 2.5F : 0.0F);
  }
  if (!is_tail(to)) return never;
  const bool seen = from >= venue, next_seen = to >= after_in;
  if (to == venue) return within_tail(role(from), venue, lead, counted) - (from > venue ? 2.5F : 0.0F);
  if (seen != next_seen) return never;
  return within_tail(role(from), role(to), lead, counted);
}

}  // namespace vitae::wild_text::citing
