// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/shape/describe.hpp>
#include <vitae/source/among.hpp>
#include <vitae/wild/sections/section.hpp>

/// What the entries of members tell.
namespace vitae::wild_text {

/// Has a member's entry something of that look?
inline bool tells(const member_info& m, look as) {
  const auto& parts = m.type->core().members;
  return any_of(parts, [&](const member_info& part) { return part.appearance() == as; });
}

/// "### Teaching" under "## Experience": what one taught is told as jobs there.
inline bool tells_jobs(const member_info* outer, const member_info* inner) {
  const auto jobs = [&](const member_info& m) { return tells(m, look::role) && tells(m, look::organization); };
  return outer && inner && jobs(*outer) && jobs(*inner);
}

/// Does a title say that publications stand below it?
inline bool cites(const section& s) { return s.member && s.member->type->core().appearance == look::citation; }

}  // namespace vitae::wild_text
