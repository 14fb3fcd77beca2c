// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/cv/rules/entries.hpp>
#include <vitae/cv/rules/papers.hpp>
#include <vitae/cv/rules/periods.hpp>
#include <vitae/verb/rule.hpp>

/// Sets of rules for CVs: `validate<rules_of::strict>(cv)`.
namespace vitae::rules_of {

/// What holds of every CV: nothing in it contradicts itself. The rules of `Person`, if no others are named.
struct cv : rules<&period_order, &period_start, &certificate_order, &grade_scale, &link_target, &bullet_text, &one_self,
                  &paper_once> {};

/// As `cv`, and nothing is missing that a reader expects: titles, dates, an address.
struct strict : cv::with<&position_title, &position_period, &degree_title, &degree_period, &contact_email> {};

/// As `cv`, and each publication can be found: authors, date, venue.
struct academic : cv::with<&paper_authors, &paper_date, &paper_venue> {};

}  // namespace vitae::rules_of
