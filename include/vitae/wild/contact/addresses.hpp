// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/scan/emails.hpp>
#include <vitae/leaf/scan/phones.hpp>
#include <vitae/leaf/scan/urls.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/contact/found_address.hpp>
#include <vitae/wild/contact/taken_text.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/normalise.hpp>

namespace vitae::wild_text {

/// Of the address that a link leads to and the one that it prints, the printed one.
inline void prefer_printed(const plain_text& plain, const std::vector<finding>& printed, found_address& f) {
  if (printed.size() != 1) return;
  f.address = printed[0].text;
  f.where = plain.where(f.text.begin + printed[0].offset, f.text.begin + printed[0].end());
}

/// The address that a link leads to; empty where it leads to none.
inline found_address address_of(const context& in, const hyperlink& link) {
  const std::string_view target = link.target;
  found_address f;
  f.text = {link.begin, link.end};
  f.where = link.where;
  const std::string_view label = in.view(f.text);
  if (label.find_first_of("./@") == label.npos || target.find(label) == target.npos) f.label = f.text;
  if (ascii::begins(target, "mailto:")) {
    f.kind = look::email;
    f.address = target.substr(7, target.find('?') == target.npos ? target.npos : target.find('?') - 7);
    // "mailto:Ada%20Quill<ada@example.org>"
    if (const std::vector<finding> inside = find_emails(f.address); inside.size() == 1) f.address = inside[0].text;
    if (const std::vector<finding> shown = find_emails(label); shown.size() == 1 && shown[0].length == label.size())
      prefer_printed(in.plain(), shown, f);
  } else if (ascii::begins(target, "tel:")) {
    f.kind = look::phone;
    f.address = target.substr(4);
    prefer_printed(in.plain(), find_phones(label), f);  // behind an icon's name, maybe
  } else if (target.find("://") != target.npos || ascii::begins(target, "www.")) {
    f.address = target;
  } else if (target.find('@') != target.npos) {
    f.kind = look::email;
    f.address = target;
  }
  return f;
}

/// The e-mail, web and telephone addresses of a span, in order; a link's label is not searched.
inline std::vector<found_address> addresses_in(const context& in, span s) {
  const plain_text& plain = in.plain();
  std::vector<found_address> found;
  for (std::size_t i = normal::first_link(plain, s.begin); i < plain.links.size() && plain.links[i].begin < s.end; ++i)
    if (found_address f = address_of(in, plain.links[i]); !f.address.empty()) found.push_back(std::move(f));
  const auto add = [&](look kind, const std::vector<finding>& all) {
    const taken_text taken(found);
    for (const finding& x : all) {
      const span at{s.begin + x.offset, s.begin + x.end()};
      if (!taken.overlaps(at)) found.push_back({kind, at, x.text, {}, plain.where(at.begin, at.end)});
    }
  };
  const std::string_view text = in.view(s);
  add(look::email, find_emails(text));
  add(look::url, find_urls(text));
  add(look::phone, find_phones(text));
  return found;
}

/// Does a line stand right below a sentence, which a page in it is then told of?
inline bool stands_below_sentence(const context& in, const block& b) {
  constexpr std::size_t shortest = 24;
  if (&b == in.doc.blocks.data() || b.gap > 0) return false;
  const block& above = *(&b - 1);
  return above.kind != block_kind::heading && above.text.size() > shortest && in.view(above).ends_with('.');
}

/// Whether blocks tell where somebody is reached and nothing else: each is a short line with an address.
inline bool reaches(const context& in, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (in.doc.blocks[i].text.size() > 100 || addresses_in(in, in.doc.blocks[i].text).empty()) return false;
  return begin < end;
}

}  // namespace vitae::wild_text
