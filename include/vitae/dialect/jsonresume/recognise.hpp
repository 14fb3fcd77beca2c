// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string_view>
#include <vitae/format/json/walk.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_order_mark.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::jsonresume {

/// Whether a JSON document is a JSON Resume and no native CV, by its members: `basics`; a `$schema` of JSON Resume;
/// `work` or `education`, and none of the members that only a native CV has.
inline bool is_resume(std::string_view document) {
  document.remove_prefix(utf8::text_begin(document));
  document = trimmed(document);
  bool hinted = false;  // a native CV is not walked through: the words hardly stand in one
  for (const std::string_view hint : {"\"basics\"", "\"$schema\"", "\"work\"", "\"education\""})
    hinted = hinted || document.find(hint) != document.npos;
  if (!hinted) return false;
  bool basics = false, schema = false, entries = false, native = false;
  json_text::for_each_member(document, [&](std::string_view name, std::string_view value) {
    basics = basics || (name == "basics" && value.starts_with('{'));
    schema = schema || (name == "$schema" &&
                        (value.find("jsonresume") != value.npos || value.find("resume-schema") != value.npos));
    entries = entries || ((name == "work" || name == "education") && value.starts_with('['));
    for (const std::string_view known : {"contact", "degrees", "positions", "papers", "sections"})
      native = native || name == known;
  });
  return basics || schema || (entries && !native);
}

}  // namespace vitae::jsonresume
