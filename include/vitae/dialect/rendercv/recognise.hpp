// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/format/json/walk.hpp>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::rendercv {

/// Whether a JSON document is one of RenderCV: it has a member `cv` that is an object.
inline bool is_document(std::string_view document) {
  document.remove_prefix(utf8::text_begin(document));
  document = trimmed(document);
  if (document.find("\"cv\"") == document.npos) return false;
  bool found = false;
  json_text::for_each_member(document, [&](std::string_view name, std::string_view value) {
    found = found || (name == "cv" && value.starts_with('{'));
  });
  return found;
}

}  // namespace vitae::rendercv
