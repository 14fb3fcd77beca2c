// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>

namespace vitae::wild_text::layouts {

/// A stretch of a document as a part of a publication.
inline cited_text cited_part(const context& in, span s) {
  return {plain_of(in.plain(), s), in.plain().where(s.begin, s.end)};
}

}  // namespace vitae::wild_text::layouts
