// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/labels.hpp>

namespace labels_test {

namespace citing = vitae::wild_text::citing;
using citing::label;

// Every label is an author's, a date's before the title, a title's or a tail's, and only one of them.
constexpr bool parted() {
  for (unsigned l = 0; l < citing::label_count; ++l) {
    const auto each = static_cast<label>(l);
    const int kinds = int{is_author(each)} + int{each == citing::early_date} + int{is_title(each)} + int{is_tail(each)};
    if (kinds != 1) return false;
  }
  return true;
}
static_assert(parted());

// A role is its own role, and what a label is its role is too.
constexpr bool settled() {
  for (unsigned l = 0; l < citing::label_count; ++l) {
    const auto each = static_cast<label>(l);
    const label plain = role(each);
    if (role(plain) != plain || is_author(plain) != is_author(each) || is_title(plain) != is_title(each) ||
        is_tail(plain) != is_tail(each) || is_number(plain) != is_number(each) ||
        is_publisher(plain) != is_publisher(each) || is_editor(plain) != is_editor(each) ||
        is_note(plain) != is_note(each)) {
      return false;
    }
  }
  return true;
}
static_assert(settled());

static_assert(role(citing::late_vancouver) == citing::vancouver && role(citing::late_company) == citing::company);
static_assert(role(citing::after_note) == citing::tail_note && role(citing::after_in) == citing::tail_in);
static_assert(role(citing::lead_quoted) == citing::title_quoted && role(citing::venue) == citing::venue);
static_assert(is_number(citing::early_date) && !is_tail(citing::early_date));

}  // namespace labels_test
