// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/shape/codec.hpp>
#include <vitae/wild/evidence/award.hpp>
#include <vitae/wild/evidence/degree.hpp>
#include <vitae/wild/evidence/language.hpp>
#include <vitae/wild/evidence/organization.hpp>
#include <vitae/wild/evidence/person.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/evidence/technology.hpp>

namespace vitae::wild_text {

/// How much a text looks like this: 0 not at all, 0.3 maybe, 0.6 rather than not, 0.9 hardly like anything else, 1
/// surely. A piece of work may be called anything.
inline float weigh(look as, const word_run& text) {
  switch (as) {
    case look::organization:
      return looks_like_organization(text);
    case look::person:
      return looks_like_person(text);
    case look::place:
      return looks_like_place(text);
    case look::role:
      return looks_like_role(text);
    case look::degree:
      return looks_like_degree(text);
    case look::award:
      return looks_like_award(text);
    case look::language:
      return looks_like_language(text);
    case look::keyword:
      return looks_like_technology(text);
    case look::work:
      return 0.35F;
    default:
      return 0.2F;
  }
}

}  // namespace vitae::wild_text
