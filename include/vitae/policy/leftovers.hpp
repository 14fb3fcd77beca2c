// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/policy/axis.hpp>

/// What becomes of input that no member claims: an unknown member of a JSON object, a line of a CV without a place.
namespace vitae::leftovers {

struct reported : answers<axes::leftovers> {};  ///< a warning names it (the default)
struct kept : answers<axes::leftovers> {};      ///< a remark names it, and it is put into the schema's catch-all list
struct ignored : answers<axes::leftovers> {};   ///< it is passed over in silence
struct refused : answers<axes::leftovers> {};   ///< it is an error

}  // namespace vitae::leftovers
