// SPDX-License-Identifier: BSL-1.0
// A node tree in one line, for tables of cases: {name=Ada; boats=[{built=1990}]}.
#pragma once
#include <string>
#include <string_view>
#include <vitae/shape/describe.hpp>
#include <vitae/source/node.hpp>

namespace tree {

inline std::string shown(const vitae::node& n, const vitae::type_info& type) {
  using vitae::shape;
  if (type.shape == shape::maybe) return shown(n, *type.inside);
  if (type.shape == shape::leaf) return n.text;
  std::string out(1, type.shape == shape::list ? '[' : '{');
  bool first = true;
  if (type.shape == shape::list) {
    for (const vitae::node& part : n.parts) {
      if (!first) out += " | ";
      out += shown(part, *type.inside);
      first = false;
    }
    return out + "]";
  }
  for (const vitae::member_info& m : type.members) {
    const vitae::node* part = n.find(m.index);
    if (!part || (part->text.empty() && part->parts.empty())) continue;
    if (!first) out += "; ";
    out += std::string(m.name) + "=" + shown(*part, *m.type);
    first = false;
  }
  return out + "}";
}

/// Whether each leaf's place lies within the document and holds something.
inline bool placed(const vitae::node& n, const vitae::type_info& type, std::string_view document) {
  using vitae::shape;
  if (type.shape == shape::maybe) return placed(n, *type.inside, document);
  if (type.shape == shape::leaf)
    return n.where.end() <= document.size() && n.where.length > 0 && n.confidence > 0 && n.confidence <= 1;
  for (const vitae::node& part : n.parts) {
    const vitae::type_info& inner = type.shape == shape::list ? *type.inside : *type.members[part.member].type;
    if (!placed(part, inner, document)) return false;
  }
  return true;
}

}  // namespace tree
