// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/contact/handles.hpp>
#include <vitae/wild/contact/hosts.hpp>
#include <vitae/wild/contact/name_words.hpp>
#include <vitae/wild/entries/context.hpp>

namespace vitae::wild_text {

/// What the addresses of a document tell of its owner's name.
namespace by_address {

/// How much a text is the name that an address spells.
inline constexpr float sure = 0.65F;

/// Is there an address for mail in some blocks?
inline bool mailed(const context& in, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    for (const found_address& f : addresses_in(in, in.doc.blocks[i].text))
      if (f.kind == look::email) return true;
  return false;
}

/// The addresses of some blocks; those of pages only where people have pages of their own (`sure_ones`).
inline handles handles_in(const context& in, std::size_t begin, std::size_t end, bool sure_ones = false) {
  handles known;
  for (std::size_t i = begin; i < end; ++i)
    for (const found_address& f : addresses_in(in, in.doc.blocks[i].text))
      if (f.kind == look::email || (f.kind == look::url && (!sure_ones || is_profile(f.address)))) known.add(f.address);
  return known;
}

/// How much the addresses make of a text the owner's name; of the document's title also where its words name a post
/// or a firm too.
inline float agreement(const context& in, const handles& known, span s, bool title = false) {
  const std::string_view text = in.view(s);
  if (!all_capital(text)) return 0;
  const handles::agreement found = known.with(text);
  const std::size_t gap = text.find(' ');
  const bool whole = found.all() && gap != text.npos, two = gap != text.npos && text.find(' ', gap + 1) == text.npos;
  if (!(title && (whole || (two && found.spelled > 0))) &&
      (in.weigh(look::role, s) >= 0.5F || in.weigh(look::organization, s) >= 0.6F))
    return 0;
  return found.spelled > 1 || whole ? sure : found.spelled > 0 ? 0.2F : 0;
}

}  // namespace by_address

}  // namespace vitae::wild_text
