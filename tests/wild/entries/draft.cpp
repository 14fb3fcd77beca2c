// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft.hpp>

#include <type_traits>

namespace draft_test {

using vitae::wild_text::draft;

// Drafts are moved from list to list, and those that were written let go: neither may copy.
static_assert(std::is_nothrow_move_constructible_v<draft> && std::is_nothrow_move_assignable_v<draft>);

}  // namespace draft_test
