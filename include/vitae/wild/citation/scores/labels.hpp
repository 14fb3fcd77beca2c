// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>

/// The labels of pieces along a path.
namespace vitae::wild_text::citing {

/// What a piece is. A path runs: authors, a date or not, the title, the tail; or the title, the authors, the tail. The
/// tail's labels come twice, before and after a venue has been seen.
enum label : unsigned char {
  family,        // "Lin," before given names
  given,         // "R." after a family name
  natural,       // "R. Lin", "Ruby Lin"
  vancouver,     // "Lin R"
  company,       // "et al.", marks, "(eds.)": what belongs to the list without being a name
  early_date,    // between authors and title
  title_period,  // a title that began after a period, a year or a colon
  title_comma,   // … after a comma: another comma may end it
  title_quoted,
  lead_title,  // a title before the authors
  lead_quoted,
  late_family,
  late_given,
  late_natural,
  late_vancouver,
  late_company,
  tail_in,  // "In", "submitted to"
  tail_editor,
  tail_editors,  // "(eds.)"
  tail_number,   // dates, volumes, pages, links
  tail_publisher,
  tail_note,
  venue,
  after_in,
  after_editor,
  after_editors,
  after_number,
  after_publisher,
  after_note,
  label_count
};

constexpr bool is_author(label l) { return l <= company || (l >= late_family && l <= late_company); }
constexpr bool is_title(label l) { return l >= title_period && l <= lead_quoted; }
constexpr bool is_tail(label l) { return l >= tail_in; }
constexpr bool is_number(label l) { return l == tail_number || l == after_number || l == early_date; }
constexpr bool is_publisher(label l) { return l == tail_publisher || l == after_publisher; }
constexpr bool is_editor(label l) { return l == tail_editor || l == after_editor; }
constexpr bool is_note(label l) { return l == tail_note || l == after_note; }

/// A label without its place: late authors as authors, the tail after a venue as the tail before it.
[[gnu::always_inline]] constexpr label role(label l) {
  if (l >= late_family && l <= late_company) return static_cast<label>(l - late_family + family);
  if (l >= after_in) return static_cast<label>(l - after_in + tail_in);
  if (l == lead_title) return title_period;
  if (l == lead_quoted) return title_quoted;
  return l;
}

}  // namespace vitae::wild_text::citing
