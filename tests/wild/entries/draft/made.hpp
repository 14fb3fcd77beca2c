// SPDX-License-Identifier: BSL-1.0
// Entries on the way, made of pieces of a document.
#pragma once
#include <initializer_list>
#include <string_view>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/draft.hpp>

#include "../../document.hpp"

namespace drafts_made {

using namespace vitae;
using namespace vitae::wild_text;

inline const member_info& member_of(std::string_view name, const type_info& record = info_of<Position>) {
  return *record.find(name);
}

/// What of a document is which member.
struct piece {
  std::string_view member, text;
};
/// An entry whose head is pieces of a document, each one member, and its dates, if it has some.
inline draft made(const wild_tests::document& page, std::initializer_list<piece> pieces, std::string_view when = {},
                  const type_info& record = info_of<Position>) {
  draft d;
  for (const piece& p : pieces) {
    atom a;
    a.text = a.outer = page.at(p.text);
    d.chosen.push_back({d.atoms.size(), d.atoms.size(), &member_of(p.member, record), 0.9F});
    d.atoms.push_back(a);
  }
  for (const found_date* f : page.dates.dating_in(when.empty() ? span{} : page.at(when))) d.dates.push_back(f);
  return d;
}

}  // namespace drafts_made
