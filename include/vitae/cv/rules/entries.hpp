// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <string>
#include <vitae/cv/contact.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/item.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/verb/rule.hpp>

/// Rules on the entries of a CV, each by itself.
namespace vitae::rules_of {

/// A grade lies within its scale.
inline constexpr auto grade_scale =
    rule<Grade>("grade.beyond-scale", "the grade is higher than its scale allows: check both numbers",
                [](const Grade& g) { return !g.value || !g.scale || *g.value <= *g.scale; });

/// A link leads somewhere.
inline constexpr auto link_target = rule<Link>(
    "link.no-target", "the link has a label, but no address: add its URL",
    [](const Link& l) { return l.label.empty() || !l.url.text().empty(); }, severity::warning);

/// A bullet says something, or holds bullets that do.
inline constexpr auto bullet_text = rule<Item>(
    "item.empty", "the bullet is empty: write it or remove it",
    [](const Item& i) { return !i.text.empty() || !i.items.empty(); }, severity::warning);

/// (strict) A position says what one did, and since when.
inline constexpr auto position_title =
    rule<Position>("position.no-title", "the position has no title: say what your role was",
                   [](const Position& p) { return !p.title.empty(); });
inline constexpr auto position_period =
    rule<Position>("position.no-period", "the position has no dates: say from when to when",
                   [](const Position& p) { return p.period.start || p.period.end; });

/// (strict) A degree has a name, and a time.
inline constexpr auto degree_title = rule<Degree>("degree.no-title", "the degree has no title: say which one it is",
                                                  [](const Degree& d) { return !d.title.empty(); });
inline constexpr auto degree_period = rule<Degree>("degree.no-period", "the degree has no dates: say from when to when",
                                                   [](const Degree& d) { return d.period.start || d.period.end; });

/// (strict) One can be written to.
inline constexpr auto contact_email = rule<Contact>("contact.no-email", "there is no e-mail address: add one",
                                                    [](const Contact& c) { return !c.emails.empty(); });

}  // namespace vitae::rules_of
