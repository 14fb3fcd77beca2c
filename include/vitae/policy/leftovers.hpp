// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/policy/axis.hpp>

/// What becomes of input that no member claims: an unknown member of a JSON object, a field of BibTeX, a line of a CV
/// without a place.
namespace vitae::leftovers {

/// The answer as data, for readers that are compiled once for all policies.
enum class fate : unsigned char { reported, kept, ignored, refused };

template <fate Told>
struct answer : answers<axes::leftovers> {
  static constexpr fate told = Told;
};

/// An issue names it, a warning at most (the default). Wild text keeps it, and reports what it has no list for.
struct reported : answer<fate::reported> {};
/// It is kept where the format has a place for it: wild text puts it into the schema's list of titled sections, BibTeX
/// into a publication's notes. Elsewhere it is reported.
struct kept : answer<fate::kept> {};
/// It is passed over in silence.
struct ignored : answer<fate::ignored> {};
/// It is an error; the value is what it is where it is reported.
struct refused : answer<fate::refused> {};

}  // namespace vitae::leftovers
