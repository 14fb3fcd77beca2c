// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The questions that a verb asks, one empty tag each; a policy is a struct that answers one of them.
namespace vitae::axes {

struct format {};     ///< how is a document spelled?
struct dates {};      ///< how is a date spelled?
struct names {};      ///< how is a member spelled?
struct layout {};     ///< how is output spaced?
struct leftovers {};  ///< what becomes of input that no member claims?
struct pairing {};    ///< which item of one list is which of another?
struct rules {};      ///< what is valid?
struct citation {};   ///< how is a paper cited in prose?
struct grouping {};   ///< how is a list of publications grouped?
struct bounds {};     ///< how much input is too much?

}  // namespace vitae::axes

namespace vitae {

/// The base of every policy: says which axis it answers (`struct iso_week : answers<axes::dates> { … }`).
template <class Axis>
struct answers {
  using axis = Axis;
};

}  // namespace vitae
