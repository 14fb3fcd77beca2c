// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/dialect/jsonresume/entries.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/verb/rule.hpp>

namespace vitae::jsonresume {

/// No entry ends before it starts.
template <class Entry>
inline constexpr auto entry_order = rule<Entry>("period.order",
                                                "the end lies before the start: swap them, or correct one",
                                                [](const Entry& entry) {
                                                  return period_in_order({entry.startDate, entry.endDate});
                                                });

/// The rules of a `Resume`: what its schema has no way to say.
struct dates_in_order
    : rules<&entry_order<Work>, &entry_order<Volunteer>, &entry_order<Education>, &entry_order<Project>> {};

}  // namespace vitae::jsonresume
