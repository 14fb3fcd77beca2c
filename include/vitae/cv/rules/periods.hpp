// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/certificate.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/verb/rule.hpp>

/// Rules on dates and periods, of any schema.
namespace vitae::rules_of {

/// A period does not end before it starts.
inline constexpr auto period_order =
    rule<period>("period.order", "the end lies before the start: swap them, or correct one",
                 [](const period& p) { return period_in_order(p); });

/// "Present" is where a period may end, not where it starts.
inline constexpr auto period_start =
    rule<period>("period.starts-now", "a period cannot start with \"present\": say when it began",
                 [](const period& p) { return !p.start || !p.start->is_present(); });

/// A certificate does not expire before it is issued.
inline constexpr auto certificate_order = rule<Certificate>(
    "certificate.order", "the certificate expires before it was issued: correct one of the dates",
    [](const Certificate& c) { return !c.date || !c.expires || c.date->earliest() <= c.expires->latest(); });

}  // namespace vitae::rules_of
